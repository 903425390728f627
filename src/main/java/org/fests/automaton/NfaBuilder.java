package org.fests.automaton;

import static org.fests.automaton.Fragment.ENTRY;
import static org.fests.automaton.Fragment.EXIT;

import java.util.List;

/**
 * Builds the automaton of a pattern from the automata of its parts. Symbols and leaves are numbers
 * of at least 0 that the caller gives; a leaf is one place in the pattern that takes a frame.
 *
 * <p>The construction is Thompson's with merged ends (a sequence of n symbols has n + 1 states).
 * Every method throws a {@link StateLimitException}, before it builds, when the result would pass
 * the limit.
 */
public final class NfaBuilder {
  /** The upper bound of a repetition that has none. */
  public static final int UNBOUNDED = Integer.MAX_VALUE;

  private final Budget budget;
  private final Interner<Cube> conditions = new Interner<>();
  private final Interner<List<Integer>> tags = new Interner<>();

  /**
   * @param stateLimit the most states of the automaton and of each part, at least 2
   */
  public NfaBuilder(int stateLimit) {
    budget = new Budget(stateLimit);
    tags.number(List.of()); // Graph.NO_TAG
  }

  /** Returns the intervals of one frame in which the symbol is true. */
  public Fragment symbol(int symbol, int leaf) {
    return reading(Cube.of(symbol), leaf);
  }

  /**
   * Returns the intervals of one frame in which some symbols are true and some are not.
   *
   * @param required ascending
   * @param forbidden ascending, none of them required
   */
  public Fragment letter(List<Integer> required, List<Integer> forbidden, int leaf) {
    return reading(new Cube(required, forbidden), leaf);
  }

  /** Returns the intervals of one frame. */
  public Fragment any(int leaf) {
    return reading(Cube.ANY, leaf);
  }

  private Fragment reading(Cube condition, int leaf) {
    Graph graph = new Graph(budget);
    graph.read(ENTRY, EXIT, conditions.number(condition), tags.number(List.of(leaf)));
    return graph.fragment();
  }

  /** Returns the empty intervals. */
  public Fragment empty() {
    return skipping(Context.ANYWHERE);
  }

  /** Returns the empty interval at the stream's start. */
  public Fragment start() {
    return skipping(Context.AT_START.bit() | Context.BOTH.bit());
  }

  /** Returns the empty interval at the stream's end. */
  public Fragment end() {
    return skipping(Context.AT_END.bit() | Context.BOTH.bit());
  }

  private Fragment skipping(int contexts) {
    Graph graph = new Graph(budget);
    graph.skip(ENTRY, EXIT, contexts);
    return graph.fragment();
  }

  /** Returns the intervals that split into one of each part, in order. */
  public Fragment sequence(List<Fragment> parts) {
    if (parts.isEmpty()) {
      return empty();
    }
    Graph graph = new Graph(budget);
    int from = ENTRY;
    for (Fragment part : parts.subList(0, parts.size() - 1)) {
      int to = graph.newNode();
      graph.paste(part, from, to);
      from = to;
    }
    graph.paste(parts.get(parts.size() - 1), from, EXIT);
    return graph.fragment();
  }

  /** Returns the intervals of any part. */
  public Fragment choice(List<Fragment> parts) {
    Graph graph = new Graph(budget);
    parts.forEach(part -> graph.paste(part, ENTRY, EXIT));
    return graph.fragment();
  }

  /**
   * Returns the intervals that split into {@code min} to {@code max} of the part.
   *
   * @param max at least {@code min}, or {@link #UNBOUNDED}
   */
  public Fragment repeat(Fragment part, int min, int max) {
    return new Repetition(budget, part, min, max).fragment();
  }

  /** Returns the intervals of every part; at least one part. */
  public Fragment intersection(List<Fragment> parts) {
    Fragment left = parts.get(0);
    for (Fragment right : parts.subList(1, parts.size())) {
      left = new Product(budget, conditions, tags).of(left, right);
    }
    return left;
  }

  /** Returns every interval that is not one of the part's. */
  public Fragment complement(Fragment part) {
    Dfa dfa = Determinization.of(build(part), budget.states()).minimized();
    return dfa.complement().fragment(budget, conditions);
  }

  /** Returns the automaton of the whole pattern. */
  public Nfa build(Fragment pattern) {
    Fragment trimmed = Trimming.of(pattern);
    Interner<Cube> used = new Interner<>();
    Edges edges = new Edges();
    for (int edge = 0; edge < trimmed.edges().size(); edge++) {
      int label = trimmed.edges().label(edge);
      edges.add(
          trimmed.edges().from(edge),
          trimmed.edges().to(edge),
          label < 0 ? label : used.number(conditions.value(label)),
          trimmed.edges().tag(edge));
    }
    return new Nfa(new Fragment(trimmed.nodes(), edges), used.values(), tags.values());
  }
}
