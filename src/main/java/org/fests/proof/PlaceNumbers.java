package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.Spre;

/** Numbers the places of one pattern in the order of the text. */
final class PlaceNumbers implements Spre.Visitor<Place> {
  private int places;
  private int leaves;

  Place place(Spre spre) {
    return spre.accept(this);
  }

  private Place leaf(Spre spre) {
    leaves++;
    return new Place(places++, spre, leaves - 1, leaves, List.of());
  }

  private Place node(Spre spre, List<Spre> parts) {
    int number = places++;
    int firstLeaf = leaves;
    List<Place> below = new ArrayList<>();
    parts.forEach(part -> below.add(place(part)));
    return new Place(number, spre, firstLeaf, leaves, below);
  }

  @Override
  public Place symbol(Spre.Symbol symbol) {
    return leaf(symbol);
  }

  @Override
  public Place anyFrame(Spre.AnyFrame anyFrame) {
    return leaf(anyFrame);
  }

  @Override
  public Place empty(Spre.Empty empty) {
    return node(empty, List.of());
  }

  @Override
  public Place streamStart(Spre.StreamStart start) {
    return node(start, List.of());
  }

  @Override
  public Place streamEnd(Spre.StreamEnd end) {
    return node(end, List.of());
  }

  @Override
  public Place sequence(Spre.Sequence sequence) {
    return node(sequence, sequence.parts());
  }

  @Override
  public Place choice(Spre.Choice choice) {
    return node(choice, choice.parts());
  }

  @Override
  public Place intersection(Spre.Intersection intersection) {
    return node(intersection, intersection.parts());
  }

  @Override
  public Place complement(Spre.Complement complement) {
    return node(complement, List.of(complement.body()));
  }

  @Override
  public Place repeat(Spre.Repeat repeat) {
    return node(repeat, List.of(repeat.body()));
  }

  @Override
  public Place timedRepeat(Spre.TimedRepeat repeat) {
    return node(repeat, List.of(repeat.body()));
  }

  @Override
  public Place lasting(Spre.Lasting lasting) {
    return node(lasting, List.of(lasting.body()));
  }

  @Override
  public Place phase(Spre.Phase phase) {
    return node(phase, List.of(phase.body()));
  }

  @Override
  public Place trackBinder(Spre.TrackBinder binder) {
    return node(binder, List.of(binder.body()));
  }
}
