package org.fests.spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds the case files. */
public final class SpecFiles {
  private static final Path FOLDER = Path.of("src/test/resources/spec");

  private SpecFiles() {}

  /** Returns the stanzas of all case files, in the order of the files' names. */
  public static List<Stanza> stanzas() throws IOException {
    List<Stanza> stanzas = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        stanzas.addAll(Stanza.of(file));
      }
    }
    return stanzas;
  }
}
