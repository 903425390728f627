package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.fests.match.Limits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.spre.SpreParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StreamKindsTest {
  private static final StreamKinds KINDS =
      new StreamKinds(List.of(Scenes.parse("-"), Scenes.parse(Space.EGO, "-")));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[@z([:a:]) > 3];              1:2; @z has no meaning in an image",
        "[[:a:]] [nearer([:a:],[:b:])]; 1:10; nearer has no meaning in an image",
        "[@t() > 3];                   1:2; @t needs timestamps",
        "[hold([:a:], 2s)];            1:2; hold with a time needs timestamps",
      })
  void refusesWhatSomeStreamCannotAnswer(String pattern, String place, String message) {
    JobException refused =
        catchThrowableOfType(JobException.class, () -> KINDS.check(queries(pattern)));
    assertThat(refused).isNotNull();
    assertThat(refused.getMessage()).startsWith("query q:%s: %s".formatted(place, message));
    assertThat(refused.getMessage()).contains("^", "help: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[[:a:]]{2}", "[@x([:a:]) > prev(@x([:a:]))]", "[hold([:a:], 2)]"})
  void letsPassWhatAllAnswer(String pattern) {
    KINDS.check(queries(pattern));
  }

  private static QuerySet queries(String pattern) {
    return QuerySet.compile(
        List.of(new Query("q", "", SpreParser.parse(pattern))), Limits.load().forMatching());
  }
}
