package org.fests.scene;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Attributes by name. Few, as a detection usually has, are looked for one by one. */
final class DraftAttributes {
  static final int FEW = 8;

  private String[] names = new String[FEW];
  private AttributeValue[] values = new AttributeValue[FEW];
  private int size;

  /** So many of the first names differ from one another: those of a detection before, too. */
  private int different;

  /** The place of each name; only when there are more than a few. */
  private final Map<String, Integer> places = new HashMap<>();

  void clear() {
    if (size > FEW) {
      places.clear();
    }
    size = 0;
  }

  int size() {
    return size;
  }

  String name(int place) {
    return names[place];
  }

  AttributeValue value(int place) {
    return values[place];
  }

  /** Adds a value, or replaces the one of that name. */
  @SuppressWarnings("ReferenceEquality") // the same object is the same name; others are looked for
  void put(String name, AttributeValue value) {
    if (size < different && names[size] == name) { // as the detection before had it
      values[size++] = value;
      return;
    }
    int place = place(name);
    if (place < size) {
      values[place] = value;
      return;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = name;
    values[size++] = value;
    different = Math.min(size, FEW);
    if (size > FEW) {
      for (int i = size == FEW + 1 ? 0 : place; i < size; i++) {
        places.put(names[i], i);
      }
    }
  }

  /** Returns the name's place, or the one after the last. */
  private int place(String name) {
    if (size > FEW) {
      return places.getOrDefault(name, size);
    }
    int place = 0;
    while (place < size && !names[place].equals(name)) {
      place++;
    }
    return place;
  }
}
