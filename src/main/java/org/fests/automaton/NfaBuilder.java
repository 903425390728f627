package org.fests.automaton;

import static org.fests.automaton.Fragment.ENTRY;
import static org.fests.automaton.Fragment.EXIT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** The upper bound of a duration that has none. */
  public static final long FOREVER = Long.MAX_VALUE;

  private final Budget budget;
  private final Interner<Cube> conditions = new Interner<>();
  private final Interner<List<Integer>> tags = new Interner<>();
  private final List<Span<Fragment>> spans = new ArrayList<>();

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
      left = intersection(left, right);
    }
    return left;
  }

  private Fragment intersection(Fragment left, Fragment right) {
    if (!left.hasSpans() && !right.hasSpans()) {
      return new Product(budget, conditions, tags).of(left, right);
    }
    Optional<Alternatives> mine = Alternatives.of(left, spans);
    Optional<Alternatives> its = Alternatives.of(right, spans);
    return mine.isPresent() && its.isPresent()
        ? mine.get().and(its.get(), this)
        : spanning(new Span.Shared<>(List.of(left, right)));
  }

  /**
   * Returns the part's intervals that last as long as the bounds say, both included.
   *
   * @param minNanos nanoseconds, at least 0
   * @param maxNanos nanoseconds, or {@link #FOREVER}
   */
  public Fragment lasting(Fragment part, long minNanos, long maxNanos) {
    return minNanos == 0 && maxNanos == FOREVER
        ? part
        : spanning(new Span.Lasting<>(part, minNanos, maxNanos));
  }

  /** Returns the part without its times: it has all of the part's intervals and perhaps more. */
  public Fragment untimed(Fragment part) {
    Graph graph = new Graph(budget);
    for (int node = 2; node < part.nodes(); node++) {
      graph.newNode();
    }
    Edges edges = part.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      if (edges.spans(edge)) {
        graph.paste(untimed(spans.get(edges.span(edge))), edges.from(edge), edges.to(edge));
      } else if (edges.reads(edge)) {
        graph.read(edges.from(edge), edges.to(edge), edges.label(edge), edges.tag(edge));
      } else {
        graph.skip(edges.from(edge), edges.to(edge), -edges.label(edge));
      }
    }
    return graph.fragment();
  }

  private Fragment untimed(Span<Fragment> span) {
    return span instanceof Span.Outside<Fragment>
        ? complement(choice(List.of()))
        : intersection(span.bodies().stream().map(this::untimed).toList());
  }

  private Fragment spanning(Span<Fragment> span) {
    Graph graph = new Graph(budget);
    graph.span(ENTRY, EXIT, spans.size());
    spans.add(span);
    return graph.fragment();
  }

  /** Returns every interval that is not one of the part's. */
  public Fragment complement(Fragment part) {
    if (part.hasSpans()) {
      return Alternatives.of(part, spans)
          .map(alternatives -> alternatives.complement(this))
          .orElseGet(() -> spanning(new Span.Outside<>(part)));
    }
    Dfa dfa = Determinization.of(build(part), budget.states()).minimized();
    return dfa.complement().fragment(budget, conditions);
  }

  /** Returns the automaton of the whole pattern. */
  public Nfa build(Fragment pattern) {
    Fragment trimmed = Trimming.of(pattern);
    Interner<Cube> used = new Interner<>();
    Interner<Integer> usedSpans = new Interner<>();
    Edges edges = new Edges();
    for (int edge = 0; edge < trimmed.edges().size(); edge++) {
      int label = trimmed.edges().label(edge);
      if (trimmed.edges().reads(edge)) {
        label = used.number(conditions.value(label));
      } else if (trimmed.edges().spans(edge)) {
        label = Edges.spanLabel(usedSpans.number(trimmed.edges().span(edge)));
      }
      edges.add(
          trimmed.edges().from(edge), trimmed.edges().to(edge), label, trimmed.edges().tag(edge));
    }
    List<Span<Nfa>> spansWithin =
        usedSpans.values().stream().map(span -> spans.get(span).map(this::build)).toList();
    Fragment numbered = new Fragment(trimmed.nodes(), edges);
    return new Nfa(numbered, used.values(), tags.values(), spansWithin);
  }
}
