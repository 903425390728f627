package org.fests.automaton;

import java.util.ArrayList;
import java.util.List;

/** The match modes straight from their definitions, slow and obvious. */
final class Reference {
  private Reference() {}

  static List<Interval> longest(boolean[][] intervals) {
    List<Interval> found = new ArrayList<>();
    int frames = intervals.length - 1;
    for (int start = 0; start < frames; start++) {
      for (int end = frames; end > start; end--) {
        if (intervals[start][end]) {
          found.add(new Interval(start, end));
          start = end - 1;
          break;
        }
      }
    }
    return found;
  }

  static List<Interval> shortest(boolean[][] intervals) {
    List<Interval> found = new ArrayList<>();
    int frames = intervals.length - 1;
    for (int start = 0; start < frames; start++) {
      for (int end = start + 1; end <= frames; end++) {
        if (intervals[start][end]) {
          found.add(new Interval(start, end));
          start = end - 1;
          break;
        }
      }
    }
    return found;
  }

  static List<Interval> all(boolean[][] intervals) {
    List<Interval> found = new ArrayList<>();
    for (int start = 0; start < intervals.length; start++) {
      for (int end = start + 1; end < intervals.length; end++) {
        if (intervals[start][end]) {
          found.add(new Interval(start, end));
        }
      }
    }
    return found;
  }

  static List<Interval> maximal(boolean[][] intervals) {
    List<Interval> all = all(intervals);
    return all.stream()
        .filter(
            one ->
                all.stream()
                    .noneMatch(
                        other ->
                            !other.equals(one)
                                && other.start() <= one.start()
                                && other.end() >= one.end()))
        .toList();
  }

  static List<Interval> ending(boolean[][] intervals) {
    List<Interval> found = new ArrayList<>();
    for (int end = 1; end < intervals.length; end++) {
      for (int start = 0; start < end; start++) {
        if (intervals[start][end]) {
          found.add(new Interval(start, end));
          break;
        }
      }
    }
    return found;
  }
}
