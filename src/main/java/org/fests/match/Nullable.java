package org.fests.match;

import org.fests.spre.Spre;

/** Tells whether a pattern may hold of an interval without frames; true where that is not clear. */
final class Nullable implements Spre.Visitor<Boolean> {
  static final Nullable VISITOR = new Nullable();

  private Nullable() {}

  @Override
  public Boolean symbol(Spre.Symbol symbol) {
    return false;
  }

  @Override
  public Boolean anyFrame(Spre.AnyFrame anyFrame) {
    return false;
  }

  @Override
  public Boolean empty(Spre.Empty empty) {
    return true;
  }

  @Override
  public Boolean streamStart(Spre.StreamStart start) {
    return true;
  }

  @Override
  public Boolean streamEnd(Spre.StreamEnd end) {
    return true;
  }

  @Override
  public Boolean sequence(Spre.Sequence sequence) {
    return sequence.parts().stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean choice(Spre.Choice choice) {
    return choice.parts().stream().anyMatch(part -> part.accept(this));
  }

  @Override
  public Boolean intersection(Spre.Intersection intersection) {
    return intersection.parts().stream().allMatch(part -> part.accept(this));
  }

  @Override
  public Boolean complement(Spre.Complement complement) {
    return true;
  }

  @Override
  public Boolean repeat(Spre.Repeat repeat) {
    return repeat.min() == 0 || repeat.body().accept(this);
  }

  @Override
  public Boolean timedRepeat(Spre.TimedRepeat repeat) {
    return true;
  }

  @Override
  public Boolean lasting(Spre.Lasting lasting) {
    return lasting.body().accept(this);
  }

  @Override
  public Boolean phase(Spre.Phase phase) {
    return phase.body().accept(this);
  }

  @Override
  public Boolean trackBinder(Spre.TrackBinder binder) {
    return binder.body().accept(this);
  }
}
