package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a pattern that is legal and most likely not meant; {@code #} marks the place. */
class PatternWarningsTest {
  private static final MatchLimits LIMITS = Limits.load().forMatching();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "#[[:a:]] & [[:a:]]{2}#;                 it can never match; no interval is in all parts",
        "[[:a:]]{2} (#[[:a:]] & .{2}#);          this part can never match; no interval is in all",
        "#[[:a:]] & ([false] | .{2})#;           it can never match; no interval is in all parts",
        "[[:a:]] #[!([:b:] -> [:c:] | [:b:])]#;  this part can never match; contradicts itself",
        "(?<x> #[false]#) .;                     this part can never match; contradicts itself",
        "E(v := [:a:]) . #[false]#+;             this part can never match; contradicts itself",
        "#~(.*)#;                                it can never match; ~ leaves nothing",
        "#$ .#;                                  it can never match; before ^ or behind $",
        "#. ^#;                                  it can never match; before ^ or behind $",
        "#[[:a:]]{0}#;                           it matches empty intervals only; take a frame",
        "#^ $#;                                  it matches empty intervals only; take a frame",
        "#.*#;                                   it matches every interval; may be missing",
        "#.+ | [[:a:]]#;                         it matches every interval; may be missing",
        "#[[:a:] | ![:a:]]*#;                    it matches every interval; may be missing",
        "#~([[:a:]] & [[:a:]]{2})#;              it matches every interval; may be missing",
      })
  void warns(String marked, String message, String help) {
    int start = marked.indexOf('#');
    int length = marked.lastIndexOf('#') - 1 - start;
    assertThat(warning(marked.replace("#", "")))
        .startsWith("pattern:1:%d: %s".formatted(start + 1, message))
        .contains("\n  " + " ".repeat(start) + "^".repeat(length) + "\n")
        .contains(help);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[:a:]]",
        "[[:a:]]*",
        "[@x([:a:]) > 3 | !(@x([:a:]) > 3)]*", // unknown where there is no a
        "[[:a:]] [[:b:]]?",
        "[[:a:]] | $ .",
        "^ .* $",
        "~(.* [[:a:]] .*)",
        ".* [[:a:]] .{500}",
        "[[:a:]]{0,19000}",
      })
  void letsPass(String pattern) {
    assertThat(warning(pattern)).isEmpty();
  }

  private static String warning(String pattern) {
    return new PatternWarnings(Patterns.compile(pattern, LIMITS.patternStates()), LIMITS)
        .look()
        .orElse("");
  }
}
