package org.fests.spre;

import java.util.List;

/** Builds a pattern anew with other numbers for its thresholds. */
record PatternExchange(Thresholds.Exchange exchange) implements Spre.Visitor<Spre> {
  @Override
  public Spre symbol(Spre.Symbol symbol) {
    return new Spre.Symbol(symbol.formula().accept(new FormulaExchange(exchange)));
  }

  @Override
  public Spre anyFrame(Spre.AnyFrame anyFrame) {
    return anyFrame;
  }

  @Override
  public Spre empty(Spre.Empty empty) {
    return empty;
  }

  @Override
  public Spre streamStart(Spre.StreamStart start) {
    return start;
  }

  @Override
  public Spre streamEnd(Spre.StreamEnd end) {
    return end;
  }

  @Override
  public Spre sequence(Spre.Sequence sequence) {
    return new Spre.Sequence(all(sequence.parts()));
  }

  @Override
  public Spre choice(Spre.Choice choice) {
    return new Spre.Choice(all(choice.parts()));
  }

  @Override
  public Spre intersection(Spre.Intersection intersection) {
    return new Spre.Intersection(all(intersection.parts()));
  }

  @Override
  public Spre complement(Spre.Complement complement) {
    return new Spre.Complement(complement.body().accept(this));
  }

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

  @Override
  public Spre phase(Spre.Phase phase) {
    return new Spre.Phase(phase.name(), phase.body().accept(this));
  }

  @Override
  public Spre trackBinder(Spre.TrackBinder binder) {
    return new Spre.TrackBinder(binder.bindings(), binder.body().accept(this));
  }

  private List<Spre> all(List<Spre> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }
}
