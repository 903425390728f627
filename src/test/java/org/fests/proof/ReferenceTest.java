package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[[:a:]] % a/b/a % 0..1 2..3",
        "[[:a:]]+ % a/a/b/a % 0..2 3..4",
        "[[:a:]]* % a/a/b % 0..2",
        "[[:a:]]*[[:b:]]|[[:a:]] % a/a/b/a % 0..3 3..4",
        "[[:a:]]{2} % a/a/a/a/a % 0..2 2..4",
        "[[:a:]]{2,3} % a/a/a/a/a % 0..3 3..5",
        "([[:a:]]?){3}[[:a:]]{3} % a/a/a/a % 0..4",
        ".[[:b:]] % a/b/b/-/b % 0..2 3..5",
        "^[[:a:]] % a/a % 0..1",
        "[[:a:]]$ % a/a % 1..2",
        "^$ % a % ''",
        "~[[:a:]] % a/a % 0..2",
        "~(.*[[:a:]].*) % a/b/b/a/b % 1..3 4..5",
        ".* & ~([[:a:]]*) % a/a/b/a % 0..4",
        "[[:a:]]+ & .{2} % a/a/a % 0..2",
        "(?<first> [[:a:]]+)(?<then> [[:b:]]+) % a/b/b/a % 0..3",
        "[[:a:]]{200ms,300ms} % a/a/a/a/b/a % 0..3",
        "([[:a:]][[:b:]]?)<200ms,> % a/a/b/b % 1..3",
      })
  void findsTheLongestMatches(String pattern, String frames, String matches) {
    assertThat(matches(pattern, TestScenes.timed(frames))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "[:a:] % a/b/_/- % T F F F",
        "![:a:] % a/b/_/- % F T T F",
        "[:a:] & [:b:] % a b/a/a;b % T F F",
        "[:a:] | [:b:] % a/b/c % T T F",
        "[:a:] -> [:b:] % a/b/c/a b % F T T T",
        "true % a/- % T F",
        "E(v := [:a:]) @x(v) > 5 % a@9,0,1x1/a@1,0,1x1/_ % T F F",
        "A(v := [:a:]) @x(v) > 5 % a@9,0,1x1/a@9,0,1x1 a@1,0,1x1/_ % T F F",
        "!A(v := [:a:]) @x(v) > 5 % a@9,0,1x1/_ % F T",
        "@x([:a:]) > 5 % a@9,0,1x1 a@1,0,1x1/a@1,0,1x1/_ % T F F",
        "!(@x([:a:]) > 5) % a@9,0,1x1/a@1,0,1x1/_ % F T T",
        "@x([:a:]) == @x([:b:]) % a b@1,0,1x1 b/a b@1,0,1x1 % T F",
        "1 / @x([:a:]) > 0 % a@2,0,1x1/a@0,0,1x1 % T U",
        "@dist([:a:], [:b:]) == 5 % a b@3,4,1x1/a b@3,5,1x1 % T F",
        "@dist([:a:]) == 5 % a@3,4,1x1 % T",
        "@area([:a:]) == 12 & @w([:a:]) < @h([:a:]) % a@0,0,3x4 % T",
        "8 - 2 - 1 == 5 & 2 + 3 * 4 == 14 & -2 < -1 % _ % T",
        "max(@x([:a:]), 3) == 3 & min(1, 2) == 1 & abs(0 - 2) == 2 % a@2,0,1x1 % T",
        "left_of([:a:], [:b:]) % a b@10,0,9x9/a b@10,0,10x10/b a@10,0,1x1 % T F F",
        "right_of([:b:], [:a:]) % a b@10,0,9x9/a b@10,0,10x10 % T F",
        "above([:a:], [:b:]) % a b@0,11,9x9/a b@0,10,10x10 % T F",
        "below([:b:], [:a:]) % a b@0,11,9x9/a b@0,10,10x10 % T F",
        "near([:a:], [:b:], 5) % a b@15,0,10x10/a b@15.5,0,10x10/a b@13,14,10x10 % T F T",
        "near([:a:], [:b:]) % a b@160,0,10x10/a b@161,0,10x10 % T F",
        "overlapping([:a:], [:b:]) % a b@9,9,10x10/a b@10,0,10x10 % T F",
        "E(v := [:a:], w := [:b:]) inside(v, w) % a b@0,0,10x10/a b@1,0,10x10 % T F",
        "NE([:a:] & [:b:]) % a b@9,9,10x10/a b@10,0,10x10/a % T F F",
        "NE([:a:] & [:b:] & [:c:]) % a b@6,0,10x10 c@-3,0,10x10/a b@6,0,10x10 c@-5,0,10x10 % T F",
        "NE([:a:] | [:b:]) % b/a/_ % T T F",
        "NE([:a:]) % a@0,0,0x5/a % F T",
        "E(v := [:a:] & [:b:]) @x(v) == 9 % a b@9,0,10x10/a b@19,0,10x10 % T F",
        "#([:a:]) == 2 % a a/a % T F",
        "#(v := [:a:] : @x(v) > 0) == 1 % a a@1,0,1x1/a % T F",
        "d(@x([:a:])) > 0 % a/a@1,0,1x1/a@1,0,1x1 % U T F",
        "rate(@x([:a:])) == 10 % a/a@1,0,1x1/a@1,0,1x1 % U T F",
        "hold([:a:], 2) % a/b/a/a/b % F F T T F",
        "hold([:a:], 200ms) % a/b/a/a/b % F F T T F",
        "fill([:a:], 2) % b/a/b/b/a/b/b/b/a % F T T T T F F F T",
        "fill([:a:], 100ms) % a/b/a/b/b/a % T T T F F T",
        "E(v := [:a:]) v.score >= 0.5 & v.class == \"a\" % a/b % T F",
        "E(v := [:a:]) v.state == \"open\" % a/b % U F",
        "known(1 / @x([:a:]) > 0) % a@2,0,1x1/a@0,0,1x1 % T F",
      })
  void judgesFrames(String formula, String frames, String truths) {
    FrameBatch batch = TestScenes.timed(frames);
    Place place = Place.of(SpreParser.parse("[" + formula + "]").spre());
    FrameTruths found = new FrameTruths(new Scene(batch));
    Formula tree = ((Spre.Symbol) place.spre()).formula();
    String letters =
        IntStream.range(0, batch.frames())
            .mapToObj(i -> found.truth(tree, Map.of(), i).name().substring(0, 1))
            .collect(Collectors.joining(" "));
    assertThat(letters).isEqualTo(truths);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "E(c := [:cup:]) [@x(c) > 0]+ % cup#1@1,0,1x1/cup#1@1,0,1x1 cup#2@1,0,1x1/cup#2@1,0,1x1"
            + " % 0..2{c=1} 1..3{c=2}",
        "E(c := [:cup:]) [@x(c) > 0 | !(@x(c) > 0)]+ % cup#1/_/cup#1 % 0..1{c=1} 2..3{c=1}",
        "E(c := [:cup:]) [!present(c)]+ % cup#1/_/cup#1 % 1..2{c=1}",
        "E(c := [:cup:]) [@x(c) < @x([:plate:])] % _/cup#1 % ''",
        "E(c := [:cup:]) [!(@x(c) < @x([:plate:]))] % plate/cup#1 % 1..2{c=1}",
        "E(c := [:cup:] | [:mug:]) [present(c)]+ % cup#1/mug#2/bowl#3 % 0..1{c=1} 1..2{c=2}",
        "E(c := [:cup:]) [present(c)]+ % cup#1/mug#1/mug#2/cup % 0..2{c=1}",
        "E(c := [:cup:], e := [:cup:]) [left_of(c, e)] % cup#1 cup#2@20,0,1x1 % 0..1{c=1,e=2}",
        "E(c := [:cup:], e := [:cup:]) [c == e] % cup#1 cup#2/cup#1 % 0..1{c=1,e=1} 0..1{c=2,e=2}"
            + " 1..2{c=1,e=1}",
        "[[:cup:] & [:mug:]] % cup;mug/cup mug;_ % 1..2",
      })
  void findsMatchesForEachChoiceOfTracks(String pattern, String frames, String matches) {
    assertThat(matches(pattern, TestScenes.untimed(frames))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "LONGEST % 0..3 4..5",
        "ALL % 0..1 0..2 0..3 1..2 1..3 2..3 4..5",
        "MAXIMAL % 0..3 4..5",
        "SHORTEST % 0..1 1..2 2..3 4..5",
        "ENDING % 0..1 0..2 0..3 4..5",
      })
  void reportsByMode(Reporting reporting, String matches) {
    Spre pattern = SpreParser.parse("[[:a:]]*").spre();
    Reference reference = new Reference(pattern, TestScenes.untimed("a/a/a/b/a"));
    assertThat(text(reference.matches(reporting))).isEqualTo(matches);
  }

  @Test
  void refusesToMeasureTimeWithoutTimestamps() {
    FrameBatch frames = TestScenes.untimed("a/a");
    assertThatThrownBy(() -> matches("[[:a:]]{1s,}", frames))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no timestamps");
  }

  private static String matches(String pattern, FrameBatch frames) {
    return text(new Reference(SpreParser.parse(pattern).spre(), frames).longestMatches());
  }

  private static String text(List<ReferenceMatch> matches) {
    return matches.stream().map(ReferenceTest::text).collect(Collectors.joining(" "));
  }

  private static String text(ReferenceMatch match) {
    String tracks = match.tracks().toString().replace(", ", ",");
    return match.start() + ".." + match.end() + (match.tracks().isEmpty() ? "" : tracks);
  }
}
