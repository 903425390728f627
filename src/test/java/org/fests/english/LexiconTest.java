package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How class names of data sets are said, and what other nouns stand for. */
final class LexiconTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "traffic_light             | traffic light | traffic_light",
        "TrafficLight              | traffic light | TrafficLight",
        "TrafficLight              | trafficlight  | TrafficLight",
        "DontCare, Car             | dontcare      | DontCare",
        "Car, car, vehicle.car     | car           | Car, car, vehicle.car",
        "vehicle.bus.bendy, vehicle.bus.rigid | bus | vehicle.bus.bendy, vehicle.bus.rigid",
        "vehicle.bus.bendy, vehicle.car       | vehicle | vehicle.bus.bendy, vehicle.car",
        "human.pedestrian.adult    | adult         | human.pedestrian.adult",
        "human.pedestrian.adult    | human pedestrian adult | human.pedestrian.adult",
        "vehicle.truck             | lorry         | vehicle.truck",
        "wine_glass, cell phone    | glass         | wine_glass",
        "DontCare, a$b             | \"a$b\"       | a$b",
        "car                       | automobile    | car",
        "car, person               | limousine     | car",
        "car, truck, bus, cup      | motor vehicle | car, truck",
      })
  void saysClassNamesInWords(String classes, String words, String meant) {
    List<String> names = Arrays.asList(classes.split(", "));
    String term = read(names, "there is a " + words);
    assertThat(term.replaceAll("[\\[\\]+]", "").replaceAll("^:|:$", "").replace("\"", ""))
        .isEqualTo(meant.replace(", ", ": | :"));
  }

  @Test
  void tellsWhatItTakesAWordFor() {
    English english = new English(Lexicon.of(List.of("bus", "car", "person"), "image"));
    Understanding read = english.read("a limousine is near a vehicle").get(0);
    assertThat(read.assumptions())
        .contains("limousine: car (WordNet: of which it is a kind)", "vehicle: bus, car (lexicon)");
  }

  /** A machine may be a car, or any device. */
  @Test
  void readsAWordOfSeveralMeaningsInEach() {
    List<String> classes = List.of("car", "laptop", "drawer");
    List<Understanding> readings =
        new English(Lexicon.of(classes, "image")).read("there is a machine");
    assertThat(readings)
        .extracting(reading -> reading.pattern().text())
        .containsExactly("[[:laptop:]]+", "[[:car:]]+");
  }

  @ParameterizedTest
  @CsvSource({
    "cars, there is a car, [[:cars:]]+",
    "scissors, there are two scissors, [#([:scissors:]) == 2]+",
    "people, there are two people, [#([:people:]) == 2]+",
    "moving, there is a moving, [[:moving:]]+",
  })
  void takesClassesThatAreNoSingularNouns(String name, String sentence, String pattern) {
    assertThat(read(List.of(name), sentence)).isEqualTo(pattern);
  }

  /** Nothing that a class may be called breaks the grammar. */
  @Test
  void bearsAnyClassName() {
    List<String> odd =
        List.of("$near", "a -- b", "(x|y)", "{k:kind}", "a = b", "\"quoted\"", "\\", "", " ", "42");
    assertThat(new English(Lexicon.of(odd, "image")).read("there is a quoted").get(0).pattern())
        .extracting(pattern -> pattern.text())
        .isEqualTo("[[:\"\\\"quoted\\\"\":]]+");
  }

  private static String read(List<String> classes, String sentence) {
    return new English(Lexicon.of(classes, "image")).read(sentence).get(0).pattern().text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "automobile     | car                                       | exact",
        "automobiles    | car                                       | exact",
        "motor vehicle  | car, motorcycle, truck                    | exact",
        "wheeled vehicle | bicycle, car, motorcycle, truck          | exact",
        "public transport | bus                                     | exact",
        "poodle         | dog                                       | wider",
        "sports car     | car                                       | wider",
        "policeman      | person                                    | wider",
        "tableware      | plate                                     | exact",
        "coach          | bus                                       | exact",
        "sky            | none                                      | exact",
        "zzz            | none                                      | exact",
      })
  void asksWordNet(String noun, String classes, String how) {
    Lexicon lexicon =
        Lexicon.of(
            List.of("bicycle", "bus", "car", "dog", "motorcycle", "person", "plate", "truck"),
            "image");
    List<String> found = lexicon.otherwise(noun).stream().map(Lexicon.Thing::assumption).toList();
    String source = how.equals("wider") ? "WordNet: of which it is a kind" : "WordNet";
    assertThat(found)
        .isEqualTo(
            classes.equals("none")
                ? List.of()
                : List.of("%s: %s (%s)".formatted(noun, classes, source)));
  }
}
