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
    return Derivation.joined(place.parts().stream().map(part -> of(part, start, end)).toList());
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
    return Derivation.joined(List.of(new Derivation(own, List.of()), of(place.part(), start, end)));
  }

  @Override
  public Derivation trackBinder(Spre.TrackBinder binder) {
    return of(place.part(), start, end);
  }

  /** Returns the interval split among parts that follow each other. */
  private Derivation split(List<Place> parts) {
    List<BitSet> reaching = new ArrayList<>(List.of(Membership.single(end)));
    for (int i = parts.size() - 1; i > 0; i--) {
      reaching.add(0, reaching(parts.get(i), reaching.get(0)));
    }
    return split(parts, reaching);
  }

  private Derivation repeated(int min, int max) {
    return min <= 1 && max == UNBOUNDED ? repeated() : counted(min, max);
  }

  /** Returns the interval split into any number of the body, empty or not. */
  private Derivation repeated() {
    BitSet reaching = Membership.single(end);
    for (int position = end - 1; position >= start; position--) {
      reaching.set(position, ends(place.part(), position).intersects(reaching));
    }
    List<Derivation> derivations = new ArrayList<>();
    int from = start;
    while (from < end) {
      int to = last(ends(place.part(), from), reaching);
      derivations.add(of(place.part(), from, to));
      from = to;
    }
    return Derivation.joined(derivations);
  }

  /** Returns the interval split into the fewest of the body. */
  private Derivation counted(int min, int max) {
    List<Place> bodies = new ArrayList<>();
    List<BitSet> reaching = new ArrayList<>();
    BitSet starts = Membership.single(end);
    while (bodies.size() < max && (bodies.size() < min || !starts.get(start))) {
      reaching.add(0, starts);
      starts = reaching(place.part(), starts);
      bodies.add(place.part());
    }
    return split(bodies, reaching);
  }

  /**
   * Returns the interval split among parts, each as long as can be.
   *
   * @param reaching for each part the positions where it may end
   */
  private Derivation split(List<Place> parts, List<BitSet> reaching) {
    List<Derivation> derivations = new ArrayList<>();
    int from = start;
    for (int i = 0; i < parts.size(); i++) {
      int to = last(ends(parts.get(i), from), reaching.get(i));
      derivations.add(of(parts.get(i), from, to));
      from = to;
    }
    return Derivation.joined(derivations);
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
