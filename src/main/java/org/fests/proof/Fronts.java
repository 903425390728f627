package org.fests.proof;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.spre.Spre;

/**
 * The fronts of a pattern's places, each computed once. O(places x frames^2) sets at worst.
 *
 * <p>Exact for {@linkplain #isExact plain} patterns. Else it may reach further than any match
 * could: the parts of an intersection go on each for itself as long as all of them do, a complement
 * goes on for ever, the stream may end at every {@code $}, and time is not looked at.
 */
final class Fronts {
  private final Membership membership;
  private final int leaves;
  private final Map<List<Integer>, Front> known = new HashMap<>();

  /**
   * @param membership which intervals are in the parts, whatever they last
   * @param pattern the whole
   */
  Fronts(Membership membership, Place pattern) {
    this.membership = membership;
    leaves = pattern.endLeaf();
  }

  static boolean isExact(Place pattern) {
    return pattern.all().map(Place::spre).noneMatch(Fronts::isLoose);
  }

  private static boolean isLoose(Spre spre) {
    return spre instanceof Spre.Intersection
        || spre instanceof Spre.Complement
        || spre instanceof Spre.StreamEnd
        || isTimed(spre);
  }

  static boolean isTimed(Spre spre) {
    return spre instanceof Spre.TimedRepeat || spre instanceof Spre.Lasting;
  }

  /** Returns how far attempts to match the place get. */
  Front of(Place place, int start) {
    List<Integer> key = List.of(place.number(), start);
    Front front = known.get(key);
    if (front == null) {
      front = place.spre().accept(new Going(place, start));
      known.put(key, front);
    }
    return front;
  }

  /** Returns the part's front, with where the part may end. */
  Front whole(Place part, int start) {
    return of(part, start).or(Front.nothing(leaves, membership.ends(part, start).length() - 1));
  }

  /** Returns what the part comes to from any of the positions. */
  private Front fromAll(Place part, BitSet starts) {
    BitSet waiting = new BitSet();
    int reach = Front.NOWHERE;
    for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
      Front front = of(part, start);
      waiting.or(front.waiting());
      reach = Math.max(reach, front.reach());
    }
    return new Front(leaves, waiting, reach);
  }

  private final class Going implements Spre.Visitor<Front> {
    private final Place place;
    private final int start;

    Going(Place place, int start) {
      this.place = place;
      this.start = start;
    }

    private Front nothing(int reach) {
      return Front.nothing(leaves, reach);
    }

    @Override
    public Front symbol(Spre.Symbol symbol) {
      return Front.of(place, leaves, start);
    }

    @Override
    public Front anyFrame(Spre.AnyFrame anyFrame) {
      return Front.of(place, leaves, start);
    }

    @Override
    public Front empty(Spre.Empty empty) {
      return nothing(start);
    }

    @Override
    public Front streamStart(Spre.StreamStart streamStart) {
      return nothing(start == 0 ? start : Front.NOWHERE);
    }

    @Override
    public Front streamEnd(Spre.StreamEnd streamEnd) {
      return nothing(start);
    }

    @Override
    public Front sequence(Spre.Sequence sequence) {
      Front front = nothing(Front.NOWHERE);
      BitSet starts = Membership.single(start);
      for (Place part : place.parts()) {
        front = front.or(fromAll(part, starts));
        starts = after(part, starts);
      }
      return front;
    }

    private BitSet after(Place part, BitSet starts) {
      BitSet ends = new BitSet();
      starts.stream().forEach(from -> ends.or(membership.ends(part, from)));
      return ends;
    }

    @Override
    public Front choice(Spre.Choice choice) {
      return place.parts().stream().map(part -> of(part, start)).reduce(Front::or).orElseThrow();
    }

    @Override
    public Front intersection(Spre.Intersection intersection) {
      return place.parts().stream()
          .map(part -> whole(part, start))
          .reduce(Front::and)
          .orElseThrow();
    }

    @Override
    public Front complement(Spre.Complement complement) {
      return nothing(membership.scene().frames());
    }

    @Override
    public Front repeat(Spre.Repeat repeat) {
      return repeated(repeat.max());
    }

    @Override
    public Front timedRepeat(Spre.TimedRepeat repeat) {
      return repeated(Spre.Repeat.UNBOUNDED);
    }

    /** Goes on from wherever a round may end; the first round to end somewhere is the best. */
    private Front repeated(int max) {
      BitSet starts = new BitSet();
      BitSet latest = Membership.single(start);
      for (int round = 0; round < max && !latest.isEmpty(); round++) {
        starts.or(latest);
        latest = after(place.part(), latest);
        latest.andNot(starts);
      }
      return fromAll(place.part(), starts).or(nothing(start));
    }

    @Override
    public Front lasting(Spre.Lasting lasting) {
      return of(place.part(), start);
    }

    @Override
    public Front phase(Spre.Phase phase) {
      return of(place.part(), start);
    }

    @Override
    public Front trackBinder(Spre.TrackBinder binder) {
      return of(place.part(), start);
    }
  }
}
