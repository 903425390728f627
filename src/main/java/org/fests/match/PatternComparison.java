package org.fests.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fests.automaton.Dfa;
import org.fests.automaton.NfaBuilder;
import org.fests.automaton.StateLimitException;
import org.fests.automaton.Word;
import org.fests.match.Counterexample.Side;
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
 *
 * <p>Patterns with times are decided where the times do not matter (what fails does so whenever the
 * frames are), and where equal timed parts are joined by sequence, choice and repetition only; else
 * the answer is that it is not decided.
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
    PatternComparison comparison = new PatternComparison(first, second, limits);
    return comparison.decide(comparison::equivalent);
  }

  /** Returns whether every interval of the first pattern is one of the second. */
  public static Comparison included(CompiledQuery first, CompiledQuery second, MatchLimits limits) {
    PatternComparison comparison = new PatternComparison(first, second, limits);
    return comparison.decide(
        () -> comparison.included(comparison.first, comparison.second, Side.FIRST));
  }

  private Comparison decide(Supplier<Comparison> search) {
    if (first.equals(second)) {
      return new Comparison.Holds();
    }
    if (!bindings(first).equals(bindings(second))) {
      return new Comparison.Undecided("the patterns bind tracks differently");
    }
    try {
      return search.get();
    } catch (StateLimitException tooLarge) {
      return new Comparison.Undecided(
          "it takes %d states or more, the limit is %d (pattern.states.max, dfa.states.max)"
              .formatted(tooLarge.states(), tooLarge.limit()));
    }
  }

  private static List<?> bindings(Spre pattern) {
    return pattern instanceof Spre.TrackBinder binder ? binder.bindings() : List.of();
  }

  private Comparison equivalent() {
    if (!Untimed.isTimed(first) && !Untimed.isTimed(second)) {
      Dfa left = dfa(first);
      return left.difference(dfa(second), limits.cachedStates())
          .shortestWord()
          .map(word -> fails(word, left.accepts(word) ? Side.FIRST : Side.SECOND))
          .orElseGet(Comparison.Holds::new);
    }
    Comparison there = included(first, second, Side.FIRST);
    if (there instanceof Comparison.Fails) {
      return there;
    }
    Comparison back = included(second, first, Side.SECOND);
    return back instanceof Comparison.Holds ? there : back;
  }

  private Comparison included(Spre left, Spre right, Side leftSide) {
    Optional<Word> word = missing(Untimed.below(left), Untimed.above(right));
    if (word.isPresent()) {
      return fails(word.get(), leftSide);
    }
    return isSurelyIncluded(left, right)
        ? new Comparison.Holds()
        : new Comparison.Undecided("the patterns are timed, and their timed parts differ");
  }

  private boolean isSurelyIncluded(Spre left, Spre right) {
    if (missing(Untimed.above(left), Untimed.below(right)).isEmpty()) {
      return true;
    }
    Opaque opaque = new Opaque();
    return Opaque.applies(left)
        && Opaque.applies(right)
        && missing(left.accept(opaque), right.accept(opaque)).isEmpty();
  }

  /** Returns a shortest word of a pattern without times that another one lacks. */
  private Optional<Word> missing(Spre left, Spre right) {
    return dfa(left).minus(dfa(right), limits.cachedStates()).shortestWord();
  }

  private Dfa dfa(Spre pattern) {
    return Dfa.of(compiler.compile(pattern), limits.cachedStates());
  }

  private Comparison fails(Word word, Side member) {
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
