package org.fests.spre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Makes random formulas; variables are bound further out. */
final class RandomFormula {
  private static final List<String> NAMES = List.of("v", "w", "cup", "p");
  private static final List<String> ATTRIBUTES =
      List.of("class", "score", "state", "true", "door state");

  /** Relations that an image refuses. */
  private static final Set<Relation> OF_SOLIDS =
      EnumSet.of(
          Relation.NEARER,
          Relation.FARTHER,
          Relation.AHEAD_OF,
          Relation.BEHIND,
          Relation.ON_LEFT_OF,
          Relation.ON_RIGHT_OF,
          Relation.FACING,
          Relation.MOVING_NEARER,
          Relation.MOVING_FARTHER,
          Relation.TURNING_LEFT,
          Relation.TURNING_RIGHT);

  /** Relations between now and the frame before. */
  private static final Set<Relation> MOTION =
      EnumSet.range(Relation.MOVING, Relation.TURNING_RIGHT);

  private final Dice dice;
  private final List<String> classes;
  private final List<Binding> scope = new ArrayList<>();
  private int tracks;
  private final RandomMetric metrics;

  RandomFormula(Dice dice, List<String> classes) {
    this.dice = dice;
    this.classes = classes;
    metrics = new RandomMetric(dice, this);
  }

  /** Brings one or two track variables into scope. */
  List<Binding> tracks() {
    List<Binding> bindings = bindings(this::classes);
    tracks = bindings.size();
    return bindings;
  }

  void forget(List<Binding> bindings) {
    scope.subList(scope.size() - bindings.size(), scope.size()).clear();
    tracks = Math.min(tracks, scope.size());
  }

  Formula formula(int height) {
    if (height <= 1) {
      return atom(height);
    }
    Supplier<Formula> lower = () -> formula(height - 1);
    return switch (dice.roll(12)) {
      case 0 -> new Formula.Not(lower.get());
      case 1, 2 -> Formula.and(dice.several(lower));
      case 3, 4 -> Formula.or(dice.several(lower));
      case 5 -> new Formula.Implies(lower.get(), lower.get());
      case 6, 7, 8 -> quantified(lower);
      case 9 -> dice.allows(Feature.SMOOTHING) ? smoothed(lower.get()) : atom(height);
      default -> atom(height);
    };
  }

  private Formula quantified(Supplier<Formula> lower) {
    List<Binding> bindings = choices();
    Formula body = lower.get();
    forget(bindings);
    return dice.oneIn(2) ? new Formula.Exists(bindings, body) : new Formula.ForAll(bindings, body);
  }

  /** Brings one or two variables for detections of one frame into scope. */
  List<Binding> choices() {
    return bindings(() -> detections(2));
  }

  private List<Binding> bindings(Supplier<Term> domain) {
    List<String> names = new ArrayList<>(NAMES);
    List<Binding> bindings = new ArrayList<>();
    int count = 1 + dice.roll(2);
    for (int i = 0; i < count; i++) {
      Binding binding = new Binding(names.remove(dice.roll(names.size())), domain.get());
      bindings.add(binding);
      scope.add(binding);
    }
    return bindings;
  }

  private Formula smoothed(Formula body) {
    Extent extent =
        dice.oneIn(2) || !dice.allows(Feature.SECONDS)
            ? new Extent.Frames(1 + dice.roll(5))
            : new Extent.Nanos(dice.nanos());
    return switch (dice.roll(3)) {
      case 0 -> new Formula.Known(body);
      case 1 -> new Formula.Hold(body, extent);
      default -> new Formula.Fill(body, extent);
    };
  }

  private Formula atom(int height) {
    return switch (dice.roll(10)) {
      case 0 -> new Formula.Constant(dice.oneIn(2));
      case 1, 2 -> new Formula.ClassPresent(dice.pick(classes));
      case 3 ->
          dice.allows(Feature.REGIONS) ? new Formula.NonEmpty(region(height)) : comparison(height);
      case 4, 5 -> scope.isEmpty() ? comparison(height) : ofVariable();
      case 6, 7 -> related(height);
      default -> comparison(height);
    };
  }

  private Formula comparison(int height) {
    Comparison comparison = dice.pick(List.of(Comparison.values()));
    return new Formula.Compare(metrics.metric(height), comparison, metrics.metric(height));
  }

