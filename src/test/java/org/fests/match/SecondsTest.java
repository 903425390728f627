package org.fests.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.fests.spre.Marked.assertRejectedThere;

import org.fests.scene.Scenes;
import org.fests.spre.SpreParser;
import org.fests.text.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SecondsTest {
  private static final MatchLimits LIMITS = new MatchLimits(100, 64, 100, 50);

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[^hold([:a:], 200ms)^]                   % hold with a time",
        "[[:a:]] [!^fill([:a:], 200ms)^]          % fill with a time",
        "E(c := [:a:]) [abs(^rate(@x(c))^) > 3]   % rate",
      })
  void refusesSecondsWithoutTimestamps(String marked, String construct) {
    SourceException error = assertRejectedThere(marked, text -> truth(text, false));
    assertThat(error).hasMessage(construct + " needs timestamps, which recording/front lacks");
    assertThat(error.help()).contains("--frame-rate HZ");
  }

  @Test
  void letsPassWhatNeedsNone() {
    assertThatCode(() -> truth("[hold([:a:], 200ms)]", true)).doesNotThrowAnyException();
    assertThatCode(() -> truth("[hold([:a:], 2)]", false)).doesNotThrowAnyException();
  }

  private static void truth(String text, boolean timed) {
    CompiledQuery query = CompiledQuery.compile(new Query("q", "", SpreParser.parse(text)), 100);
    StreamTruth.of(
        QuerySet.of(query, LIMITS), timed ? Scenes.timed("a / a") : Scenes.parse("a / a"));
  }
}
