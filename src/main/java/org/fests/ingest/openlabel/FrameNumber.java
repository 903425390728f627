package org.fests.ingest.openlabel;

import java.util.OptionalLong;
import org.fests.ingest.log.FrameDraft;

/** The keys of frames: texts of whole numbers. */
final class FrameNumber {
  private static final int MOST_DIGITS = 19;

  private FrameNumber() {}

  /** Returns the number, if the key is one that a frame may have. */
  static OptionalLong of(String key) {
    if (key.isEmpty() || key.length() > MOST_DIGITS || !key.chars().allMatch(FrameNumber::digit)) {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = 0; i < key.length(); i++) {
      int digit = key.charAt(i) - '0';
      if (number > (FrameDraft.MAX_INDEX - digit) / 10) {
        return OptionalLong.empty();
      }
      number = 10 * number + digit;
    }
    return OptionalLong.of(number);
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }
}
