package org.fests.tuple;

import org.fests.match.Query;
import org.fests.spre.SpreText;

/**
 * The question of a tuple.
 *
 * @param id the query's, in its catalogue
 * @param text in English
 * @param spre the pattern, canonical
 * @param hash of the canonical pattern, 64 hex digits: equal for queries that mean the same tree
 */
public record QueryFacts(String id, String text, String spre, String hash) {
  static QueryFacts of(Query query) {
    String spre = SpreText.of(query.pattern().spre());
    return new QueryFacts(query.id(), query.english(), spre, new ContentHash().text(spre).hex());
  }
}