  private Formula ofVariable() {
    String variable = variable();
    boolean bound = scope.size() == tracks;
    if (bound && dice.oneIn(2)) {
      return new Formula.Present(variable);
    }
    if (dice.allows(Feature.ATTRIBUTES) && dice.oneIn(2)) {
      return attribute(variable);
    }
    return dice.allows(Feature.IDENTITY)
        ? new Formula.Identity(variable, sameness(), variable())
        : new Formula.ClassPresent(dice.pick(classes));
  }

  private Formula attribute(String variable) {
    String name =
        dice.allows(Feature.ODD_NAMES) ? dice.pick(ATTRIBUTES) : ATTRIBUTES.get(dice.roll(3));
    int sort = name.equals("class") ? 0 : name.equals("score") ? 2 : dice.roll(3);
    return switch (sort) {
      case 0 -> new Formula.Attribute(variable, name, sameness(), new Literal.Text(text()));
      case 1 -> new Formula.Attribute(variable, name, sameness(), new Literal.Flag(dice.oneIn(2)));
      default ->
          new Formula.Attribute(
              variable,
              name,
              dice.pick(List.of(Comparison.values())),
              new Literal.Numeric(dice.number()));
    };
  }

  private String text() {
    return dice.oneIn(2) ? dice.pick(classes) : dice.oneIn(2) ? "open" : "a \"b\\";
  }

  private Comparison sameness() {
    return dice.oneIn(2) ? Comparison.EQUAL : Comparison.NOT_EQUAL;
  }

  private Formula related(int height) {
    if (dice.allows(Feature.ALL_RELATIONS)) {
      return related(dice.pick(relations()), height);
    }
    boolean possible = dice.allows(Feature.RELATIONS) && !scope.isEmpty();
    Relation relation =
        dice.pick(
            List.of(
                Relation.LEFT_OF,
                Relation.RIGHT_OF,
                Relation.ABOVE,
                Relation.BELOW,
                Relation.NEAR,
                Relation.OVERLAPPING,
                Relation.INSIDE));
    return possible
        ? new Formula.Related(
            relation,
            List.of(new Term.Variable(variable()), new Term.Variable(variable())),
            List.of())
        : comparison(height);
  }

  private List<Relation> relations() {
    return Arrays.stream(Relation.values())
        .filter(relation -> dice.allows(Feature.SOLIDS) || !OF_SOLIDS.contains(relation))
        .filter(relation -> dice.allows(Feature.MOTION) || !MOTION.contains(relation))
        .filter(relation -> dice.allows(Feature.TOPOLOGY) || !relation.topological())
        .toList();
  }

  private Formula related(Relation relation, int height) {
    List<Term> arguments = new ArrayList<>();
    while (arguments.size() < relation.arity()) {
      arguments.add(relation.topological() ? region(height) : detections(height));
    }
    boolean threshold = relation.threshold() == Relation.Threshold.OPTIONAL && dice.oneIn(2);
    List<Metric> thresholds = threshold ? List.of(metrics.metric(height)) : List.of();
    return new Formula.Related(relation, arguments, thresholds);
  }

  private Term classes() {
    return dice.oneIn(3) ? Term.union(dice.several(this::oneClass)) : oneClass();
  }

  private Term oneClass() {
    return new Term.ClassTerm(dice.pick(classes));
  }

  private String variable() {
    return dice.pick(scope).variable();
  }

  /** Returns a term that stands for a set of detections. */
  Term detections(int height) {
    if (height <= 1 || dice.oneIn(2)) {
      return scope.isEmpty() || dice.oneIn(2) ? oneClass() : new Term.Variable(variable());
    }
    Supplier<Term> lower = () -> detections(height - 1);
    return dice.oneIn(2) ? Term.union(dice.several(lower)) : Term.intersection(dice.several(lower));
  }

  private Term region(int height) {
    if (height <= 1 || !dice.allows(Feature.REGION_OPERATORS)) {
      return detections(height);
    }
    Supplier<Term> lower = () -> region(height - 1);
    return switch (dice.roll(6)) {
      case 0 -> new Term.Complement(lower.get());
      case 1 -> new Term.Interior(lower.get());
      case 2 -> new Term.Closure(lower.get());
      case 3 -> Term.union(dice.several(lower));
      case 4 -> Term.intersection(dice.several(lower));
      default -> detections(height);
    };
  }
}
