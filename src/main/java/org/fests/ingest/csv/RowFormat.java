package org.fests.ingest.csv;

import java.util.Optional;
import org.fests.scene.DetectionDraft;

/** What a row means that is one detection of one frame. */
public interface RowFormat {
  /** Returns the index of its frame, from 0; less if the row does not say. */
  long frame(Row row);

  /** Returns why the row is not wanted, in words that repeat; nothing if it is. */
  Optional<String> unwanted(Row row);

  /** Returns the name of its track, empty if it has none. */
  String track(Row row);

  /** Reads the detection, its track apart; returns why it is bad, nothing if it is good. */
  Optional<String> fill(Row row, DetectionDraft draft);

  /** Notes that the row's detection is kept. */
  default void kept(Row row) {}
}
