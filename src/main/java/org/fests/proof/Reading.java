package org.fests.proof;

import java.util.List;
import org.fests.spre.Comparison;

/**
 * What an atom comes to for one choice of the objects it speaks of.
 *
 * @param truth of the atom for these objects
 * @param left the number on the left; not finite where it is not known or the atom has none
 * @param comparison between the numbers
 * @param right the number on the right
 * @param witnesses the objects, in the order of the atom's text
 */
record Reading(
    Truth truth, double left, Comparison comparison, double right, List<Witness> witnesses) {
  Reading {
    witnesses = List.copyOf(witnesses);
  }

  /** Compares two numbers; unknown unless both are finite. */
  static Reading of(double left, Comparison comparison, double right, List<Witness> witnesses) {
    boolean finite = Double.isFinite(left) && Double.isFinite(right);
    Truth truth = finite ? Truth.of(comparison.holds(left, right)) : Truth.UNKNOWN;
    return new Reading(truth, left, comparison, right, witnesses);
  }

  /** Tells a truth that no two numbers show. */
  static Reading of(Truth truth, List<Witness> witnesses) {
    return new Reading(truth, Double.NaN, Comparison.EQUAL, Double.NaN, witnesses);
  }
}
