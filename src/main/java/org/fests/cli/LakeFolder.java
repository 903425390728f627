package org.fests.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A lake on a local file system, as commands without Spark see it: {@code docs/lake.md} tells where
 * its files lie.
 *
 * @param folder what the user named: the lake's, or that of a job's output
 */
record LakeFolder(Path folder) {
  private static final String POINTER = "_current";

  /**
   * Returns the file that names the classes and spaces of the lake.
   *
   * @throws CommandException if there is no lake, or one without that file
   */
  Path vocabulary() throws IOException {
    Path lake =
        Stream.of(folder, folder.resolve("lake"))
            .filter(path -> Files.exists(path.resolve(POINTER)))
            .findFirst()
            .orElseThrow(
                () ->
                    new CommandException(
                        "%s holds no lake: name a folder that fests import or run wrote"
                            .formatted(folder)));
    String snapshot = Files.readString(lake.resolve(POINTER)).strip();
    Path file = lake.resolve("snapshots").resolve(snapshot).resolve("vocabulary.yaml");
    if (!Files.exists(file)) {
      throw new CommandException(
          "%s does not name its classes: import a log into it, or name them with --classes"
              .formatted(lake));
    }
    return file;
  }
}
