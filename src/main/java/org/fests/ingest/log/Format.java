package org.fests.ingest.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fests.scene.Channels;

/** The formats of logs. */
public enum Format {
  /** Whichever the first bytes show. */
  AUTO("auto", "auto", Channels.EACH),
  /** STREM's JSON, versions 0.2.0 and 1.0.0. */
  STREM("strem", "strem-json/1", Channels.ANY),
  /** The project's own JSON lines: docs/format.md. */
  FESTS("fests", "fests-jsonl/1", Channels.EACH);

  private final String word;
  private final String importer;
  private final Channels channels;

  Format(String word, String importer, Channels channels) {
    this.word = word;
    this.importer = importer;
    this.channels = channels;
  }

  /** Returns the format's name as a user writes it. */
  public String word() {
    return word;
  }

  /** Returns the importer's name and version, for provenance. */
  public String importer() {
    return importer;
  }

  /** Returns how its channels are read unless the user says otherwise. */
  public Channels channels() {
    return channels;
  }

  /** Returns whether records of one frame index, each of another channel, are one frame. */
  boolean joins() {
    return this == FESTS;
  }

  public static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word.equals(word)).findFirst();
  }

  /** Returns all names a user may write. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Format::word).toList();
  }
}
