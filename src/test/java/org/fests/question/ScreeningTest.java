package org.fests.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fests.match.MatchLimits;
import org.fests.spre.SpreParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScreeningTest {
  private static final MatchLimits LIMITS = new MatchLimits(500, 4096, 10_000, 50, 400_000_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "[[:car:]]+; -",
        "[[:car:] & ![:car:]]+; EMPTY",
        "[[:car:]]{2} & [[:bus:]]{3}; EMPTY",
        ".*; UNIVERSAL",
        "[[:car:]]+ | ~([[:car:]]+); UNIVERSAL",
        "[[:car:]]{600}; TOO_LARGE",
      })
  void looksAtAPatternAlone(String pattern, Dropped why) {
    assertThat(new Screening(LIMITS).look(SpreParser.parse(pattern).spre()))
        .isEqualTo(Optional.ofNullable(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[:car:]]+;                              [[:car:]] [[:car:]]*;                      true",
        "[[:car:]]+;                              [[:bus:]]+;                                false",
        "[[:a:] & [:b:]]+;                        [[:b:] & [:a:]]+;                          true",
        "E(a := [:a:], b := [:b:]) [left_of(a, b)]+; E(a := [:a:], b := [:b:]) [right_of(b, a)]+;"
            + " true",
        "E(a := [:a:], b := [:b:]) [left_of(a, b)]+; E(a := [:a:], b := [:b:]) [right_of(a, b)]+;"
            + " false",
        "E(a := [:a:], b := [:b:]) [near(a, b, 9)]+; E(a := [:a:], b := [:b:]) [near(b, a, 9)]+; "
            + " true",
        "E(a := [:a:], b := [:b:]) [near(a, b, 9)]+; E(a := [:a:], b := [:b:]) [near(a, b, 8)]+; "
            + " false",
        "E(a := [:a:], b := [:b:]) [@gap(a, b) < 9]+; E(a := [:a:], b := [:b:]) [@gap(b, a) < 9]+;"
            + " true",
        "E(a := [:a:], b := [:b:]) [inside(a, b)]+; E(a := [:a:], b := [:b:]) [inside(b, a)]+;   "
            + " false",
        "E(a := [:a:]) [moving(a)]+;              E(a := [:b:]) [moving(a)]+;                false",
      })
  void comparesAPatternWithThoseBefore(String first, String second, boolean equivalent) {
    Screening screening = new Screening(LIMITS);
    assertThat(screening.look(SpreParser.parse(first).spre())).isEmpty();
    assertThat(screening.look(SpreParser.parse(second).spre()))
        .isEqualTo(equivalent ? Optional.of(Dropped.EQUIVALENT) : Optional.empty());
  }
}
