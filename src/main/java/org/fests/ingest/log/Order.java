package org.fests.ingest.log;

/** What a reader asks of the frame indexes of a stream. */
public enum Order {
  /** Each greater than the one before: for the lake. Other frames are rejected. */
  INCREASING,
  /**
   * Whatever the log says: for the match command, where only positions count. Frames with equal
   * indexes stay apart. Times that decrease are rejected all the same: no clip can hold them.
   */
  AS_GIVEN
}
