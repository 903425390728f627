package org.fests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.fests.ingest.Formats;
import org.fests.ingest.log.Hints;
import org.fests.ingest.table.TableFormat;
import org.fests.text.Nearest;
import org.fests.text.SourceException;
import picocli.CommandLine.Option;

/** The options that say what the logs are: their format, and what that needs and they lack. */
final class FormatOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "auto, or a format that docs/format.md lists (default: ${DEFAULT-VALUE}).",
      defaultValue = "auto")
  private String format = "auto";

  @Option(
      names = "--class",
      paramLabel = "NAME",
      description = "The class of all detections of a log that names none.",
      defaultValue = "")
  private String className = "";

  @Option(
      names = "--image-size",
      paramLabel = "WIDTHxHEIGHT",
      description = "Pixels, for boxes that are shares of an image whose size the log lacks.",
      defaultValue = "")
  private String imageSize = "";

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "The map of a table's columns, YAML (docs/format.md).",
      defaultValue = "")
  private String map = "";

  /** Returns the format's name. */
  String word() {
    if (!Formats.words().contains(format)) {
      throw new CommandException(
          "unknown format '%s': %s".formatted(format, Nearest.help(format, Formats.words())));
    }
    return format;
  }

  Hints hints() {
    Hints hints = Hints.NONE.className(className.strip());
    if (!imageSize.isEmpty()) {
      Matcher size = Hints.SIZE.matcher(imageSize);
      if (!size.matches()) {
        throw new CommandException(
            "--image-size '%s': write pixels, as 1280x720".formatted(imageSize));
      }
      hints = hints.imageSize(Integer.parseInt(size.group(1)), Integer.parseInt(size.group(2)));
    }
    return map.isEmpty() ? hints : hints.map(map, checkedMap());
  }

  private String checkedMap() {
    String text = mapText();
    try {
      TableFormat.check(map, text);
    } catch (SourceException flaw) {
      throw new CommandException(flaw.render(map, text));
    }
    return text;
  }

  private String mapText() {
    try {
      return Files.readString(Path.of(map));
    } catch (IOException unreadable) {
      throw new CommandException("--map %s: cannot read: %s".formatted(map, unreadable));
    }
  }
}
