package org.fests.proof;

import java.util.Optional;
import org.fests.automaton.StateLimitException;
import org.fests.logic.NotEvaluated;
import org.fests.match.BindingLimitException;

/** What has to be so of every pattern and every stream that can answer it. */
interface Law {
  /** Does nothing if it is so; else throws something that says what is wrong. */
  void check(LawCase lawCase);

  /** Returns what breaks the law, if something does; a limit that is passed does not. */
  default Optional<Throwable> broken(LawCase lawCase) {
    try {
      check(lawCase);
      return Optional.empty();
    } catch (NotEvaluated | StateLimitException | BindingLimitException e) {
      return Optional.empty();
    } catch (RuntimeException | AssertionError e) {
      return Optional.of(e);
    }
  }
}
