package org.fests.match;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.Node;
import org.fests.spre.Rewriting;
import org.fests.spre.Spre;
import org.fests.spre.TimeRange;

/**
 * Takes the times out of a pattern: the result has all its intervals and perhaps more, or none but
 * its intervals and perhaps fewer, whenever the frames are. A pattern without times stays as it is.
 */
final class Untimed implements Rewriting {
  private static final Spre NOTHING = new Spre.Symbol(new Formula.Constant(false));
  private static final Spre SOMETHING =
      new Spre.Repeat(new Spre.AnyFrame(), 1, Spre.Repeat.UNBOUNDED);

  private enum Bound {
    UPPER,
    LOWER
  }

  private final Bound bound;

  private Untimed(Bound bound) {
    this.bound = bound;
  }

  /** Returns whether some part of the pattern is timed. */
  static boolean isTimed(Spre spre) {
    List<Node> timed = new ArrayList<>();
    Children.walk(
        spre,
        node -> {
          if (node instanceof Spre.TimedRepeat || node instanceof Spre.Lasting) {
            timed.add(node);
          }
        });
    return !timed.isEmpty();
  }

  /** Returns a pattern without times that has all intervals of this one. */
  static Spre above(Spre spre) {
    return spre.accept(new Untimed(Bound.UPPER));
  }

  /** Returns a pattern without times all of whose intervals this one has. */
  static Spre below(Spre spre) {
    return spre.accept(new Untimed(Bound.LOWER));
  }

  @Override
  public Spre complement(Spre.Complement complement) {
    Bound other = bound == Bound.UPPER ? Bound.LOWER : Bound.UPPER;
    return new Spre.Complement(complement.body().accept(new Untimed(other)));
  }

  @Override
  public Spre timedRepeat(Spre.TimedRepeat repeat) {
    Spre body = new Spre.Repeat(repeat.body().accept(this), 1, Spre.Repeat.UNBOUNDED);
    return restricted(body, repeat.range());
  }

  @Override
  public Spre lasting(Spre.Lasting lasting) {
    return restricted(lasting.body().accept(this), lasting.range());
  }

  private Spre restricted(Spre body, TimeRange range) {
    if (range.minNanos() == 0 && range.unbounded()) {
      return body;
    }
    if (bound == Bound.LOWER) {
      return NOTHING;
    }
    return range.minNanos() > 0 ? Spre.intersection(List.of(body, SOMETHING)) : body;
  }
}
