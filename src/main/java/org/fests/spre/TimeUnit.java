package org.fests.spre;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A unit of time as written in a pattern, the shortest first. */
public enum TimeUnit {
  NANOSECOND("ns", 1L),
  MICROSECOND("us", 1_000L),
  MILLISECOND("ms", 1_000_000L),
  SECOND("s", 1_000_000_000L),
  MINUTE("min", 60_000_000_000L),
  HOUR("h", 3_600_000_000_000L);

  private final String word;
  private final long nanos;

  TimeUnit(String word, long nanos) {
    this.word = word;
    this.nanos = nanos;
  }

  public String word() {
    return word;
  }

  /** Returns that many of the unit in nanoseconds, exactly; it need not be a whole number. */
  BigDecimal nanos(BigDecimal amount) {
    return amount.multiply(BigDecimal.valueOf(nanos));
  }

  public static Optional<TimeUnit> of(String word) {
    return Arrays.stream(values()).filter(unit -> unit.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(TimeUnit::word).toList();
  }

  /** Returns the time in the largest unit that gives a whole number, such as {@code 1500ms}. */
  public static String text(long nanos) {
    TimeUnit largest = nanos == 0 ? SECOND : NANOSECOND;
    for (TimeUnit unit : values()) {
      if (nanos != 0 && nanos % unit.nanos == 0) {
        largest = unit;
      }
    }
    return nanos / largest.nanos + largest.word;
  }
}
