package org.fests.proof;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fests.spre.Formula;
import org.fests.spre.Metric;

/** Collects the numbers that are compared wherever a formula and all formulas inside it look. */
final class Comparisons implements Atoms {
  private final Set<AtomNumbers> found = new LinkedHashSet<>();

  /** Returns what is compared in the samples, for these tracks. */
  static Set<AtomNumbers> of(Formula formula, List<Moment> moments, Map<String, String> tracks) {
    Comparisons comparisons = new Comparisons();
    moments.forEach(m -> comparisons.look(formula, new Situation(m, tracks, Map.of())));
    return comparisons.found;
  }

  private void look(Formula formula, Situation here) {
    Judge.judge(formula, here, this);
  }

  @Override
  public Truth truth(Formula atom, Situation here) {
    List<Reading> readings = Readings.of(atom, here);
    for (Reading reading : readings) {
      if (Double.isFinite(reading.left()) && Double.isFinite(reading.right())) {
        found.add(new AtomNumbers(atom, reading.left(), reading.right()));
      }
    }
    if (atom instanceof Formula.Hold hold) {
      look(hold.body(), here);
    } else if (atom instanceof Formula.Fill fill) {
      look(fill.body(), here);
    } else if (atom instanceof Formula.Compare compare) {
      Stream.of(compare.left(), compare.right())
          .filter(Metric.Count.class::isInstance)
          .map(Metric.Count.class::cast)
          .forEach(count -> here.choices(count.bindings()).forEach(c -> look(count.body(), c)));
    }
    return Measured.of(readings);
  }
}
