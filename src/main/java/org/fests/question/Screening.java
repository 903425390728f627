package org.fests.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fests.match.Comparison;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.PatternComparison;
import org.fests.match.PatternPart;
import org.fests.match.Query;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;

/**
 * Tells which patterns are useless whatever the data: those that never or always match, and those
 * that match what one before them does. Only patterns that bind the same tracks are compared, as no
 * others can be decided.
 */
final class Screening {
  private final MatchLimits limits;
  private final Set<String> texts = new HashSet<>();
  private final Map<List<?>, List<CompiledQuery>> known = new HashMap<>(); // by what they bind

  Screening(MatchLimits limits) {
    this.limits = limits;
  }

  /** Returns why a pattern is useless; one that is not is known from then on. */
  Optional<Dropped> look(Spre pattern) {
    if (!PatternPart.fits(pattern, limits.patternStates())) {
      return Optional.of(Dropped.TOO_LARGE);
    }
    Optional<Dropped> why = alone(pattern);
    return why.isPresent() ? why : compared(pattern.accept(new Mirror()));
  }

  private Optional<Dropped> alone(Spre pattern) {
    PatternPart whole = new PatternPart(pattern, limits);
    if (whole.isNeverReported()) {
      return Optional.of(Dropped.EMPTY);
    }
    return whole.matchesEverything() ? Optional.of(Dropped.UNIVERSAL) : Optional.empty();
  }

  private Optional<Dropped> compared(Spre pattern) {
    String text = SpreText.of(pattern);
    CompiledQuery query =
        CompiledQuery.compile(new Query(text, "", SpreParser.parse(text)), limits.patternStates());
    List<CompiledQuery> same = known.computeIfAbsent(query.bindings(), b -> new ArrayList<>());
    if (texts.contains(text) || same.stream().anyMatch(other -> equivalent(query, other))) {
      return Optional.of(Dropped.EQUIVALENT);
    }
    texts.add(text);
    same.add(query);
    return Optional.empty();
  }

  private boolean equivalent(CompiledQuery one, CompiledQuery other) {
    return PatternComparison.equivalent(one, other, limits) instanceof Comparison.Holds;
  }
}
