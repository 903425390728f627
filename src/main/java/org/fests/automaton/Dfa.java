package org.fests.automaton;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * A complete deterministic automaton whose letters are sets of true symbols. Immutable. It has one
 * entry for intervals that start inside the stream and one for those at its start; each state says
 * whether an interval may end there inside the stream and at the stream's end.
 */
public final class Dfa {
  static final int ACCEPTS_INSIDE = 1;
  static final int ACCEPTS_AT_END = 2;
  private static final int ACCEPTS_ALWAYS = 3;

  private final Diagrams diagrams;
  private final int[] next;
  private final int[] accepts;
  private final int inside;
  private final int atStart;

  /**
   * @param next for each state the diagram of the next state
   * @param accepts for each state the sum of {@link #ACCEPTS_INSIDE} and {@link #ACCEPTS_AT_END}
   * @param inside entry of intervals that start inside the stream
   * @param atStart entry of intervals that start at the stream's start
   */
  Dfa(Diagrams diagrams, int[] next, int[] accepts, int inside, int atStart) {
    this.diagrams = diagrams;
    this.next = next;
    this.accepts = accepts;
    this.inside = inside;
    this.atStart = atStart;
  }

  /**
   * Returns the smallest automaton with the pattern's intervals.
   *
   * @param stateLimit the most states of the automaton before it is minimised
   */
  public static Dfa of(Nfa nfa, int stateLimit) {
    return Determinization.of(nfa, stateLimit).minimized();
  }

  /** Returns how many states the automaton has. */
  public int states() {
    return next.length;
  }

  int inside() {
    return inside;
  }

  int atStart() {
    return atStart;
  }

  int accepts(int state) {
    return accepts[state];
  }

  int next(int state) {
    return next[state];
  }

  Diagrams diagrams() {
    return diagrams;
  }

  /** Returns the smallest equivalent automaton, its states numbered breadth first. */
  Dfa minimized() {
    return new Minimization(this).dfa();
  }

  /** Returns the automaton of all other intervals. */
  public Dfa complement() {
    int[] flipped = accepts.clone();
    for (int state = 0; state < flipped.length; state++) {
      flipped[state] ^= ACCEPTS_ALWAYS;
    }
    return new Dfa(diagrams, next, flipped, inside, atStart);
  }

  /**
   * Returns the intervals of this automaton that the other lacks.
   *
   * @param stateLimit the most states of the result
   */
  public Dfa minus(Dfa other, int stateLimit) {
    return combine(other, (mine, its) -> mine & ~its, stateLimit);
  }

  /**
   * Returns the intervals of exactly one of both automata.
   *
   * @param stateLimit the most states of the result
   */
  public Dfa difference(Dfa other, int stateLimit) {
    return combine(other, (mine, its) -> mine ^ its, stateLimit);
  }

  private Dfa combine(Dfa other, IntBinaryOperator verdict, int stateLimit) {
    return new DfaProduct(this, other, new Budget(stateLimit)).dfa(verdict);
  }

  /** Returns whether no interval at all is accepted. */
  public boolean acceptsNothing() {
    return shortestWord().isEmpty();
  }

  /** Returns whether every interval is accepted, the empty ones too. */
  public boolean acceptsEverything() {
    return complement().acceptsNothing();
  }

  /** Returns whether every interval of at least one frame is accepted. */
  public boolean acceptsEveryNonEmptyInterval() {
    return IntStream.range(0, next.length)
        .flatMap(state -> successors(state).stream().mapToInt(Integer::intValue))
        .allMatch(state -> accepts[state] == ACCEPTS_ALWAYS);
  }

  /** Returns a shortest accepted interval, the same on every run. */
  public Optional<Word> shortestWord() {
    return new WordSearch(this).shortest();
  }

  /** Returns whether the interval is accepted. */
  public boolean accepts(Word word) {
    boolean atStart = word.context() == Context.AT_START || word.context() == Context.BOTH;
    boolean atEnd = word.context() == Context.AT_END || word.context() == Context.BOTH;
    int state = atStart ? this.atStart : inside;
    for (List<Integer> symbols : word.letters()) {
      state = diagrams.value(next[state], Bits.of(symbols));
    }
    return (accepts[state] & (atEnd ? ACCEPTS_AT_END : ACCEPTS_INSIDE)) != 0;
  }

  /** Returns the same automaton with its diagrams copied into others. */
  int[] nextIn(Diagrams target) {
    Map<Integer, Integer> done = new HashMap<>();
    int[] copied = new int[next.length];
    for (int state = 0; state < next.length; state++) {
      copied[state] = target.copy(diagrams, next[state], done);
    }
    return copied;
  }

  /** Returns the states that follow the state directly, in an order that its diagram gives. */
  Set<Integer> successors(int state) {
    return diagrams.values(next[state]);
  }

  /** Returns a fragment with the same intervals; none of its edges names a leaf. */
  Fragment fragment(Budget budget, Interner<Cube> conditions) {
    Graph graph = new Graph(budget);
    int[] node = new int[next.length];
    for (int state = 0; state < next.length; state++) {
      node[state] = graph.newNode();
    }
    graph.skip(Fragment.ENTRY, node[inside], Context.INSIDE.bit() | Context.AT_END.bit());
    graph.skip(Fragment.ENTRY, node[atStart], Context.AT_START.bit() | Context.BOTH.bit());
    for (int state = 0; state < next.length; state++) {
      int from = node[state];
      diagrams.visit(
          next[state],
          (condition, target) ->
              graph.read(from, node[target], conditions.number(condition), Graph.NO_TAG));
      graph.skip(from, Fragment.EXIT, exitContexts(accepts[state]));
    }
    return Trimming.of(graph.fragment());
  }

  private static int exitContexts(int accepts) {
    int inside = Context.INSIDE.bit() | Context.AT_START.bit();
    int atEnd = Context.AT_END.bit() | Context.BOTH.bit();
    return ((accepts & ACCEPTS_INSIDE) != 0 ? inside : 0)
        | ((accepts & ACCEPTS_AT_END) != 0 ? atEnd : 0);
  }

  /** Writes states and edges as text, one line each, for people and goldens. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("dfa %d states%n".formatted(next.length));
    text.append("  entry inside %d, at start %d%n".formatted(inside, atStart));
    for (int state = 0; state < next.length; state++) {
      text.append("  %d%s%n".formatted(state, verdict(accepts[state])));
      diagrams.visit(
          next[state],
          (condition, target) -> text.append("    on %s -> %d%n".formatted(condition, target)));
    }
    return text.toString();
  }

  /** Writes states and edges for Graphviz. */
  public String toDot() {
    Dot dot = new Dot("dfa");
    dot.state("inside", "inside", "plaintext").state("start", "at start", "plaintext");
    dot.edge("inside", "" + inside, "").edge("start", "" + atStart, "");
    for (int state = 0; state < next.length; state++) {
      String from = "" + state;
      dot.state(from, from + verdict(accepts[state]), accepts[state] == 0 ? "circle" : "box");
      diagrams.visit(
          next[state], (condition, target) -> dot.edge(from, "" + target, condition.toString()));
    }
    return dot.end();
  }

  private static String verdict(int accepts) {
    return switch (accepts) {
      case 0 -> "";
      case ACCEPTS_INSIDE -> " accepts inside";
      case ACCEPTS_AT_END -> " accepts at end";
      default -> " accepts";
    };
  }
}
