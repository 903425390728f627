package org.fests.explain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fests.proof.TraceRow;
import org.fests.proof.Truth;
import org.fests.proof.Witness;
import org.fests.scene.Space;
import org.fests.spre.Comparison;
import org.fests.spre.Extent;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Relation;
import org.fests.spre.SpreText;

/**
 * One row of a trace in English: the objects and the two numbers.
 *
 * @param row what is told
 * @param window the frames
 * @param tracks the bound tracks by variable
 */
record AtomWords(TraceRow row, Window window, Map<String, String> tracks)
    implements Formula.Visitor<String> {
  /** Returns the row's clause. */
  String of(Formula atom) {
    if (row.truth() == Truth.UNKNOWN) {
      String why = new UnknownWords(row, window, tracks).why(atom);
      return "%s is unknown, as %s".formatted(row.atom(), why);
    }
    return atom.accept(this);
  }

  /** Returns how far the one number is from the other; empty where nothing is compared. */
  String margin(Formula atom) {
    boolean compared =
        Double.isFinite(row.left()) && Double.isFinite(row.right()) && row.left() != row.right();
    return compared ? new Margins(space()).unit(atom).map(this::margin).orElse("") : "";
  }

  private String margin(String unit) {
    return ", by %s%s".formatted(Amounts.of(Math.abs(row.left() - row.right()), 0).left(), unit);
  }

  private String withoutNumbers() {
    String objects = row.witnesses().isEmpty() ? ", as nothing it speaks of is there" : "";
    return "%s is %s%s".formatted(row.atom(), row.truth().word(), objects);
  }

  private boolean hasNumbers() {
    return !Double.isNaN(row.left());
  }

  private Space space() {
    return window.frames().stream().space();
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
    if (tracks.containsKey(witness.term())) {
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
    return new Units(space()).length();
  }

  private String size() {
    return new Units(space()).size();
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
    if (!hasNumbers()) {
      return ofRegions(new RegionWords(row.truth()).of(nonEmpty));
    }
    return row.witnesses().size() == 1 ? sized() : common();
  }

  private String ofRegions(String sentence) {
    return row.witnesses().isEmpty()
        ? sentence + ", as nothing it speaks of is there"
        : "%s, with %s".formatted(sentence, distinctObjects());
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
    if (!hasNumbers()) {
      return withoutNumbers();
    }
    String found = row.witnesses().isEmpty() ? "" : " for " + distinctObjects();
    String left = side(compare.left(), amounts().left());
    String right = side(compare.right(), amounts().right());
    return compared(left, right) + (tracks.keySet().containsAll(terms()) ? "" : found);
  }

  private List<String> terms() {
    return row.witnesses().stream().map(Witness::term).toList();
  }

  private String distinctObjects() {
    return row.witnesses().stream().map(this::name).distinct().collect(Collectors.joining(" and "));
  }

  private String side(Metric metric, String amount) {
    String unit = metric.accept(new Units(space()));
    return metric instanceof Metric.Constant
        ? amount
        : "%s, %s%s,".formatted(SpreText.of(metric), amount, unit);
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
    if (!hasNumbers()) {
      return relation.topological()
          ? ofRegions(new RegionWords(row.truth()).of(related))
          : withoutNumbers();
    }
    if (relation == Relation.OVERLAPPING) {
      return common();
    }
    if (relation == Relation.INSIDE || relation == Relation.CONTAINS) {
      int inner = relation == Relation.INSIDE ? 0 : 1;
      return inside(object(inner), object(1 - inner));
    }
    return measured(related);
  }

  private String measured(Formula.Related related) {
    List<String> objects =
        row.witnesses().stream().limit(related.relation().arity()).map(this::name).toList();
    RelationWords.Sides sides = new RelationWords(amounts(), objects, space()).of(related);
    return compared(sides.left(), sides.right());
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
    return hasNumbers()
        ? compared(
            "%s.%s, %s,".formatted(object(0), attribute.name(), amounts().left()),
            amounts().right())
        : "%s is %s of %s".formatted(row.atom(), row.truth().word(), object(0));
  }

  @Override
  public String present(Formula.Present present) {
    return "%s is %s".formatted(present.variable(), holds() ? "seen" : "absent");
  }

  @Override
  public String hold(Formula.Hold hold) {
    String body = SpreText.of(hold.body());
    return row.left() == 0
        ? "%s is not true".formatted(body)
        : compared(
            "the run of %s with %s, %s,".formatted(frames(), body, amount(hold.extent())),
            asked(hold.extent()));
  }

  @Override
  public String fill(Formula.Fill fill) {
    String body = SpreText.of(fill.body());
    if (row.left() == 0) {
      return "%s is true".formatted(body);
    }
    return hasNumbers()
        ? compared(
            "the gap of %s in %s, %s,".formatted(frames(), body, amount(fill.extent())),
            asked(fill.extent()))
        : "%s is %s and in no gap".formatted(body, row.truth().word());
  }

  private String frames() {
    return FrameWords.of(row.span());
  }

  private String amount(Extent extent) {
    return amounts().left() + Margins.unit(extent);
  }

  private String asked(Extent extent) {
    return amounts().right() + Margins.unit(extent);
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
