package org.fests.explain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fests.proof.TraceRow;
import org.fests.proof.Truth;
import org.fests.proof.Witness;
import org.fests.scene.Space;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Relation;
import org.fests.spre.SpreText;

/**
 * One row of a trace in English: the objects and the two numbers.
 *
 * @param row what is told
 * @param space of the boxes
 * @param tracks the variables that stand for tracks
 */
record AtomWords(TraceRow row, Space space, Set<String> tracks) implements Formula.Visitor<String> {
  /** Returns the row's clause. */
  String of(Formula atom) {
    if (row.truth() == Truth.UNKNOWN) {
      String why =
          row.witnesses().isEmpty() ? "a track it speaks of is absent" : "a value is missing";
      return "%s is unknown, as %s".formatted(row.atom(), why);
    }
    return Double.isNaN(row.left()) ? withoutNumbers() : atom.accept(this);
  }

  /** Returns how far the one number is from the other; empty where nothing is compared. */
  String margin(Formula atom) {
    boolean compared =
        Double.isFinite(row.left()) && Double.isFinite(row.right()) && row.left() != row.right();
    return compared ? new Margins(space).unit(atom).map(this::margin).orElse("") : "";
  }

  private String margin(String unit) {
    return ", by %s%s".formatted(Amounts.of(Math.abs(row.left() - row.right()), 0).left(), unit);
  }

  private String withoutNumbers() {
    String objects = row.witnesses().isEmpty() ? ", as nothing it speaks of is there" : "";
    return "%s is %s%s".formatted(row.atom(), row.truth().word(), objects);
  }

  private boolean holds() {
    return row.truth() == Truth.TRUE;
  }

  private Amounts amounts() {
    return Amounts.of(row.left(), row.right());
  }

  private String object(int witness) {
    return name(row.witnesses().get(witness));
  }

  private String objects() {
    return row.witnesses().stream().map(this::name).collect(Collectors.joining(" and "));
  }

  private String name(Witness witness) {
    if (tracks.contains(witness.term())) {
      return witness.term();
    }
    String thing =
        witness.track().isEmpty()
            ? "%s number %d of the frame".formatted(witness.className(), witness.detection())
            : "%s %s".formatted(witness.className(), witness.track());
    boolean variable = !witness.term().contains(":");
    return variable ? "%s (%s)".formatted(witness.term(), thing) : "the " + thing;
  }

  private String unit() {
    return new Units(space).length();
  }

  private String size() {
    return new Units(space).size();
  }

  @Override
  public String constant(Formula.Constant constant) {
    return "%s is %s".formatted(row.atom(), row.truth().word());
  }

  @Override
  public String classPresent(Formula.ClassPresent present) {
    return holds()
        ? "there is %s".formatted(objects())
        : "there is no %s".formatted(present.name());
  }

  @Override
  public String nonEmpty(Formula.NonEmpty nonEmpty) {
    return row.witnesses().size() == 1 ? sized() : common();
  }

  private String sized() {
    return "%s has %s%s".formatted(object(0), amounts().left(), size());
  }

  private String common() {
    return holds()
        ? "%s have %s%s in common".formatted(objects(), amounts().left(), size())
        : "%s have no point in common".formatted(objects());
  }

  @Override
  public String compare(Formula.Compare compare) {
    String found = row.witnesses().isEmpty() ? "" : " for " + distinctObjects();
    return compared(
            side(compare.left(), amounts().left()), side(compare.right(), amounts().right()))
        + (tracks.containsAll(terms()) ? "" : found);
  }

  private List<String> terms() {
    return row.witnesses().stream().map(Witness::term).toList();
  }

  private String distinctObjects() {
    return row.witnesses().stream().map(this::name).distinct().collect(Collectors.joining(" and "));
  }

  private static String side(Metric metric, String amount) {
    return metric instanceof Metric.Constant
        ? amount
        : "%s, %s,".formatted(SpreText.of(metric), amount);
  }

  private String compared(String left, String right) {
    return "%s %s %s".formatted(left, verb(row.operator()), right.replaceAll(",$", ""));
  }

  private String verb(Comparison comparison) {
    String not = holds() ? "" : "not ";
    return switch (comparison) {
      case LESS -> "is %sless than".formatted(not);
      case AT_MOST -> holds() ? "is at most" : "is more than";
      case GREATER -> "is %smore than".formatted(not);
      case AT_LEAST -> holds() ? "is at least" : "is less than";
      case EQUAL -> "is %sequal to".formatted(not);
      case NOT_EQUAL -> holds() ? "is not equal to" : "is equal to";
    };
  }

  @Override
  public String related(Formula.Related related) {
    Relation relation = related.relation();
    return switch (relation) {
      case LEFT_OF -> edges("right", "left");
      case RIGHT_OF -> edges("left", "right");
      case ABOVE -> edges("lower", "upper");
      case BELOW -> edges("upper", "lower");
      case NEAR, FAR ->
          compared(
              "the gap between %s and %s, %s%s,"
                  .formatted(object(0), object(1), amounts().left(), unit()),
              amounts().right() + unit());
      case OVERLAPPING -> common();
      case INSIDE -> inside(object(0), object(1));
      case CONTAINS -> inside(object(1), object(0));
      default -> "%s is %s".formatted(row.atom(), row.truth().word());
    };
  }

  private String edges(String of, String with) {
    return compared(
        "the %s edge of %s, %s%s,".formatted(of, object(0), amounts().left(), unit()),
        "the %s edge of %s, %s%s".formatted(with, object(1), amounts().right(), unit()));
  }

  /** The left number is how far the inner object reaches out. */
  private String inside(String inner, String outer) {
    return holds()
        ? "%s lies inside %s".formatted(inner, outer)
        : "%s reaches out of %s by %s%s".formatted(inner, outer, amounts().left(), unit());
  }

  @Override
  public String identity(Formula.Identity identity) {
    boolean same = row.left() == row.right();
    return "%s and %s are %s".formatted(object(0), object(1), same ? "the same" : "different");
  }

  @Override
  public String attribute(Formula.Attribute attribute) {
    return compared(
        "%s.%s, %s,".formatted(object(0), attribute.name(), amounts().left()), amounts().right());
  }

  @Override
  public String present(Formula.Present present) {
    return "%s is %s".formatted(present.variable(), holds() ? "seen" : "absent");
  }

  @Override
  public String hold(Formula.Hold hold) {
    return withoutNumbers();
  }

  @Override
  public String fill(Formula.Fill fill) {
    return withoutNumbers();
  }

  @Override
  public String not(Formula.Not not) {
    throw noAtom(not);
  }

  @Override
  public String and(Formula.And and) {
    throw noAtom(and);
  }

  @Override
  public String or(Formula.Or or) {
    throw noAtom(or);
  }

  @Override
  public String implies(Formula.Implies implies) {
    throw noAtom(implies);
  }

  @Override
  public String exists(Formula.Exists exists) {
    throw noAtom(exists);
  }

  @Override
  public String forAll(Formula.ForAll forAll) {
    throw noAtom(forAll);
  }

  @Override
  public String known(Formula.Known known) {
    throw noAtom(known);
  }

  private static IllegalArgumentException noAtom(Formula formula) {
    return new IllegalArgumentException("Invalid atom: " + SpreText.of(formula));
  }
}
