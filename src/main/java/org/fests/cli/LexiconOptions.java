package org.fests.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.english.Vocabulary;
import org.fests.model.Setting;
import org.fests.scene.Space;
import org.fests.text.SourceException;
import picocli.CommandLine.Option;

/** What words may mean: the classes of the data, and the space its numbers are counted in. */
final class LexiconOptions {
  private static final List<String> SPACES = List.of("image", "ego", "world");

  @Option(
      names = "--classes",
      paramLabel = "NAMES",
      split = ",",
      description = "The classes of the data, with commas (default: the lake's, or usual ones).")
  private List<String> classes = List.of();

  @Option(
      names = "--space",
      paramLabel = "SPACE",
      description =
          "image, ego or world: the unit of vague words such as near (default: the lake's, or"
              + " image).")
  private String space = "";

  @Option(
      names = "--lake",
      paramLabel = "FOLDER",
      description = "Take classes and space from this lake, or the lake of this output of a job.")
  private String lake = "";

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description = "Words of your own, YAML; docs/english.md tells its keys.")
  private String own = "";

  /** What was asked for, with what the files say. */
  private record Asked(Vocabulary own, List<String> classes, String space) {}

  /**
   * Returns the lexicon asked for.
   *
   * @throws CommandException if there is no such space, lake or file
   */
  Lexicon lexicon() throws IOException {
    Asked asked = asked();
    return Lexicon.of(asked.own(), asked.classes(), asked.space());
  }

  /** Returns what a model is told of the data. */
  Setting setting(English english) throws IOException {
    Asked asked = asked();
    return new Setting(english, Set.copyOf(asked.classes()), Space.of(asked.space()).orElseThrow());
  }

  private Asked asked() throws IOException {
    Vocabulary mine = own.isEmpty() ? Vocabulary.NONE : read(Path.of(own));
    Vocabulary data =
        lake.isEmpty() ? Vocabulary.NONE : read(new LakeFolder(Path.of(lake)).vocabulary());
    return new Asked(
        mine,
        first(List.of(classes, data.classes(), mine.classes())),
        space(first(List.of(spaces(), mine.spaces(), data.spaces(), List.of("image")))));
  }

  private List<String> spaces() {
    if (!space.isEmpty() && !SPACES.contains(space)) {
      throw new CommandException("no space is called " + space + ": image, ego or world");
    }
    return space.isEmpty() ? List.of() : List.of(space);
  }

  private static List<String> first(List<List<String>> lists) {
    return Stream.concat(
            lists.stream().filter(list -> !list.isEmpty()), Stream.of(List.<String>of()))
        .findFirst()
        .orElseThrow();
  }

  private static String space(List<String> spaces) {
    if (spaces.size() > 1) {
      throw new CommandException(
          "the lake has streams in %s, where words such as near differ: add --space %s"
              .formatted(String.join(" and ", spaces), spaces.get(0)));
    }
    return spaces.get(0);
  }

  private static Vocabulary read(Path file) throws IOException {
    String text = text(file);
    try {
      return Vocabulary.parse(text);
    } catch (SourceException flaw) {
      throw new CommandException(flaw.render(file.toString(), text));
    }
  }

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException otherText) {
      throw new CommandException("%s is not UTF-8 text".formatted(file));
    }
  }
}
