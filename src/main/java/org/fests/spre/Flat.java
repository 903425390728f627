package org.fests.spre;

import java.util.List;
import java.util.Locale;

/** Checks the parts of an operator that takes any number of them. */
final class Flat {
  private Flat() {}

  /** Returns an immutable copy; there must be two parts, and none of the operator's own case. */
  static <T> List<T> parts(List<T> parts, Class<? extends T> own) {
    if (parts.size() < 2 || parts.stream().anyMatch(own::isInstance)) {
      throw new IllegalArgumentException(
          "Invalid %s: %s".formatted(own.getSimpleName().toLowerCase(Locale.ROOT), parts));
    }
    return List.copyOf(parts);
  }
}
