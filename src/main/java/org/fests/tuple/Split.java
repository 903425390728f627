package org.fests.tuple;

import java.util.Locale;

/** Which part of a data set a recording belongs to, with all that is made from it. */
public enum Split {
  TRAIN,
  VALIDATION,
  TEST;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
