package org.fests.ingest.log;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fests.scene.Channels;

/** A format of logs: its name, how a log of it is known, who reads it and who writes it. */
public interface Format {
  /** Returns the format's name as a user writes it. */
  String word();

  /** Returns the importer's name and version, for provenance. */
  String importer();

  /** Returns how its channels are read unless the user says otherwise. */
  default Channels channels() {
    return Channels.EACH;
  }

  /** Returns whether records of one frame index, each of another channel, are one frame. */
  default boolean joins() {
    return false;
  }

  /**
   * Returns what shows that a log is of this format, in words that go after "it has": {@code the
   * key "openlabel"}. Nothing if it is of another one. Looks at the log's beginning, or at the
   * names in a folder, never at the log's own name alone.
   */
  Optional<String> sign(Glance glance) throws IOException;

  /**
   * Returns why a file is no log though it belongs to logs of this format, in words that go after
   * "it": {@code holds the traffic signs}. Nothing of other files.
   */
  default Optional<String> noLog(Glance glance) {
    return Optional.empty();
  }

  /**
   * Returns the files that a log consists of, the log itself first: the fingerprint is of them all.
   * A log that is a folder is not among them.
   */
  default List<LogSource> files(LogSource log) throws IOException {
    return List.of(log);
  }

  /** Returns a reader for one log. */
  FormatReader reader(Reading reading);

  /** Returns whether every line of a log stands by itself once its first one is known. */
  default boolean lines() {
    return false;
  }

  /**
   * Returns the line that must stand before any later lines of a log so that they are read as they
   * are in their place. Only of formats of {@link #lines}.
   *
   * @param firstLine of the log, without its end; not blank
   */
  default String head(String firstLine) {
    return firstLine;
  }

  /** Returns how the names of its files end, with a dot; empty if its logs are folders. */
  default String extension() {
    return ".json";
  }

  /** Returns a writer for one recording, if logs of this format can be written. */
  default Optional<LogWriter> writer(LogTarget target) throws IOException {
    return Optional.empty();
  }
}
