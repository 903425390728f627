package org.fests.logic;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.fests.spre.Comparison;
import org.fests.spre.Extent;

/**
 * {@code hold} and {@code fill} over the frames of one channel. Both change the truth of a frame by
 * the run of frames around it in which the body is one thing. SPRE.md section 4.
 */
sealed interface Smoothing {
  /** In a second. */
  double NANOS = 1e9;

  Extent extent();

  /**
   * Returns the truth in one frame; O(extent) calls.
   *
   * @param truths the body's truth in a frame
   */
  int one(IntUnaryOperator truths, Timeline timeline, int frame);

  /** Changes the body's truths in all frames; O(frames). */
  void all(byte[] truths, Timeline timeline);

  /**
   * Returns the run of frames that shows the truth in one frame; O(frames) calls.
   *
   * @param truths the body's truth in a frame
   */
  Run run(IntUnaryOperator truths, Timeline timeline, int frame);

  /** Returns how the run's size compares with the extent where the truth is not unknown. */
  Comparison comparison();

  /**
   * A run of frames.
   *
   * @param size in the extent's unit, frames or seconds; not a number where there is no such run
   */
  record Run(double size, int start, int end) {}

  /** Returns the run around the frame in which the body is as wanted, which it is here. */
  default Run around(int frame, IntPredicate wanted, Timeline timeline) {
    int start = frame;
    int end = frame + 1;
    while (start > 0 && wanted.test(start - 1)) {
      start--;
    }
    while (end < timeline.frames() && wanted.test(end)) {
      end++;
    }
    return new Run(size(timeline, start, end), start, end);
  }

  private double size(Timeline timeline, int start, int end) {
    return extent() instanceof Extent.Nanos ? timeline.nanos(start, end) / NANOS : end - start;
  }

  /** Returns the extent in its unit. */
  default double limit() {
    if (extent() instanceof Extent.Nanos time) {
      return time.nanos() / NANOS;
    }
    return extent() instanceof Extent.Frames frames ? frames.count() : 0;
  }

  /** Returns whether the frames last as long as the extent, or longer. */
  default boolean reached(Timeline timeline, int start, int end) {
    return compare(timeline, start, end) >= 0;
  }

  /** Returns whether the frames last longer than the extent. */
  default boolean passed(Timeline timeline, int start, int end) {
    return compare(timeline, start, end) > 0;
  }

  private int compare(Timeline timeline, int start, int end) {
    if (extent() instanceof Extent.Frames frames) {
      return Integer.compare(end - start, frames.count());
    }
    if (extent() instanceof Extent.Nanos time) {
      return Long.compare(timeline.nanos(start, end), time.nanos());
    }
    throw new IllegalArgumentException("Invalid extent: " + extent());
  }

  /** True in a long run of true frames; unknown if the unknown ones make it long enough. */
  record Hold(Extent extent) implements Smoothing {
    @Override
    public int one(IntUnaryOperator truths, Timeline timeline, int frame) {
      if (longRun(truths, Kleene.TRUE, timeline, frame)) {
        return Kleene.TRUE;
      }
      return longRun(truths, Kleene.UNKNOWN, timeline, frame) ? Kleene.UNKNOWN : Kleene.FALSE;
    }

    private boolean longRun(IntUnaryOperator truths, int least, Timeline timeline, int frame) {
      if (truths.applyAsInt(frame) < least) {
        return false;
      }
      int start = frame;
      int end = frame + 1;
      while (!reached(timeline, start, end) && start > 0 && truths.applyAsInt(start - 1) >= least) {
        start--;
      }
      while (!reached(timeline, start, end)
          && end < timeline.frames()
          && truths.applyAsInt(end) >= least) {
        end++;
      }
      return reached(timeline, start, end);
    }

    @Override
    public Run run(IntUnaryOperator truths, Timeline timeline, int frame) {
      IntPredicate isTrue = at -> truths.applyAsInt(at) == Kleene.TRUE;
      return isTrue.test(frame) ? around(frame, isTrue, timeline) : new Run(0, frame, frame + 1);
    }

    @Override
    public Comparison comparison() {
      return Comparison.AT_LEAST;
    }

    @Override
    public void all(byte[] truths, Timeline timeline) {
      byte[] before = truths.clone();
      mark(before, Kleene.UNKNOWN, truths, timeline);
      mark(before, Kleene.TRUE, truths, timeline);
    }

    /** Writes the level where the run is long enough, and false where a run is not. */
    private void mark(byte[] before, int least, byte[] after, Timeline timeline) {
      int start = 0;
      while (start < before.length) {
        int end = start;
        while (end < before.length && before[end] >= least) {
          end++;
        }
        boolean holds = end > start && reached(timeline, start, end);
        for (int frame = start; frame < Math.max(end, start + 1); frame++) {
          if (holds) {
            after[frame] = (byte) least;
          } else if (least == Kleene.UNKNOWN) {
            after[frame] = Kleene.FALSE;
          }
        }
        start = Math.max(end, start + 1);
      }
    }
  }

  /** True in a short gap between true frames, too. */
  record Fill(Extent extent) implements Smoothing {
    @Override
    public int one(IntUnaryOperator truths, Timeline timeline, int frame) {
      int truth = truths.applyAsInt(frame);
      if (truth == Kleene.TRUE) {
        return truth;
      }
      int start = frame;
      int end = frame + 1;
      while (!passed(timeline, start, end)
          && start > 0
          && truths.applyAsInt(start - 1) != Kleene.TRUE) {
        start--;
      }
      while (!passed(timeline, start, end)
          && end < timeline.frames()
          && truths.applyAsInt(end) != Kleene.TRUE) {
        end++;
      }
      return fills(timeline, start, end) ? Kleene.TRUE : truth;
    }

    @Override
    public Run run(IntUnaryOperator truths, Timeline timeline, int frame) {
      IntPredicate isGap = at -> truths.applyAsInt(at) != Kleene.TRUE;
      if (!isGap.test(frame)) {
        return new Run(0, frame, frame + 1);
      }
      Run gap = around(frame, isGap, timeline);
      boolean between = gap.start() > 0 && gap.end() < timeline.frames();
      return between ? gap : new Run(Double.NaN, frame, frame + 1);
    }

    @Override
    public Comparison comparison() {
      return Comparison.AT_MOST;
    }

    private boolean fills(Timeline timeline, int start, int end) {
      return start > 0 && end < timeline.frames() && !passed(timeline, start, end);
    }

    @Override
    public void all(byte[] truths, Timeline timeline) {
      int start = 0;
      while (start < truths.length) {
        int end = start;
        while (end < truths.length && truths[end] != Kleene.TRUE) {
          end++;
        }
        if (end > start && fills(timeline, start, end)) {
          Arrays.fill(truths, start, end, (byte) Kleene.TRUE);
        }
        start = end + 1;
      }
    }
  }
}
