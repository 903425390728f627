package org.fests.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.proof.Attempt;
import org.fests.proof.Certificate;
import org.fests.proof.Change;
import org.fests.proof.Checker;
import org.fests.proof.Mutations;
import org.fests.proof.TestScenes;
import org.fests.scene.FrameBatch;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of windows without a match; their frames are numbered from 7. */
final class WhyNotTest {
  private static final String NOTHING =
      """
      [[:a:]] % b/-/_
      [[:a:]]{3}[E(v := [:b:]) @x(v) > 3] % a/a/b@9,0,1x1/a/b
      E(c := [:cup:]) [@x(c) > 5] % cup#1/_/cup#1@2,0,1x1/cup#1@2,0,1x1
      E(c := [:cup:], p := [:plate:]) [left_of(c, p) & near(c, p)] % cup#1 plate#1/_/plate#1
      E(c := [:cup:]) (?<one> [@x(c) < 5]{2})(?<two> [@x(c) > 9]) %\
       cup#1@1,0,1x1/cup#1@2,0,1x1/cup#1@9,0,1x1
      [[:a:]]{3} % a/a/b/a
      [hold([:a:], 3)] % a/a/b/a
      [fill([:a:], 1) & ![:a:]] % a/b/b/a/b
      [#(v := [:a:] : @x(v) > 0) > 1] % a/a@1,0,1x1
      [NE(!C([:a:]) & [:a:])] % a
      [ec([:a:], [:b:])] % a b/a
      E(c := [:cup:]) [still(c) & hold(still(c), 2)] % cup#1/cup#1@5,0,1x1/_/cup#1
      ^[[:b:]] | [[:b:]]^[[:c:]] % a/b/c
      """;

