package org.fests.english;

import java.util.List;
import java.util.stream.Collectors;
import org.fests.spre.Comparison;
import org.fests.spre.Extent;
import org.fests.spre.Formula;

/** Reads formulas, as sentences about one frame. */
final class FormulaReading implements Formula.Visitor<Clause> {
  @Override
  public Clause constant(Formula.Constant constant) {
    return Clause.simple(constant.value() ? "it is always so" : "it is never so");
  }

  @Override
  public Clause classPresent(Formula.ClassPresent present) {
    return Clause.simple("there is " + Words.one(present.name()));
  }

  @Override
  public Clause nonEmpty(Formula.NonEmpty nonEmpty) {
    return Clause.simple("some point lies " + nonEmpty.term().accept(new RegionReading()).part());
  }

  @Override
  public Clause not(Formula.Not not) {
    return not.body() instanceof Formula.ClassPresent present
        ? Clause.simple("there is no " + Words.name(present.name()))
        : Clause.simple("it is not so that " + not.body().accept(this).part());
  }

  @Override
  public Clause and(Formula.And and) {
    return Clause.compound(joined(and.parts(), " and "));
  }

  @Override
  public Clause or(Formula.Or or) {
    return Clause.compound(joined(or.parts(), " or "));
  }

  @Override
  public Clause implies(Formula.Implies implies) {
    String left = implies.left().accept(this).part();
    return Clause.compound("if %s then %s".formatted(left, implies.right().accept(this).part()));
  }

  @Override
  public Clause exists(Formula.Exists exists) {
    return Clause.compound(
        "there is %s such that %s"
            .formatted(Words.bound(exists.bindings()), exists.body().accept(this).text()));
  }

  @Override
  public Clause forAll(Formula.ForAll forAll) {
    return Clause.compound(
        "there is %s and every such choice is such that %s"
            .formatted(Words.bound(forAll.bindings()), forAll.body().accept(this).text()));
  }

  @Override
  public Clause compare(Formula.Compare compare) {
    MetricReading metrics = new MetricReading();
    return Clause.simple(
        "%s %s %s"
            .formatted(
                compare.left().accept(metrics).part(),
                Words.is(compare.comparison()),
                compare.right().accept(metrics).part()));
  }

  @Override
  public Clause identity(Formula.Identity identity) {
    String is = identity.comparison() == Comparison.EQUAL ? "is the same as" : "is other than";
    return Clause.simple("%s %s %s".formatted(identity.left(), is, identity.right()));
  }

  @Override
  public Clause attribute(Formula.Attribute attribute) {
    return Clause.simple(
        "the attribute %s of %s %s %s"
            .formatted(
                Words.name(attribute.name()),
                attribute.variable(),
                Words.is(attribute.comparison()),
                attribute.value().text()));
  }

  @Override
  public Clause related(Formula.Related related) {
    return Clause.simple(RelationReading.of(related));
  }

  @Override
  public Clause present(Formula.Present present) {
    return Clause.simple(present.variable() + " is detected");
  }

  @Override
  public Clause known(Formula.Known known) {
    return Clause.simple("it is known whether " + known.body().accept(this).part());
  }

  @Override
  public Clause hold(Formula.Hold hold) {
    return Clause.simple(
        "for at least %s around this frame %s"
            .formatted(extent(hold.extent()), hold.body().accept(this).part()));
  }

  @Override
  public Clause fill(Formula.Fill fill) {
    return Clause.simple(
        "but for gaps of at most %s between such frames %s"
            .formatted(extent(fill.extent()), fill.body().accept(this).part()));
  }

  private static String extent(Extent extent) {
    if (extent instanceof Extent.Frames frames) {
      return frames.count() == 1 ? "1 frame" : frames.count() + " frames";
    }
    return extent.text();
  }

  private String joined(List<Formula> parts, String word) {
    return parts.stream().map(part -> part.accept(this).part()).collect(Collectors.joining(word));
  }
}
