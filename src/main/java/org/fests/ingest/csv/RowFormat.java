package org.fests.ingest.csv;

import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/**
 * What a row means that is one detection of one frame. Its methods are asked in the order that they
 * stand here, so that what one has read another need not read again.
 */
public interface RowFormat {
  /**
   * Returns the index of its frame, from 0, or a negative number if it cannot be known. Asked once
   * of each row.
   */
  long frame(Row row);

  /** Returns why the row's frame cannot be known; empty if it can. */
  String misplaced(Row row);

  /** Returns the name of its recording; empty where a log is one. */
  default String recording(Row row) {
    return "";
  }

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

  /** Returns why the row is not wanted, in words that repeat; empty if it is. */
  default String unwanted(Row row) {
    return "";
  }

  /** Reads the detection, its track apart; returns why it is bad, empty if it is good. */
  String fill(Row row, DetectionDraft draft);

  /** Returns the name of its track, empty if it has none; asked of a detection that is good. */
  String track(Row row);

  /** Notes that the row's detection is kept. */
  default void kept(Row row) {}
}
