package org.fests.proof;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * One of the numbers that an expression stands for.
 *
 * @param number not finite where it is not known
 * @param witnesses the objects measured in this frame, in the order of the text
 */
record Value(double number, List<Witness> witnesses) {
  static final Value UNKNOWN = of(Double.NaN);

  Value {
    witnesses = List.copyOf(witnesses);
  }

  static Value of(double number) {
    return new Value(number, List.of());
  }

  /** Combines every value of the left with every one of the right. */
  static List<Value> combine(List<Value> left, List<Value> right, DoubleBinaryOperator operator) {
    return Choices.of(List.of(left, right)).stream()
        .map(pair -> pair.get(0).with(pair.get(1), operator))
        .toList();
  }

  private Value with(Value right, DoubleBinaryOperator operator) {
    return new Value(
        operator.applyAsDouble(number, right.number), Choices.joined(witnesses, right.witnesses));
  }
}
