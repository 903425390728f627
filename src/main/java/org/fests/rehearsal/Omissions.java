package org.fests.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.spre.Formula;
import org.fests.spre.Spre;

/**
 * Leaves out one part of a pattern after another: each atom of its formulas, made true and made
 * false; each bound of a repetition; each limit of time; the order of each sequence; the start and
 * the end of the stream.
 *
 * <p>{@code present(v)} is no part: it follows from all that is said of v.
 */
final class Omissions {
  private static final Formula.Constant TRUE = new Formula.Constant(true);
  private static final Formula.Constant FALSE = new Formula.Constant(false);

  private Omissions() {}

  /** Returns every omission; O(parts x size of the pattern). */
  static List<Omission> of(Spre pattern) {
    List<Omission> omissions = new ArrayList<>();
    int parts = new Omitting(-1, TRUE).parts(pattern);
    for (int number = 0; number < parts; number++) {
      Omitting first = new Omitting(number, TRUE);
      omitted(pattern, first).ifPresent(omissions::add);
      if (first.ofAtom()) {
        omitted(pattern, new Omitting(number, FALSE)).ifPresent(omissions::add);
      }
    }
    return omissions;
  }

  private static Optional<Omission> omitted(Spre pattern, Omitting omitting) {
    Spre rest = pattern.accept(omitting);
    return rest.equals(pattern)
        ? Optional.empty()
        : Optional.of(new Omission(omitting.part(), omitting.number(), rest));
  }
}
