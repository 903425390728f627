package org.fests.proof;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A match by definition.
 *
 * @param start position of its first frame in the stream, from 0
 * @param end position after its last frame, more than {@code start}
 * @param tracks the track of each variable, in the order of the pattern
 */
public record ReferenceMatch(int start, int end, Map<String, String> tracks) {
  static final Comparator<ReferenceMatch> ORDER =
      Comparator.comparingInt(ReferenceMatch::start)
          .thenComparingInt(ReferenceMatch::end)
          .thenComparing(match -> String.join("\0", match.tracks().values()));

  public ReferenceMatch {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Invalid match: %d..%d".formatted(start, end));
    }
    tracks = Collections.unmodifiableMap(new LinkedHashMap<>(tracks));
  }
}
