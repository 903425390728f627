package org.fests.automaton;

import java.util.Arrays;

/** The sets of ends as lists, the last end first. */
final class EndLists extends EndSlots<EndLists> {
  private final int[][] ends;
  private final int[] size;

  EndLists(int slots) {
    ends = new int[slots][0];
    size = new int[slots];
  }

  int size(int slot) {
    return size[slot];
  }

  /** Returns an end, counted from the last, which is 0. */
  int end(int slot, int index) {
    return ends[slot][index];
  }

  @Override
  EndLists sibling(int slots) {
    return new EndLists(slots);
  }

  @Override
  void begin(int position) {
    Arrays.fill(size, 0);
  }

  @Override
  void add(int slot, int position) {
    if (size[slot] == 0 || ends[slot][size[slot] - 1] > position) {
      append(slot, position);
    }
  }

  private void append(int slot, int end) {
    if (size[slot] == ends[slot].length) {
      ends[slot] = Arrays.copyOf(ends[slot], Math.max(4, 2 * size[slot]));
    }
    ends[slot][size[slot]++] = end;
  }

  @Override
  boolean join(int slot, EndLists from, int fromSlot) {
    int before = size[slot];
    int[] mine = ends[slot];
    int[] its = from.ends[fromSlot];
    int count = from.size[fromSlot];
    if (count == 0) {
      return false;
    }
    if (before == 0 || its[0] < mine[before - 1]) {
      for (int index = 0; index < count; index++) {
        append(slot, its[index]);
      }
      return true;
    }
    merge(slot, its, count);
    return size[slot] != before;
  }

  private void merge(int slot, int[] its, int count) {
    int[] mine = ends[slot];
    int before = size[slot];
    int[] merged = new int[before + count];
    int all = 0;
    int left = 0;
    int right = 0;
    while (left < before || right < count) {
      int a = left < before ? mine[left] : -1;
      int b = right < count ? its[right] : -1;
      merged[all++] = Math.max(a, b);
      left += a >= b ? 1 : 0;
      right += b >= a ? 1 : 0;
    }
    ends[slot] = merged;
    size[slot] = all;
  }

  @Override
  void copy(int slot, EndLists from, int fromSlot) {
    ends[slot] = Arrays.copyOf(from.ends[fromSlot], from.size[fromSlot]);
    size[slot] = from.size[fromSlot];
  }
}
