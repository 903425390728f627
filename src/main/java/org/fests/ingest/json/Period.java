package org.fests.ingest.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of seconds in text and nanoseconds, exactly. */
public final class Period {
  private static final Pattern TEXT = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,18})?)(ns|us|ms|s)");
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private Period() {}

  /** Returns the nanoseconds of a text such as {@code 33.333333ms}; units ns, us, ms and s. */
  public static OptionalLong nanos(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return OptionalLong.empty();
    }
    int shift =
        switch (matcher.group(2)) {
          case "ns" -> 0;
          case "us" -> 3;
          case "ms" -> 6;
          default -> 9;
        };
    return rounded(new BigDecimal(matcher.group(1)), shift);
  }

  /** Returns the nanoseconds of a decimal number of seconds, if they are a long. */
  public static OptionalLong nanos(BigDecimal seconds) {
    return rounded(seconds, 9);
  }

  /** Returns seconds as the shortest decimal number. */
  public static String seconds(long nanos) {
    return BigDecimal.valueOf(nanos, 9).stripTrailingZeros().toPlainString();
  }

  /** Returns a time in milliseconds, exactly. */
  public static String text(long nanos) {
    return BigDecimal.valueOf(nanos, 6).stripTrailingZeros().toPlainString() + "ms";
  }

  private static OptionalLong rounded(BigDecimal number, int shift) {
    if (Math.abs((long) number.scale()) > 64 || number.precision() > 64) {
      return OptionalLong.empty(); // rounding 1e-999999999 would fill the memory
    }
    BigDecimal nanos = number.movePointRight(shift).setScale(0, RoundingMode.HALF_EVEN);
    return nanos.abs().compareTo(MOST) > 0
        ? OptionalLong.empty()
        : OptionalLong.of(nanos.longValueExact());
  }
}
