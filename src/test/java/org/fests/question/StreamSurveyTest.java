package org.fests.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fests.question.Topic.Kind;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cup of 2 by 2 pixels goes right, past a plate, 10 frames a second. */
final class StreamSurveyTest {
  private static final String PLATE = "; plate#2 20,0 2x2 state=%s";
  private static final Topics TABLE =
      Samples.topics(
          List.of(
              Scenes.timed(
                  "cup#1 0,0 2x2"
                      + PLATE.formatted("full")
                      + " / cup#1 5,0 2x2"
                      + PLATE.formatted("full")
                      + " / cup#1 10,0 2x2; cup#3 90,0 2x2"
                      + PLATE.formatted("empty")
                      + " / cup#1 30,0 2x2")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PRESENCE   |          | cup       | 4.0",
        "PRESENCE   |          | plate     | 3.0",
        "COUNT      |          | cup       | 1.0 1.0 1.0 2.0",
        "RELATION   | left_of  | cup,plate | 3.0",
        "RELATION   | moving   | cup       | 3.0",
        "RELATION   | still    | plate     | 2.0",
        "MEASURE    | gap      | cup,plate | 8.0 13.0 18.0 68.0",
        "MEASURE    | speed    | cup       | 50.0 50.0 200.0",
        "COMPARISON | speed    | cup,plate | 2.0",
        "STEP       |          |           | 0.1 0.1 0.1",
      })
  void findsWhatCanBeSaidAndWithWhichNumbers(
      Kind kind, String word, String classes, String numbers) {
    List<String> named = classes == null ? List.of() : List.of(classes.split(","));
    Numbers found = TABLE.numbers().get(new Topic(kind, word == null ? "" : word, named));
    assertThat(found.values().stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .isEqualTo(numbers);
  }

  @Test
  void namesTraitsAsPatternsDo() {
    assertThat(TABLE.of(Kind.TRAIT))
        .extracting(topic -> topic.text(List.of("v"), true))
        .containsExactly("v.state == \"empty\"", "v.state == \"full\"");
  }

  /** Relations that the space does not know, or that never hold, are not spoken of. */
  @ParameterizedTest
  @CsvSource({"ahead_of", "behind", "above", "touching", "turning_left", "receding"})
  void leavesOutWhatIsNot(String word) {
    Set<String> words =
        TABLE.of(Kind.RELATION).stream().map(Topic::word).collect(Collectors.toSet());
    assertThat(words).contains("left_of").doesNotContain(word);
  }

  @Test
  void speaksOfSecondsOnlyIfAllStreamsHaveTimes() {
    assertThat(TABLE.timed()).isTrue();
    assertThat(Samples.topics(List.of(Scenes.timed("cup / cup"), Scenes.parse("cup"))).timed())
        .isFalse();
  }

  @Test
  void knowsHeadingsWhereBoxesHaveThem() {
    Topics road =
        Samples.topics(
            List.of(
                Scenes.parse(
                    Space.EGO, "car#1 0,0,0 4x2x1; car#2 20,0,0 4x2x1; bus#3 9,9,0 9x2x2")));
    assertThat(road.of(Kind.RELATION))
        .contains(new Topic(Kind.RELATION, "ahead_of", List.of("car", "car")));
  }
}
