package org.fests.spre;

import java.util.List;

/**
 * Makes one pattern, formula or expression of another: each case is itself with its parts
 * rewritten, in the order of the text. Terms and bindings stay as they are.
 */
public interface Rewriting
    extends Spre.Visitor<Spre>, Formula.Visitor<Formula>, Metric.Visitor<Metric> {
  private List<Metric> metrics(List<Metric> metrics) {
    return metrics.stream().map(metric -> metric.accept(this)).toList();
  }

  private List<Formula> formulas(List<Formula> formulas) {
    return formulas.stream().map(formula -> formula.accept(this)).toList();
  }

  private List<Spre> patterns(List<Spre> patterns) {
    return patterns.stream().map(pattern -> pattern.accept(this)).toList();
  }

  @Override
  default Spre symbol(Spre.Symbol symbol) {
    return new Spre.Symbol(symbol.formula().accept(this));
  }

  @Override
  default Spre anyFrame(Spre.AnyFrame anyFrame) {
    return anyFrame;
  }

  @Override
  default Spre empty(Spre.Empty empty) {
    return empty;
  }

  @Override
  default Spre streamStart(Spre.StreamStart start) {
    return start;
  }

  @Override
  default Spre streamEnd(Spre.StreamEnd end) {
    return end;
  }

  @Override
  default Spre sequence(Spre.Sequence sequence) {
    return Spre.sequence(patterns(sequence.parts()));
  }

  @Override
  default Spre choice(Spre.Choice choice) {
    return Spre.choice(patterns(choice.parts()));
  }

  @Override
  default Spre intersection(Spre.Intersection intersection) {
    return Spre.intersection(patterns(intersection.parts()));
  }

  @Override
  default Spre complement(Spre.Complement complement) {
    return new Spre.Complement(complement.body().accept(this));
  }

  @Override
  default Spre repeat(Spre.Repeat repeat) {
    return new Spre.Repeat(repeat.body().accept(this), repeat.min(), repeat.max());
  }

  @Override
  default Spre timedRepeat(Spre.TimedRepeat repeat) {
    return new Spre.TimedRepeat(repeat.body().accept(this), repeat.range());
  }

  @Override
  default Spre lasting(Spre.Lasting lasting) {
    return new Spre.Lasting(lasting.body().accept(this), lasting.range());
  }

  @Override
  default Spre phase(Spre.Phase phase) {
    return new Spre.Phase(phase.name(), phase.body().accept(this));
  }

  @Override
  default Spre trackBinder(Spre.TrackBinder binder) {
    return new Spre.TrackBinder(binder.bindings(), binder.body().accept(this));
  }

  @Override
  default Formula constant(Formula.Constant constant) {
    return constant;
  }

  @Override
  default Formula classPresent(Formula.ClassPresent present) {
    return present;
  }

  @Override
  default Formula nonEmpty(Formula.NonEmpty nonEmpty) {
    return nonEmpty;
  }

  @Override
  default Formula not(Formula.Not not) {
    return new Formula.Not(not.body().accept(this));
  }

  @Override
  default Formula and(Formula.And and) {
    return Formula.and(formulas(and.parts()));
  }

  @Override
  default Formula or(Formula.Or or) {
    return Formula.or(formulas(or.parts()));
  }

  @Override
  default Formula implies(Formula.Implies implies) {
    return new Formula.Implies(implies.left().accept(this), implies.right().accept(this));
  }

  @Override
  default Formula exists(Formula.Exists exists) {
    return new Formula.Exists(exists.bindings(), exists.body().accept(this));
  }

  @Override
  default Formula forAll(Formula.ForAll forAll) {
    return new Formula.ForAll(forAll.bindings(), forAll.body().accept(this));
  }

  @Override
  default Formula compare(Formula.Compare compare) {
    return new Formula.Compare(
        compare.left().accept(this), compare.comparison(), compare.right().accept(this));
  }

  @Override
  default Formula identity(Formula.Identity identity) {
    return identity;
  }

  @Override
  default Formula attribute(Formula.Attribute attribute) {
    return attribute;
  }

  @Override
  default Formula related(Formula.Related related) {
    return new Formula.Related(
        related.relation(), related.arguments(), metrics(related.thresholds()));
  }

  @Override
  default Formula present(Formula.Present present) {
    return present;
  }

  @Override
  default Formula known(Formula.Known known) {
    return new Formula.Known(known.body().accept(this));
  }

  @Override
  default Formula hold(Formula.Hold hold) {
    return new Formula.Hold(hold.body().accept(this), hold.extent());
  }

  @Override
  default Formula fill(Formula.Fill fill) {
    return new Formula.Fill(fill.body().accept(this), fill.extent());
  }

  @Override
  default Metric number(Metric.Constant number) {
    return number;
  }

  @Override
  default Metric arithmetic(Metric.Arithmetic a) {
    return new Metric.Arithmetic(a.left().accept(this), a.operator(), a.right().accept(this));
  }

  @Override
  default Metric negate(Metric.Negate negate) {
    return new Metric.Negate(negate.body().accept(this));
  }

  @Override
  default Metric apply(Metric.Apply apply) {
    return new Metric.Apply(apply.function(), metrics(apply.arguments()));
  }

  @Override
  default Metric measured(Metric.Measured measured) {
    return measured;
  }

  @Override
  default Metric count(Metric.Count count) {
    return new Metric.Count(count.bindings(), count.body().accept(this));
  }

  @Override
  default Metric size(Metric.Size size) {
    return size;
  }

  @Override
  default Metric previous(Metric.Previous previous) {
    return new Metric.Previous(previous.body().accept(this));
  }

  @Override
  default Metric change(Metric.Change change) {
    return new Metric.Change(change.body().accept(this));
  }

  @Override
  default Metric rate(Metric.Rate rate) {
    return new Metric.Rate(rate.body().accept(this));
  }
}
