package org.fests.scene;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The rows that have an attribute, ascending, and its values. */
final class Attributed {
  private final String name;
  private AttributeValue[] values = new AttributeValue[64];
  private int size;

  /** The row of each value; empty as long as every row has one. */
  private final Ints rows = new Ints();

  Attributed(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Returns how many rows have the attribute. */
  int size() {
    return size;
  }

  void add(int row, AttributeValue value) {
    if (row > size) { // and so are all that follow
      noteRow(row);
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  private void noteRow(int row) {
    while (rows.size() < size) {
      rows.add(rows.size());
    }
    rows.add(row);
  }

  /** Returns the column for the rows in another order: all of them. */
  AttributeColumn column(int[] order) {
    return rows.size() == 0 && size == order.length ? full(order) : sparse(order);
  }

  private AttributeColumn full(int[] order) {
    AttributeValue[] picked = new AttributeValue[size];
    for (int place = 0; place < size; place++) {
      picked[place] = values[order[place]];
    }
    return new AttributeColumn(name, IntStream.range(0, size).toArray(), List.of(picked));
  }

  private AttributeColumn sparse(int[] order) {
    int[] detections = new int[size];
    AttributeValue[] picked = new AttributeValue[size];
    int[] numbers = numbers(order.length);
    int n = 0;
    for (int place = 0; place < order.length; place++) {
      int number = numbers[order[place]];
      if (number > 0) {
        detections[n] = place;
        picked[n++] = values[number - 1];
      }
    }
    return new AttributeColumn(name, detections, List.of(picked));
  }

  /** Returns for each row which of those with the attribute it is, from 1; 0 if it is none. */
  private int[] numbers(int all) {
    int[] numbers = new int[all];
    for (int n = 0; n < size; n++) {
      numbers[rows.size() == 0 ? n : rows.at(n)] = n + 1;
    }
    return numbers;
  }

  /** Forgets the rows and keeps the room for them. */
  void clear() {
    size = 0;
    rows.clear();
  }
}
