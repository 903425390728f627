package org.fests.tuple;

import org.fests.english.Reading;
import org.fests.match.Query;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/**
 * The question of a tuple.
 *
 * @param id the query's, in its catalogue
 * @param text in English
 * @param spre the pattern, canonical
 * @param reading the pattern, read back in plain words
 * @param hash of the canonical pattern, 64 hex digits: equal for queries that mean the same tree
 */
public record QueryFacts(String id, String text, String spre, String reading, String hash) {
  static QueryFacts of(Query query) {
    Spre pattern = query.pattern().spre();
    String spre = SpreText.of(pattern);
    String hash = new ContentHash().text(spre).hex();
    return new QueryFacts(query.id(), query.english(), spre, Reading.of(pattern), hash);
  }
}
