package org.fests.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RequiredTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[[:a:]] . [[:b:]]?            % [:a:]",
        "[[:a:]]*                      % [:a:]",
        "([[:a:]] | .)*                % ''",
        "[[:a:] & [:b:]] | [[:b:]]     % [:b:]",
        "[[:a:]]{0,3} [[:b:]]{2}       % [:b:]",
        "~[[:a:]] & ([[:b:]] .*)       % [:b:]",
        "([[:a:]]* & ([[:b:]] .)<2s,>) % [:a:] [:b:]",
        "(?<name> [[:a:]]){2s,}        % [:a:]",
        "^ [[:a:]]* $                  % ''",
      })
  void findsWhatEveryMatchNeeds(String pattern, String formulas) {
    assertThat(
            Required.of(SpreParser.parse(pattern).spre()).stream()
                .filter(formula -> formula instanceof Formula.ClassPresent)
                .map(SpreText::of)
                .collect(Collectors.joining(" ")))
        .isEqualTo(formulas);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "near(c, p)                                  % c p",
        "near(c, p) | @x(c) > 3                      % c",
        "!(near(c, p) & @x(c) > 3)                   % c",
        "!(near(c, p) | @x(c) > 3)                   % c p",
        "present(c) -> near(c, p)                    % ''",
        "@x(c) > 3 -> near(c, p)                     % c",
        "!present(c)                                 % ''",
        "known(@x(c) > 3) | [:a:]                    % ''",
        "hold(@x(c) > 3, 5)                          % c",
        "fill(@x(c) > 3, 5)                          % ''",
        "E(v := [:a:]) near(v, p)                    % p",
        "A(p := [:a:]) near(c, p)                    % c",
        "!E(v := [:a:]) near(v, p)                   % ''",
        "#(v := [:a:] : near(v, p)) == 0             % p",
      })
  void findsWhichTracksAFrameNeeds(String formula, String variables) {
    Spre spre = SpreParser.parse("E(c := [:a:], p := [:a:]) [%s]".formatted(formula)).spre();
    Spre body = ((Spre.TrackBinder) spre).body();
    assertThat(
            Presence.whereTrue(((Spre.Symbol) body).formula()).stream()
                .sorted()
                .collect(Collectors.joining(" ")))
        .isEqualTo(variables);
  }
}
