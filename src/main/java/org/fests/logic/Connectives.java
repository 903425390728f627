package org.fests.logic;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.fests.spre.Formula;

/** The conditions that are made of conditions about the same choice of detections. */
final class Connectives {
  private Connectives() {}

  /** {@code !phi}. */
  record Negation(Condition body) implements Condition {
    @Override
    public int test(Cursor cursor) {
      return Kleene.not(body.test(cursor));
    }

    @Override
    public boolean mayBeUnknown() {
      return body.mayBeUnknown();
    }

    @Override
    public void keepTrue(Cursor cursor, long[] samples) {
      if (mayBeUnknown()) {
        Condition.super.keepTrue(cursor, samples);
        return;
      }
      long[] holding = samples.clone();
      body.keepTrue(cursor, holding);
      for (int word = 0; word < samples.length; word++) {
        samples[word] &= ~holding[word];
      }
    }

    @Override
    public int cost() {
      return body.cost();
    }

    @Override
    public void slots(BitSet used) {
      body.slots(used);
    }

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      body.explain(cursor, evidence);
    }
  }

  /** {@code known(phi)}. */
  record Known(Condition body) implements Condition {
    @Override
    public int test(Cursor cursor) {
      return Kleene.of(body.test(cursor) != Kleene.UNKNOWN);
    }

    @Override
    public boolean mayBeUnknown() {
      return false;
    }

    @Override
    public int cost() {
      return body.cost();
    }

    @Override
    public void slots(BitSet used) {
      body.slots(used);
    }

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      body.explain(cursor, evidence);
    }
  }

  /**
   * {@code phi & psi}.
   *
   * @param parts the cheap ones first
   * @param written the same in the order of the text
   */
  record Conjunction(Condition[] parts, List<Condition> written) implements Condition {
    static Conjunction of(List<Condition> written) {
      return new Conjunction(cheapFirst(written), written);
    }

    @Override
    public int test(Cursor cursor) {
      int truth = Kleene.TRUE;
      for (Condition part : parts) {
        truth = Math.min(truth, part.test(cursor));
        if (truth == Kleene.FALSE) {
          break;
        }
      }
      return truth;
    }

    @Override
    public boolean mayBeUnknown() {
      return written.stream().anyMatch(Condition::mayBeUnknown);
    }

    @Override
    public void keepTrue(Cursor cursor, long[] samples) {
      for (Condition part : parts) {
        part.keepTrue(cursor, samples);
      }
    }

    @Override
    public int cost() {
      return written.stream().mapToInt(Condition::cost).sum();
    }

    @Override
    public void slots(BitSet used) {
      written.forEach(part -> part.slots(used));
    }

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      explainParts(cursor, written, Kleene.FALSE, evidence);
    }
  }

  /** {@code phi | psi}, as {@link Conjunction}. */
  record Disjunction(Condition[] parts, List<Condition> written) implements Condition {
    static Disjunction of(List<Condition> written) {
      return new Disjunction(cheapFirst(written), written);
    }

    @Override
    public int test(Cursor cursor) {
      int truth = Kleene.FALSE;
      for (Condition part : parts) {
        truth = Math.max(truth, part.test(cursor));
        if (truth == Kleene.TRUE) {
          break;
        }
      }
      return truth;
    }

    @Override
    public boolean mayBeUnknown() {
      return written.stream().anyMatch(Condition::mayBeUnknown);
    }

    @Override
    public void keepTrue(Cursor cursor, long[] samples) {
      long[] rest = samples.clone();
      for (Condition part : parts) {
        long[] holding = rest.clone();
        part.keepTrue(cursor, holding);
        for (int word = 0; word < rest.length; word++) {
          rest[word] &= ~holding[word];
        }
      }
      for (int word = 0; word < rest.length; word++) {
        samples[word] &= ~rest[word];
      }
    }

    @Override
    public int cost() {
      return written.stream().mapToInt(Condition::cost).sum();
    }

    @Override
    public void slots(BitSet used) {
      written.forEach(part -> part.slots(used));
    }

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      explainParts(cursor, written, Kleene.TRUE, evidence);
    }
  }

  /** {@code true} or {@code false}. */
  record Fixed(Formula.Constant atom) implements Condition {
    @Override
    public int test(Cursor cursor) {
      return Kleene.of(atom.value());
    }

    @Override
    public boolean mayBeUnknown() {
      return false;
    }

    @Override
    public int cost() {
      return 0;
    }

    @Override
    public void slots(BitSet used) {}

    @Override
    public void explain(Cursor cursor, List<AtomEvidence> evidence) {
      evidence.add(AtomEvidence.moreThanNone(atom, atom.value() ? 1 : 0, List.of()));
    }
  }

  private static Condition[] cheapFirst(List<Condition> parts) {
    return parts.stream()
        .sorted(Comparator.comparingInt(Condition::cost))
        .toArray(Condition[]::new);
  }

  /** Explains the first part that decides alone, else all of them. */
  private static void explainParts(
      Cursor cursor, List<Condition> parts, int deciding, List<AtomEvidence> evidence) {
    parts.stream()
        .filter(part -> part.test(cursor) == deciding)
        .findFirst()
        .ifPresentOrElse(
            part -> part.explain(cursor, evidence),
            () -> parts.forEach(part -> part.explain(cursor, evidence)));
  }
}
