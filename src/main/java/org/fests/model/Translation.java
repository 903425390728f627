package org.fests.model;

import org.fests.rehearsal.Rehearsed;
import org.fests.spre.Parsed;

/** What became of a question that a model was asked about. */
public sealed interface Translation {
  /** Returns what was sent and got. */
  Exchange exchange();

  /**
   * A proposal that passed every check.
   *
   * @param pattern what the question means, if the model understood it
   * @param sentence the same in the controlled language
   * @param rehearsed the scenes that show what it does
   */
  record Accepted(Parsed pattern, String sentence, Rehearsed rehearsed, Exchange exchange)
      implements Translation {}

  /** No proposal passed: why the last one did not, or why there is none. */
  record Refused(String reason, Exchange exchange) implements Translation {}
}