  private static final String LOOSE =
      """
      ~.* % a/b
      [[:a:]]+ & .{3} % a/a/b/a
      [[:a:]]$ % a/a/b
      [[:a:]]{1s,} % a/a/a/b
      ^([[:a:]]+[[:b:]])<,200ms> % a/a/a/b
      [[:a:]][[:c:]] & ~(.[[:b:]]) % a/b/a
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '%', textBlock = NOTHING + LOOSE)
  void isAccepted(String pattern, String frames) {
    explain(pattern, frames);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '%', textBlock = NOTHING)
  void isRefusedWhereverItIsSpoiled(String pattern, String frames) {
    Certificate certificate = explain(pattern, frames);
    FrameBatch batch = TestScenes.timed(frames);
    Mutations.of(certificate)
        .forEach(
            (what, spoiled) ->
                assertThat(
                        Checker.check(spoiled, SpreParser.parse(pattern).spre(), batch).accepted())
                    .as(what)
                    .isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[[:a:]]{3} % a/a/b/a % 7 % 9 % [0]",
        "[[:a:]][[:b:]][[:c:]] % a/a/b/b/a/b/d % 8 % 10 % [2]",
        "[[:a:]]([[:b:]]|[[:c:]]) % b/a/d % 8 % 9 % [1, 2]",
        "[[:a:]][[:b:]]|[[:c:]] % b % 7 % 7 % [0, 2]",
        ".*[[:a:]] % b/b/b % 7 % 10 % [0, 1]",
        "[[:b:]]+ & [[:c:]]+[[:a:]] % b c/b c/b/c % 7 % 9 % [0, 1, 2]",
        "[[:a:]]$ % b/a/b % 8 % 9 % []",
        "~(.*) % b/a/b % 7 % 7 % []",
      })
  void tellsHowFarTheFurthestAttemptGot(
      String pattern, String frames, long start, long stop, String waiting) {
    List<Attempt> attempts = explain(pattern, frames).whyNot().attempts();
    assertThat(attempts).hasSize(1);
    assertThat(attempts.get(0).startFrame()).isEqualTo(start);
    assertThat(attempts.get(0).stopFrame()).isEqualTo(stop);
    assertThat(attempts.get(0).waiting()).hasToString(waiting);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[@x([:a:]) < 5] % a@9,0,1x1/a@7.25,0,1x1/b % @x([:a:]) < 7.26",
        "[@x([:a:]) <= 5] % a@9,0,1x1/a@7.25,0,1x1/b % @x([:a:]) <= 7.25",
        "[5 > @x([:a:])] % a@9,0,1x1/a@7.25,0,1x1/b % 7.26 > @x([:a:])",
        "[A(v := [:a:]) !(@x(v) >= -5)] % a@9,0,1x1 a@-1,0,1x1/b % @x(v) >= 9.1",
        "[#([:a:]) >= 3] % a a/a/b % #([:a:]) >= 2",
        "[#(v := [:a:] : @x(v) > 5) >= 2] % a@1,0,1x1 a@4.5,0,1x1/b % @x(v) > 0.99",
        "[hold([:a:], 5)] % a/b/a/a/a % hold([:a:], 3)",
        "[hold([:a:], 500ms)] % a/b/a/a/a % hold([:a:], 300ms)",
        "[fill([:a:], 1)]{4} % a/b/b/a % fill([:a:], 2)",
        "E(c := [:a:]) [moving(c)] % a#1/a#1@0.25,0,10x10 % moving(c, 0.249)",
        "[rate(@x([:a:])) > 50] % a#1/a#1@3,0,10x10 % rate(@x([:a:])) > 29.9",
        "[[:a:]]{4} % a/a/b/a % [[:a:]]{2}",
        "[[:a:]]{1s,} % a/a/a/b % [[:a:]]{300ms,}",
        "^([[:a:]]+[[:b:]])<,200ms> % a/a/a/b % ([[:a:]]+ [[:b:]])<,400ms>",
        "[[:a:]]{4,9} % a/a/b/a % [[:a:]]{2,9}",
        "([[:a:]]{1,2}[[:b:]] & ^.*$) % a/a/a/b % [[:a:]]{1,3}",
        "[near([:a:], [:b:])] % a b@300,0,4x4 % near([:a:], [:b:], 293)",
        "[near([:a:], [:b:], 30)] % a b@300,0,4x4/a b@60.5,0,4x4 % near([:a:], [:b:], 53.5)",
        "[E(v := [:a:]) v.score < 0.5] % a/b % v.score < 1.001",
      })
  void tellsTheSmallestChange(String pattern, String frames, String instead) {
    List<Change> changes = explain(pattern, frames).whyNot().changes();
    assertThat(changes).extracting(Change::instead).containsExactly(instead);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[[:a:]]{3} % b/b",
        "[@x([:a:]) < 5 & [:b:]] % a@9,0,1x1/b",
        "[@x([:a:]) < 5][@x([:a:]) > 50] % a@9,0,1x1/a@9,0,1x1",
        "[3 < 2] % a",
      })
  void tellsNoChangeWhereNoneHelps(String pattern, String frames) {
    assertThat(explain(pattern, frames).whyNot().changes()).isEmpty();
  }

  /** Only b may match, for it alone is at x above 5; the two choices are more than one. */
  @Test
  void saysThatNothingMatchesWhereThereAreTooManyChoicesToTellWhyNot() {
    Parsed parsed = SpreParser.parse("E(c := [:cup:]) [@x(c) > 5]{2}");
    CompiledQuery query = CompiledQuery.compile(new Query("q", "a question", parsed), 1_000);
    MatchLimits oneChoice = new MatchLimits(1_000, 1_000, 1, 50, 1_000_000);
    FrameBatch frames = TestScenes.timed("cup#a@1,0,1x1 cup#b@9,0,1x1/cup#a@1,0,1x1");
    assertThatThrownBy(() -> Explainer.explain(query, frames, MatchMode.LONGEST, oneChoice))
        .isInstanceOf(WhyNotLimitException.class)
        .hasMessageContainingAll("No match in frames 7 to 8.", "Why not is not told: query q")
        .hasMessageContaining("bindings.max = 1");
  }

  private static Certificate explain(String pattern, String frames) {
    Parsed parsed = SpreParser.parse(pattern);
    FrameBatch batch = TestScenes.timed(frames);
    CompiledQuery query =
        CompiledQuery.compile(
            new Query("q", "a question", parsed), ExplainerTest.LIMITS.patternStates());
    Explanation explanation =
        Explainer.explain(query, batch, MatchMode.LONGEST, ExplainerTest.LIMITS);
    assertThat(Checker.check(explanation.certificate(), parsed.spre(), batch))
        .as(explanation.text())
        .hasToString("accepted");
    return explanation.certificate();
  }
}
