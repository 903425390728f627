package org.fests.match;

import java.util.ArrayList;
import java.util.List;
import org.fests.automaton.Fragment;
import org.fests.automaton.NfaBuilder;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;

/**
 * Makes the automata of brackets from their atoms, so that {@code [a & b]} and {@code [b & a]} are
 * alike. An atom has two symbols: 2k is true where atom k is true, 2k + 1 where it is unknown.
 */
final class AtomBrackets implements BracketCompiler {
  private final NfaBuilder builder;
  private final List<Formula> atoms = new ArrayList<>();

  AtomBrackets(NfaBuilder builder) {
    this.builder = builder;
  }

  /** Returns the atoms by number. */
  List<Formula> atoms() {
    return atoms;
  }

  @Override
  public Fragment bracket(Formula formula, int leaf) {
    return new TruthCompiler(this, Asked.TRUE, leaf).compile(formula);
  }

  NfaBuilder builder() {
    return builder;
  }

  Fragment atom(Formula atom, Asked asked, int leaf) {
    int symbol = symbol(atom);
    if (isNeverUnknown(atom)) {
      return asked.isOfTrue()
          ? builder.symbol(symbol, leaf)
          : builder.letter(List.of(), List.of(symbol), leaf);
    }
    Fragment unknown = builder.letter(List.of(symbol + 1), List.of(), leaf);
    return switch (asked) {
      case TRUE -> isTrue(symbol, leaf);
      case FALSE -> isFalse(symbol, leaf);
      case NOT_TRUE -> builder.choice(List.of(isFalse(symbol, leaf), unknown));
      case NOT_FALSE -> builder.choice(List.of(isTrue(symbol, leaf), unknown));
    };
  }

  private Fragment isTrue(int symbol, int leaf) {
    return builder.letter(List.of(symbol), List.of(symbol + 1), leaf);
  }

  private Fragment isFalse(int symbol, int leaf) {
    return builder.letter(List.of(), List.of(symbol, symbol + 1), leaf);
  }

  private int symbol(Formula atom) {
    int known = atoms.indexOf(atom);
    if (known >= 0) {
      return 2 * known;
    }
    atoms.add(atom);
    return 2 * (atoms.size() - 1);
  }

  private static boolean isNeverUnknown(Formula atom) {
    return atom instanceof Formula.ClassPresent
        || atom instanceof Formula.Present
        || (atom instanceof Formula.NonEmpty && FreeVariables.of(atom).isEmpty());
  }
}
