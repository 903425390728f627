package org.fests.spre;

import java.util.List;
import java.util.stream.Stream;

/**
 * A pattern: it denotes a set of half-open intervals of frames. SPRE.md section 2 defines each
 * case.
 */
public sealed interface Spre extends Node {
  <R> R accept(Visitor<R> visitor);

  /** Returns the parts one after another; a single part is itself. */
  static Spre sequence(List<Spre> parts) {
    List<Spre> flat =
        parts.stream()
            .flatMap(part -> part instanceof Sequence s ? s.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Sequence(flat);
  }

  /** Returns the choice between the parts; a single part is itself. */
  static Spre choice(List<Spre> parts) {
    List<Spre> flat =
        parts.stream()
            .flatMap(part -> part instanceof Choice c ? c.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Choice(flat);
  }

  /** Returns what is in all the parts; a single part is itself. */
  static Spre intersection(List<Spre> parts) {
    List<Spre> flat =
        parts.stream()
            .flatMap(part -> part instanceof Intersection i ? i.parts().stream() : Stream.of(part))
            .toList();
    return flat.size() == 1 ? flat.get(0) : new Intersection(flat);
  }

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
      parts = Flat.parts(parts, Sequence.class);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }
  }

  /** {@code r | s | ...}: at least two parts, none of them a choice. */
  record Choice(List<Spre> parts) implements Spre {
    public Choice {
      parts = Flat.parts(parts, Choice.class);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choice(this);
    }
  }

  /** {@code r & s & ...}: the intervals that are in every part; at least two, none of this kind. */
  record Intersection(List<Spre> parts) implements Spre {
    public Intersection {
      parts = Flat.parts(parts, Intersection.class);
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
