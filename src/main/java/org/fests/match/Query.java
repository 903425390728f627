package org.fests.match;

import org.fests.spre.Parsed;

/**
 * A question: its name, its words, its pattern.
 *
 * @param id unique in its catalogue
 * @param english the question as a person asks it
 * @param pattern what it means
 * @param proposal what a model was sent and answered that proposed the pattern, as JSON; empty if
 *     none did
 */
public record Query(String id, String english, Parsed pattern, String proposal) {
  /** Makes one whose pattern no model proposed. */
  public Query(String id, String english, Parsed pattern) {
    this(id, english, pattern, "");
  }
}
