package org.fests.proof;

import java.util.BitSet;
import org.fests.spre.Spre;
import org.fests.spre.TimeRange;

/**
 * Which intervals [start, end) of a stream are in a pattern, by SPRE.md section 2: for each place
 * of the pattern and each start the set of ends, computed once. O(places x frames^2) at worst times
 * the size of a set.
 */
abstract class Membership {
  private final Scene scene;
  private final BitSet[][] known;

  Membership(Scene scene, Place pattern) {
    this.scene = scene;
    known = new BitSet[(int) pattern.all().count()][scene.frames() + 1];
  }

  /** Returns whether the bracket or dot may take the frame. */
  abstract boolean takes(Place leaf, int frame);

  /** Returns the ends of the intervals from the start that the complement at the place holds. */
  BitSet outside(Place place, int start) {
    BitSet ends = new BitSet();
    ends.set(start, scene.frames() + 1);
    ends.andNot(ends(place.part(), start));
    return ends;
  }

  /** Returns the ends of a part's intervals, where it stands beside the other parts of a place. */
  BitSet endsBeside(Place place, Place part, int start) {
    return ends(part, start);
  }

  Scene scene() {
    return scene;
  }

  /** Returns the ends of the place's intervals that begin at the start; not to be changed. */
  BitSet ends(Place place, int start) {
    BitSet[] ofPlace = known[place.number()];
    if (ofPlace[start] == null) {
      ofPlace[start] = place.spre().accept(new Ends(place, start));
    }
    return ofPlace[start];
  }

  /**
   * Returns the ends after at least {@code min} and at most {@code max} of the body's intervals.
   */
  private BitSet repeated(Place body, int min, int max, int start) {
    BitSet reached = single(start);
    for (int i = 0; i < min; i++) {
      reached = step(body, reached);
    }
    BitSet all = copy(reached);
    for (int i = min; i < max; i++) {
      reached = step(body, reached);
      reached.andNot(all);
      all.or(reached);
      if (reached.isEmpty()) {
        break;
      }
    }
    return all;
  }

  private BitSet step(Place body, BitSet starts) {
    BitSet next = new BitSet();
    starts.stream().forEach(start -> next.or(ends(body, start)));
    return next;
  }

  private BitSet within(TimeRange range, int start, BitSet ends) {
    BitSet kept = new BitSet();
    ends.stream().filter(end -> lasts(range, start, end)).forEach(kept::set);
    return kept;
  }

  /** Returns whether the interval is as long as the range says. */
  boolean lasts(TimeRange range, int start, int end) {
    long nanos = scene.nanos(start, end);
    return nanos >= range.minNanos() && nanos <= range.maxNanos();
  }

  static BitSet single(int position) {
    BitSet set = new BitSet();
    set.set(position);
    return set;
  }

  static BitSet copy(BitSet set) {
    BitSet copy = new BitSet();
    copy.or(set);
    return copy;
  }

  private final class Ends implements Spre.Visitor<BitSet> {
    private final Place place;
    private final int start;

    Ends(Place place, int start) {
      this.place = place;
      this.start = start;
    }

    @Override
    public BitSet symbol(Spre.Symbol symbol) {
      return oneFrame();
    }

    @Override
    public BitSet anyFrame(Spre.AnyFrame anyFrame) {
      return oneFrame();
    }

    private BitSet oneFrame() {
      return start < scene.frames() && takes(place, start) ? single(start + 1) : new BitSet();
    }

    @Override
    public BitSet empty(Spre.Empty empty) {
      return single(start);
    }

    @Override
    public BitSet streamStart(Spre.StreamStart streamStart) {
      return start == 0 ? single(start) : new BitSet();
    }

    @Override
    public BitSet streamEnd(Spre.StreamEnd streamEnd) {
      return start == scene.frames() ? single(start) : new BitSet();
    }

    @Override
    public BitSet sequence(Spre.Sequence sequence) {
      BitSet reached = single(start);
      for (Place part : place.parts()) {
        BitSet next = new BitSet();
        reached.stream().forEach(position -> next.or(endsBeside(place, part, position)));
        reached = next;
      }
      return reached;
    }

    @Override
    public BitSet choice(Spre.Choice choice) {
      BitSet ends = new BitSet();
      place.parts().forEach(part -> ends.or(endsBeside(place, part, start)));
      return ends;
    }

    @Override
    public BitSet intersection(Spre.Intersection intersection) {
      BitSet ends = copy(ends(place.part(), start));
      place.parts().forEach(part -> ends.and(ends(part, start)));
      return ends;
    }

    @Override
    public BitSet complement(Spre.Complement complement) {
      return outside(place, start);
    }

    @Override
    public BitSet repeat(Spre.Repeat repeat) {
      return repeated(place.part(), repeat.min(), repeat.max(), start);
    }

    @Override
    public BitSet timedRepeat(Spre.TimedRepeat repeat) {
      BitSet ends = repeated(place.part(), 1, Spre.Repeat.UNBOUNDED, start);
      return within(repeat.range(), start, ends);
    }

    @Override
    public BitSet lasting(Spre.Lasting lasting) {
      return within(lasting.range(), start, ends(place.part(), start));
    }

    @Override
    public BitSet phase(Spre.Phase phase) {
      return ends(place.part(), start);
    }

    @Override
    public BitSet trackBinder(Spre.TrackBinder binder) {
      return ends(place.part(), start);
    }
  }
}
