package org.fests.tuple;

import java.util.List;
import org.fests.match.CompiledQuery;

/**
 * What one query finds in one stream and which windows it makes of that.
 *
 * @param query the query
 * @param matches how many in the whole stream
 * @param covered frames that they cover together
 * @param windows around matches and, after them, beside them
 * @param rejected one reason for each match or window that was left out
 */
public record TuplePlan(
    CompiledQuery query, int matches, int covered, List<Window> windows, List<Reason> rejected) {
  public TuplePlan {
    windows = List.copyOf(windows);
    rejected = List.copyOf(rejected);
  }
}
