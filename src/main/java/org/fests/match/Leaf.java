package org.fests.match;

import java.util.List;
import java.util.Optional;
import org.fests.spre.Formula;
import org.fests.spre.Spre;

/**
 * A place in a pattern that takes one frame: a bracket or a dot.
 *
 * @param number from 0, in the order of the text
 * @param node {@link Spre.Symbol} or {@link Spre.AnyFrame}
 * @param phases the names of the phases around it, the outermost first
 */
public record Leaf(int number, Spre node, List<String> phases) {
  public Leaf {
    phases = List.copyOf(phases);
  }

  /** Returns the bracket's formula; a dot has none. */
  public Optional<Formula> formula() {
    return node instanceof Spre.Symbol symbol ? Optional.of(symbol.formula()) : Optional.empty();
  }
}
