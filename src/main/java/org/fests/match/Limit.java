package org.fests.match;

/** A named limit; {@code conf/limits.properties} gives its value, its unit and its reason. */
public enum Limit {
  FRAME_DETECTIONS("frame.detections.max"),
  CLIP_FRAMES("clip.frames.max"),
  PATTERN_STATES("pattern.states.max"),
  DFA_STATES("dfa.states.max"),
  BINDINGS("bindings.max"),
  TRIES("tries.max"),
  TIMED_PAIRS("timed.pairs.max"),
  WINDOW_FRAMES("window.frames.max"),
  INPUT_LINE("input.line.characters.max"),
  GATHERED_RECORDS("gathered.records.max"),
  NUMBERED_FRAMES("numbered.frames.max"),
  SPLIT_BYTES("import.split.bytes");

  private final String key;

  Limit(String key) {
    this.key = key;
  }

  /** Returns its name in the file. */
  public String key() {
    return key;
  }
}
