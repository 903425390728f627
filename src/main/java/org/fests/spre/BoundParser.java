package org.fests.spre;

import java.math.BigDecimal;
import org.fests.text.Nearest;

/**
 * Reads counts and times: the bounds of quantifiers, and what {@code hold} and {@code fill} take.
 */
final class BoundParser {
  private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(Spre.Repeat.UNBOUNDED - 1);
  private static final BigDecimal MOST_NANOS = BigDecimal.valueOf(TimeRange.UNBOUNDED - 1);

  private final Cursor cursor;

  BoundParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Reads a bound, or none. */
  Bound bound() {
    if (cursor.at(TokenKind.MINUS) || cursor.at(TokenKind.NAME)) {
      throw cursor.wrong("a bound is a number of at least 0", "write 2 for frames, or 1.5s");
    }
    return cursor.at(TokenKind.NUMBER) ? amount() : new Bound.Open();
  }

  /** Reads a number of frames or a time, more than 0. */
  Extent extent() {
    int start = cursor.start();
    if (!cursor.at(TokenKind.NUMBER)) {
      throw cursor.wrong("expected frames or a time", "write a number of frames, 5, or 200ms");
    }
    Extent extent = extent(amount(), start);
    cursor.places().addDetail(extent, cursor.since(start));
    return extent;
  }

  private Extent extent(Bound bound, int start) {
    if (bound instanceof Bound.Times times && times.count() > 0) {
      return new Extent.Frames(times.count());
    }
    if (bound instanceof Bound.Nanos time && time.nanos() > 0) {
      return new Extent.Nanos(time.nanos());
    }
    throw cursor.wrongSince(start, "expected more than 0", "write at least 1 frame, or 200ms");
  }

  private Bound amount() {
    int start = cursor.start();
    BigDecimal amount = decimal(cursor.take());
    return cursor.at(TokenKind.NAME) ? nanos(amount, start) : times(amount, start);
  }

  /** Reads the digits; the exponent is held in check, so that no huge number is written out. */
  private BigDecimal decimal(Token number) {
    BigDecimal amount = new BigDecimal(number.text());
    if (amount.precision() - (long) amount.scale() > 30 || amount.scale() > 30) {
      throw cursor.wrongSince(
          number.span().start(), "this bound cannot be kept exactly", "write fewer digits");
    }
    return amount;
  }

  private Bound times(BigDecimal amount, int start) {
    if (amount.stripTrailingZeros().scale() > 0) {
      throw cursor.wrongSince(
          start, "a number of frames is whole", "write 2 for frames, or 1.5s for a time");
    }
    if (amount.compareTo(MOST_TIMES) > 0) {
      throw cursor.wrongSince(
          start,
          "this bound is more than " + MOST_TIMES,
          "leave it open, as in {2,}, or write a smaller number");
    }
    return new Bound.Times(amount.intValueExact());
  }

  private Bound nanos(BigDecimal amount, int start) {
    BigDecimal nanos = unit().nanos(amount);
    if (nanos.stripTrailingZeros().scale() > 0) {
      throw cursor.wrongSince(
          start, "this time is no whole number of nanoseconds", "write 1ns or more");
    }
    if (nanos.compareTo(MOST_NANOS) > 0) {
      throw cursor.wrongSince(
          start,
          "this time is more than %s ns".formatted(MOST_NANOS),
          "leave the bound open, as in {2s,}, or write a shorter time");
    }
    return new Bound.Nanos(nanos.longValueExact());
  }

  private static String unitHelp(String word) {
    return Nearest.help(word, TimeUnit.words()) + "; frames have no unit: write the number alone";
  }

  private TimeUnit unit() {
    Token name = cursor.peek();
    TimeUnit unit =
        TimeUnit.of(name.text())
            .orElseThrow(() -> cursor.wrong("unknown unit " + name.text(), unitHelp(name.text())));
    cursor.take();
    return unit;
  }
}
