package org.fests.logic;

import java.util.BitSet;
import org.fests.scene.FrameBatch;

/**
 * The way from a sample to another one of the same clip: what the variables in sight stand for is
 * followed by its track.
 *
 * @param place of the cursor that goes there
 * @param variables places of those that matter there
 * @param followed those below this are followed here already; the others are bound here
 */
record Elsewhere(int place, int[] variables, int followed) {
  /**
   * Makes the way there for a part of the formula.
   *
   * @param terms what is in sight here
   * @param used places of the variables that the part reads
   */
  static Elsewhere of(Terms terms, BitSet used) {
    int[] variables =
        terms.scope().values().stream().mapToInt(Integer::intValue).filter(used::get).toArray();
    return new Elsewhere(terms.layout().newOther(), variables, terms.followed());
  }

  /** Returns a cursor at the sample, good until the next call; O(variables x detections). */
  Cursor at(Cursor here, int sample) {
    Cursor there = here.other(place);
    if (there.sample != sample) {
      there.stand(sample);
    }
    for (int variable : variables) {
      int code = code(here, variable);
      there.codes[variable] = code;
      there.bound[variable] = sample == here.sample ? here.bound[variable] : there.find(code);
    }
    return there;
  }

  private int code(Cursor here, int variable) {
    if (variable < followed) {
      return here.codes[variable];
    }
    int detection = here.bound[variable];
    return detection < 0 ? FrameBatch.NONE : here.clip.trackOf(detection);
  }
}
