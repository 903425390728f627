package org.fests.explain;

import java.util.ArrayList;
import java.util.List;
import org.fests.match.Trial;
import org.fests.proof.Change;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;
import org.fests.spre.Threshold;
import org.fests.spre.Thresholds;

/**
 * Finds the smallest change of one threshold with which a pattern matches a window: by the
 * difference as a share of the greater number. Every change is tried by matching. Where more of a
 * change can only help more, the least that helps is found by halving, else the candidates are
 * tried one after another, nearest first.
 */
final class ChangeSearch {
  private final Spre pattern;
  private final Trial trial;
  private final List<Change> best = new ArrayList<>();
  private double least = Double.POSITIVE_INFINITY;

  ChangeSearch(Spre pattern, Trial trial) {
    this.pattern = pattern;
    this.trial = trial;
  }

  /**
   * Returns the smallest change that is found; none if nothing helps, within the limit of tries.
   */
  List<Change> search(ThresholdNumbers numbers) {
    for (Threshold threshold : Thresholds.of(pattern)) {
      Candidates candidates = numbers.of(threshold);
      if (isGradual(threshold)) {
        halve(threshold, candidates, candidates.above());
        halve(threshold, candidates, candidates.below());
      } else {
        tryEach(threshold, candidates);
      }
    }
    return best;
  }

  private static boolean isGradual(Threshold threshold) {
    return threshold.kind() != Threshold.Kind.EXACTLY
        && !(threshold.holder() instanceof Formula.Compare c && isEquality(c.comparison()))
        && !(threshold.holder() instanceof Formula.Attribute a && isEquality(a.comparison()));
  }

  private static boolean isEquality(Comparison comparison) {
    return comparison == Comparison.EQUAL || comparison == Comparison.NOT_EQUAL;
  }

  private void tryEach(Threshold threshold, Candidates candidates) {
    for (double number : smaller(candidates, candidates.nearest())) {
      if (matches(threshold, number)) {
        keep(threshold, candidates, number);
        return;
      }
    }
  }

  /** Halves between what does not match and what does; numbers are given nearest first. */
  private void halve(Threshold threshold, Candidates candidates, List<Double> nearestFirst) {
    List<Double> numbers = smaller(candidates, nearestFirst);
    int matching = numbers.size() - 1;
    if (numbers.isEmpty() || !matches(threshold, numbers.get(matching))) {
      return;
    }
    int failing = -1;
    while (matching - failing > 1) {
      int middle = (matching + failing) >>> 1;
      if (matches(threshold, numbers.get(middle))) {
        matching = middle;
      } else {
        failing = middle;
      }
    }
    keep(threshold, candidates, numbers.get(matching));
  }

  /** Returns the numbers that would be a smaller change than the best so far. */
  private List<Double> smaller(Candidates candidates, List<Double> numbers) {
    return numbers.stream().filter(number -> candidates.change(number) < least).toList();
  }

  private boolean matches(Threshold threshold, double number) {
    try {
      return trial.matches(Thresholds.with(pattern, threshold.number(), number));
    } catch (IllegalArgumentException impossible) { // bounds that cross
      return false;
    }
  }

  private void keep(Threshold threshold, Candidates candidates, double number) {
    least = candidates.change(number);
    best.clear();
    best.add(
        new Change(
            threshold.number(),
            threshold.text(),
            threshold.text(number),
            threshold.value(),
            number,
            SpreText.of(Thresholds.with(pattern, threshold.number(), number))));
  }
}
