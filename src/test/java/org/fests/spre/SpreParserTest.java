package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fests.spre.Marked.assertRejected;
import static org.fests.spre.Marked.assertRejectedThere;

import java.util.ArrayList;
import java.util.List;
import org.fests.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "E(v := [:a:]) [present(v) & (E(v := [:b:]) NE(v))]",
        "E(v := [:a:]) [(E(v := [:b:]) NE(v)) & present(v)]",
        "[E(v := [:a:]) E(v := v, w := v) v == w]",
        "[#(v := [:a:] : #(v := [:b:] : NE(v)) > 1) > 1]",
      })
  void letsInnerVariablesHideOuterOnes(String text) {
    assertThat(SpreText.of(SpreParser.parse(text).spre())).isEqualTo(text);
  }

  @Test
  void takesTheInnermostVariable() {
    assertRejected("E(v := [:a:]) [E(v := [:b:]) present(^v^)]", "variable v is no track");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " \n\t "})
  void readsABlankTextAsEmpty(String text) {
    assertThat(SpreParser.parse(text).spre()).isEqualTo(new Spre.Empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '`',
      value = {
        "([[:car:]]^^                  % expected )",
        "[[:car:]^^                    % expected ]",
        "[[:car:] ^[:bus:]^]           % expected ]",
        "[[:car:]]^)^                  % nothing is open that this closes",
        "[[:car:]]^]^                  % nothing is open that this closes",
        "(^)^                          % expected a pattern",
        "[[:car:]]|^^                  % expected a pattern",
        "[[:car:]]&^|^.                % expected a pattern",
        "~^^                           % expected a pattern",
        "^*^[[:car:]]                  % nothing stands here to repeat",
        "[[:car:]]|^+^                 % nothing stands here to repeat",
        "^[:car:]^                     % a class stands inside the brackets of a frame",
        "^@x^([:car:]) > 3             % expected a pattern",
        ". ^;^                         % unexpected character ;",
        "[[:car:]]^{5,2}^              % repeat bounds are reversed",
        "[[:car:]]^{5s,200ms}^         % repeat bounds are reversed",
        "[[:car:]]^<5s,2s>^            % repeat bounds are reversed",
        ".^{2s,5}^                     % one bound has a unit and the other has none",
        ".^{2,5s}^                     % one bound has a unit and the other has none",
        ".^{}^                         % expected a bound",
        ".^{,}^                        % expected a bound",
        ".^{2s}^                       % a time needs two bounds",
        ".^<2s>^                       % a time needs two bounds",
        ".^<2,5>^                      % < > takes times",
        ".{2 ^.^}                      % expected }",
        ".{^-^1}                       % a bound is a number of at least 0",
        ".{2,^max^}                    % a bound is a number of at least 0",
        "^A^(v := [:a:]) .             % only E binds tracks in front of a pattern",
        "E(v := [:a:]) ^A^(w := [:a:]) . % only E binds tracks in front of a pattern",
        ".{^1.5^}                      % a number of frames is whole",
        ".{^4294967296^}               % this bound is more than 2147483646",
        ".{2,^2147483647^}             % this bound is more than 2147483646",
        ".{^1e999999999^}              % this bound cannot be kept exactly",
        ".{^1e-999999999^}             % this bound cannot be kept exactly",
        ".{^0.5ns^,}                   % this time is no whole number of nanoseconds",
        ".{,^9e9h^}                    % this time is more than 9223372036854775806 ns",
        ".{2^sec^,}                    % unknown unit sec",
        "(?^:^ .)                      % expected <",
        "(?<^3^> .)                    % expected the name of a phase",
        ". ^E^(v := [:a:]) .           % a track binder stands only in front of the whole pattern",
        "(^E^(v := [:a:]) .)           % a track binder stands only in front of the whole pattern",
        "E(v:=[:a:]) ^E^(w:=[:b:]) . % a track binder stands only in front of the whole pattern",
        "E(v := [:a:])^^               % expected a pattern",
        "E(v := ^[:a:] & [:b:]^) .     % a track variable ranges over classes",
        "E(v := [:a:] | ^![:b:]^) .    % a track variable ranges over classes",
        "E(v := [:a:], w := ^v^) .     % a track variable ranges over classes",
        "E(v := [:a:], ^v^ := [:a:]) . % variable v is bound twice",
        "E(^near^ := [:a:]) .          % near is a word of the language",
        "E(^)^ .                       % expected a variable",
        "E(v ^=^ [:a:]) .              % expected :=",
        "E(v := [:a:] ^.^              % expected )",
      })
  void rejectsPatterns(String marked, String message) {
    assertRejected(marked, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '`',
      value = {
        "[^]^                           % expected a formula",
        "[[:car:] & ^]^                 % expected a formula",
        "[[:a:] &^&^ [:b:]]             % expected a formula",
        "[^[^[:a:]]]                    % brackets do not nest",
        "[^[:^                          % a class needs a name",
        "[^[:^:]]                       % a class needs a name",
        "[^[:\"\"^:]]                   % a class needs a name",
        "[[:car^]^                      % expected :]",
        "[[:car^/^x:]]                  % expected :]",
        "[[:^\"car:]]^                  % the quotes are not closed",
        "[E(v ^=^ [:car:])(NE(v))]      % expected :=",
        "[E(^)^([:car:])]               % expected a variable",
        "[E(v := [:car:], ^)^ NE(v)]    % expected a variable",
        "[E(v := [:car:])^]^            % expected a formula",
        "[^x^([:car:]) > 1]             % unknown relation x",
        "[^lefft_of^(v, w)]             % unknown relation lefft_of",
        "[^I^([:car:])]                 % I(...) is no formula and no number",
        "[^@x()^ > 1]                   % @x takes 1 argument, not 0",
        "[1 < ^@dist([:a:],[:b:],[:c:])^] % @dist takes 1 or 2 arguments, not 3",
        "[^@t([:a:])^ > 1]              % @t takes no arguments, not 1",
        "[^@lateral^([:car:]) < 3]      % unknown measure @lateral",
        "[^@^ > 3]                      % expected a measure",
        "[@x ^>^ 3]                     % expected (",
        "[@x(^3^) > 3]                  % expected a spatial term",
        "[^near([:a:])^]                % near takes 2 arguments and at most one number, not 1",
        "[^near([:a:],[:b:],1,2)^]      % near takes 2 arguments and at most one number, not 4",
        "[^left_of([:a:],[:b:],1)^]     % left_of takes 2 arguments, not 3",
        "[near([:a:],[:b:],^[:c:]^)]    % near takes 2 arguments and at most one number, and this"
            + " is one more",
        "[moving([:a:], ^[:b:]^)]       % moving takes 1 argument and at most one number, and this"
            + " is one more",
        "[touching([:a:],[:b:],^[:c:]^)] % touching takes 2 arguments, and this is one more",
        "[^car^]                        % unknown variable car",
        "[E(cup := [:a:]) NE(^cap^)]    % unknown variable cap",
        "[NE(^v^)]                      % unknown variable v",
        "[(E(v := [:a:]) NE(v)) & NE(^v^)] % unknown variable v",
        "[#(v := [:a:] : NE(v)) > ^v^]  % unknown variable v",
        "[NE ^&^ [:a:]]                 % expected ( or a class",
        "[1 < @x([:a:]) ^<^ 5]          % comparisons do not chain",
        "[(^1 < 2^) < 5]                % expected a number, not a formula",
        "[@x([:a:]) ^=^ 3]              % = is no comparison",
        "[@x([:a:]) > 3^px^]             % a number has no unit here",
        "[@x([:a:]) ^=^< 3]             % = is no comparison",
        "[#^[:a:]^ > 3]                 % expected (",
        "[^<^ 3]                        % expected a number",
        "[^[:a:]^ > 3]                  % expected a number, not a formula",
        "[@x([:a:]) > ^[:a:]^]          % expected a number, not a formula",
        "[2 + ^[:a:]^ > 3]              % expected a number, not a formula",
        "[^3^]                          % expected a formula, not a number",
        "[[:a:] & ^3 + 4^]              % expected a formula, not a number",
        "[!^@x([:a:])^]                 % expected a formula, not a number",
        "[^1e999^ > 3]                  % this number is too large",
        "[@x(^![:a:]^) > 3]             % a set of detections is needed here, not a region",
        "[near([:a:], ^C([:a:])^)]      % a set of detections is needed here, not a region",
        "[E(v := ^I([:a:])^) NE(v)]     % a set of detections is needed here, not a region",
        "[#(^![:a:]^) > 3]              % a set of detections is needed here, not a region",
        "[#(v := [:a:]^)^ > 3]          % expected :",
        "[^min(1)^ > 3]                 % min takes 2 arguments or more, not 1",
        "[^abs(1, 2)^ > 3]              % abs takes 1 argument, not 2",
        "[hold([:a:]^)^]                % expected ,",
        "[hold([:a:], ^v^)]             % expected frames or a time",
        "[hold([:a:], ^0^)]             % expected more than 0",
        "[fill([:a:], ^0s^)]            % expected more than 0",
        "[present(^[:a:]^)]             % expected a variable",
        "[E(v := [:a:]) present(^v^)]   % variable v is no track",
        "[^near^ & [:a:]]               % unknown variable near",
        "[^\"car\"^]                    % expected a formula",
        "[[:a:]^^                       % expected ]",
      })
  void rejectsFormulas(String marked, String message) {
    assertRejected(marked, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '`',
      value = {
        "^v^                  % expected a formula, not a variable",
        "^v^ > 3              % expected a number, not a variable",
        "v ^<^ w              % two variables are the same or not",
        "^v.open^             % expected a formula",
        "v.class == ^w^       % an attribute is compared with a constant",
        "v.class ^=^ \"car\"   % = is no comparison",
        "v.class < ^\"car\"^   % only numbers have an order",
        "v.open >= ^true^     % only numbers have an order",
        "v.class == ^3^       % a class is a text",
        "v.class < ^-3^       % a class is a text",
        "v.score != ^\"top\"^ % a score is a number",
        "v.score == ^false^   % a score is a number",
        "near(v, w, ^v^)      % near takes 2 arguments and at most one number, and this is one"
            + " more",
        "v.^)^                % expected an attribute",
        "3 < ^v.score^        % an attribute stands on the left of a comparison",
        "\"car\" == ^v.class^  % an attribute stands on the left of a comparison",
        "v == w ^==^ v        % comparisons do not chain",
        "^lef_of^(v, w)       % unknown relation lef_of",
      })
  void rejectsFormulasOfVariables(String marked, String message) {
    assertRejected("E(v := [:a:], w := [:b:]) [" + marked + "]", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      quoteCharacter = '`',
      value = {
        "[[:car:]]^{5,2}^           % write {2,5}, the smaller bound first",
        ".^<5s,200ms>^              % write <200ms,5s>, the smaller bound first",
        ".^<3s>^                    % write <3s,> for at least, <,3s> for at most, <3s,3s> for"
            + " exactly",
        "[^left^(v)]                % did you mean left_of?",
        "[^x^([:car:]) > 1]         % a measure is written @x(...)",
        "[^@distance^([:car:]) > 1] % did you mean dist?",
        "[E(c1 := [:a:]) NE(^c2^)]  % did you mean c1?",
        "[^car^]                    % a class is written [:car:]; variables here: none",
        "[^[:a:]^ > 3]              % write #([:a:]) to count, or a measure such as @x([:a:])",
        "[1 < @x([:a:]) ^<^ 5]      % write two of them, as in 1 < @x([:a:]) & ...",
        "(. (. ^^                   % close the ( of column 4",
        "[^@dist()^ > 1]            % write @dist(a) or @dist(a, b)",
        "[@x([:a:]) ^=^< 5]         % write <=",
        "[^not^ [:a:]]              % the operator is written !",
        "[^near([:a:])^]            % write near(a, b) or near(a, b, 3)",
        "[^dc([:a:])^]              % write dc(a, b)",
        ".{2 ^frames^}              % known: h, min, ms, ns, s, us; frames have no unit: write the"
            + " number alone",
      })
  void offersAWayOut(String marked, String help) {
    assertThat(assertRejectedThere(marked).help()).isEqualTo(help);
  }

  @Test
  void keepsThePlaceOfEveryNode() {
    Parsed parsed = SpreParser.parse("E(c := [:cup:]) ([@x(c) > 3] .{2s,})<,9s> (?<up> ~.)");
    assertThat(places(parsed))
        .contains(
            "TrackBinder E(c := [:cup:]) ([@x(c) > 3] .{2s,})<,9s> (?<up> ~.)",
            "Binding c := [:cup:]",
            "ClassTerm [:cup:]",
            "Sequence ([@x(c) > 3] .{2s,})<,9s> (?<up> ~.)",
            "Lasting ([@x(c) > 3] .{2s,})<,9s>",
            "Sequence [@x(c) > 3] .{2s,}",
            "Symbol [@x(c) > 3]",
            "Compare @x(c) > 3",
            "Measured @x(c)",
            "Variable c",
            "Constant 3",
            "TimedRepeat .{2s,}",
            "Phase (?<up> ~.)",
            "Complement ~.");
  }

  private static List<String> places(Parsed parsed) {
    List<String> places = new ArrayList<>();
    Children.walk(
        parsed.spre(),
        node -> {
          Span span = parsed.span(node);
          String text = parsed.text().substring(span.start(), span.end());
          places.add(node.getClass().getSimpleName() + " " + text);
        });
    return places;
  }
}
