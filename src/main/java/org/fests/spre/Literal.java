package org.fests.spre;

/** A constant that an attribute is compared with. */
public sealed interface Literal {
  record Text(String value) implements Literal {}

  record Number(double value) implements Literal {}

  record Flag(boolean value) implements Literal {}
}
