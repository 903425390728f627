package org.fests.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.fests.match.StreamMatcher;

/** Which choice of tracks comes closest to a match: the one with the most brackets true. */
record Closest(StreamMatcher matcher) {
  /** Returns the first of the choices with the most; at least one choice. */
  List<String> of(List<List<String>> choices) {
    Comparator<List<String>> byTrue = Comparator.comparingLong(this::trueFrames);
    return choices.stream().min(byTrue.reversed()).orElseThrow();
  }

  private long trueFrames(List<String> choice) {
    return Arrays.stream(matcher.rows(choice))
        .flatMapToLong(Arrays::stream)
        .map(Long::bitCount)
        .sum();
  }
}
