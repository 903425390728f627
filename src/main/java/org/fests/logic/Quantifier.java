package org.fests.logic;

import java.util.BitSet;
import java.util.List;

/**
 * {@code E} and {@code A} over the sample's detections. Over nothing both are false.
 *
 * @param choices of detections
 * @param stages the body, for testing
 * @param body the same, for explaining
 * @param deciding the truth of one choice that decides: true for {@code E}, false for {@code A}
 */
record Quantifier(Choices choices, Stages stages, Condition body, int deciding)
    implements Condition {
  private static final int USUAL_CHOICES = 4;

  /** Stands for the truth over nothing while choices are tried. */
  private static final int NONE = -1;

  static Quantifier exists(Choices choices, Condition body) {
    return new Quantifier(choices, Stages.of(body, choices), body, Kleene.TRUE);
  }

  static Quantifier forAll(Choices choices, Condition body) {
    return new Quantifier(choices, Stages.of(body, choices), body, Kleene.FALSE);
  }

  @Override
  public int test(Cursor cursor) {
    if (!choices.possible(cursor)) {
      return Kleene.FALSE;
    }
    int truth = stages.refine(cursor, 0, stages.neutral());
    return truth == stages.absorbing() ? truth : Math.max(Kleene.FALSE, choose(cursor, 0, truth));
  }

  private int choose(Cursor cursor, int depth, int before) {
    Domain domain = choices.domain(depth);
    if (domain instanceof Domain.OfClass run) {
      if (stages.oneLeft(depth + 1, before)) {
        return ofClass(cursor, choices.slot(depth), run);
      }
      if (stages.twoLeft(depth + 1, before)
          && choices.domain(depth + 1) instanceof Domain.OfClass next) {
        return ofPairs(cursor, depth, run, next);
      }
    }
    int result = NONE;
    int slot = choices.slot(depth);
    for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
      cursor.bound[slot] = d;
      int truth = stages.refine(cursor, depth + 1, before);
      if (truth != stages.absorbing() && depth + 1 < choices.count()) {
        truth = choose(cursor, depth + 1, truth);
      }
      if (truth == deciding) {
        return truth;
      }
      result = combined(result, truth);
    }
    return result;
  }

  private int ofClass(Cursor cursor, int slot, Domain.OfClass domain) {
    return domain.size(cursor) == 0 ? NONE : stages.last().over(cursor, slot, domain, deciding);
  }

  /** Goes through the smaller class one by one, and through the larger in one go for each. */
  private int ofPairs(Cursor cursor, int depth, Domain.OfClass one, Domain.OfClass next) {
    boolean asWritten = one.size(cursor) <= next.size(cursor);
    Domain.OfClass fewer = asWritten ? one : next;
    Domain.OfClass more = asWritten ? next : one;
    int slot = choices.slot(asWritten ? depth : depth + 1);
    int other = choices.slot(asWritten ? depth + 1 : depth);
    int result = NONE;
    for (int d = fewer.first(cursor); d != Domain.END; d = fewer.next(cursor, d)) {
      cursor.bound[slot] = d;
      int truth = ofClass(cursor, other, more);
      if (truth == deciding) {
        return truth;
      }
      result = combined(result, truth);
    }
    return result;
  }

  private int combined(int before, int next) {
    if (before == NONE || next == NONE) {
      return Math.max(before, next);
    }
    return Kleene.closer(before, next, deciding);
  }

  @Override
  public boolean mayBeUnknown() {
    return body.mayBeUnknown();
  }

  @Override
  public int cost() {
    return choices.count() * USUAL_CHOICES * stages.cost() + 2;
  }

  @Override
  public void slots(BitSet used) {
    choices.slots(body, used);
  }

  /** Explains the first choice that decides, else every choice. */
  @Override
  public void explain(Cursor cursor, List<AtomEvidence> evidence) {
    explain(cursor, 0, test(cursor) == deciding, evidence);
  }

  /** Returns whether it is done. */
  private boolean explain(Cursor cursor, int depth, boolean decided, List<AtomEvidence> evidence) {
    if (depth == choices.count()) {
      if (!decided || body.test(cursor) == deciding) {
        body.explain(cursor, evidence);
        return decided;
      }
      return false;
    }
    Domain domain = choices.domain(depth);
    for (int d = domain.first(cursor); d != Domain.END; d = domain.next(cursor, d)) {
      cursor.bound[choices.slot(depth)] = d;
      if (explain(cursor, depth + 1, decided, evidence)) {
        return true;
      }
    }
    return false;
  }
}
