package org.fests.spark;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an import came to.
 *
 * @param read logs that were read to their end
 * @param kept logs that the lake held already, as earlier imports read them
 * @param gone logs that the lake held and holds no longer, or holds as they are now
 * @param failed logs that cannot be read, with the reason
 * @param others files in the folders named that are no logs, and why not
 */
public record ImportResult(
    List<LogReport> read,
    List<LogReport> kept,
    List<LogReport> gone,
    List<LogReport> failed,
    List<String> others) {
  public ImportResult {
    read = List.copyOf(read);
    kept = List.copyOf(kept);
    gone = List.copyOf(gone);
    failed = List.copyOf(failed);
    others = List.copyOf(others);
  }

  /** Returns whether the lake held just these logs already. */
  public boolean nothingNew() {
    return read.isEmpty() && gone.isEmpty() && failed.isEmpty();
  }

  /** Returns the logs whose clips the lake has now. */
  public List<LogReport> complete() {
    return Stream.concat(kept.stream(), read.stream()).toList();
  }
}
