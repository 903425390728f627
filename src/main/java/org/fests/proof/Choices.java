package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every choice of one item from each of several lists. */
final class Choices {
  private Choices() {}

  /** Returns the choices, the last list's item changing fastest; one, empty, of no lists. */
  static <T> List<List<T>> of(List<? extends List<T>> lists) {
    List<List<T>> choices = List.of(List.of());
    for (List<T> list : lists) {
      List<List<T>> longer = new ArrayList<>();
      choices.forEach(choice -> list.forEach(item -> longer.add(joined(choice, List.of(item)))));
      choices = longer;
    }
    return choices;
  }

  static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
