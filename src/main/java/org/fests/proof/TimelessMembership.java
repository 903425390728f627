package org.fests.proof;

import java.util.BitSet;
import org.fests.spre.TimeRange;

/**
 * The intervals of a pattern as if those of its timed parts might last as long as they like; a
 * complement of timed parts then has all intervals.
 */
final class TimelessMembership extends Membership {
  private final Membership truth;

  TimelessMembership(Place pattern, Membership truth) {
    super(truth.scene(), pattern);
    this.truth = truth;
  }

  @Override
  boolean takes(Place leaf, int frame) {
    return truth.takes(leaf, frame);
  }

  @Override
  boolean lasts(TimeRange range, int start, int end) {
    return true;
  }

  @Override
  BitSet outside(Place place, int start) {
    if (place.all().map(Place::spre).noneMatch(Fronts::isTimed)) {
      return super.outside(place, start);
    }
    BitSet ends = new BitSet();
    ends.set(start, scene().frames() + 1);
    return ends;
  }
}
