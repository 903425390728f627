package org.fests.spre;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Refuses what the parser reads and the engine does not evaluate. Each line of the tables here is a
 * feature; it is taken away when the engine evaluates it.
 */
public final class Evaluable {
  private static final Set<Measure> MEASURES =
      EnumSet.of(Measure.X, Measure.Y, Measure.W, Measure.H, Measure.AREA, Measure.DIST);

  private static final Set<Relation> RELATIONS =
      EnumSet.of(
          Relation.LEFT_OF,
          Relation.RIGHT_OF,
          Relation.ABOVE,
          Relation.BELOW,
          Relation.NEAR,
          Relation.OVERLAPPING,
          Relation.INSIDE);

  private static final List<Refused> REFUSED =
      List.of(
          refused(Spre.TimedRepeat.class, "timed repetition", "bound it in frames: {n,m}"),
          refused(Spre.Lasting.class, "restriction to a time", "repeat in frames: {n,m}"),
          refused(Formula.Attribute.class, "an attribute", "name the class, as in v := [:car:]"),
          refused(Metric.Count.class, "counting", "for two, write E(v := t, w := t) v != w"),
          refused(Metric.Size.class, "counting", "for one, write the class: [:car:]"),
          refused(Term.Complement.class, "the operator !", "deny the formula: !NE(...)"),
          refused(Term.Interior.class, "the operator I", "leave it out: boxes are open"),
          refused(Term.Closure.class, "the operator C", "leave it out: boxes are open"));

  private Evaluable() {}

  /**
   * Checks that the engine evaluates all of the pattern.
   *
   * @throws org.fests.text.SourceException at the first feature that it does not
   */
  public static void check(Parsed parsed) {
    Children.walk(parsed.spre(), node -> check(parsed, node));
  }

  private static void check(Parsed parsed, Node node) {
    Optional<Refused> refused =
        REFUSED.stream()
            .filter(entry -> entry.type().isInstance(node))
            .findFirst()
            .or(() -> measure(node))
            .or(() -> relation(node));
    if (refused.isPresent()) {
      String message = "%s is not evaluated yet".formatted(refused.get().feature());
      throw parsed.error(place(node), message, refused.get().help());
    }
  }

  private static Optional<Refused> measure(Node node) {
    return node instanceof Metric.Measured measured && !MEASURES.contains(measured.measure())
        ? Optional.of(
            refused(
                Metric.Measured.class,
                "@" + measured.measure().word(),
                "evaluated: @x @y @w @h @area @dist"))
        : Optional.empty();
  }

  private static Optional<Refused> relation(Node node) {
    if (!(node instanceof Formula.Related related)) {
      return Optional.empty();
    }
    if (!RELATIONS.contains(related.relation())) {
      String help =
          "evaluated: " + String.join(" ", RELATIONS.stream().map(Relation::word).toList());
      return Optional.of(refused(Formula.Related.class, related.relation().word(), help));
    }
    boolean ofVariables = related.arguments().stream().allMatch(Term.Variable.class::isInstance);
    return related.relation() == Relation.INSIDE && !ofVariables
        ? Optional.of(
            refused(
                Formula.Related.class,
                "inside between classes",
                "bind variables: E(v := [:cup:], w := [:box:]) inside(v, w)"))
        : Optional.empty();
  }

  /** Returns what the error points at: the bounds where they are what is not evaluated. */
  private static Object place(Node node) {
    if (node instanceof Spre.TimedRepeat repeat) {
      return repeat.range();
    }
    return node instanceof Spre.Lasting lasting ? lasting.range() : node;
  }

  private static Refused refused(Class<? extends Node> type, String feature, String help) {
    return new Refused(type, feature, help);
  }

  /** A feature that is not evaluated, and a way to do without it. */
  private record Refused(Class<? extends Node> type, String feature, String help) {}
}
