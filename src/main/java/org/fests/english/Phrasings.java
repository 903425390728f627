package org.fests.english;

import java.util.Locale;

/** Which ways to say a thing may be used, where some are kept for testing. */
public enum Phrasings {
  ALL,
  /** Those that are not held out. */
  TRAINING,
  /** At least one that is held out. */
  HELD_OUT;

  /** Returns the word of the command line: all, training or held-out. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
