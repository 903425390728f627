package org.fests.spre;

import java.util.List;

/** Builds a formula anew with other numbers for its thresholds. */
record FormulaExchange(Thresholds.Exchange exchange) implements Formula.Visitor<Formula> {
  @Override
  public Formula constant(Formula.Constant constant) {
    return constant;
  }

  @Override
  public Formula classPresent(Formula.ClassPresent present) {
    return present;
  }

  @Override
  public Formula nonEmpty(Formula.NonEmpty nonEmpty) {
    return nonEmpty;
  }

  @Override
  public Formula not(Formula.Not not) {
    return new Formula.Not(not.body().accept(this));
  }

  @Override
  public Formula and(Formula.And and) {
    return new Formula.And(all(and.parts()));
  }

  @Override
  public Formula or(Formula.Or or) {
    return new Formula.Or(all(or.parts()));
  }

  @Override
  public Formula implies(Formula.Implies implies) {
    Formula left = implies.left().accept(this);
    return new Formula.Implies(left, implies.right().accept(this));
  }

  @Override
  public Formula exists(Formula.Exists exists) {
    return new Formula.Exists(exists.bindings(), exists.body().accept(this));
  }

  @Override
  public Formula forAll(Formula.ForAll forAll) {
    return new Formula.ForAll(forAll.bindings(), forAll.body().accept(this));
  }

  /** Compares with a threshold where one side, and not both, is a number of the text. */
  @Override
  public Formula compare(Formula.Compare compare) {
    boolean free =
        !(compare.left() instanceof Metric.Constant && compare.right() instanceof Metric.Constant);
    Metric left = compare.left().accept(new MetricExchange(exchange));
    Metric right = compare.right().accept(new MetricExchange(exchange));
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
  public Formula identity(Formula.Identity identity) {
    return identity;
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
    Metric threshold = related.thresholds().get(0).accept(new MetricExchange(exchange));
    return List.of(
        threshold instanceof Metric.Constant number
            ? number(Threshold.Kind.RELATION, related, number.value())
            : threshold);
  }

  @Override
  public Formula present(Formula.Present present) {
    return present;
  }

  @Override
  public Formula known(Formula.Known known) {
    return new Formula.Known(known.body().accept(this));
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

  private List<Formula> all(List<Formula> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }
}
