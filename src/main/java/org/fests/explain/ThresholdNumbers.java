package org.fests.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.fests.match.CompiledQuery;
import org.fests.proof.AtomNumbers;
import org.fests.proof.Reference;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.Metric;
import org.fests.spre.Node;
import org.fests.spre.Threshold;

/** Which other numbers a window suggests for a threshold. */
final class ThresholdNumbers {
  /** Runs of frames whose times are looked at: all of those of a thousand frames, and more. */
  private static final int MOST_RUNS = 1_000_000;

  private final FrameBatch frames;
  private final Map<Node, Set<AtomNumbers>> compared = new HashMap<>();

  /**
   * Looks at all that is compared in the window.
   *
   * @param choices the tracks to look at
   */
  ThresholdNumbers(CompiledQuery query, FrameBatch frames, List<Map<String, String>> choices) {
    this.frames = frames;
    Reference reference = new Reference(query.query().pattern().spre(), frames);
    for (CompiledQuery.Symbol symbol : query.symbols()) {
      for (Map<String, String> tracks : own(symbol.formula(), choices)) {
        reference
            .compared(symbol.formula(), tracks)
            .forEach(c -> compared.computeIfAbsent(c.atom(), a -> new LinkedHashSet<>()).add(c));
      }
    }
  }

  private static Set<Map<String, String>> own(Formula formula, List<Map<String, String>> choices) {
    Set<Map<String, String>> own = new LinkedHashSet<>();
    for (Map<String, String> choice : choices) {
      Map<String, String> tracks = new HashMap<>(choice);
      tracks.keySet().retainAll(FreeVariables.of(formula));
      own.add(tracks);
    }
    return own;
  }

  /** Returns the candidates; none for a threshold that is never looked at. */
  Candidates of(Threshold threshold) {
    return switch (threshold.kind()) {
      case LEFT -> beyond(threshold, AtomNumbers::right);
      case RIGHT, ATTRIBUTE, RELATION -> beyond(threshold, AtomNumbers::left);
      case FEWEST, MOST, EXACTLY, FRAMES -> counts(threshold);
      case SHORTEST, LONGEST, NANOS -> times(threshold);
    };
  }

  private Candidates beyond(Threshold threshold, ToDoubleFunction<AtomNumbers> measured) {
    Set<AtomNumbers> all = compared.getOrDefault(threshold.holder(), Set.of());
    double from =
        Double.isNaN(threshold.value())
            ? all.stream().mapToDouble(AtomNumbers::right).findFirst().orElse(0)
            : threshold.value();
    Candidates.Rounding rounding =
        isOfCount(threshold.holder()) ? Candidates.Rounding.WHOLE : Candidates.Rounding.DIGITS;
    return Candidates.beyond(from, rounding, all.stream().map(measured::applyAsDouble).toList());
  }

  private static boolean isOfCount(Node holder) {
    return holder instanceof Formula.Compare c && (isCount(c.left()) || isCount(c.right()));
  }

  private static boolean isCount(Metric metric) {
    return metric instanceof Metric.Count || metric instanceof Metric.Size;
  }

  private Candidates counts(Threshold threshold) {
    int fewest = threshold.kind() == Threshold.Kind.FEWEST ? 0 : 1;
    return Candidates.of(
        threshold.value(), DoubleStream.iterate(fewest, n -> n <= frames.frames(), n -> n + 1));
  }

  /** Returns how long runs of frames last; on a long stream those that begin near its start. */
  private Candidates times(Threshold threshold) {
    Set<Double> times = new HashSet<>();
    int runs = 0;
    for (int start = 0; frames.timed() && start < frames.frames() && runs < MOST_RUNS; start++) {
      for (int end = start + 1; end <= frames.frames(); end++) {
        times.add((double) (time(end) - time(start)));
        runs++;
      }
    }
    return Candidates.of(threshold.value(), times.stream().mapToDouble(time -> time));
  }

  private long time(int position) {
    int last = frames.frames() - 1;
    return position <= last
        ? frames.time(position)
        : frames.time(last) + frames.stream().periodNanos();
  }
}
