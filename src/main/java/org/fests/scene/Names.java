package org.fests.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers names in the order of their first use. */
final class Names {
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  int code(String name) {
    Integer known = codes.get(name);
    if (known != null) {
      return known;
    }
    codes.put(name, names.size());
    names.add(name);
    return names.size() - 1;
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
