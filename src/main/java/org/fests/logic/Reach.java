package org.fests.logic;

import java.util.List;
import org.fests.scene.FrameBatch;
import org.fests.spre.Children;
import org.fests.spre.Extent;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Node;

/**
 * The frames around a frame that decide what a formula is in it. Both ends move forward with the
 * frame, so a stream can be evaluated piece by piece if each piece has them, too.
 */
public sealed interface Reach {
  Reach NONE = new Frames(0, 0);

  /** Returns the first frame that decides; 0 where that lies before the clip. */
  int first(FrameBatch clip, int frame);

  /** Returns the last frame that decides; {@code clip.frames()} where the clip is too short. */
  int last(FrameBatch clip, int frame);

  /** Returns that of a formula. */
  static Reach of(Node node) {
    Reach inner = widest(Children.of(node).stream().map(Reach::of).toList());
    if (comparesWithTheFrameBefore(node)) {
      return chain(new Frames(1, 0), inner);
    }
    if (node instanceof Formula.Hold hold) {
      return chain(of(hold.extent()), inner);
    }
    return node instanceof Formula.Fill fill ? chain(of(fill.extent()), inner) : inner;
  }

  private static boolean comparesWithTheFrameBefore(Node node) {
    return node instanceof Metric.Previous
        || node instanceof Metric.Change
        || node instanceof Metric.Rate
        || (node instanceof Metric.Measured measured && measured.measure().ofMotion())
        || (node instanceof Formula.Related related && related.relation().ofMotion());
  }

  private static Reach of(Extent extent) {
    if (extent instanceof Extent.Nanos time) {
      return new Nanos(time.nanos());
    }
    int frames = extent instanceof Extent.Frames some ? some.count() : 0;
    return new Frames(frames, frames);
  }

  /** Returns the reach of all parts together. */
  static Reach widest(List<Reach> parts) {
    int before = 0;
    int after = 0;
    for (Reach part : parts) {
      if (!(part instanceof Frames frames)) {
        return new Widest(parts.stream().distinct().toList());
      }
      before = Math.max(before, frames.before());
      after = Math.max(after, frames.after());
    }
    return new Frames(before, after);
  }

  private static Reach chain(Reach outer, Reach inner) {
    if (outer instanceof Frames a && inner instanceof Frames b) {
      return new Frames(sum(a.before(), b.before()), sum(a.after(), b.after()));
    }
    return new Chain(outer, inner);
  }

  private static int sum(int a, int b) {
    return (int) Math.min((long) a + b, Integer.MAX_VALUE / 2);
  }

  /** So many frames before and after. */
  record Frames(int before, int after) implements Reach {
    @Override
    public int first(FrameBatch clip, int frame) {
      return Math.max(0, frame - before);
    }

    @Override
    public int last(FrameBatch clip, int frame) {
      return (int) Math.min((long) frame + after, clip.frames());
    }
  }

  /** All frames less than a time away, and the next one on either side. */
  record Nanos(long nanos) implements Reach {
    @Override
    public int first(FrameBatch clip, int frame) {
      int low = 0;
      int high = frame;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (clip.time(frame) - clip.time(middle) > nanos) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }

    @Override
    public int last(FrameBatch clip, int frame) {
      int low = frame;
      int high = clip.frames();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (clip.time(middle) - clip.time(frame) > nanos) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      return low;
    }
  }

  /** What the inner formula needs in all frames that the outer operator asks for. */
  record Chain(Reach outer, Reach inner) implements Reach {
    @Override
    public int first(FrameBatch clip, int frame) {
      return inner.first(clip, outer.first(clip, frame));
    }

    @Override
    public int last(FrameBatch clip, int frame) {
      int last = outer.last(clip, frame);
      return last == clip.frames() ? last : inner.last(clip, last);
    }
  }

  /** What any of the parts needs. */
  record Widest(List<Reach> parts) implements Reach {
    @Override
    public int first(FrameBatch clip, int frame) {
      return parts.stream().mapToInt(part -> part.first(clip, frame)).min().orElse(frame);
    }

    @Override
    public int last(FrameBatch clip, int frame) {
      return parts.stream().mapToInt(part -> part.last(clip, frame)).max().orElse(frame);
    }
  }
}
