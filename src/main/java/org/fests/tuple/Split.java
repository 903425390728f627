package org.fests.tuple;

import java.util.Locale;

/** Which part of a data set a recording belongs to, with all that is made from it. */
public enum Split {
  TRAIN,
  VALIDATION,
  TEST;

  /** Returns the part that a data set calls so. */
  public static Split of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
