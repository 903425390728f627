package org.fests.ingest.log;

import java.util.Arrays;
import org.fests.scene.FrameBatch;

/** Collects what a stream's frame indexes and timestamps come to. */
final class ClockSurvey {
  private boolean begun;
  private boolean timed;
  private long lastIndex;
  private long firstNanos;
  private long lastNanos;
  private long step;
  private long longest;
  private long jumps;
  private long standstills;
  private long missing;
  private long gaps;
  private boolean stepKnown;

  /** Begins with a stream's first frame. */
  ClockSurvey() {}

  /** Goes on after a part of the stream that another survey has seen. */
  ClockSurvey(StreamShare share) {
    StreamTrace before = share.before();
    begun = before.frames() > 0;
    timed = before.timed();
    lastIndex = before.lastIndex();
    firstNanos = before.firstNanos();
    lastNanos = before.lastNanos();
    step = share.stepNanos();
    stepKnown = true;
  }

  void add(FrameBatch clip) {
    if (step == 0 && !stepKnown) {
      step = step(clip);
    }
    for (int frame = 0; frame < clip.frames(); frame++) {
      add(clip.index(frame));
      if (clip.timed()) {
        time(clip.time(frame));
      }
      begun = true;
    }
  }

  private void add(long index) {
    if (begun && index - lastIndex > 1) {
      gaps++;
      missing += index - lastIndex - 1;
    }
    lastIndex = index;
  }

  private void time(long nanos) {
    if (!begun) {
      timed = true;
      firstNanos = nanos;
    } else {
      long distance = nanos - lastNanos;
      longest = Math.max(longest, distance);
      standstills += distance == 0 ? 1 : 0;
      jumps += step > 0 && distance > step + step / 2 ? 1 : 0;
    }
    lastNanos = nanos;
  }

  private static long step(FrameBatch clip) {
    if (!clip.timed() || clip.frames() < 2) {
      return 0;
    }
    long[] steps = new long[clip.frames() - 1];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = clip.time(i + 1) - clip.time(i);
    }
    Arrays.sort(steps);
    return steps[steps.length / 2];
  }

  StreamStatistics.Clock build() {
    return new StreamStatistics.Clock(
        timed, lastNanos - firstNanos, step, longest, jumps, standstills, missing, gaps);
  }
}
