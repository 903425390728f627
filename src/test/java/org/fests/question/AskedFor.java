package org.fests.question;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Relation;
import org.fests.spre.Spre;

/**
 * Tells from a pattern's tree alone what it asks for, and so its level. It shares no code with what
 * draws patterns.
 */
final class AskedFor {
  private static final List<Double> USUAL = List.of(Relation.NEAR_PIXELS, Relation.NEAR_METRES);

  private final Spre body;
  private final int objects;

  private AskedFor(Spre pattern) {
    body = pattern instanceof Spre.TrackBinder binder ? binder.body() : pattern;
    objects = pattern instanceof Spre.TrackBinder binder ? binder.bindings().size() : 0;
  }

  static Level level(Spre pattern) {
    return new AskedFor(pattern).level();
  }

  private Level level() {
    if (phases(body) >= 3 || objects >= 3 || has(Formula.Identity.class) || denies(body)) {
      return Level.STORY;
    }
    if (phases(body) == 2 || hasBounds()) {
      return Level.CHANGE;
    }
    if (has(Formula.Attribute.class) || has(Metric.Measured.class) || hasThreshold()) {
      return Level.MEASURE;
    }
    return has(Formula.Related.class) ? Level.RELATION : Level.PRESENCE;
  }

  private <T> boolean has(Class<T> type) {
    return !all(body, type).isEmpty();
  }

  private static <T> List<T> all(Node node, Class<T> type) {
    List<T> found = new ArrayList<>();
    Children.walk(
        node,
        part -> {
          if (type.isInstance(part)) {
            found.add(type.cast(part));
          }
        });
    return found;
  }

  /** A threshold other than the one that near and far usually have. */
  private boolean hasThreshold() {
    return all(body, Formula.Related.class).stream()
        .flatMap(related -> related.thresholds().stream())
        .anyMatch(number -> !(number instanceof Metric.Constant c && USUAL.contains(c.value())));
  }

  private boolean hasBounds() {
    return has(Spre.TimedRepeat.class)
        || has(Spre.Lasting.class)
        || all(body, Spre.Repeat.class).stream().anyMatch(r -> !(r.min() <= 1 && r.unbounded()));
  }

  /** Returns how many states follow one another. */
  private static int phases(Spre spre) {
    if (spre instanceof Spre.Sequence sequence) {
      return sequence.parts().stream().mapToInt(AskedFor::phases).sum();
    }
    return Children.of(spre).stream()
        .filter(Spre.class::isInstance)
        .mapToInt(part -> phases((Spre) part))
        .max()
        .orElse(spre instanceof Spre.Symbol ? 1 : 0);
  }

  /** Returns whether something is denied that the state right before or after does not say. */
  private static boolean denies(Spre spre) {
    if (spre instanceof Spre.Sequence sequence) {
      List<Spre> parts = sequence.parts();
      for (int i = 0; i < parts.size(); i++) {
        List<Formula> around = new ArrayList<>();
        parts.subList(Math.max(0, i - 1), Math.min(parts.size(), i + 2)).stream()
            .flatMap(part -> all(part, Spre.Symbol.class).stream())
            .forEach(symbol -> around.add(symbol.formula()));
        if (all(parts.get(i), Formula.Not.class).stream()
            .anyMatch(not -> !around.contains(not.body()))) {
          return true;
        }
      }
      return false;
    }
    return spre instanceof Spre.Complement
        || (spre instanceof Spre.Symbol && !all(spre, Formula.Not.class).isEmpty())
        || Children.of(spre).stream().anyMatch(part -> part instanceof Spre inner && denies(inner));
  }
}
