package org.fests.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.fests.scene.AttributeValue;
import org.fests.spre.Formula;
import org.fests.spre.Literal;

/** The conditions without parts, apart from comparisons of numbers and regions. */
final class Atoms {
  private Atoms() {}

  /** {@code [:car:]}. */
  record ClassPresent(Formula.ClassPresent atom, int classPlace) implements Condition {
    @Override
    public int test(Cursor cursor) {
      return Kleene.of(cursor.classFrom[classPlace] < cursor.classEnd[classPlace]);
    }

    @Override
    public boolean mayBeUnknown() {
      return false;
    }

    @Override
    public void keepTrue(Cursor cursor, long[] samples) {
      cursor.keepSamplesWith(classPlace, samples);
    }

    @Override
    public int cost() {
      return 1;
    }

    @Override
    public void slots(BitSet used) {}

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      List<Witness> witnesses = new ArrayList<>();
      for (int d = cursor.classFrom[classPlace]; d < cursor.classEnd[classPlace]; d++) {
        witnesses.add(new Witness(Terms.text(atom), d));
      }
      evidence.add(AtomEvidence.moreThanNone(atom, witnesses.size(), witnesses));
    }
  }

  /** {@code present(v)} of a track variable; of a frame's own variable it is always true. */
  record Present(Formula.Present atom, int slot) implements Condition {
    @Override
    public int test(Cursor cursor) {
      return Kleene.of(cursor.bound[slot] >= 0);
    }

    @Override
    public boolean mayBeUnknown() {
      return false;
    }

    @Override
    public int cost() {
      return 1;
    }

    @Override
    public void slots(BitSet used) {
      used.set(slot);
    }

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      List<Witness> witnesses =
          test(cursor) == Kleene.TRUE
              ? List.of(new Witness(atom.variable(), cursor.bound[slot]))
              : List.of();
      evidence.add(AtomEvidence.moreThanNone(atom, witnesses.size(), witnesses));
    }
  }

  /** {@code v.name == literal}. */
  record Attribute(Formula.Attribute atom, int place, int slot) implements Condition {
    @Override
    public int test(Cursor cursor) {
      return cursor.attributeTruths[place][cursor.bound[slot]];
    }

    @Override
    public int cost() {
      return 2;
    }

    @Override
    public void slots(BitSet used) {
      used.set(slot);
    }

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      int detection = cursor.bound[slot];
      List<Witness> witnesses = List.of(new Witness(atom.variable(), detection));
      Optional<AttributeValue> value = AttributeTruth.value(atom.name(), cursor.clip, detection);
      evidence.add(
          value.orElse(new AttributeValue.Flag(false)) instanceof AttributeValue.Numeric n
                  && atom.value() instanceof Literal.Numeric m
              ? new AtomEvidence(
                  atom, Truth.of(test(cursor)), witnesses, n.value(), atom.comparison(), m.value())
              : AtomEvidence.withoutNumbers(atom, test(cursor), witnesses));
    }
  }

  /** An atom over tracks: unknown in a sample that lacks one of them. */
  record OfTracks(Formula formula, Condition atom, int[] tracks) implements Condition {
    @Override
    public int test(Cursor cursor) {
      return lacks(cursor) ? Kleene.UNKNOWN : atom.test(cursor);
    }

    private boolean lacks(Cursor cursor) {
      for (int track : tracks) {
        if (cursor.bound[track] < 0) {
          return true;
        }
      }
      return false;
    }

    @Override
    public int cost() {
      return atom.cost();
    }

    @Override
    public void slots(BitSet used) {
      atom.slots(used);
    }

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      if (lacks(cursor)) {
        evidence.add(AtomEvidence.withoutNumbers(formula, Kleene.UNKNOWN, List.of()));
      } else {
        atom.explain(cursor, evidence);
      }
    }
  }
}
