package org.fests.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is decided between two patterns, and with which word. */
final class PatternComparisonTest {
  private static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 10, 50, 1_000_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[:a:]]* ; [[:a:]]*{2}",
        "([[:a:]]|[[:b:]])* ; ([[:a:]]*[[:b:]]*)*",
        "[[:a:] & [:b:]] ; [[:b:] & [:a:]]",
        "[!([:a:] | [:b:])] ; [![:a:] & ![:b:]]",
        "[[:a:] -> [:b:]] ; [![:a:] | [:b:]]",
        "[[:a:] | ![:a:]] ; .",
        "[known(@t() > 1.0)] ; [@t() > 1.0 | !(@t() > 1.0)]",
        "[!known(@t() > 1.0)] & [@t() > 1.0] ; [false]",
        "[[:a:]] & [[:b:]] ; [[:a:] & [:b:]]",
        "~(~[[:a:]]+) ; [[:a:]]{1,}",
        "[[:a:]]<1s,2s> | [[:b:]] ; [[:b:]] | [[:a:]]<1s,2s>",
        "([[:a:]]{2s,} [[:b:]]?)* ; (.{0} | [[:a:]]{2s,} | [[:a:]]{2s,} [[:b:]])*",
        "[[:a:]]* | [[:a:]]<1s,2s> ; [[:a:]]*",
        "(?<p> [[:a:]]{1s,}) ; [[:a:]]{1s,}",
        "E(v := [:a:]) [present(v) & true] ; E(v := [:a:]) [true & present(v)]",
      })
  void areEquivalent(String first, String second) {
    assertThat(equivalent(first, second)).isEqualTo("holds");
    assertThat(included(first, second)).isEqualTo("holds");
    assertThat(included(second, first)).isEqualTo("holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[:a:]]+      ; [[:a:]]*            ; SECOND INSIDE:",
        "[[:a:]]       ; [[:b:]]             ; SECOND INSIDE: [:b:]",
        "[[:a:]]{1,2}  ; [[:a:]]             ; FIRST INSIDE: [:a:], [:a:]",
        "[[:a:]]       ; [[:a:] & [:b:]]     ; FIRST INSIDE: [:a:]",
        "[[:a:]].      ; .[[:a:]]            ; SECOND INSIDE: , [:a:]",
        ".             ; [@t() > 1.0 | !(@t() > 1.0)] ; FIRST INSIDE: @t() > 1 unknown",
        "^[[:a:]]      ; [[:a:]]             ; SECOND INSIDE: [:a:]",
        "[[:a:]]<1s,>  ; [[:b:]]<1s,> | [[:a:]] ; undecided: the patterns are timed, and their"
            + " timed parts differ",
        "~([[:a:]]<1s,>) ; ~([[:a:]]<1s,>)+  ; undecided: the patterns are timed, and their"
            + " timed parts differ",
        "^[[:a:]]<1s,> ; ^^[[:a:]]<1s,>      ; undecided: the patterns are timed, and their"
            + " timed parts differ",
        "[[:b:]]       ; [[:a:]]<1s,>        ; FIRST INSIDE: [:b:]",
        "[[:a:]]<1s,>  ; [[:b:]] [[:b:]]     ; SECOND INSIDE: [:b:], [:b:]",
        "[@t() > 5.0]  ; [@t() > 3.0]        ; SECOND INSIDE: @t() > 3",
      })
  void differ(String first, String second, String word) {
    assertThat(equivalent(first, second)).isEqualTo(word);
  }

  @Test
  void namesTheFirstPatternsWordWhereItIsNotIncluded() {
    assertThat(included("[[:a:]]{2,3}", "[[:a:]]{2}"))
        .isEqualTo("FIRST INSIDE: [:a:], [:a:], [:a:]");
    assertThat(included("[[:a:]]{2}", "[[:a:]]{2,3}")).isEqualTo("holds");
  }

  @Test
  void doesNotDecideBetweenDifferentBinders() {
    assertThat(equivalent("E(v := [:a:]) [present(v)]", "E(v := [:b:]) [present(v)]"))
        .isEqualTo("undecided: the patterns bind tracks differently");
  }

  @Test
  void namesTheLimitThatItPasses() {
    assertThat(equivalent(".*[[:a:]].{15}", ".*[[:a:]].{16}"))
        .contains("undecided")
        .contains("dfa.states.max");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[[:a:]]<1s,2s>            ; [[:a:]]",
        "[[:a:]]{1s,2s}            ; [[:a:]]+",
        "~([[:a:]])                ; ~([[:a:]]<1s,2s>)",
        "[[:b:]] [[:a:]]{1s,2s}    ; . ([[:a:]]{1s,2s} | [[:b:]])",
        "([[:a:]]* & .{3})<1s,2s>  ; [[:a:]]{2,4}",
      })
  void isIncludedWhateverTheTimes(String first, String second) {
    assertThat(included(first, second)).isEqualTo("holds");
    assertThat(equivalent(first, second)).isNotEqualTo("holds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "([[:a:]] .*)<,5s>               ; 5s",
        "[[:a:]]{3}<,5s>                 ; 3 frames",
        "[[:a:]]{2s,}                    ; unbounded",
        "[[:a:]]{2s,4s} [[:b:]]          ; 1 frame + 4s",
        "[[:a:]]{2s,4s} | [[:b:]]{,9s}   ; 9s",
        "([[:a:]]{,2s} [[:b:]]{1,2}){,3} ; 6 frames + 6s",
        "[[:a:]]{,2s} & ~[[:b:]]         ; 2s",
        "(?<p> ([[:a:]] .*)<,500ms>)     ; 500ms",
        "[[:a:]]{,2s}*                   ; unbounded",
        "~([[:a:]]{,2s})                 ; unbounded",
        "[[:a:]]<,1s> & ^. .             ; 0 frames",
        "[[:a:]]{,1s} [[:a:]]*           ; unbounded",
      })
  void tellsTheHorizonInFramesAndTime(String pattern, String horizon) {
    assertThat(PatternHorizon.of(SpreParser.parse(pattern).spre(), LIMITS)).hasToString(horizon);
  }

  private static String equivalent(String first, String second) {
    return text(PatternComparison.equivalent(query(first), query(second), LIMITS));
  }

  private static String included(String first, String second) {
    return text(PatternComparison.included(query(first), query(second), LIMITS));
  }

  private static CompiledQuery query(String pattern) {
    return CompiledQuery.compile(new Query("q", "", SpreParser.parse(pattern)), 2_000);
  }

  private static String text(Comparison comparison) {
    if (comparison instanceof Comparison.Fails fails) {
      Counterexample word = fails.word();
      String frames =
          word.frames().stream().map(PatternComparisonTest::text).collect(Collectors.joining(", "));
      return "%s %s: %s".formatted(word.member(), word.context(), frames).strip();
    }
    return comparison instanceof Comparison.Undecided undecided
        ? "undecided: " + undecided.reason()
        : "holds";
  }

  private static String text(Counterexample.Letter letter) {
    return Stream.concat(
            letter.isTrue().stream().map(SpreText::of),
            letter.unknown().stream().map(formula -> SpreText.of(formula) + " unknown"))
        .collect(Collectors.joining(" "));
  }
}
