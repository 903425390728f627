package org.fests.simulated;

/**
 * How well what was found is what is true, over frames of choices of tracks.
 *
 * @param common in both
 * @param found in what was found
 * @param truth in what is true
 */
record Score(int common, int found, int truth) {
  static final Score NOTHING = new Score(0, 0, 0);

  static Score of(Labels truth, Labels found) {
    return new Score(truth.common(found), found.count(), truth.count());
  }

  Score plus(Score other) {
    return new Score(common + other.common, found + other.found, truth + other.truth);
  }

  /** Returns the harmonic mean of precision and recall; not a number if there is nothing. */
  double f1() {
    return 2.0 * common / (found + truth);
  }
}
