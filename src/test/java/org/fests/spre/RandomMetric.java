package org.fests.spre;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Makes random expressions with a number as their value. */
final class RandomMetric {
  private static final List<Measure> PLAIN =
      List.of(Measure.X, Measure.Y, Measure.W, Measure.H, Measure.AREA, Measure.DIST);

  /** Measures that an image refuses. */
  private static final Set<Measure> OF_SOLIDS =
      EnumSet.of(Measure.Z, Measure.L, Measure.VOLUME, Measure.VZ);

  private static final Set<Measure> MOTION = EnumSet.range(Measure.SPEED, Measure.VZ);

  private final Dice dice;
  private final RandomFormula formulas;

  RandomMetric(Dice dice, RandomFormula formulas) {
    this.dice = dice;
    this.formulas = formulas;
  }

  Metric metric(int height) {
    if (height <= 1 || dice.oneIn(3)) {
      return dice.oneIn(2) ? new Metric.Constant(dice.number()) : measured(height);
    }
    Supplier<Metric> lower = () -> metric(height - 1);
    return switch (dice.roll(8)) {
      case 0, 1 -> either(Feature.ARITHMETIC, () -> new Metric.Negate(lower.get()), height);
      case 2 -> either(Feature.ARITHMETIC, () -> applied(lower), height);
      case 3 -> either(Feature.CHANGES, () -> changed(lower.get()), height);
      case 4 -> either(Feature.COUNTING, () -> counted(height), height);
      default -> arithmetic(lower);
    };
  }

  private Metric either(Feature feature, Supplier<Metric> source, int height) {
    return dice.allows(feature) ? source.get() : measured(height);
  }

  private Metric arithmetic(Supplier<Metric> lower) {
    List<Metric.Operator> operators = Arrays.asList(Metric.Operator.values());
    List<Metric.Operator> allowed =
        dice.allows(Feature.ARITHMETIC) ? operators : operators.subList(0, 2);
    return new Metric.Arithmetic(lower.get(), dice.pick(allowed), lower.get());
  }

  private Metric applied(Supplier<Metric> lower) {
    return switch (dice.roll(3)) {
      case 0 -> new Metric.Apply(Metric.Function.ABS, List.of(lower.get()));
      case 1 -> new Metric.Apply(Metric.Function.MIN, dice.several(lower));
      default -> new Metric.Apply(Metric.Function.MAX, dice.several(lower));
    };
  }

  private Metric changed(Metric body) {
    return switch (dice.roll(3)) {
      case 0 -> new Metric.Previous(body);
      case 1 -> new Metric.Change(body);
      default -> dice.allows(Feature.SECONDS) ? new Metric.Rate(body) : new Metric.Change(body);
    };
  }

  private Metric counted(int height) {
    if (dice.oneIn(2)) {
      return new Metric.Size(formulas.detections(height));
    }
    List<Binding> bindings = formulas.choices();
    Formula body = formulas.formula(height - 1);
    formulas.forget(bindings);
    return new Metric.Count(bindings, body);
  }

  private List<Measure> measures() {
    return Arrays.stream(Measure.values())
        .filter(measure -> dice.allows(Feature.SOLIDS) || !OF_SOLIDS.contains(measure))
        .filter(measure -> dice.allows(Feature.SECONDS) || measure != Measure.T)
        .filter(measure -> dice.allows(Feature.MOTION) || !MOTION.contains(measure))
        .toList();
  }

  private Metric measured(int height) {
    Measure measure = dice.pick(dice.allows(Feature.ALL_MEASURES) ? measures() : PLAIN);
    int count = measure.fewest() + dice.roll(measure.most() - measure.fewest() + 1);
    List<Term> arguments = new ArrayList<>();
    while (arguments.size() < count) {
      arguments.add(formulas.detections(height));
    }
    return new Metric.Measured(measure, arguments);
  }
}
