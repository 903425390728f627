package org.fests.tuple;

import java.util.List;

/**
 * What tuples one query makes of one stream.
 *
 * @param windows around matches, and beside them
 * @param rejected one reason for each match that made no window of its own
 */
public record TuplePlan(List<Window> windows, List<Reason> rejected) {
  public TuplePlan {
    windows = List.copyOf(windows);
    rejected = List.copyOf(rejected);
  }
}
