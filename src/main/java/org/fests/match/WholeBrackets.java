package org.fests.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.automaton.Fragment;
import org.fests.automaton.NfaBuilder;
import org.fests.spre.Formula;

/** Takes each bracket's formula as one symbol; equal formulas are the same symbol. */
final class WholeBrackets implements BracketCompiler {
  private final NfaBuilder builder;
  private final Map<Formula, Integer> symbols = new LinkedHashMap<>();

  WholeBrackets(NfaBuilder builder) {
    this.builder = builder;
  }

  @Override
  public Fragment bracket(Formula formula, int leaf) {
    Integer known = symbols.putIfAbsent(formula, symbols.size());
    return builder.symbol(known == null ? symbols.size() - 1 : known, leaf);
  }

  /** Returns the formulas by symbol number. */
  List<Formula> symbols() {
    return List.copyOf(symbols.keySet());
  }
}
