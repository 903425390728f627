package org.fests.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fests.spre.Formula;
import org.fests.spre.Spre;

/**
 * Finds formulas of a pattern that are true in some frame of every match: without such a frame
 * there is nothing to match. A match is never empty.
 */
final class Required implements Spre.Visitor<Set<Formula>> {
  /** Returns formulas of which each match needs all; the parts of a conjunction, too. */
  static Set<Formula> of(Spre pattern) {
    return pattern.accept(new Required());
  }

  @Override
  public Set<Formula> symbol(Spre.Symbol symbol) {
    Set<Formula> needed = new LinkedHashSet<>(List.of(symbol.formula()));
    if (symbol.formula() instanceof Formula.And and) {
      needed.addAll(and.parts());
    }
    return needed;
  }

  @Override
  public Set<Formula> anyFrame(Spre.AnyFrame anyFrame) {
    return Set.of();
  }

  @Override
  public Set<Formula> empty(Spre.Empty empty) {
    return Set.of();
  }

  @Override
  public Set<Formula> streamStart(Spre.StreamStart start) {
    return Set.of();
  }

  @Override
  public Set<Formula> streamEnd(Spre.StreamEnd end) {
    return Set.of();
  }

  @Override
  public Set<Formula> sequence(Spre.Sequence sequence) {
    Set<Formula> needed = new LinkedHashSet<>();
    for (Spre part : sequence.parts()) {
      if (!part.accept(Nullable.VISITOR)) {
        needed.addAll(part.accept(this));
      }
    }
    return needed;
  }

  @Override
  public Set<Formula> choice(Spre.Choice choice) {
    Set<Formula> needed = new LinkedHashSet<>(choice.parts().get(0).accept(this));
    choice.parts().forEach(part -> needed.retainAll(part.accept(this)));
    return needed;
  }

  @Override
  public Set<Formula> intersection(Spre.Intersection intersection) {
    Set<Formula> needed = new LinkedHashSet<>();
    intersection.parts().forEach(part -> needed.addAll(part.accept(this)));
    return needed;
  }

  @Override
  public Set<Formula> complement(Spre.Complement complement) {
    return Set.of();
  }

  @Override
  public Set<Formula> repeat(Spre.Repeat repeat) {
    return repeat.body().accept(this);
  }

  @Override
  public Set<Formula> timedRepeat(Spre.TimedRepeat repeat) {
    return repeat.body().accept(this);
  }

  @Override
  public Set<Formula> lasting(Spre.Lasting lasting) {
    return lasting.body().accept(this);
  }

  @Override
  public Set<Formula> phase(Spre.Phase phase) {
    return phase.body().accept(this);
  }

  @Override
  public Set<Formula> trackBinder(Spre.TrackBinder binder) {
    return binder.body().accept(this);
  }
}
