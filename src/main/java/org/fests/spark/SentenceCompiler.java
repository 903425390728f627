package org.fests.spark;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.english.Understanding;
import org.fests.match.Query;
import org.fests.text.SourceException;
import org.fests.text.Span;

/** Compiles the sentences of a catalogue for the classes and the space of a lake. */
final class SentenceCompiler {
  private final String file;
  private final English english;
  private final Consumer<String> told;

  /**
   * Prepares to compile.
   *
   * @param file the catalogue's
   * @param lexicon for the classes and the space of the lake
   * @param told hears what became of each sentence
   */
  SentenceCompiler(String file, Lexicon lexicon, Consumer<String> told) {
    this.file = file;
    this.told = told;
    english = new English(lexicon);
  }

  /**
   * Returns the lexicon of a job's sentences.
   *
   * @param classes those of the lake
   * @param spaces those of its streams
   * @throws JobException if it is open which space the sentences speak of
   */
  static Lexicon lexicon(
      Questions questions, Collection<String> classes, Collection<String> spaces) {
    Collection<String> wanted = questions.words().spaces();
    Collection<String> possible = wanted.isEmpty() ? spaces : wanted;
    if (possible.size() != 1) {
      throw new JobException(
          """
          %s: the streams have several spaces, %s, in which words such as near differ
            help: name one in the file of the key lexicon, as spaces: [%s], or ask in SpRE\
          """
              .formatted(
                  questions.file(),
                  String.join(" and ", possible),
                  possible.stream().findFirst().orElse("image")));
    }
    return Lexicon.of(questions.words(), classes, possible.iterator().next());
  }

  /**
   * Compiles a sentence.
   *
   * @throws JobException if it is outside the language, or it is open which reading is meant
   */
  Query query(QueryText.Asked query) {
    List<Understanding> readings = readings(query);
    Understanding chosen = readings.get(chosen(query, readings) - 1);
    told.accept("query %s: %s".formatted(query.id(), chosen.pattern().text()));
    chosen.assumptions().forEach(assumption -> told.accept("  assumed " + assumption));
    return new Query(query.id(), query.english(), chosen.pattern());
  }

  private List<Understanding> readings(QueryText.Asked query) {
    try {
      return english.read(query.english());
    } catch (SourceException outside) {
      throw new JobException(outside.render(CatalogueCompiler.place(file, query), query.english()));
    }
  }

  private int chosen(QueryText.Asked query, List<Understanding> readings) {
    boolean only = query.reading() == QueryText.Asked.ONLY;
    if (only ? readings.size() > 1 : query.reading() > readings.size()) {
      throw refusal(
          query,
          readings,
          only
              ? "the sentence has %d readings".formatted(readings.size())
              : "there is no reading %d".formatted(query.reading()));
    }
    return only ? 1 : query.reading();
  }

  private JobException refusal(
      QueryText.Asked query, List<Understanding> readings, String message) {
    Span whole = new Span(0, query.english().length());
    String help = "choose one, as in reading: 1, or give its pattern as spre:";
    String listed =
        IntStream.range(0, readings.size())
            .mapToObj(i -> "\n    %d  %s".formatted(i + 1, readings.get(i).pattern().text()))
            .collect(Collectors.joining());
    return new JobException(
        new SourceException(whole, message, help)
                .render(CatalogueCompiler.place(file, query), query.english())
            + listed);
  }
}
