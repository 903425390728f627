package org.fests.match;

import java.util.List;
import org.fests.spre.Spre;

/**
 * Makes one pattern of another: each case is itself with its parts rewritten; phases lose names.
 */
abstract class Rewriting implements Spre.Visitor<Spre> {
  final Spre of(Spre spre) {
    return spre.accept(this);
  }

  private List<Spre> all(List<Spre> parts) {
    return parts.stream().map(this::of).toList();
  }

  @Override
  public Spre symbol(Spre.Symbol symbol) {
    return symbol;
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
    return Spre.sequence(all(sequence.parts()));
  }

  @Override
  public Spre choice(Spre.Choice choice) {
    return Spre.choice(all(choice.parts()));
  }

  @Override
  public Spre intersection(Spre.Intersection intersection) {
    return Spre.intersection(all(intersection.parts()));
  }

  @Override
  public Spre complement(Spre.Complement complement) {
    return new Spre.Complement(of(complement.body()));
  }

  @Override
  public Spre repeat(Spre.Repeat repeat) {
    return new Spre.Repeat(of(repeat.body()), repeat.min(), repeat.max());
  }

  @Override
  public Spre timedRepeat(Spre.TimedRepeat repeat) {
    return new Spre.TimedRepeat(of(repeat.body()), repeat.range());
  }

  @Override
  public Spre lasting(Spre.Lasting lasting) {
    return new Spre.Lasting(of(lasting.body()), lasting.range());
  }

  @Override
  public Spre phase(Spre.Phase phase) {
    return of(phase.body());
  }

  @Override
  public Spre trackBinder(Spre.TrackBinder binder) {
    return new Spre.TrackBinder(binder.bindings(), of(binder.body()));
  }
}
