package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fests.english.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where {@code english} and {@code say} take classes, space and words from. */
final class LexiconOptionsTest {

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    lake("out/lake", "classes: [vehicle.bus, tram]\nspaces: [ego]\n");
    lake("both", "classes: [car]\nspaces: [ego, image]\n");
    Files.createDirectories(folder.resolve("old/snapshots/000002"));
    Files.writeString(folder.resolve("old/_current"), "000002");
    Files.writeString(folder.resolve("own.yaml"), "kinds: {lorry: tram}\nvague: {near: 7 m}\n");
    Files.writeString(folder.resolve("wrong.yaml"), "kinds: {lorry: tram}\nvague: {near: 7 km}\n");
  }

  private static void lake(String name, String vocabulary) throws IOException {
    Path snapshot = Files.createDirectories(folder.resolve(name).resolve("snapshots/000002"));
    Files.writeString(folder.resolve(name).resolve("_current"), "000002");
    Files.writeString(snapshot.resolve("vocabulary.yaml"), vocabulary);
    assertThat(Vocabulary.parse(vocabulary).spaces()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lake out                    | near(vehicle_bus, tram, 5)",
        "--lake out/lake               | near(vehicle_bus, tram, 5)",
        "--lake out --space image      | near(vehicle_bus, tram, 150)",
        "--lake out --lexicon own.yaml | near(vehicle_bus, tram, 7)",
        "--classes vehicle.bus,tram    | near(vehicle_bus, tram, 150)",
      })
  void readsFor(String options, String part) {
    CommandRun run = run(options, "a bus is near a tram");
    assertThat(run.out()).as(run.err()).contains(part, ":= [:vehicle.bus:]", "tram := [:tram:]");
  }

  @Test
  void saysForThem() {
    CommandRun run =
        CommandRun.of("say", "[[:vehicle.bus:]]+", "--lake", folder.resolve("out").toString());
    assertThat(run.out()).as(run.err()).contains("vehicle bus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--lake both                   | streams in ego and image, where words such as near differ",
        "--lake old                    | does not name its classes: import a log into it",
        "--lake nowhere                | nowhere holds no lake: name a folder",
        "--lexicon wrong.yaml          | '7 km' is no number with a unit of near",
        "--lexicon none.yaml           | cannot use",
        "--space moon                  | no space is called moon: image, ego or world",
      })
  void refuses(String options, String message) {
    CommandRun run = run(options, "a bus is near a tram");
    assertThat(run.status()).isEqualTo(ExitStatus.ERROR);
    assertThat(run.err()).contains(message);
  }

  private static CommandRun run(String options, String sentence) {
    String files = options.replaceAll("(--(?:lake|lexicon) )", "$1" + folder + "/");
    return CommandRun.of(("english\t" + files.replace(" ", "\t") + "\t" + sentence).split("\t"));
  }
}
