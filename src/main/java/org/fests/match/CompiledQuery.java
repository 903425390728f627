package org.fests.match;

import java.util.List;
import org.fests.automaton.Fragment;
import org.fests.automaton.Nfa;
import org.fests.automaton.NfaBuilder;
import org.fests.spre.Binding;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.Spre;

/** A query ready to be matched: its automaton, its places and its symbols. Immutable. */
public final class CompiledQuery {
  /**
   * A formula of the query and the track variables it speaks of.
   *
   * @param formula what is asked of a frame
   * @param variables places in {@link CompiledQuery#bindings}, in the order of use
   */
  public record Symbol(Formula formula, List<Integer> variables) {
    public Symbol {
      variables = List.copyOf(variables);
    }
  }

  private final Query query;
  private final Nfa nfa;
  private final Nfa untimed;
  private final List<Binding> bindings;
  private final List<Leaf> leaves;
  private final List<Symbol> symbols;
  private final List<Symbol> needed;

  private CompiledQuery(Query query, int stateLimit) {
    this.query = query;
    Spre spre = query.pattern().spre();
    bindings = spre instanceof Spre.TrackBinder binder ? List.copyOf(binder.bindings()) : List.of();
    NfaBuilder builder = new NfaBuilder(stateLimit);
    WholeBrackets brackets = new WholeBrackets(builder);
    PatternCompiler compiler = new PatternCompiler(builder, brackets);
    Fragment pattern = spre.accept(compiler);
    nfa = builder.build(pattern);
    untimed = nfa.timed() ? builder.build(builder.untimed(pattern)) : nfa;
    leaves = List.copyOf(compiler.leaves());
    symbols = brackets.symbols().stream().map(this::symbol).toList();
    needed =
        Required.of(spre).stream()
            .map(this::symbol)
            .filter(s -> !s.variables().isEmpty() || symbols.contains(s))
            .toList();
  }

  /**
   * Compiles a query.
   *
   * @param stateLimit the most states its automaton may have
   * @throws org.fests.automaton.StateLimitException if it would have more
   */
  public static CompiledQuery compile(Query query, int stateLimit) {
    return new CompiledQuery(query, stateLimit);
  }

  private Symbol symbol(Formula formula) {
    List<String> variables = variables();
    return new Symbol(formula, FreeVariables.of(formula).stream().map(variables::indexOf).toList());
  }

  public Query query() {
    return query;
  }

  public Nfa nfa() {
    return nfa;
  }

  /** Returns the automaton without times; it has all intervals of the pattern, perhaps more. */
  Nfa untimed() {
    return untimed;
  }

  /** Returns the track variables and what they range over; empty without a track binder. */
  public List<Binding> bindings() {
    return bindings;
  }

  public List<String> variables() {
    return bindings.stream().map(Binding::variable).toList();
  }

  /** Returns the brackets and dots, by number. */
  public List<Leaf> leaves() {
    return leaves;
  }

  /** Returns the different formulas, by symbol number. */
  public List<Symbol> symbols() {
    return symbols;
  }

  /** Returns formulas of which every match needs each to be true in some frame. */
  List<Symbol> needed() {
    return needed;
  }

  @Override
  public String toString() {
    return "%s: %d symbols, %d states".formatted(query.id(), symbols.size(), nfa.states());
  }
}
