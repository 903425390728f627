package org.fests.spre;

/** Writes numbers. */
final class MetricText implements Metric.Visitor<Phrase<Strength>> {
  @Override
  public Phrase<Strength> number(Metric.Constant number) {
    return closed(Names.of(number.value()));
  }

  @Override
  public Phrase<Strength> arithmetic(Metric.Arithmetic arithmetic) {
    Strength own =
        switch (arithmetic.operator()) {
          case PLUS, MINUS -> Strength.SUM;
          case TIMES, DIVIDE -> Strength.PRODUCT;
        };
    String left = arithmetic.left().accept(this).at(own);
    String right = arithmetic.right().accept(this).at(own.tighter());
    return new Phrase<>("%s %s %s".formatted(left, arithmetic.operator().sign(), right), own);
  }

  /** Keeps the minus apart from a number without a sign, which would take it as its own. */
  @Override
  public Phrase<Strength> negate(Metric.Negate negate) {
    String body = negate.body().accept(this).at(Strength.SIGNED);
    boolean swallows = Character.isDigit(body.charAt(0));
    return new Phrase<>(swallows ? "-(%s)".formatted(body) : "-" + body, Strength.SIGNED);
  }

  @Override
  public Phrase<Strength> apply(Metric.Apply apply) {
    return closed(
        "%s(%s)"
            .formatted(apply.function().word(), SpreText.list(apply.arguments(), SpreText::of)));
  }

  @Override
  public Phrase<Strength> measured(Metric.Measured measured) {
    return closed(
        "@%s(%s)"
            .formatted(
                measured.measure().word(), SpreText.list(measured.arguments(), SpreText::of)));
  }

  @Override
  public Phrase<Strength> count(Metric.Count count) {
    return closed(
        "#(%s : %s)".formatted(SpreText.bindings(count.bindings()), SpreText.of(count.body())));
  }

  @Override
  public Phrase<Strength> size(Metric.Size size) {
    return closed("#(%s)".formatted(SpreText.of(size.term())));
  }

  @Override
  public Phrase<Strength> previous(Metric.Previous previous) {
    return closed("prev(%s)".formatted(SpreText.of(previous.body())));
  }

  @Override
  public Phrase<Strength> change(Metric.Change change) {
    return closed("d(%s)".formatted(SpreText.of(change.body())));
  }

  @Override
  public Phrase<Strength> rate(Metric.Rate rate) {
    return closed("rate(%s)".formatted(SpreText.of(rate.body())));
  }

  private static Phrase<Strength> closed(String text) {
    return new Phrase<>(text, Strength.CLOSED);
  }
}
