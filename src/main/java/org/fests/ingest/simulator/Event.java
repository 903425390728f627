package org.fests.ingest.simulator;

import java.util.Optional;

/**
 * Something that truly happened.
 *
 * @param kind what
 * @param who did it
 * @param whom it was done to, if the kind has such a one
 * @param first its first frame
 * @param end the frame after its last one
 * @param startNanos time of the first frame, nanoseconds
 * @param endNanos time of the frame {@code end}, nanoseconds
 */
public record Event(
    EventKind kind,
    Party who,
    Optional<Party> whom,
    long first,
    long end,
    long startNanos,
    long endNanos) {
  /**
   * One who takes part.
   *
   * @param track as the log has it
   * @param className its true class
   */
  public record Party(String track, String className) {}
}
