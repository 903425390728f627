package org.fests.spre;

import java.util.List;
import java.util.stream.Collectors;

/** Writes formulas. */
final class FormulaText implements Formula.Visitor<Phrase<Strength>> {
  @Override
  public Phrase<Strength> constant(Formula.Constant constant) {
    return closed(String.valueOf(constant.value()));
  }

  @Override
  public Phrase<Strength> classPresent(Formula.ClassPresent present) {
    return closed(Names.ofClass(present.name()));
  }

  @Override
  public Phrase<Strength> nonEmpty(Formula.NonEmpty nonEmpty) {
    return closed("NE(%s)".formatted(SpreText.of(nonEmpty.term())));
  }

  /** Writes {@code !(a < b)} with parentheses, though {@code !a < b} would mean the same. */
  @Override
  public Phrase<Strength> not(Formula.Not not) {
    Phrase<Strength> body = not.body().accept(this);
    boolean bare = body.tightness() == Strength.NOT || body.tightness() == Strength.CLOSED;
    return new Phrase<>("!" + body.at(bare ? Strength.NOT : Strength.CLOSED), Strength.NOT);
  }

  @Override
  public Phrase<Strength> and(Formula.And and) {
    return new Phrase<>(joined(and.parts(), " & ", Strength.NOT), Strength.AND);
  }

  @Override
  public Phrase<Strength> or(Formula.Or or) {
    return new Phrase<>(joined(or.parts(), " | ", Strength.AND), Strength.OR);
  }

  @Override
  public Phrase<Strength> implies(Formula.Implies implies) {
    String left = implies.left().accept(this).at(Strength.OR);
    String right = implies.right().accept(this).at(Strength.QUANTIFIED);
    return new Phrase<>("%s -> %s".formatted(left, right), Strength.IMPLIES);
  }

  @Override
  public Phrase<Strength> exists(Formula.Exists exists) {
    return quantified("E", exists.bindings(), exists.body());
  }

  @Override
  public Phrase<Strength> forAll(Formula.ForAll forAll) {
    return quantified("A", forAll.bindings(), forAll.body());
  }

  @Override
  public Phrase<Strength> compare(Formula.Compare compare) {
    MetricText metrics = new MetricText();
    String left = compare.left().accept(metrics).at(Strength.SUM);
    String right = compare.right().accept(metrics).at(Strength.SUM);
    return comparison(left, compare.comparison(), right);
  }

  @Override
  public Phrase<Strength> identity(Formula.Identity identity) {
    return comparison(identity.left(), identity.comparison(), identity.right());
  }

  @Override
  public Phrase<Strength> attribute(Formula.Attribute attribute) {
    String left = "%s.%s".formatted(attribute.variable(), Names.of(attribute.name()));
    return comparison(left, attribute.comparison(), attribute.value().text());
  }

  @Override
  public Phrase<Strength> related(Formula.Related related) {
    String arguments = SpreText.list(related.arguments(), SpreText::of);
    String thresholds =
        related.thresholds().stream()
            .map(threshold -> ", " + SpreText.of(threshold))
            .collect(Collectors.joining());
    return closed("%s(%s%s)".formatted(related.relation().word(), arguments, thresholds));
  }

  @Override
  public Phrase<Strength> present(Formula.Present present) {
    return closed("present(%s)".formatted(present.variable()));
  }

  @Override
  public Phrase<Strength> known(Formula.Known known) {
    return closed("known(%s)".formatted(SpreText.of(known.body())));
  }

  @Override
  public Phrase<Strength> hold(Formula.Hold hold) {
    return closed("hold(%s, %s)".formatted(SpreText.of(hold.body()), hold.extent().text()));
  }

  @Override
  public Phrase<Strength> fill(Formula.Fill fill) {
    return closed("fill(%s, %s)".formatted(SpreText.of(fill.body()), fill.extent().text()));
  }

  private Phrase<Strength> quantified(String sign, List<Binding> bindings, Formula body) {
    return new Phrase<>(
        "%s(%s) %s".formatted(sign, SpreText.bindings(bindings), SpreText.of(body)),
        Strength.QUANTIFIED);
  }

  private static Phrase<Strength> comparison(String left, Comparison comparison, String right) {
    return new Phrase<>("%s %s %s".formatted(left, comparison.sign(), right), Strength.COMPARISON);
  }

  private String joined(List<Formula> parts, String sign, Strength needed) {
    return parts.stream()
        .map(part -> part.accept(this).at(needed))
        .collect(Collectors.joining(sign));
  }

  private static Phrase<Strength> closed(String text) {
    return new Phrase<>(text, Strength.CLOSED);
  }
}
