package org.fests.proof;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fests.spre.Comparison;
import org.fests.spre.Extent;
import org.fests.spre.Formula;

/**
 * Runs of frames, in one channel and for the same tracks, in which a formula is one thing: what
 * {@code hold} and {@code fill} ask for.
 */
record Runs(Situation here, Formula body) {
  private static final double NANOS = 1e9;
  private static final Set<Truth> IS_TRUE = Set.of(Truth.TRUE);
  private static final Set<Truth> MAY_BE_TRUE = Set.of(Truth.TRUE, Truth.UNKNOWN);
  private static final Set<Truth> IS_NOT_TRUE = Set.of(Truth.FALSE, Truth.UNKNOWN);

  /** Compares the size of the run of true frames with what is asked for. */
  Reading hold(Extent extent) {
    double size = isTrue() ? size(extent, IS_TRUE) : 0;
    return new Reading(held(extent), size, Comparison.AT_LEAST, wanted(extent), List.of());
  }

  /** Unknown where the run is only long enough if the unknown frames are counted. */
  private Truth held(Extent extent) {
    if (inRunOf(IS_TRUE, extent)) {
      return Truth.TRUE;
    }
    return inRunOf(MAY_BE_TRUE, extent) ? Truth.UNKNOWN : Truth.FALSE;
  }

  private boolean inRunOf(Set<Truth> wanted, Extent extent) {
    return wanted.contains(at(position())) && size(extent, wanted) >= wanted(extent);
  }

  /** Returns the run of true frames around this one; this one alone where it is not true. */
  FrameSpan held() {
    return isTrue() ? run(IS_TRUE) : here.moment().span();
  }

  /** Compares the size of the gap around this frame, 0 where it is true, with what is allowed. */
  Reading fill(Extent extent) {
    double size = isTrue() ? 0 : isInGap() ? size(extent, IS_NOT_TRUE) : Double.NaN;
    boolean filled = size <= wanted(extent);
    return new Reading(
        filled ? Truth.TRUE : at(position()), size, Comparison.AT_MOST, wanted(extent), List.of());
  }

  /** Returns the gap around this frame; this one alone where it is true or in none. */
  FrameSpan filled() {
    return isInGap() ? run(IS_NOT_TRUE) : here.moment().span();
  }

  /** Returns whether this frame is one of several between two true ones that are not true. */
  private boolean isInGap() {
    return !isTrue() && first(IS_NOT_TRUE) > 0 && end(IS_NOT_TRUE) < scene().frames();
  }

  private boolean isTrue() {
    return IS_TRUE.contains(at(position()));
  }

  private FrameSpan run(Set<Truth> wanted) {
    return here.moment().span(first(wanted), end(wanted));
  }

  private int first(Set<Truth> wanted) {
    int first = position();
    while (first > 0 && wanted.contains(at(first - 1))) {
      first--;
    }
    return first;
  }

  private int end(Set<Truth> wanted) {
    int end = position() + 1;
    while (end < scene().frames() && wanted.contains(at(end))) {
      end++;
    }
    return end;
  }

  /** Returns the body's truth in a frame; false where the channel has no sample. */
  private Truth at(int position) {
    Optional<Moment> moment = scene().moment(position, here.moment().channel());
    return moment.map(m -> Judge.judge(body, here.in(m))).orElse(Truth.FALSE);
  }

  /** Returns the size of the run around this frame in the extent's unit: frames or seconds. */
  private double size(Extent extent, Set<Truth> wanted) {
    int start = first(wanted);
    int end = end(wanted);
    return extent instanceof Extent.Nanos ? scene().nanos(start, end) / NANOS : end - start;
  }

  /** Returns the extent's size in its unit. */
  private static double wanted(Extent extent) {
    return extent instanceof Extent.Nanos time
        ? time.nanos() / NANOS
        : extent instanceof Extent.Frames frames ? frames.count() : 0;
  }

  private int position() {
    return here.moment().position();
  }

  private Scene scene() {
    return here.moment().scene();
  }
}
