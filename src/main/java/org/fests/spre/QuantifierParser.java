package org.fests.spre;

import org.fests.text.SourceException;
import org.fests.text.Span;

/** Reads what may follow a pattern: {@code * + ? {...} <...>}. */
final class QuantifierParser {
  private static final String FORMS = "write {2}, {2,5}, {2,}, {,5}, or for times {2s,5s}";

  private final Cursor cursor;
  private final BoundParser bounds;

  QuantifierParser(Cursor cursor) {
    this.cursor = cursor;
    bounds = new BoundParser(cursor);
  }

  /** Returns whether a quantifier stands here. */
  boolean here() {
    return switch (cursor.peek().kind()) {
      case TIMES, PLUS, QUESTION, OPEN_BRACE, LESS -> true;
      default -> false;
    };
  }

  /** Reads one quantifier of the body. */
  Spre quantified(Spre body) {
    return switch (cursor.peek().kind()) {
      case TIMES -> sign(body, 0, Spre.Repeat.UNBOUNDED);
      case PLUS -> sign(body, 1, Spre.Repeat.UNBOUNDED);
      case QUESTION -> sign(body, 0, 1);
      case LESS -> lasting(body);
      default -> repeated(body);
    };
  }

  private Spre sign(Spre body, int min, int max) {
    cursor.take();
    return new Spre.Repeat(body, min, max);
  }

  private Spre repeated(Spre body) {
    Range range = range(TokenKind.CLOSE_BRACE, FORMS);
    if (range.timed()) {
      return new Spre.TimedRepeat(body, times(range));
    }
    int min = range.low() instanceof Bound.Times low ? low.count() : 0;
    int max = range.high() instanceof Bound.Times high ? high.count() : Spre.Repeat.UNBOUNDED;
    if (max < min) {
      throw reversed(range, "{%d,%d}".formatted(max, min));
    }
    return new Spre.Repeat(body, min, max);
  }

  private Spre lasting(Spre body) {
    Range range = range(TokenKind.GREATER, "write <2s,5s>, <2s,> or <,5s>");
    if (!range.timed()) {
      throw new SourceException(
          range.span(), "< > takes times", "write <2s,5s>, or {2,5} to repeat a number of times");
    }
    return new Spre.Lasting(body, times(range));
  }

  private TimeRange times(Range range) {
    long min = range.low() instanceof Bound.Nanos low ? low.nanos() : 0;
    long max = range.high() instanceof Bound.Nanos high ? high.nanos() : TimeRange.UNBOUNDED;
    if (max < min) {
      throw reversed(range, "{%s,%s}".formatted(TimeUnit.text(max), TimeUnit.text(min)));
    }
    TimeRange times = new TimeRange(min, max);
    cursor.places().addDetail(times, range.span());
    return times;
  }

  private Range range(TokenKind closing, String help) {
    int start = cursor.take().span().start();
    Bound low = bounds.bound();
    boolean pair = cursor.accept(TokenKind.COMMA);
    Bound high = pair ? bounds.bound() : low;
    cursor.expect(closing, help);
    Range range = new Range(low, high, cursor.since(start));
    if (low instanceof Bound.Open && high instanceof Bound.Open) {
      throw new SourceException(range.span(), "expected a bound", help);
    }
    if (!pair && range.timed()) {
      String time = cursor.text(range.span());
      throw new SourceException(
          range.span(),
          "a time needs two bounds",
          "write {2s,} for at least, {,2s} for at most, {2s,2s} for exactly; not " + time);
    }
    range.checkUnits(help);
    return range;
  }

  private static SourceException reversed(Range range, String ordered) {
    return new SourceException(
        range.span(),
        "repeat bounds are reversed",
        "write %s, the smaller bound first".formatted(ordered));
  }

  /** Both bounds, not both open. */
  private record Range(Bound low, Bound high, Span span) {
    boolean timed() {
      return low instanceof Bound.Nanos || high instanceof Bound.Nanos;
    }

    void checkUnits(String help) {
      if (timed() && (low instanceof Bound.Times || high instanceof Bound.Times)) {
        throw new SourceException(span, "one bound has a unit and the other has none", help);
      }
    }
  }
}
