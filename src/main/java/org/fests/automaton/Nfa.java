package org.fests.automaton;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A nondeterministic automaton whose letters are sets of true symbols. Immutable.
 *
 * <p>Edges read one letter, on a condition, or skip, in some contexts of the position between two
 * frames. Because a position's context is the same for the whole pattern, {@code ^} and {@code $}
 * are exact inside repetitions, intersections and complements too. Skips keep the automaton's size
 * linear in the pattern's: without them {@code (a?){600}} has 180,000 edges.
 *
 * <p>A <em>reader</em> is a node that some reading edge leaves. Sets of states at run time are sets
 * of readers.
 */
public final class Nfa {
  private final int nodes;
  private final Edges edges;
  private final Adjacency outgoing;
  private final Adjacency incoming;
  private final int[] readers;
  private final int[] readerOf;
  private final List<Cube> conditions;
  private final List<List<Integer>> tags;
  private final List<Span<Nfa>> spans;

  Nfa(Fragment fragment, List<Cube> conditions, List<List<Integer>> tags, List<Span<Nfa>> spans) {
    nodes = fragment.nodes();
    edges = fragment.edges();
    outgoing = fragment.outgoing();
    incoming = Adjacency.incoming(nodes, edges);
    readers = IntStream.range(0, nodes).filter(this::reads).toArray();
    readerOf = new int[nodes];
    Arrays.fill(readerOf, -1);
    for (int reader = 0; reader < readers.length; reader++) {
      readerOf[readers[reader]] = reader;
    }
    this.conditions = conditions;
    this.tags = tags;
    this.spans = List.copyOf(spans);
  }

  private boolean reads(int node) {
    for (int at = outgoing.first(node); at < outgoing.first(node + 1); at++) {
      if (edges.reads(outgoing.edge(at))) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many states the automaton has; they are numbered from 0. */
  public int states() {
    return nodes;
  }

  int entry() {
    return Fragment.ENTRY;
  }

  int exit() {
    return Fragment.EXIT;
  }

  Edges edges() {
    return edges;
  }

  Adjacency outgoing() {
    return outgoing;
  }

  Adjacency incoming() {
    return incoming;
  }

  int readers() {
    return readers.length;
  }

  int readerNode(int reader) {
    return readers[reader];
  }

  /** Returns the node's number among the readers, -1 if it is none. */
  int readerOf(int node) {
    return readerOf[node];
  }

  List<Cube> conditions() {
    return conditions;
  }

  /** Returns what the span edges stand for, by number. */
  List<Span<Nfa>> spans() {
    return spans;
  }

  /** Returns whether the automaton asks how long intervals last, so that letters need times. */
  public boolean timed() {
    return !spans.isEmpty();
  }

  /** Refuses to be taken for an automaton whose letters say all. */
  void checkUntimed() {
    if (timed()) {
      throw new IllegalArgumentException("Cannot leave the times out of a timed automaton");
    }
  }

  /** Returns the automaton of the mirrored intervals of mirrored streams. */
  Nfa reversed() {
    Edges mirrored = new Edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      int label = edges.label(edge);
      mirrored.add(
          mirrored(edges.to(edge)),
          mirrored(edges.from(edge)),
          edges.reads(edge) || edges.spans(edge) ? label : -Context.mirrored(-label),
          edges.tag(edge));
    }
    return new Nfa(
        new Fragment(nodes, mirrored),
        conditions,
        tags,
        spans.stream().map(span -> span.map(Nfa::reversed)).toList());
  }

  private static int mirrored(int node) {
    return node == Fragment.ENTRY ? Fragment.EXIT : node == Fragment.EXIT ? Fragment.ENTRY : node;
  }

  /** Returns the leaves that take a frame by the edge. */
  List<Integer> leaves(int edge) {
    return tags.get(edges.tag(edge));
  }

  /** Writes states and edges as text, one line each, for people and goldens. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("nfa %d states%n".formatted(nodes));
    for (int node = 0; node < nodes; node++) {
      for (int at = outgoing.first(node); at < outgoing.first(node + 1); at++) {
        text.append(line(outgoing.edge(at)));
      }
    }
    for (int span = 0; span < spans.size(); span++) {
      text.append("span %d %s:%n".formatted(span, spans.get(span).meaning()));
      spans.get(span).bodies().forEach(body -> text.append(body.toString().indent(2)));
    }
    return text.toString();
  }

  private String line(int edge) {
    String from = name(edges.from(edge));
    String to = name(edges.to(edge));
    if (edges.spans(edge)) {
      return "  %s -> %s by span %d%n".formatted(from, to, edges.span(edge));
    }
    return edges.reads(edge)
        ? "  %s -> %s on %s by %s%n"
            .formatted(from, to, conditions.get(edges.label(edge)), leaves(edge))
        : "  %s -> %s skip%s%n".formatted(from, to, contexts(-edges.label(edge)));
  }

  /** Writes states and edges for Graphviz; a skip is an edge that reads no frame. */
  public String toDot() {
    Dot dot = new Dot("nfa");
    for (int edge = 0; edge < edges.size(); edge++) {
      dot.edge(name(edges.from(edge)), name(edges.to(edge)), label(edge));
    }
    return dot.end();
  }

  private String label(int edge) {
    if (edges.spans(edge)) {
      return "span " + edges.span(edge);
    }
    return edges.reads(edge)
        ? conditions.get(edges.label(edge)).toString()
        : "skip" + contexts(-edges.label(edge));
  }

  private static String name(int node) {
    return node == Fragment.ENTRY ? "entry" : node == Fragment.EXIT ? "exit" : "" + node;
  }

  private static String contexts(int mask) {
    if (mask == Context.ANYWHERE) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (Context context : Context.values()) {
      text.append((mask & context.bit()) == 0 ? "" : " " + context);
    }
    return text.toString();
  }
}
