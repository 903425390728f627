package org.fests.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.fests.ingest.simulator.Cast;
import org.fests.match.Limits;
import org.fests.proof.Reference;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What scenes show of patterns that say something, and of patterns that do not. */
final class RehearsalTest {
  private static Spre pattern(String text) {
    return SpreParser.parse(text).spre();
  }

  private static Rehearsed rehearsed(Space space, String text) {
    return new Rehearsal(space, Limits.load().forMatching()).rehearse(pattern(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "image; [[:car:]]+; 1",
        "image; [[:car:] & ![:bus:]]; 2",
        "image; [[:car:] | [:bus:]]; 2",
        "image; [#([:car:]) >= 3]; 1",
        "image; E(a := [:cup:], b := [:plate:]) [!left_of(a, b)] [left_of(a, b)]; 3",
        "image; E(a := [:cup:], b := [:plate:]) [near(a, b, 40)]{2s,}; 2",
        "image; E(a := [:car:]) [moving(a)] [still(a)]; 3",
        "image; E(a := [:car:]) [a.color == \"red\" & moving(a)]; 2",
        "image; E(a := [:car:], b := [:car:]) [a != b & overlapping(a, b)]; 2",
        "image; E(a := [:hand:], b := [:cup:]) [inside(b, a)] .* [far(a, b, 100)]; 3",
        "image; [A(a := [:car:]) @area(a) > 5000]; 1",
        "ego; E(a := [:car:], b := [:truck:]) [behind(a, b)] .* [ahead_of(a, b)]; 3",
        "world; E(a := [:car:], b := [:pedestrian:]) [approaching(a, b) & near(a, b, 5)]; 2",
        "world; E(a := [:car:], b := [:pedestrian:]) ([far(a, b, 20)] .* [near(a, b, 5)])<,5s>; 4",
      })
  void showsEachPart(String space, String text, int parts) {
    Rehearsed rehearsed = rehearsed(Space.of(space).orElseThrow(), text);
    assertThat(rehearsed.idle()).isEmpty();
    assertThat(rehearsed.nearMisses()).hasSize(parts);
    assertThat(rehearsed.convinces()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E(a := [:cup:], b := [:plate:]) [near(a, b, 40)]{2s,}",
        "E(a := [:car:]) [moving(a)] .* [still(a)]"
      })
  void theReferenceSaysWhatEachSceneIs(String text) {
    Rehearsed rehearsed = rehearsed(Space.IMAGE, text);
    assertThat(rehearsed.shown()).hasSize(1).allMatch(frames -> matches(text, frames));
    assertThat(rehearsed.nearMisses()).noneMatch(miss -> matches(text, miss.frames()));
  }

  private static boolean matches(String text, FrameBatch frames) {
    return new Reference(pattern(text), frames).hasMatch();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "E(a := [:car:], b := [:bus:]) [near(a, b, 20) & near(a, b, 200)]; near(a, b, 200)",
        "E(a := [:car:]) [present(a) & @area(a) > 0 - 1]; @area(a) > 0 - 1",
        "E(a := [:car:], b := [:bus:]) [left_of(a, b) & !right_of(a, b)]; right_of(a, b)",
      })
  void whatFollowsFromTheRestIsIdle(String text, String idle) {
    assertThat(rehearsed(Space.IMAGE, text).idle()).containsExactly(idle);
  }

  @Test
  void whatCannotHappenIsNotShown() {
    Rehearsed never =
        rehearsed(Space.IMAGE, "E(a := [:car:], b := [:bus:]) [left_of(a, b) & right_of(a, b)]");
    assertThat(never.shown()).isEmpty();
    assertThat(never.convinces()).isFalse();
  }

  @Test
  void theSamePatternHasTheSameScenes() {
    String text = "E(a := [:cup:], b := [:plate:]) [above(a, b)]{5,}";
    assertThat(numbers(rehearsed(Space.IMAGE, text)))
        .isEqualTo(numbers(rehearsed(Space.IMAGE, text)));
  }

  private static List<List<Double>> numbers(Rehearsed rehearsed) {
    return rehearsed.nearMisses().stream()
        .map(
            miss ->
                IntStream.range(0, miss.frames().detections()).mapToObj(miss.frames()::x).toList())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[left_of([:a:], [:b:])]{2,5}; left_of([:a:], [:b:]) / the bounds of [left_of([:a:],"
            + " [:b:])]{2,5}",
        "[[:a:]] [[:b:]]; [:a:] / [:b:] / the order of [[:a:]] [[:b:]]",
        "^ [[:a:]]+ $; the start of the stream / [:a:] / the end of the stream",
        "[[:a:]]{2s,} & .{1,9}; the time of [[:a:]]{2s,} / [:a:] / the bounds of .{1,9}",
        "E(v := [:a:]) [present(v) & v.state == \"open\"]; v.state == \"open\"",
      })
  void leavesOutOnePartAfterAnother(String text, String parts) {
    List<String> omitted =
        Omissions.of(pattern(text)).stream().map(Omission::part).distinct().toList();
    assertThat(omitted).containsExactlyInAnyOrder(parts.split(" / "));
  }

  @Test
  void castsWhomThePatternSpeaksOf() {
    Cast cast =
        Casting.of(
            pattern("E(a := [:car:], b := [:car:]) [a.on == true & [:bus:] & near(a, b)]{3s,}"), 1);
    assertThat(cast.roles())
        .extracting(Cast.Role::className, Cast.Role::players)
        .containsExactly(tuple("bus", 2), tuple("car", 3));
    assertThat(cast.roles().get(0).traits().get(0).values()).hasSize(2);
    assertThat(cast.pauseFrames() * cast.periodNanos()).isGreaterThan(3_000_000_000L);
  }
}
