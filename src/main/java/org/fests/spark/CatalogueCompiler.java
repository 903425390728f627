package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import org.fests.match.Query;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;

/** Compiles the queries of a job: patterns by themselves, sentences for the data of a lake. */
final class CatalogueCompiler implements QueryText.Visitor<Query> {
  private final String file;
  private final SentenceCompiler sentences;

  private CatalogueCompiler(String file, SentenceCompiler sentences) {
    this.file = file;
    this.sentences = sentences;
  }

  /**
   * Returns the queries that have a pattern.
   *
   * @throws JobException if one is wrong; it shows the query and the place
   */
  static List<Query> patterns(Questions questions) {
    List<Query> patterns = new ArrayList<>();
    for (QueryText text : questions.entries()) {
      if (text instanceof QueryText.Written written) {
        patterns.add(pattern(questions.file(), written));
      }
    }
    return List.copyOf(patterns);
  }

  /**
   * Compiles queries.
   *
   * @throws JobException if a pattern is wrong, or a sentence is outside the language or has
   *     several readings; it shows the query and the place
   */
  static List<Query> compile(Questions questions, SentenceCompiler sentences) {
    CatalogueCompiler compiler = new CatalogueCompiler(questions.file(), sentences);
    return questions.entries().stream().map(text -> text.accept(compiler)).toList();
  }

  @Override
  public Query written(QueryText.Written query) {
    return pattern(file, query);
  }

  @Override
  public Query asked(QueryText.Asked query) {
    return sentences.query(query);
  }

  private static Query pattern(String file, QueryText.Written text) {
    try {
      return new Query(text.id(), text.english(), SpreParser.parse(text.spre()), text.proposal());
    } catch (SourceException flaw) {
      throw new JobException(flaw.render(place(file, text), text.spre()));
    }
  }

  /** Returns where an entry stands, for errors. */
  static String place(String file, QueryText text) {
    return "%s: query %s".formatted(file, text.id());
  }
}
