package org.fests.spark;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.fests.tuple.Reason;
import org.fests.tuple.TuplePlan;
import org.fests.tuple.Window;

/**
 * The plans of one stream, one a query in the query set's order, in a form that travels.
 *
 * @param streamId the stream's
 * @param plans one a query
 * @param skippedClips how many clips of it had no need to be looked at
 * @param skippedBytes of the numbers in them, before compression
 */
record StreamPlans(String streamId, List<Plan> plans, int skippedClips, long skippedBytes)
    implements Serializable {
  /**
   * What {@link TuplePlan} says, without the query.
   *
   * @param matches how many in the whole stream
   * @param covered frames that they cover together
   * @param windows around matches and beside them
   * @param rejected one reason for each match or window left out
   */
  record Plan(int matches, int covered, List<Window> windows, List<Reason> rejected)
      implements Serializable {
    private Plan kept(long lastRank) {
      return new Plan(
          matches, covered, windows.stream().filter(w -> w.rank() <= lastRank).toList(), List.of());
    }
  }

  /** Returns those of a stream that was read. */
  static StreamPlans of(String streamId, List<TuplePlan> plans) {
    return new StreamPlans(streamId, travelling(plans), 0, 0);
  }

  /** Returns those of a stream of which no more was needed than this. */
  static StreamPlans of(StreamSummary stream, List<TuplePlan> plans) {
    return new StreamPlans(stream.streamId(), travelling(plans), stream.clips(), stream.bytes());
  }

  private static List<Plan> travelling(List<TuplePlan> plans) {
    return plans.stream()
        .map(p -> new Plan(p.matches(), p.covered(), p.windows(), p.rejected()))
        .toList();
  }

  /**
   * Returns what is left of it when the negatives are balanced.
   *
   * @param lastRanks for each query the rank up to which windows without a match are kept
   */
  StreamPlans kept(long[] lastRanks) {
    return new StreamPlans(
        streamId,
        IntStream.range(0, plans.size())
            .mapToObj(query -> plans.get(query).kept(lastRanks[query]))
            .toList(),
        skippedClips,
        skippedBytes);
  }

  /** Returns whether it has a window. */
  boolean showsAny() {
    return plans.stream().anyMatch(plan -> !plan.windows().isEmpty());
  }
}
