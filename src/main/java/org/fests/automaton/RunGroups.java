package org.fests.automaton;

import java.util.Arrays;

/** Runs grouped by their forward state; the starts of each group form a linked list. */
final class RunGroups {
  private static final int END = -1;

  private final Engine engine;
  private final int[] nextStart;
  private int[] states = new int[4];
  private int[] heads = new int[4];
  private int[] tails = new int[4];
  private int size;

  /** For each forward state the group that is in it, if the group's state says so. */
  private int[] groupOf = new int[4];

  RunGroups(Engine engine, int frames) {
    this.engine = engine;
    nextStart = new int[frames];
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Makes room in the cache for what one frame can add. */
  void reserve() {
    engine.forward().reserve(states, size, size + 2);
  }

  void start(Scan scan, int position) {
    nextStart[position] = END;
    int state = scan.initial(position);
    int group = find(state, size);
    if (group < size) {
      append(group, position, position);
    } else {
      add(state, position, position);
    }
  }

  /** Moves all groups over a frame, merges those that meet and adds the matches that end. */
  void read(Scan scan, int position, Intervals found) {
    int before = size;
    size = 0;
    for (int group = 0; group < before; group++) {
      int state = scan.next(states[group], position);
      int merged = find(state, size);
      if (merged < size) {
        append(merged, heads[group], tails[group]);
      } else {
        add(state, heads[group], tails[group]);
      }
    }
    report(scan, position + 1, found);
  }

  private void report(Scan scan, int end, Intervals found) {
    int before = size;
    size = 0;
    for (int group = 0; group < before; group++) {
      if (scan.accepts(states[group], end)) {
        for (int start = heads[group]; start != END; start = nextStart[start]) {
          found.add(start, end);
        }
      }
      if (scan.continues(states[group], end)) {
        add(states[group], heads[group], tails[group]);
      }
    }
  }

  /** Returns the group in the state among the first groups, their count if there is none. */
  private int find(int state, int count) {
    int number = state >> engine.forward().shift();
    int group = number < groupOf.length ? groupOf[number] : count;
    return group < count && states[group] == state ? group : count;
  }

  private void add(int state, int head, int tail) {
    int number = state >> engine.forward().shift();
    if (number >= groupOf.length) {
      groupOf = Arrays.copyOf(groupOf, 2 * number);
    }
    if (size == states.length) {
      states = Arrays.copyOf(states, 2 * size);
      heads = Arrays.copyOf(heads, 2 * size);
      tails = Arrays.copyOf(tails, 2 * size);
    }
    groupOf[number] = size;
    states[size] = state;
    heads[size] = head;
    tails[size++] = tail;
  }

  private void append(int group, int head, int tail) {
    nextStart[tails[group]] = head;
    tails[group] = tail;
  }
}
