package org.fests.spre;

import java.math.BigDecimal;

/** Writes names and constants: in quotes where the grammar would read them otherwise. */
final class Names {
  private Names() {}

  /** Returns {@code [:car:]} or {@code [:"traffic cone":]}. */
  static String ofClass(String name) {
    boolean plain = name.chars().allMatch(c -> Lexer.isNamePart((char) c) || c == '.' || c == '-');
    return "[:%s:]".formatted(plain && !name.isEmpty() ? name : quoted(name));
  }

  /** Returns the name of an attribute or phase, in quotes if it is no identifier. */
  static String of(String name) {
    boolean plain = Lexer.isName(name);
    return plain ? name : quoted(name);
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** Returns the shortest text of the number that reads back as it; integers without a point. */
  static String of(double value) {
    double size = Math.abs(value);
    if (size < 1e-6 || size >= 1e15) { // also 0, since a BigDecimal has no -0
      return trimmed(Double.toString(value));
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private static String trimmed(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }
}
