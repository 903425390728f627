package org.fests.spark;

import java.util.List;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;

/** Compiles the queries of a job, before any data is read. */
final class CatalogueCompiler {
  private CatalogueCompiler() {}

  /**
   * Compiles queries.
   *
   * @throws JobException if a pattern is wrong; it shows the query and the place
   */
  static QuerySet compile(List<QueryText> queries, MatchLimits limits) {
    return QuerySet.compile(queries.stream().map(CatalogueCompiler::query).toList(), limits);
  }

  private static Query query(QueryText text) {
    try {
      return new Query(text.id(), text.english(), SpreParser.parse(text.spre()));
    } catch (SourceException flaw) {
      throw new JobException(flaw.render("query " + text.id(), text.spre()));
    }
  }
}
