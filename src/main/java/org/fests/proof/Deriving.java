package org.fests.proof;

import static org.fests.spre.Spre.Repeat.UNBOUNDED;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fests.spre.Spre;

/**
 * Finds the greedy derivation of an interval: of alternatives the first that fits, of repetitions
 * the fewest, and then each part as long as possible, the earlier first.
 */
record Deriving(Membership membership, Place place, int start, int end)
    implements Spre.Visitor<Derivation> {
  /** Returns the derivation of an interval that is in the place's pattern. */
  static Derivation of(Membership membership, Place place, int start, int end) {
    return place.spre().accept(new Deriving(membership, place, start, end));
  }

  private Derivation of(Place part, int from, int to) {
    return of(membership, part, from, to);
  }

  @Override
  public Derivation symbol(Spre.Symbol symbol) {
    return step();
  }

  @Override
  public Derivation anyFrame(Spre.AnyFrame anyFrame) {
    return step();
  }

  private Derivation step() {
    return new Derivation(List.of(), List.of(new Derivation.Step(place.firstLeaf(), start)));
  }

  @Override
  public Derivation empty(Spre.Empty empty) {
    return Derivation.NOTHING;
  }

  @Override
  public Derivation streamStart(Spre.StreamStart streamStart) {
    return Derivation.NOTHING;
  }

  @Override
  public Derivation streamEnd(Spre.StreamEnd streamEnd) {
    return Derivation.NOTHING;
  }

  @Override
  public Derivation sequence(Spre.Sequence sequence) {
    return split(place.parts());
  }

  @Override
  public Derivation choice(Spre.Choice choice) {
    return place.parts().stream()
        .filter(part -> membership.endsBeside(place, part, start).get(end))
        .findFirst()
        .map(part -> of(part, start, end))
        .orElseThrow();
  }

  @Override
  public Derivation intersection(Spre.Intersection intersection) {
    return place.parts().stream()
        .map(part -> of(part, start, end))
        .reduce(Derivation.NOTHING, Derivation::then);
  }

  @Override
  public Derivation complement(Spre.Complement complement) {
    return Derivation.NOTHING;
  }

  @Override
  public Derivation repeat(Spre.Repeat repeat) {
    return repeated(repeat.min(), repeat.max());
  }

  @Override
  public Derivation timedRepeat(Spre.TimedRepeat repeat) {
    return repeated(1, UNBOUNDED);
  }

  @Override
  public Derivation lasting(Spre.Lasting lasting) {
    return of(place.part(), start, end);
  }

  @Override
  public Derivation phase(Spre.Phase phase) {
    List<Derivation.Phase> own =
        start < end ? List.of(new Derivation.Phase(phase.name(), start, end)) : List.of();
    return new Derivation(own, List.of()).then(of(place.part(), start, end));
  }

  @Override
  public Derivation trackBinder(Spre.TrackBinder binder) {
    return of(place.part(), start, end);
  }

  /** Splits the interval among parts that follow each other. */
  private Derivation split(List<Place> parts) {
    List<BitSet> reaching = new ArrayList<>(List.of(Membership.single(end)));
    for (int i = parts.size() - 1; i > 0; i--) {
      reaching.add(0, reaching(parts.get(i), reaching.get(0)));
    }
    Derivation whole = Derivation.NOTHING;
    int from = start;
    for (int i = 0; i < parts.size(); i++) {
      int to = last(ends(parts.get(i), from), reaching.get(i));
      whole = whole.then(of(parts.get(i), from, to));
      from = to;
    }
    return whole;
  }

  private Derivation repeated(int min, int max) {
    BitSet reaching = Membership.single(end);
    int times = 0;
    while (times < max && (times < min || !reaching.get(start))) {
      reaching = reaching(place.part(), reaching);
      times++;
    }
    List<Place> bodies = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      bodies.add(place.part());
    }
    return split(bodies);
  }

  /** Returns the positions from which the part reaches one of the targets. */
  private BitSet reaching(Place part, BitSet targets) {
    BitSet positions = new BitSet();
    for (int position = start; position <= end; position++) {
      if (ends(part, position).intersects(targets)) {
        positions.set(position);
      }
    }
    return positions;
  }

  private BitSet ends(Place part, int from) {
    return membership.endsBeside(place, part, from);
  }

  private static int last(BitSet ends, BitSet targets) {
    BitSet both = Membership.copy(ends);
    both.and(targets);
    return both.length() - 1;
  }
}
