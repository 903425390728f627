package org.fests.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers names in the order of their first use. */
final class Names {
  private static final int RECENT = 1 << 8;

  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Names met lately, by their hashes, and their codes: a reader gives one object each time. */
  private final String[] recent = new String[RECENT];

  private final int[] recentCodes = new int[RECENT];

  /** Returns the name's code; this is asked for every detection. */
  @SuppressWarnings("ReferenceEquality") // the same object is the same name; others are looked up
  int code(String name) {
    int place = name.hashCode() & RECENT - 1;
    if (recent[place] != name) {
      recentCodes[place] = lookUp(name);
      recent[place] = name;
    }
    return recentCodes[place];
  }

  private int lookUp(String name) {
    Integer known = codes.putIfAbsent(name, names.size());
    if (known != null) {
      return known;
    }
    names.add(name);
    return names.size() - 1;
  }

  /** Forgets the names. */
  void clear() {
    codes.clear();
    names.clear();
    Arrays.fill(recent, null);
  }

  List<String> inOrderOfUse() {
    return List.copyOf(names);
  }

  List<String> alphabetic() {
    return names.stream().sorted().toList();
  }

  /** Returns, for each code in order of use, the name's place in alphabetic order. */
  int[] places() {
    List<String> sorted = alphabetic();
    int[] places = new int[names.size()];
    for (int i = 0; i < places.length; i++) {
      places[codes.get(sorted.get(i))] = i;
    }
    return places;
  }
}
