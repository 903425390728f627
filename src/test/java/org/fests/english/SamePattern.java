package org.fests.english;

import org.fests.match.Comparison;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.match.PatternComparison;
import org.fests.match.Query;
import org.fests.spre.Parsed;

/** Tells whether two patterns mean the same. */
final class SamePattern {
  private static final MatchLimits LIMITS = Limits.load().forMatching();

  private SamePattern() {}

  static boolean equivalent(Parsed first, Parsed second) {
    boolean same = NormalForm.of(first.spre()).equals(NormalForm.of(second.spre()));
    return same
        || PatternComparison.equivalent(compiled(first), compiled(second), LIMITS)
            instanceof Comparison.Holds;
  }

  private static CompiledQuery compiled(Parsed pattern) {
    return CompiledQuery.compile(new Query("q", "", pattern), LIMITS.patternStates());
  }
}
