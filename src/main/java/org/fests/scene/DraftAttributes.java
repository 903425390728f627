package org.fests.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Attributes by name. Few, as a detection usually has, are looked for one by one. */
final class DraftAttributes {
  static final int FEW = 8;

  private final List<String> names = new ArrayList<>();
  private final List<AttributeValue> values = new ArrayList<>();

  /** The place of each name; only when there are more than a few. */
  private final Map<String, Integer> places = new HashMap<>();

  void clear() {
    if (names.size() > FEW) {
      places.clear();
    }
    names.clear();
    values.clear();
  }

  int size() {
    return names.size();
  }

  String name(int place) {
    return names.get(place);
  }

  AttributeValue value(int place) {
    return values.get(place);
  }

  /** Adds a value, or replaces the one of that name. */
  void put(String name, AttributeValue value) {
    int place = place(name);
    if (place < names.size()) {
      values.set(place, value);
      return;
    }
    names.add(name);
    values.add(value);
    if (names.size() > FEW) {
      for (int i = names.size() == FEW + 1 ? 0 : place; i < names.size(); i++) {
        places.put(names.get(i), i);
      }
    }
  }

  /** Returns the name's place, or the one after the last. */
  private int place(String name) {
    if (names.size() > FEW) {
      return places.getOrDefault(name, names.size());
    }
    int place = names.indexOf(name);
    return place < 0 ? names.size() : place;
  }
}
