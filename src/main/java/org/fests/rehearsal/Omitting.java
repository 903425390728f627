package org.fests.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fests.spre.Formula;
import org.fests.spre.Rewriting;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/** Leaves out the part with one number, in the order of the text. Good for one pattern. */
final class Omitting implements Rewriting {
  private final int number;
  private final Formula.Constant instead;
  private int seen;
  private String part = "";
  private boolean ofAtom;

  /**
   * @param number which part to leave out; below 0 for none
   * @param instead what stands for an atom left out
   */
  Omitting(int number, Formula.Constant instead) {
    this.number = number;
    this.instead = instead;
  }

  /** Returns how many parts the pattern has. */
  int parts(Spre pattern) {
    pattern.accept(this);
    return seen;
  }

  int number() {
    return number;
  }

  /** Returns what was left out. */
  String part() {
    return part;
  }

  /** Returns whether that is an atom of a formula. */
  boolean ofAtom() {
    return ofAtom;
  }

  private boolean omits(String text) {
    boolean hit = seen++ == number;
    if (hit) {
      part = text;
    }
    return hit;
  }

  private Formula atom(Formula atom) {
    if (omits(SpreText.of(atom))) {
      ofAtom = true;
      return instead;
    }
    return atom;
  }

  @Override
  public Spre sequence(Spre.Sequence sequence) {
    Spre rewritten = Rewriting.super.sequence(sequence);
    if (!anchored(sequence) && omits("the order of " + SpreText.of(sequence))) {
      List<Spre> parts = new ArrayList<>(sequence.parts());
      Collections.reverse(parts);
      return Spre.sequence(parts);
    }
    return rewritten;
  }

  /** Nothing stands before the stream's start, whatever the order. */
  private static boolean anchored(Spre.Sequence sequence) {
    return sequence.parts().stream()
        .anyMatch(part -> part instanceof Spre.StreamStart || part instanceof Spre.StreamEnd);
  }

  /**
   * Where a run is too long, a part of it is not: only a lower bound keeps a scene from matching.
   */
  @Override
  public Spre repeat(Spre.Repeat repeat) {
    boolean limits = repeat.body() instanceof Spre.AnyFrame && !repeat.unbounded();
    if ((limits || repeat.min() > 1) && omits("the bounds of " + SpreText.of(repeat))) {
      return new Spre.Repeat(repeat.body(), Math.min(1, repeat.min()), Spre.Repeat.UNBOUNDED);
    }
    return Rewriting.super.repeat(repeat);
  }

  @Override
  public Spre timedRepeat(Spre.TimedRepeat repeat) {
    return repeat.range().minNanos() > 0 && omits("the time of " + SpreText.of(repeat))
        ? new Spre.Repeat(repeat.body(), 1, Spre.Repeat.UNBOUNDED)
        : Rewriting.super.timedRepeat(repeat);
  }

  @Override
  public Spre lasting(Spre.Lasting lasting) {
    return omits("the time of " + SpreText.of(lasting))
        ? lasting.body()
        : Rewriting.super.lasting(lasting);
  }

  @Override
  public Spre streamStart(Spre.StreamStart start) {
    return omits("the start of the stream") ? new Spre.Empty() : start;
  }

  @Override
  public Spre streamEnd(Spre.StreamEnd end) {
    return omits("the end of the stream") ? new Spre.Empty() : end;
  }

  @Override
  public Formula classPresent(Formula.ClassPresent present) {
    return atom(present);
  }

  @Override
  public Formula nonEmpty(Formula.NonEmpty nonEmpty) {
    return atom(nonEmpty);
  }

  @Override
  public Formula compare(Formula.Compare compare) {
    return atom(compare);
  }

  @Override
  public Formula identity(Formula.Identity identity) {
    return atom(identity);
  }

  @Override
  public Formula attribute(Formula.Attribute attribute) {
    return atom(attribute);
  }

  @Override
  public Formula related(Formula.Related related) {
    return atom(related);
  }

  @Override
  public Formula hold(Formula.Hold hold) {
    return omits("the smoothing of " + SpreText.of(hold))
        ? hold.body()
        : Rewriting.super.hold(hold);
  }

  @Override
  public Formula fill(Formula.Fill fill) {
    return omits("the smoothing of " + SpreText.of(fill))
        ? fill.body()
        : Rewriting.super.fill(fill);
  }
}
