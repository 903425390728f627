package org.fests.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.fests.question.Preview;
import org.fests.tuple.NegativeRule;
import org.fests.tuple.Reason;
import org.fests.tuple.Window;

/** What one query came to in all streams. 8 bytes for each window without a match. */
final class QuerySurvey implements Serializable {
  private long streams;
  private long matches;
  private long covered;
  private long positives;
  private long[] ranks = new long[16];
  private int negatives;
  private final EnumMap<Reason, Long> rejected = new EnumMap<>(Reason.class);

  void add(StreamPlans.Plan plan) {
    streams += plan.matches() > 0 ? 1 : 0;
    matches += plan.matches();
    covered += plan.covered();
    plan.windows().forEach(this::add);
    plan.rejected().forEach(reason -> rejected.merge(reason, 1L, Long::sum));
  }

  private void add(Window window) {
    if (window.aroundMatch()) {
      positives++;
    } else {
      add(window.rank());
    }
  }

  private void add(long rank) {
    if (negatives == ranks.length) {
      ranks = Arrays.copyOf(ranks, 2 * negatives);
    }
    ranks[negatives++] = rank;
  }

  void add(QuerySurvey other) {
    streams += other.streams;
    matches += other.matches;
    covered += other.covered;
    positives += other.positives;
    Arrays.stream(other.ranks, 0, other.negatives).forEach(this::add);
    other.rejected.forEach((reason, count) -> rejected.merge(reason, count, Long::sum));
  }

  long matches() {
    return matches;
  }

  /** Returns what a preview tells of it. */
  Preview preview() {
    long refused =
        rejected.getOrDefault(Reason.TOO_MANY_CHOICES, 0L)
            + rejected.getOrDefault(Reason.TOO_LONG_FOR_TIMED, 0L);
    return new Preview(streams, refused, matches, positives, covered);
  }

  /** Returns the rank up to which windows without a match are kept; -1 keeps none. */
  long lastRank(NegativeRule rule) {
    long wanted = Math.min(negatives, rule.wanted(positives));
    long[] sorted = Arrays.copyOf(ranks, negatives);
    Arrays.sort(sorted);
    return wanted == 0 ? -1 : sorted[Math.toIntExact(wanted) - 1];
  }

  /** Returns how often each reason left something out, the balance of the negatives among them. */
  Map<Reason, Long> rejected(NegativeRule rule) {
    long last = lastRank(rule);
    long kept = Arrays.stream(ranks, 0, negatives).filter(rank -> rank <= last).count();
    EnumMap<Reason, Long> all = new EnumMap<>(rejected);
    if (kept < negatives) {
      all.put(Reason.BALANCE, negatives - kept);
    }
    return all;
  }
}
