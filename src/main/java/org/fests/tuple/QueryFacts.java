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
 * @param proposal what a model was sent and answered that proposed the pattern, as JSON; empty if
 *     none did
 * @param hash of the canonical pattern, 64 hex digits: equal for queries that mean the same tree
 */
public record QueryFacts(
    String id, String text, String spre, String reading, String proposal, String hash) {
  static QueryFacts of(Query query) {
    Spre pattern = query.pattern().spre();
    String spre = SpreText.of(pattern);
    String hash = new ContentHash().text(spre).hex();
    return new QueryFacts(
        query.id(), query.english(), spre, Reading.of(pattern), query.proposal(), hash);
  }
}
