package org.fests.proof;

import java.util.List;
import java.util.stream.Stream;
import org.fests.spre.Spre;

/**
 * One node of a pattern where it stands: equal nodes at two places are two places.
 *
 * @param number of the place among all of the pattern, from 0
 * @param spre what stands here
 * @param firstLeaf number of the first bracket or dot at or below this place, in the order of the
 *     text
 * @param endLeaf number after the last
 * @param parts the places right below
 */
record Place(int number, Spre spre, int firstLeaf, int endLeaf, List<Place> parts) {
  Place {
    parts = List.copyOf(parts);
  }

  static Place of(Spre pattern) {
    return new PlaceNumbers().place(pattern);
  }

  Place part() {
    return parts.get(0);
  }

  boolean has(int leaf) {
    return firstLeaf <= leaf && leaf < endLeaf;
  }

  /** Returns this place and all below it, a place before its parts. */
  Stream<Place> all() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Place::all));
  }

  /** Returns the brackets and dots, by number. */
  List<Place> leaves() {
    return all().filter(Place::isLeaf).toList();
  }

  boolean isLeaf() {
    return spre instanceof Spre.Symbol || spre instanceof Spre.AnyFrame;
  }
}
