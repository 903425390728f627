package org.fests.spark;

import java.io.Serializable;
import java.util.List;
import org.fests.tuple.Reason;
import org.fests.tuple.TuplePlan;
import org.fests.tuple.Window;

/**
 * The plans of one stream, one a query in the query set's order, in a form that travels.
 *
 * @param streamId the stream's
 * @param plans one a query
 */
record StreamPlans(String streamId, List<Plan> plans) implements Serializable {
  /**
   * What {@link TuplePlan} says, without the query.
   *
   * @param matches how many in the whole stream
   * @param windows around matches and beside them
   * @param rejected one reason for each match or window left out
   */
  record Plan(int matches, List<Window> windows, List<Reason> rejected) implements Serializable {}

  static StreamPlans of(String streamId, List<TuplePlan> plans) {
    return new StreamPlans(
        streamId,
        plans.stream().map(p -> new Plan(p.matches(), p.windows(), p.rejected())).toList());
  }
}
