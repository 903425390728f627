package org.fests.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The attributes of detections, by name, in the order the rows came. */
final class AttributeRows {
  private final Map<String, Attributed> byName = new HashMap<>();

  /** Those met last at each place of a draft, as nearly all detections have them in one order. */
  private final Attributed[] usual = new Attributed[DraftAttributes.FEW];

  AttributeRows() {
    forgetUsual();
  }

  private void forgetUsual() {
    Arrays.fill(usual, byName.computeIfAbsent("", Attributed::new));
  }

  void add(int row, DraftAttributes attributes) {
    for (int i = 0; i < attributes.size(); i++) {
      attributed(i, attributes.name(i)).add(row, attributes.value(i));
    }
  }

  /** Returns the rows of an attribute that stands at some place among those of a draft. */
  private Attributed attributed(int place, String name) {
    if (place < usual.length && usual[place].name().equals(name)) {
      return usual[place];
    }
    Attributed found = byName.computeIfAbsent(name, Attributed::new);
    if (place < usual.length) {
      usual[place] = found;
    }
    return found;
  }

  /** Returns the columns, ascending by name, for rows in another order: all of them. */
  List<AttributeColumn> columns(int[] order) {
    List<AttributeColumn> columns = new ArrayList<>();
    for (Attributed attributed : new TreeMap<>(byName).values()) {
      if (attributed.size() > 0) {
        columns.add(attributed.column(order));
      }
    }
    return columns;
  }

  /** Forgets the rows and keeps the room for the attributes that they had. */
  void clear() {
    byName.values().removeIf(attributed -> attributed.size() == 0);
    byName.values().forEach(Attributed::clear);
    forgetUsual();
  }
}
