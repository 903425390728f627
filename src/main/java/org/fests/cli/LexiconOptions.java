package org.fests.cli;

import java.util.List;
import java.util.Set;
import org.fests.english.English;
import org.fests.english.Lexicon;
import org.fests.model.Setting;
import org.fests.scene.Space;
import picocli.CommandLine.Option;

/** What words may mean: the classes of the data, and the space its numbers are counted in. */
final class LexiconOptions {
  private static final List<String> SPACES = List.of("image", "ego", "world");

  @Option(
      names = "--classes",
      paramLabel = "NAMES",
      split = ",",
      description = "The classes of the data, with commas (default: usual ones).")
  private List<String> classes = List.of();

  @Option(
      names = "--space",
      paramLabel = "SPACE",
      description = "image, ego or world: the unit of vague words such as near (default: image).")
  private String space = "image";

  /**
   * Returns the lexicon asked for.
   *
   * @throws CommandException if there is no such space
   */
  Lexicon lexicon() {
    if (!SPACES.contains(space)) {
      throw new CommandException("no space is called " + space + ": image, ego or world");
    }
    return Lexicon.of(classes, space);
  }

  /** Returns what a model is told of the data. */
  Setting setting(English english) {
    return new Setting(english, Set.copyOf(classes), Space.of(space).orElseThrow());
  }
}
