package org.fests.spre;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * The longest that a match of a pattern can be: no match is longer than either bound. Exact for the
 * plain operators; with {@code &} and {@code ~} it is an upper bound, which may be too high.
 *
 * @param frames at least 0, or {@link #UNBOUNDED}
 * @param nanos nanoseconds, at least 0, or {@link #UNBOUNDED}
 */
public record Horizon(long frames, long nanos) {
  public static final long UNBOUNDED = Long.MAX_VALUE;

  private static final Horizon NOTHING = new Horizon(0, 0);
  private static final Horizon FRAME = new Horizon(1, UNBOUNDED);
  private static final Horizon ENDLESS = new Horizon(UNBOUNDED, UNBOUNDED);

  public Horizon {
    if (frames < 0 || nanos < 0) {
      throw new IllegalArgumentException(
          "Invalid horizon: %d frames, %d ns".formatted(frames, nanos));
    }
  }

  public static Horizon of(Spre spre) {
    return spre.accept(new Rules());
  }

  public boolean unbounded() {
    return frames == UNBOUNDED && nanos == UNBOUNDED;
  }

  /** Returns it in words: {@code 12 frames}, {@code 5s}, {@code 12 frames, 5s}, unbounded. */
  public String text() {
    if (unbounded()) {
      return "unbounded";
    }
    String count = frames == 1 ? "1 frame" : frames + " frames";
    if (nanos == UNBOUNDED || frames == 0) {
      return count;
    }
    String time = TimeUnit.text(nanos);
    return frames == UNBOUNDED ? time : count + ", " + time;
  }

  private Horizon combined(Horizon other, LongBinaryOperator operator) {
    return new Horizon(
        operator.applyAsLong(frames, other.frames), operator.applyAsLong(nanos, other.nanos));
  }

  private Horizon then(Horizon next) {
    return combined(next, Horizon::sum);
  }

  private Horizon or(Horizon other) {
    return combined(other, Math::max);
  }

  private Horizon and(Horizon other) {
    return combined(other, Math::min);
  }

  private Horizon times(int count) {
    return count == 0 ? NOTHING : new Horizon(product(frames, count), product(nanos, count));
  }

  private static long sum(long a, long b) {
    return a > UNBOUNDED - b ? UNBOUNDED : a + b;
  }

  private static long product(long length, int count) {
    boolean endless = length != 0 && (count == Spre.Repeat.UNBOUNDED || length > UNBOUNDED / count);
    return endless ? UNBOUNDED : length * count;
  }

  /** The horizon of each case of pattern. */
  private record Rules() implements Spre.Visitor<Horizon> {
    @Override
    public Horizon symbol(Spre.Symbol symbol) {
      return FRAME;
    }

    @Override
    public Horizon anyFrame(Spre.AnyFrame anyFrame) {
      return FRAME;
    }

    @Override
    public Horizon empty(Spre.Empty empty) {
      return NOTHING;
    }

    @Override
    public Horizon streamStart(Spre.StreamStart start) {
      return NOTHING;
    }

    @Override
    public Horizon streamEnd(Spre.StreamEnd end) {
      return NOTHING;
    }

    @Override
    public Horizon sequence(Spre.Sequence sequence) {
      return combined(sequence.parts(), Horizon::then);
    }

    @Override
    public Horizon choice(Spre.Choice choice) {
      return combined(choice.parts(), Horizon::or);
    }

    @Override
    public Horizon intersection(Spre.Intersection intersection) {
      return combined(intersection.parts(), Horizon::and);
    }

    @Override
    public Horizon complement(Spre.Complement complement) {
      return ENDLESS;
    }

    @Override
    public Horizon repeat(Spre.Repeat repeat) {
      return repeat.body().accept(this).times(repeat.max());
    }

    @Override
    public Horizon timedRepeat(Spre.TimedRepeat repeat) {
      return within(repeat.body().accept(this).times(Spre.Repeat.UNBOUNDED), repeat.range());
    }

    @Override
    public Horizon lasting(Spre.Lasting lasting) {
      return within(lasting.body().accept(this), lasting.range());
    }

    @Override
    public Horizon phase(Spre.Phase phase) {
      return phase.body().accept(this);
    }

    @Override
    public Horizon trackBinder(Spre.TrackBinder binder) {
      return binder.body().accept(this);
    }

    private static Horizon within(Horizon horizon, TimeRange range) {
      return horizon.and(new Horizon(UNBOUNDED, range.maxNanos()));
    }

    private Horizon combined(List<Spre> parts, BinaryOperator<Horizon> operator) {
      return parts.stream().map(part -> part.accept(this)).reduce(operator).orElse(NOTHING);
    }
  }
}
