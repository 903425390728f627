package org.fests.spark;

import java.util.Arrays;
import java.util.List;

/** The keys of a job file. {@code docs/jobs.md} says what each means. */
enum JobKey {
  NAME("name"),
  LAKE("lake"),
  LOGS("logs"),
  IMPORT("import"),
  FORMAT("import.format"),
  CHANNELS("import.channels"),
  LICENCE("import.licence"),
  FRAME_RATE("import.frame_rate"),
  CLASS("import.class"),
  IMAGE_SIZE("import.image_size"),
  MAP("import.map"),
  STRICT("import.strict"),
  FILL_GAPS("import.fill_gaps"),
  CLIP_FRAMES("import.clip_frames"),
  QUERIES("queries"),
  LEXICON("lexicon"),
  OUTPUT("output"),
  MODE("mode"),
  WINDOWS("windows"),
  MIN_FRAMES("windows.min_frames"),
  CONTEXT_FRAMES("windows.context_frames"),
  MAX_FRAMES("windows.max_frames"),
  NEGATIVES("negatives"),
  RATIO("negatives.ratio"),
  PER_STREAM("negatives.per_stream"),
  SPLIT("split"),
  TRAIN("split.train"),
  VALIDATION("split.validation"),
  TEST("split.test"),
  SEED("seed");

  private final String path;

  JobKey(String path) {
    this.path = path;
  }

  /** Returns the key with the section it stands in, as {@code section.key}. */
  String path() {
    return path;
  }

  /** Returns the key as it stands in the file. */
  String word() {
    return path.substring(path.indexOf('.') + 1);
  }

  /** Returns the keys of a section; those of the file itself for the empty name. */
  static List<String> wordsIn(String section) {
    return Arrays.stream(values())
        .filter(key -> key.section().equals(section))
        .map(JobKey::word)
        .toList();
  }

  private String section() {
    return path.contains(".") ? path.substring(0, path.indexOf('.')) : "";
  }
}
