package org.fests.automaton;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** A growing list of half-open intervals of frame positions. */
public final class Intervals {
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int size;

  void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    starts[size] = start;
    ends[size++] = end;
  }

  /** Turns the order round. */
  void reverse() {
    for (int low = 0, high = size - 1; low < high; low++, high--) {
      swap(starts, low, high);
      swap(ends, low, high);
    }
  }

  private static void swap(int[] values, int left, int right) {
    int value = values[left];
    values[left] = values[right];
    values[right] = value;
  }

  /** Returns the intervals by start, those with one start in the order they have here. */
  Intervals byStart(int frames) {
    int[] first = new int[frames + 2];
    for (int index = 0; index < size; index++) {
      first[starts[index] + 1]++;
    }
    for (int start = 0; start < frames; start++) {
      first[start + 1] += first[start];
    }
    Intervals sorted = new Intervals();
    sorted.starts = new int[size];
    sorted.ends = new int[size];
    sorted.size = size;
    for (int index = 0; index < size; index++) {
      int place = first[starts[index]]++;
      sorted.starts[place] = starts[index];
      sorted.ends[place] = ends[index];
    }
    return sorted;
  }

  public int size() {
    return size;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /** Returns the position of the interval's first frame. */
  public int start(int index) {
    return starts[index];
  }

  /** Returns the position after the interval's last frame. */
  public int end(int index) {
    return ends[index];
  }

  /** Returns the intervals as a list, a view. */
  public List<Interval> list() {
    return new AbstractList<>() {
      @Override
      public Interval get(int index) {
        return new Interval(start(index), end(index));
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /**
   * Returns the frame labels as bits, frame 0 first: 1 where at least one interval covers the
   * frame. O(frames + intervals).
   *
   * @param frames how many frames the stream has
   */
  public long[] labels(int frames) {
    int[] change = new int[frames + 1];
    for (int index = 0; index < size; index++) {
      change[starts[index]]++;
      change[ends[index]]--;
    }
    long[] labels = new long[Bits.words(frames)];
    int open = 0;
    for (int frame = 0; frame < frames; frame++) {
      open += change[frame];
      if (open > 0) {
        Bits.add(labels, frame);
      }
    }
    return labels;
  }

  @Override
  public String toString() {
    return list().toString();
  }
}
