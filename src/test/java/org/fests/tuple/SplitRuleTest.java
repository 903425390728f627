package org.fests.tuple;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Recordings are split by weight, each by its own lot. */
final class SplitRuleTest {
  private static final long GOLDEN = -7673972132702478803L;

  @Test
  void followsTheWeights() {
    SplitRule rule = new SplitRule(8, 1, 1);
    Map<Split, Long> counts =
        IntStream.range(0, 10_000)
            .mapToObj(i -> rule.of(1, "recording-" + i))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(counts.get(Split.TRAIN)).isBetween(7_800L, 8_200L);
    assertThat(counts.get(Split.VALIDATION)).isBetween(900L, 1_100L);
    assertThat(counts.get(Split.TEST)).isBetween(900L, 1_100L);
  }

  @Test
  void leavesOutAPartOfNoWeight() {
    SplitRule rule = new SplitRule(0, 1, 0);
    assertThat(IntStream.range(0, 100).mapToObj(i -> rule.of(i, "recording")))
        .containsOnly(Split.VALIDATION);
  }

  /** The draw is a part of what data sets promise, so that it must never change. */
  @Test
  void drawsTheSameForever() {
    assertThat(Lot.draw(7, "split", "table-101").value()).isEqualTo(GOLDEN);
    assertThat(Lot.draw(7, "split", "table-101").value())
        .isNotEqualTo(Lot.draw(7, "splitt", "able-101").value());
  }
}
