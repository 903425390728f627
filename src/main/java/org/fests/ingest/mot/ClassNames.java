package org.fests.ingest.mot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Unpacked;

/**
 * The names of the classes that ground truth has by number, from 1.
 *
 * @param names in order of number
 */
record ClassNames(List<String> names) {
  static final String FILE = "labels.txt";

  /** Those of MOT16, MOT17 and MOT20. */
  static final ClassNames STANDARD =
      new ClassNames(
          List.of(
              "pedestrian",
              "person_on_vehicle",
              "car",
              "bicycle",
              "motorbike",
              "non_mot_vehicle",
              "static_person",
              "distractor",
              "occluder",
              "occluder_on_ground",
              "occluder_full",
              "reflection",
              "crowd"));

  private static final int MOST_BYTES = 1 << 20;

  /** Returns the list of names beside the log, if there is one. */
  static Optional<LogSource> file(LogSource log) throws IOException {
    return log.at(FILE);
  }

  static ClassNames of(LogSource log) throws IOException {
    Optional<LogSource> file = file(log);
    if (file.isEmpty()) {
      return STANDARD;
    }
    try (InputStream bytes = Unpacked.of(file.get().open())) {
      String text = new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
      return new ClassNames(text.lines().map(String::strip).toList());
    }
  }

  /** Returns a class's name, if the number has one. */
  Optional<String> name(long number) {
    return number >= 1 && number <= names.size() && !names.get((int) number - 1).isEmpty()
        ? Optional.of(names.get((int) number - 1))
        : Optional.empty();
  }
}
