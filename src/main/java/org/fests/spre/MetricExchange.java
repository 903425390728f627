package org.fests.spre;

/** Builds an expression anew with other numbers for the thresholds of the formulas inside it. */
record MetricExchange(Thresholds.Exchange exchange) implements Metric.Visitor<Metric> {
  @Override
  public Metric number(Metric.Constant number) {
    return number;
  }

  @Override
  public Metric arithmetic(Metric.Arithmetic arithmetic) {
    Metric left = arithmetic.left().accept(this);
    return new Metric.Arithmetic(left, arithmetic.operator(), arithmetic.right().accept(this));
  }

  @Override
  public Metric negate(Metric.Negate negate) {
    return new Metric.Negate(negate.body().accept(this));
  }

  @Override
  public Metric apply(Metric.Apply apply) {
    return new Metric.Apply(
        apply.function(), apply.arguments().stream().map(a -> a.accept(this)).toList());
  }

  @Override
  public Metric measured(Metric.Measured measured) {
    return measured;
  }

  @Override
  public Metric count(Metric.Count count) {
    return new Metric.Count(count.bindings(), count.body().accept(new FormulaExchange(exchange)));
  }

  @Override
  public Metric size(Metric.Size size) {
    return size;
  }

  @Override
  public Metric previous(Metric.Previous previous) {
    return new Metric.Previous(previous.body().accept(this));
  }

  @Override
  public Metric change(Metric.Change change) {
    return new Metric.Change(change.body().accept(this));
  }

  @Override
  public Metric rate(Metric.Rate rate) {
    return new Metric.Rate(rate.body().accept(this));
  }
}
