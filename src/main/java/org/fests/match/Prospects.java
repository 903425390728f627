package org.fests.match;

import java.util.Set;
import org.fests.logic.PossibleTruths;
import org.fests.spre.Binding;
import org.fests.spre.ClassNames;
import org.fests.spre.Spre;

/**
 * What can be told of a query and a stream from the stream's classes alone.
 *
 * @param budget the most choices of tracks that are tried
 */
record Prospects(CompiledQuery query, int budget) {
  /**
   * Returns whether it is certain that no part of the stream has a match, that no limit is passed
   * in finding that out, and that no frame has all classes that the query names.
   */
  boolean none(StreamClasses stream) {
    Set<String> named = ClassNames.of(spre());
    return !stream.names().containsAll(named) && withinBudget(stream) && neverMatches(stream);
  }

  private Spre spre() {
    return query.query().pattern().spre();
  }

  /** Also for some of the variables: choices are tried variable by variable. */
  private boolean withinBudget(StreamClasses stream) {
    double choices = 1;
    for (Binding binding : query.bindings()) {
      choices *= stream.choices(binding);
      if (choices > budget) {
        return false;
      }
    }
    return true;
  }

  private boolean neverMatches(StreamClasses stream) {
    PossibleTruths truths = new PossibleTruths(stream.names());
    return query.bindings().stream().anyMatch(binding -> stream.choices(binding) == 0)
        || query.needed().stream().anyMatch(symbol -> !truths.mayHold(symbol.formula()));
  }
}
