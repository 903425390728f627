package org.fests.ingest.csv;

import java.util.Optional;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** What a row means that is one detection of one frame. */
public interface RowFormat {
  /** Returns why the row's frame cannot be known; nothing if it can. */
  Optional<String> misplaced(Row row);

  /** Returns the name of its recording; empty where a log is one. */
  default String recording(Row row) {
    return "";
  }

  /** Returns the index of its frame, from 0. Asked once of each row that is not misplaced. */
  long frame(Row row);

  /** Returns the time of its frame, nanoseconds, or {@link ByteNumbers#NONE}. */
  default long nanos(Row row) {
    return ByteNumbers.NONE;
  }

  /** Returns the name of its channel. */
  String channel(Row row);

  /** Returns the space of its box. */
  default Space space() {
    return Space.IMAGE;
  }

  /** Returns whether the row says no more than that the frame is there. */
  default boolean empty(Row row) {
    return false;
  }

  /** Returns why the row is not wanted, in words that repeat; nothing if it is. */
  default Optional<String> unwanted(Row row) {
    return Optional.empty();
  }

  /** Returns the name of its track, empty if it has none. */
  String track(Row row);

  /** Reads the detection, its track apart; returns why it is bad, nothing if it is good. */
  Optional<String> fill(Row row, DetectionDraft draft);

  /** Notes that the row's detection is kept. */
  default void kept(Row row) {}
}
