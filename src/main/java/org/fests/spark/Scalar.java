package org.fests.spark;

import org.fests.scene.AttributeValue;

/**
 * An attribute's value in columns.
 *
 * @param kind {@code text}, {@code number} or {@code flag}
 * @param text the value of a text, else empty
 * @param number the value of a number, 1 or 0 for a flag, else 0
 */
record Scalar(String kind, String text, double number) {
  static Scalar of(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      return new Scalar("text", text.value(), 0);
    }
    if (value instanceof AttributeValue.Numeric number) {
      return new Scalar("number", "", number.value());
    }
    return new Scalar("flag", "", ((AttributeValue.Flag) value).value() ? 1 : 0);
  }

  AttributeValue value() {
    return switch (kind) {
      case "text" -> new AttributeValue.Text(text);
      case "number" -> new AttributeValue.Numeric(number);
      case "flag" -> new AttributeValue.Flag(number == 1);
      default -> throw new IllegalArgumentException("Invalid attribute kind: " + kind);
    };
  }
}
