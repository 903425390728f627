package org.fests.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fests.logic.NotEvaluated;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.spre.Marked;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecondsTest {
  private static final MatchLimits LIMITS = new MatchLimits(100, 64, 100, 50, 1_000_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[^hold([:a:], 200ms)^]                   % hold with a time",
        "[[:a:]] [!^fill([:a:], 200ms)^]          % fill with a time",
        "E(c := [:a:]) [abs(^rate(@x(c))^) > 3]   % rate",
      })
  void refusesSecondsWithoutTimestamps(String marked, String construct) {
    Marked expected = Marked.of(marked);
    Parsed pattern = SpreParser.parse(expected.text());
    NotEvaluated refused =
        catchThrowableOfType(NotEvaluated.class, () -> truth(pattern, Scenes.parse("a")));
    assertThat(refused).hasMessageContaining(construct + " needs timestamps");
    assertThat(refused.help()).contains("--frame-rate HZ");
    assertThat(pattern.span(refused.node())).isEqualTo(expected.span());
  }

  @Test
  void letsPassWhatNeedsNone() {
    assertThatCode(() -> truth(SpreParser.parse("[hold([:a:], 200ms)]"), Scenes.timed("a")))
        .doesNotThrowAnyException();
    assertThatCode(() -> truth(SpreParser.parse("[hold([:a:], 2)]"), Scenes.parse("a")))
        .doesNotThrowAnyException();
  }

  private static void truth(Parsed pattern, FrameBatch frames) {
    CompiledQuery query = CompiledQuery.compile(new Query("q", "", pattern), 100);
    StreamTruth.of(QuerySet.of(query, LIMITS), frames);
  }
}
