package org.fests.spre;

import java.util.List;

/** Says how many arguments something takes. */
final class Arity {
  private static final List<String> EXAMPLES = List.of("", "a", "a, b", "a, b, c");

  private Arity() {}

  /** Returns the number in words: no arguments, 1 argument, 2 arguments. */
  static String of(int count) {
    return switch (count) {
      case 0 -> "no arguments";
      case 1 -> "1 argument";
      default -> count + " arguments";
    };
  }

  /** Returns that many arguments, at most three, as an example. */
  static String example(int count) {
    return EXAMPLES.get(count);
  }
}
