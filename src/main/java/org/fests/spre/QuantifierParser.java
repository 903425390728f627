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
      throw range.reversed();
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
      throw range.reversed();
    }
    TimeRange times = new TimeRange(min, max);
    cursor.places().addDetail(times, range.span());
    return times;
  }

  private Range range(TokenKind closing, String help) {
    Token opening = cursor.take();
    Bound low = bounds.bound();
    boolean pair = cursor.accept(TokenKind.COMMA);
    Bound high = pair ? bounds.bound() : low;
    cursor.expect(closing, help);
    Range range = new Range(opening, low, high, closing, cursor.since(opening.span().start()));
    range.check(help);
    if (!pair && range.timed()) {
      throw range.single();
    }
    return range;
  }

  /** Both bounds, with the brackets around them. */
  private record Range(Token opening, Bound low, Bound high, TokenKind closing, Span span) {
    boolean timed() {
      return low instanceof Bound.Nanos || high instanceof Bound.Nanos;
    }

    void check(String help) {
      if (low instanceof Bound.Open && high instanceof Bound.Open) {
        throw new SourceException(span, "expected a bound", help);
      }
      if (timed() && (low instanceof Bound.Times || high instanceof Bound.Times)) {
        throw new SourceException(span, "one bound has a unit and the other has none", help);
      }
    }

    SourceException reversed() {
      return new SourceException(
          span,
          "repeat bounds are reversed",
          "write %s, the smaller bound first".formatted(written(high.text(), low.text())));
    }

    SourceException single() {
      String time = low.text();
      return new SourceException(
          span,
          "a time needs two bounds",
          "write %s for at least, %s for at most, %s for exactly"
              .formatted(written(time, ""), written("", time), written(time, time)));
    }

    private String written(String min, String max) {
      return "%s%s,%s%s".formatted(opening.text(), min, max, closing.spelling());
    }
  }
}
