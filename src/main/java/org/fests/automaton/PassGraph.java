package org.fests.automaton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An automaton laid out for passes that go back through the stream.
 *
 * <p>Its nodes are those of the automaton. If it is grown, each span edge whose duration has a
 * lower bound only, and whose body is untimed, becomes a copy of the body: what is in the copy has
 * its end far enough away, so that only the ends nearer than the bound must be told apart.
 */
final class PassGraph {
  /** A copy of a span's body: node s is node {@code base + s} here; the span ends at the node. */
  record Copy(int span, int base, int target) {}

  /** A skip, open in the contexts of the mask, or an edge by a span. */
  record Move(int from, int to, int contexts, int span) {
    boolean spans() {
      return span >= 0;
    }
  }

  private final Nfa nfa;
  private final Edges reads = new Edges();
  private final Interner<Cube> conditions = new Interner<>();
  private final List<Copy> copies = new ArrayList<>();
  private final List<Move> moves = new ArrayList<>();
  private int nodes;
  private final boolean cyclic;

  private PassGraph(Nfa nfa, List<Integer> copied) {
    this.nfa = nfa;
    nodes = nfa.states();
    paste(nfa, 0);
    for (Move move : List.copyOf(moves)) {
      if (copied.contains(move.span())) {
        copy(move);
      }
    }
    cyclic = sort();
  }

  /** Returns the graph as the automaton has it. */
  static PassGraph plain(Nfa nfa) {
    return new PassGraph(nfa, List.of());
  }

  /** Returns the grown graph. */
  static PassGraph grown(Nfa nfa) {
    return new PassGraph(
        nfa,
        IntStream.range(0, nfa.spans().size())
            .filter(span -> hasLowerBoundOnly(nfa.spans().get(span)))
            .boxed()
            .toList());
  }

  private static boolean hasLowerBoundOnly(Span<Nfa> span) {
    return span instanceof Span.Lasting<Nfa> lasting
        && lasting.unbounded()
        && !lasting.body().timed();
  }

  private void paste(Nfa part, int base) {
    Edges edges = part.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      int from = base + edges.from(edge);
      int to = base + edges.to(edge);
      if (edges.reads(edge)) {
        reads.add(from, to, conditions.number(part.conditions().get(edges.label(edge))), 0);
      } else if (edges.spans(edge)) {
        moves.add(new Move(from, to, Context.ANYWHERE, edges.span(edge)));
      } else {
        moves.add(new Move(from, to, -edges.label(edge), -1));
      }
    }
  }

  private void copy(Move edge) {
    Nfa body = nfa.spans().get(edge.span()).bodies().get(0);
    copies.add(new Copy(edge.span(), nodes, edge.to()));
    moves.remove(edge);
    moves.add(new Move(edge.from(), nodes + body.entry(), Context.ANYWHERE, -1));
    paste(body, nodes);
    nodes += body.states();
  }

  /** Orders the moves so that each comes after those it leads to; returns if that cannot be. */
  private boolean sort() {
    Edges edges = new Edges();
    for (int node = 0; node < nodes; node++) {
      edges.add(Fragment.ENTRY, 2 + node, -Context.ANYWHERE, 0);
    }
    for (Move move : moves) {
      edges.add(2 + move.from(), 2 + move.to(), -Context.ANYWHERE, 0);
    }
    Components components = new Components(new Fragment(2 + nodes, edges));
    moves.sort(Comparator.comparingInt(move -> components.of(2 + move.from())));
    return moves.stream()
        .anyMatch(move -> components.of(2 + move.from()) == components.of(2 + move.to()));
  }

  Nfa nfa() {
    return nfa;
  }

  int nodes() {
    return nodes;
  }

  Edges reads() {
    return reads;
  }

  List<Cube> conditions() {
    return conditions.values();
  }

  List<Copy> copies() {
    return copies;
  }

  /** Returns the moves that are open in the context, in the order to go through them backward. */
  List<Move> moves(Context context) {
    return moves.stream().filter(move -> (move.contexts() & context.bit()) != 0).toList();
  }

  /** Returns whether moves form a circle, so that once through them may not be enough. */
  boolean cyclic() {
    return cyclic;
  }

  /** Returns the spans that edges still go by, ascending. */
  int[] spans() {
    return moves.stream().filter(Move::spans).mapToInt(Move::span).distinct().sorted().toArray();
  }

  /** Returns the nodes that spans lead to, ascending. */
  int[] targets() {
    return IntStream.concat(
            moves.stream().filter(Move::spans).mapToInt(Move::to),
            copies.stream().mapToInt(Copy::target))
        .distinct()
        .sorted()
        .toArray();
  }

  /** Returns for each class of letters the reading edges that take it. */
  int[][] readsByClass(LetterClasses classes) {
    int[][] taking = new int[classes.size()][];
    for (int letterClass = 0; letterClass < taking.length; letterClass++) {
      int known = letterClass;
      taking[letterClass] =
          IntStream.range(0, reads.size())
              .filter(edge -> classes.meets(known, reads.label(edge)))
              .toArray();
    }
    return taking;
  }

  @Override
  public String toString() {
    return "%d nodes, %d reads, moves %s, copies %s"
        .formatted(nodes, reads.size(), Arrays.toString(moves.toArray()), copies);
  }
}
