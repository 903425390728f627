package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.fests.text.SourceException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {
  private static final Duration SOON = Duration.ofSeconds(2);

  @ParameterizedTest
  @CsvSource({
    "_,          (,      ., )",
    "_,          (,      .+, )",
    "_,          (?<a>., ., )",
    "[_],        (,      [:a:], )",
    "[!(_)],     (,      3 > 2, )",
    "[_ > 3],    (,      2 + 3, )",
    "[NE(_)],    (,      [:a:], )",
    "[@x(_)>3],  (,      [:a:], )",
  })
  void readsAThousandParenthesesAndRefusesTwentyThousand(
      String around, String open, String inner, String close) {
    Shape shape = new Shape(around, open, inner, close);
    if (!open.startsWith("(?")) {
      Spre plain = SpreParser.parse(shape.nested(1)).spre();
      assertTimeout(
          SOON, () -> assertThat(SpreParser.parse(shape.nested(1_000)).spre()).isEqualTo(plain));
    }
    assertRefused(shape.nested(20_000));
    assertRefused(shape.nested(20_000).replace(")", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "_,         ~,        .,     ''",
    "[_],       !,        [:a:], ''",
    "[_ > 3],   -,        2,     ''",
    "[_ > 3],   3 +,      2,     ''",
    "[_ > 3],   '',       2,     + 3",
    "_,         '',       .,     *",
    "_,         (,        .,     )*",
    "_,         .|.(,     .,     )",
    "[_],       '[:a:]->', true, ''",
    "[_],       '[:a:]|(!', true, )",
    "[NE(_)],   !,        [:a:], ''",
    "[NE(_)],   I(,       [:a:], )",
    "[_ > 3],   abs(,     2,     )",
    "[_],       known(,   true,  )",
    "[_],       E(v:=[:a:]), true, ''",
  })
  void readsAHundredOperatorsInsideOneAnotherAndRefusesTwentyThousand(
      String around, String open, String inner, String close) {
    Shape shape = new Shape(around, open, inner, close);
    Spre spre = SpreParser.parse(shape.nested(100)).spre();
    assertThat(SpreParser.parse(SpreText.of(spre)).spre()).isEqualTo(spre);
    assertRefused(shape.nested(20_000));
  }

  private static void assertRefused(String text) {
    assertTimeout(
        SOON,
        () ->
            assertThatThrownBy(() -> SpreParser.parse(text))
                .isInstanceOf(SourceException.class)
                .hasMessageMatching("brackets nest deeper than 1024 levels|more than 256 .*"));
  }

  /** A text that can be nested in itself. */
  private record Shape(String around, String open, String inner, String close) {
    String nested(int levels) {
      return around.replace("_", open.repeat(levels) + inner + close.repeat(levels));
    }
  }
}
