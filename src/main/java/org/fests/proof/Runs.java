package org.fests.proof;

import java.util.Optional;
import java.util.function.Predicate;
import org.fests.spre.Extent;
import org.fests.spre.Formula;

/**
 * Runs of frames, in one channel and for the same tracks, in which a formula is one thing: what
 * {@code hold} and {@code fill} ask for.
 */
record Runs(Situation here, Formula body) {
  /** Unknown where the run is only long enough if the unknown frames are counted. */
  Truth hold(Extent extent) {
    boolean holds = inRunOf(truth -> truth == Truth.TRUE, extent);
    boolean mayHold = inRunOf(truth -> truth != Truth.FALSE, extent);
    return holds ? Truth.TRUE : mayHold ? Truth.UNKNOWN : Truth.FALSE;
  }

  private boolean inRunOf(Predicate<Truth> wanted, Extent extent) {
    return wanted.test(at(position()))
        && size(extent, first(wanted), end(wanted)) >= wanted(extent);
  }

  /** Returns the body's truth, but true inside a short gap between true frames. */
  Truth fill(Extent extent) {
    Predicate<Truth> gap = truth -> truth != Truth.TRUE;
    Truth truth = at(position());
    if (truth == Truth.TRUE) {
      return truth;
    }
    boolean between = first(gap) > 0 && end(gap) < scene().frames();
    return between && size(extent, first(gap), end(gap)) <= wanted(extent) ? Truth.TRUE : truth;
  }

  private int first(Predicate<Truth> wanted) {
    int first = position();
    while (first > 0 && wanted.test(at(first - 1))) {
      first--;
    }
    return first;
  }

  private int end(Predicate<Truth> wanted) {
    int end = position() + 1;
    while (end < scene().frames() && wanted.test(at(end))) {
      end++;
    }
    return end;
  }

  /** Returns the body's truth in a frame; false where the channel has no sample. */
  private Truth at(int position) {
    Optional<Moment> moment = scene().moment(position, here.moment().channel());
    return moment.map(m -> Judge.judge(body, here.in(m))).orElse(Truth.FALSE);
  }

  private long size(Extent extent, int start, int end) {
    return extent instanceof Extent.Nanos ? scene().nanos(start, end) : end - start;
  }

  private static long wanted(Extent extent) {
    return extent instanceof Extent.Nanos time
        ? time.nanos()
        : extent instanceof Extent.Frames frames ? frames.count() : 0;
  }

  private int position() {
    return here.moment().position();
  }

  private Scene scene() {
    return here.moment().scene();
  }
}
