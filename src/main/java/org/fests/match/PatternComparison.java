package org.fests.match;

import java.util.List;
import java.util.Optional;
import org.fests.automaton.Dfa;
import org.fests.automaton.NfaBuilder;
import org.fests.automaton.StateLimitException;
import org.fests.automaton.Word;
import org.fests.spre.Formula;
import org.fests.spre.Spre;

/**
 * Decides between two patterns, treating atoms as letters: an atom is what a bracket's connectives
 * ({@code ! & | ->} and {@code known}) join, and may be true, false or unknown in any frame,
 * whatever the others are. So {@code [!(a | b)]} and {@code [!a & !b]} are equivalent, {@code
 * [@x(v) > 5]} is not known to be included in {@code [@x(v) > 3]}. Equal atoms of the two patterns
 * are one letter. Empty intervals count, though no match is one. Every frame is taken to have one
 * sample; where several channels are read as any, a bracket and its negation may both match one.
 *
 * <p>Patterns that bind tracks are decided if both bind the same variables in the same way. What
 * holds is true on every such stream; what fails has a counterexample.
 */
public final class PatternComparison {
  private final Spre first;
  private final Spre second;
  private final MatchLimits limits;
  private final PatternCompiler compiler;
  private final AtomBrackets brackets;

  private PatternComparison(CompiledQuery first, CompiledQuery second, MatchLimits limits) {
    this.first = first.query().pattern().spre();
    this.second = second.query().pattern().spre();
    this.limits = limits;
    NfaBuilder builder = new NfaBuilder(limits.patternStates());
    brackets = new AtomBrackets(builder);
    compiler = new PatternCompiler(builder, brackets);
  }

  /** Returns whether both patterns have the same intervals. */
  public static Comparison equivalent(
      CompiledQuery first, CompiledQuery second, MatchLimits limits) {
    return new PatternComparison(first, second, limits).equivalent();
  }

  /** Returns whether every interval of the first pattern is one of the second. */
  public static Comparison included(CompiledQuery first, CompiledQuery second, MatchLimits limits) {
    return new PatternComparison(first, second, limits).included();
  }

  private Comparison equivalent() {
    return decide(
        (left, right) -> {
          Optional<Word> word = left.difference(right, limits.cachedStates()).shortestWord();
          return word.map(found -> fails(found, side(found, left)));
        });
  }

  private Comparison included() {
    return decide(
        (left, right) ->
            left.minus(right, limits.cachedStates())
                .shortestWord()
                .map(found -> fails(found, Counterexample.Side.FIRST)));
  }

  /** Looks for what speaks against the claim. */
  @FunctionalInterface
  private interface Search {
    Optional<Comparison> refutation(Dfa left, Dfa right);
  }

  private Comparison decide(Search search) {
    if (first.equals(second)) {
      return new Comparison.Holds();
    }
    if (!bindings(first).equals(bindings(second))) {
      return new Comparison.Undecided("the patterns bind tracks differently");
    }
    try {
      return search.refutation(dfa(first), dfa(second)).orElseGet(Comparison.Holds::new);
    } catch (StateLimitException tooLarge) {
      return new Comparison.Undecided(
          "it takes %d states or more, the limit is %d (pattern.states.max, dfa.states.max)"
              .formatted(tooLarge.states(), tooLarge.limit()));
    }
  }

  private static List<?> bindings(Spre pattern) {
    return pattern instanceof Spre.TrackBinder binder ? binder.bindings() : List.of();
  }

  private Dfa dfa(Spre pattern) {
    return Dfa.of(compiler.compile(pattern), limits.cachedStates());
  }

  private static Counterexample.Side side(Word word, Dfa left) {
    return left.accepts(word) ? Counterexample.Side.FIRST : Counterexample.Side.SECOND;
  }

  private Comparison fails(Word word, Counterexample.Side member) {
    return new Comparison.Fails(
        new Counterexample(
            word.letters().stream().map(this::letter).toList(), word.context(), member));
  }

  private Counterexample.Letter letter(List<Integer> symbols) {
    List<Formula> unknown =
        symbols.stream().filter(symbol -> symbol % 2 == 1).map(this::atom).toList();
    return new Counterexample.Letter(
        symbols.stream()
            .filter(symbol -> symbol % 2 == 0)
            .map(this::atom)
            .filter(atom -> !unknown.contains(atom))
            .toList(),
        unknown);
  }

  private Formula atom(int symbol) {
    return brackets.atoms().get(symbol / 2);
  }
}
