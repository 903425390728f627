package org.fests.spre;

import java.util.List;

/**
 * A pattern: it denotes a set of half-open intervals of frames. SPRE.md section 2 defines each case.
 */
public sealed interface Spre {
  <R> R accept(Visitor<R> visitor);

  /** {@code [phi]}: one frame in which the formula is true, not unknown. */
  record Symbol(Formula formula) implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.symbol(this);
    }
  }

  /** {@code .}: any one frame. */
  record AnyFrame() implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.anyFrame(this);
    }
  }

  /** The pattern without text: only empty intervals. */
  record Empty() implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.empty(this);
    }
  }

  /** {@code ^}: empty, at the start of the stream. */
  record StreamStart() implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.streamStart(this);
    }
  }

  /** {@code $}: empty, at the end of the stream. */
  record StreamEnd() implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.streamEnd(this);
    }
  }

  /** {@code r s ...}: one after another; at least two parts, none of them a sequence. */
  record Sequence(List<Spre> parts) implements Spre {
    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }
  }

  /** {@code r | s | ...}: at least two parts, none of them a choice. */
  record Choice(List<Spre> parts) implements Spre {
    public Choice {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** {@code r & s & ...}: the intervals that are in every part; at least two, none of this kind. */
  record Intersection(List<Spre> parts) implements Spre {
    public Intersection {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.intersection(this);
    }
  }

  /** {@code ~r}: every interval that is not in r. */
  record Complement(Spre body) implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.complement(this);
    }
  }

  /**
   * {@code r{min,max}}, also {@code r* r+ r?}: the interval splits into that many intervals of r.
   *
   * @param min at least 0
   * @param max at least {@code min}; {@link #UNBOUNDED} when there is no upper bound
   */
  record Repeat(Spre body, int min, int max) implements Spre {
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    public Repeat {
      if (min < 0 || max < min) {
        throw new IllegalArgumentException("Invalid repeat bounds: %d to %d".formatted(min, max));
      }
    }

    public boolean unbounded() {
      return max == UNBOUNDED;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.repeat(this);
    }
  }

  /** {@code r{2s,5s}}: the interval is in {@code r+} and lasts that long. */
  record TimedRepeat(Spre body, TimeRange range) implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.timedRepeat(this);
    }
  }

  /** {@code r<2s,5s>}: the interval is in r, taken once, and lasts that long. */
  record Lasting(Spre body, TimeRange range) implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lasting(this);
    }
  }

  /** {@code (?<name> r)}: r, labelled in explanations. */
  record Phase(String name, Spre body) implements Spre {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.phase(this);
    }
  }

  /** {@code E(v := term, ...) r}: for one choice of tracks; only in front of a whole pattern. */
  record TrackBinder(List<Binding> bindings, Spre body) implements Spre {
    public TrackBinder {
      bindings = List.copyOf(bindings);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.trackBinder(this);
    }
  }

  /** One method for each case. */
  interface Visitor<R> {
    R symbol(Symbol symbol);

    R anyFrame(AnyFrame anyFrame);

    R empty(Empty empty);

    R streamStart(StreamStart start);

    R streamEnd(StreamEnd end);

    R sequence(Sequence sequence);

    R choice(Choice choice);

    R intersection(Intersection intersection);

    R complement(Complement complement);

    R repeat(Repeat repeat);

    R timedRepeat(TimedRepeat repeat);

    R lasting(Lasting lasting);

    R phase(Phase phase);

    R trackBinder(TrackBinder binder);
  }
}
