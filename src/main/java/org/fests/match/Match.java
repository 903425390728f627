package org.fests.match;

import java.util.List;

/**
 * A match: an interval and, where the pattern binds tracks, the tracks that made it so.
 *
 * @param start position of its first frame in the stream, from 0
 * @param end position after its last frame, more than {@code start}
 * @param tracks one for each of the query's bindings
 */
public record Match(int start, int end, List<String> tracks) {
  public Match {
    tracks = List.copyOf(tracks);
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Invalid match: %d..%d".formatted(start, end));
    }
  }

  public int frames() {
    return end - start;
  }
}
