package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of nouns is WordNet's, and is read as it was meant. */
final class WordNetTest {
  private static final Path RESOURCES = Path.of("src/main/resources/org/fests/english");
  private static final WordNet WORDNET = WordNet.wordNet();

  /** With {@code -Dgolden.update} the files are written anew. */
  @Test
  void theTableIsMadeOfWordNet() throws IOException {
    WordNetSource source = new WordNetSource();
    agrees("wordnet.txt", String.join("\n", source.table()) + "\n");
    agrees("wordnet-licence.txt", source.licence());
  }

  private static void agrees(String name, String made) throws IOException {
    Path file = RESOURCES.resolve(name);
    if (System.getProperties().containsKey("golden.update")) {
      Files.writeString(file, made);
    }
    assertThat(Files.readString(file).equals(made))
        .as(name + ": run with -Dgolden.update to rewrite it")
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "automobile, car.1",
    "truck, truck.1 hand_truck.1",
    "ambulance, ambulance.1",
    "fire engine, fire_engine.1",
    "mice, mouse.1 mouse.2 mouse.3",
    "entity, ''",
    "zzz, ''",
    "'', ''",
  })
  void tellsWhatANounMeans(String noun, String meanings) {
    List<String> expected = meanings.isEmpty() ? List.of() : Arrays.asList(meanings.split(" "));
    assertThat(WORDNET.meanings(noun)).isEqualTo(expected);
  }

  @Test
  void findsLinesEverywhere() throws IOException {
    List<String> lines = Files.readAllLines(RESOURCES.resolve("wordnet.txt"));
    List<String> keys = lines.stream().map(line -> line.split(" ")[0]).toList();
    assertThat(IntStream.range(0, 200).mapToObj(i -> keys.get(i * (keys.size() - 1) / 199)))
        .allMatch(key -> key.contains(".") || !WORDNET.meanings(key).isEmpty())
        .filteredOn(key -> key.contains("."))
        .allMatch(key -> WORDNET.upwards(key).contains(key));
  }

  @Test
  void goesUpTheKinds() {
    assertThat(WORDNET.upwards("car.1"))
        .startsWith("car.1", "motor_vehicle.1")
        .contains("vehicle.1");
  }
}
