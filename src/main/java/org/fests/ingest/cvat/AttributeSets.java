package org.fests.ingest.cvat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The attributes of boxes; those of many boxes are equal, and are held once. */
final class AttributeSets {
  private final Map<List<Attribute>, Integer> numbers = new HashMap<>();
  private final List<List<Attribute>> sets = new ArrayList<>();
  private long held;

  /** Returns the number of a box's attributes. */
  int number(List<Attribute> attributes) {
    Integer known = numbers.get(attributes);
    if (known != null) {
      return known;
    }
    List<Attribute> set = List.copyOf(attributes);
    numbers.put(set, sets.size());
    sets.add(set);
    held += 1 + set.size();
    return sets.size() - 1;
  }

  List<Attribute> of(int number) {
    return sets.get(number);
  }

  /** Returns how many attributes are held, and sets of them. */
  long held() {
    return held;
  }
}
