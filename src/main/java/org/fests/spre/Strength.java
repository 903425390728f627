package org.fests.spre;

import java.util.Arrays;
import java.util.Optional;

/** How tightly an operator of formulas and metrics binds; the loosest first. */
enum Strength {
  /** {@code E A}: what follows belongs to them as far as it goes. */
  QUANTIFIED,
  /** {@code ->}. */
  IMPLIES,
  /** {@code |}. */
  OR,
  /** {@code &}. */
  AND,
  /** {@code !}. */
  NOT,
  /** {@code < <= > >= == !=}. */
  COMPARISON,
  /** {@code + -} between two. */
  SUM,
  /** {@code * /}. */
  PRODUCT,
  /** {@code -} before one. */
  SIGNED,
  /** What needs no parentheses anywhere. */
  CLOSED;

  /** Returns the strength of the operator between two operands; none if the kind is no operator. */
  static Optional<Strength> between(TokenKind kind) {
    return switch (kind) {
      case ARROW -> Optional.of(IMPLIES);
      case OR -> Optional.of(OR);
      case AND -> Optional.of(AND);
      case LESS, AT_MOST, GREATER, AT_LEAST, EQUAL, NOT_EQUAL, ASSIGN -> Optional.of(COMPARISON);
      case PLUS, MINUS -> Optional.of(SUM);
      case TIMES, DIVIDE -> Optional.of(PRODUCT);
      default -> Optional.empty();
    };
  }

  Strength tighter() {
    return Arrays.stream(values())
        .filter(other -> other.compareTo(this) > 0)
        .findFirst()
        .orElseThrow();
  }
}
