package org.fests.spre;

import java.util.List;

/** Puts other numbers in the places of thresholds, asked for in the order of {@link Threshold}. */
record ThresholdRewriting(Thresholds.Exchange exchange) implements Rewriting {
  /** Leaves {@code *}, {@code +} and {@code ?} as they are: they have no number. */
  @Override
  public Spre repeat(Spre.Repeat repeat) {
    int min = repeat.min();
    int max = repeat.max();
    if (min == max) {
      min = whole(Threshold.Kind.EXACTLY, repeat, min);
      max = min;
    } else {
      min = min > 1 ? whole(Threshold.Kind.FEWEST, repeat, min) : min;
      max = max > 1 && !repeat.unbounded() ? whole(Threshold.Kind.MOST, repeat, max) : max;
    }
    return new Spre.Repeat(repeat.body().accept(this), min, max);
  }

  private int whole(Threshold.Kind kind, Spre holder, int value) {
    return (int) exchange.instead(kind, holder, value);
  }

  @Override
  public Spre timedRepeat(Spre.TimedRepeat repeat) {
    TimeRange range = range(repeat, repeat.range());
    return new Spre.TimedRepeat(repeat.body().accept(this), range);
  }

  @Override
  public Spre lasting(Spre.Lasting lasting) {
    TimeRange range = range(lasting, lasting.range());
    return new Spre.Lasting(lasting.body().accept(this), range);
  }

  private TimeRange range(Spre holder, TimeRange range) {
    long min = range.minNanos();
    long max = range.maxNanos();
    if (min > 0) {
      min = (long) exchange.instead(Threshold.Kind.SHORTEST, holder, (double) min);
    }
    if (!range.unbounded()) {
      max = (long) exchange.instead(Threshold.Kind.LONGEST, holder, (double) max);
    }
    return new TimeRange(min, max);
  }

  /** Compares with a threshold where one side, and not both, is a number of the text. */
  @Override
  public Formula compare(Formula.Compare compare) {
    boolean free =
        !(compare.left() instanceof Metric.Constant && compare.right() instanceof Metric.Constant);
    Metric left = compare.left().accept(this);
    Metric right = compare.right().accept(this);
    if (free && left instanceof Metric.Constant number) {
      left = number(Threshold.Kind.LEFT, compare, number.value());
    }
    if (free && right instanceof Metric.Constant number) {
      right = number(Threshold.Kind.RIGHT, compare, number.value());
    }
    return new Formula.Compare(left, compare.comparison(), right);
  }

  private Metric number(Threshold.Kind kind, Formula holder, double value) {
    return new Metric.Constant(exchange.instead(kind, holder, value));
  }

  @Override
  public Formula attribute(Formula.Attribute attribute) {
    return attribute.value() instanceof Literal.Numeric number
        ? new Formula.Attribute(
            attribute.variable(),
            attribute.name(),
            attribute.comparison(),
            new Literal.Numeric(
                exchange.instead(Threshold.Kind.ATTRIBUTE, attribute, number.value())))
        : attribute;
  }

  @Override
  public Formula related(Formula.Related related) {
    return new Formula.Related(related.relation(), related.arguments(), thresholds(related));
  }

  private List<Metric> thresholds(Formula.Related related) {
    if (related.relation().threshold() == Relation.Threshold.NONE) {
      return related.thresholds();
    }
    if (related.thresholds().isEmpty()) {
      double number = exchange.instead(Threshold.Kind.RELATION, related, Threshold.USUAL);
      return Double.isNaN(number) ? List.of() : List.of(new Metric.Constant(number));
    }
    Metric threshold = related.thresholds().get(0).accept(this);
    return List.of(
        threshold instanceof Metric.Constant number
            ? number(Threshold.Kind.RELATION, related, number.value())
            : threshold);
  }

  @Override
  public Formula hold(Formula.Hold hold) {
    Extent extent = extent(hold, hold.extent());
    return new Formula.Hold(hold.body().accept(this), extent);
  }

  @Override
  public Formula fill(Formula.Fill fill) {
    Extent extent = extent(fill, fill.extent());
    return new Formula.Fill(fill.body().accept(this), extent);
  }

  private Extent extent(Formula holder, Extent extent) {
    if (extent instanceof Extent.Frames frames) {
      return new Extent.Frames(
          (int) exchange.instead(Threshold.Kind.FRAMES, holder, frames.count()));
    }
    return extent instanceof Extent.Nanos time
        ? new Extent.Nanos(
            (long) exchange.instead(Threshold.Kind.NANOS, holder, (double) time.nanos()))
        : extent;
  }
}
