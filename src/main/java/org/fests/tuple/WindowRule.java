package org.fests.tuple;

import java.io.Serializable;

/**
 * How many frames a tuple shows.
 *
 * @param minFrames at least so many, unless the stream is shorter
 * @param contextFrames before and after the match, at least so many if they fit
 * @param maxFrames at most so many; a longer match makes no tuple
 */
public record WindowRule(int minFrames, int contextFrames, int maxFrames) implements Serializable {
  public WindowRule {
    if (minFrames < 1 || contextFrames < 0 || maxFrames < minFrames) {
      throw new IllegalArgumentException(
          "Invalid windows: %d to %d frames with %d of context"
              .formatted(minFrames, maxFrames, contextFrames));
    }
  }

  /** Returns how many frames a window around a match of so many has. */
  int framesAround(int match) {
    return Math.min(maxFrames, Math.max(minFrames, match + 2 * contextFrames));
  }
}
