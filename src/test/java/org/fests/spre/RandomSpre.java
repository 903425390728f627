package org.fests.spre;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Makes random trees that could have been read from a text; the same ones from the same seed. */
public final class RandomSpre {
  private static final List<String> PHASES = List.of("one", "two", "E", "third phase", "4\"\\");

  private final Dice dice;
  private final RandomFormula formulas;

  /**
   * Makes a generator.
   *
   * @param classes the classes that the trees speak of
   */
  public RandomSpre(SplittableRandom random, Set<Feature> features, List<String> classes) {
    dice = new Dice(random, features);
    formulas = new RandomFormula(dice, classes);
  }

  /** Returns a pattern at most that high, not counting what is inside its brackets. */
  public Spre pattern(int height) {
    if (!dice.allows(Feature.TRACKS) || dice.oneIn(2)) {
      return part(height);
    }
    List<Binding> bindings = formulas.tracks();
    Spre body = part(height);
    formulas.forget(bindings);
    return new Spre.TrackBinder(bindings, body);
  }

  /** Returns a formula at most that high, without free variables. */
  public Formula formula(int height) {
    return formulas.formula(height);
  }

  private Spre part(int height) {
    if (height <= 1 || dice.oneIn(6)) {
      return leaf();
    }
    Supplier<Spre> lower = () -> part(height - 1);
    return switch (dice.roll(12)) {
      case 0, 1, 2 -> Spre.sequence(dice.several(lower));
      case 3, 4 -> Spre.choice(dice.several(lower));
      case 5, 6, 7 -> repeat(lower.get());
      case 8 -> either(Feature.INTERSECTION, () -> Spre.intersection(dice.several(lower)));
      case 9 -> either(Feature.COMPLEMENT, () -> new Spre.Complement(lower.get()));
      case 10 -> either(Feature.PHASES, () -> new Spre.Phase(label(), lower.get()));
      default ->
          dice.allows(Feature.SECONDS) ? either(Feature.TIMES, () -> timed(lower.get())) : leaf();
    };
  }

  /** Returns one that needs the feature, or a leaf if it is not allowed. */
  private Spre either(Feature feature, Supplier<Spre> source) {
    return dice.allows(feature) ? source.get() : leaf();
  }

  private Spre leaf() {
    return switch (dice.roll(10)) {
      case 0 -> new Spre.AnyFrame();
      case 1 -> dice.allows(Feature.ANCHORS) ? new Spre.StreamStart() : new Spre.AnyFrame();
      case 2 -> dice.allows(Feature.ANCHORS) ? new Spre.StreamEnd() : new Spre.AnyFrame();
      default -> new Spre.Symbol(formulas.formula(1 + dice.roll(3)));
    };
  }

  private Spre repeat(Spre body) {
    int min = dice.roll(3);
    int max = dice.oneIn(2) ? Spre.Repeat.UNBOUNDED : min + dice.roll(3);
    return new Spre.Repeat(body, min, max);
  }

  private Spre timed(Spre body) {
    long min = dice.oneIn(2) ? 0 : dice.nanos();
    long max = dice.oneIn(3) ? TimeRange.UNBOUNDED : min + dice.nanos() - 1;
    TimeRange range = new TimeRange(min, max);
    return dice.oneIn(2) ? new Spre.TimedRepeat(body, range) : new Spre.Lasting(body, range);
  }

  private String label() {
    return dice.allows(Feature.ODD_NAMES) ? dice.pick(PHASES) : PHASES.get(dice.roll(2));
  }
}
