package org.fests.automaton;

import static org.fests.automaton.Fragment.ENTRY;
import static org.fests.automaton.Fragment.EXIT;

import java.util.Arrays;

/**
 * How many frames the longest interval of a pattern has, in time linear in the automaton's size.
 * Each symbol may be true or not in each frame, whatever the others are.
 *
 * <p>A node is looked at in three layers: before the first letter at the stream's start, inside the
 * stream, and after the last letter at the stream's end. Letters lead to the layers inside and at
 * the end, skips stay in theirs. Among the nodes between entry and exit a cycle that reads has no
 * longest path.
 */
public final class Horizon {
  /** There are intervals of any length. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** There is no interval but perhaps empty ones: the pattern can never match. */
  public static final long NOTHING = 0;

  private static final int AT_START = 0;
  private static final int INSIDE = 1;
  private static final int AT_END = 2;
  private static final int LAYERS = 3;

  private final Fragment layered;
  private final Components components;

  private Horizon(Nfa nfa) {
    layered = Trimming.of(layers(nfa));
    components = new Components(layered);
  }

  /** Returns the most frames, {@link #NOTHING} or {@link #UNBOUNDED}. */
  public static long of(Nfa nfa) {
    nfa.checkUntimed();
    return new Horizon(nfa).longest();
  }

  private static Fragment layers(Nfa nfa) {
    Edges layers = new Edges();
    skip(layers, ENTRY, place(nfa.entry(), AT_START));
    skip(layers, ENTRY, place(nfa.entry(), INSIDE));
    skip(layers, place(nfa.exit(), INSIDE), EXIT);
    skip(layers, place(nfa.exit(), AT_END), EXIT);
    Edges edges = nfa.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      int from = edges.from(edge);
      int to = edges.to(edge);
      if (edges.reads(edge)) {
        layers.add(place(from, AT_START), place(to, INSIDE), 0, Graph.NO_TAG);
        layers.add(place(from, AT_START), place(to, AT_END), 0, Graph.NO_TAG);
        layers.add(place(from, INSIDE), place(to, INSIDE), 0, Graph.NO_TAG);
        layers.add(place(from, INSIDE), place(to, AT_END), 0, Graph.NO_TAG);
      } else {
        skipIn(layers, edges, edge, AT_START, Context.AT_START);
        skipIn(layers, edges, edge, INSIDE, Context.INSIDE);
        skipIn(layers, edges, edge, AT_END, Context.AT_END);
      }
    }
    return new Fragment(2 + LAYERS * nfa.states(), layers);
  }

  private static int place(int node, int layer) {
    return 2 + LAYERS * node + layer;
  }

  private static void skipIn(Edges layers, Edges edges, int edge, int layer, Context context) {
    if (edges.skips(edge, context)) {
      skip(layers, place(edges.from(edge), layer), place(edges.to(edge), layer));
    }
  }

  private static void skip(Edges layers, int from, int to) {
    layers.add(from, to, -Context.ANYWHERE, Graph.NO_TAG);
  }

  /** Goes through the edges by the component they leave, lower components first. */
  private long longest() {
    long[] best = new long[components.count()];
    Arrays.fill(best, -1);
    if (components.of(EXIT) < 0) {
      return NOTHING;
    }
    best[components.of(EXIT)] = 0;
    for (int edge : byComponent()) {
      int from = components.of(layered.edges().from(edge));
      int to = components.of(layered.edges().to(edge));
      int weight = layered.edges().reads(edge) ? 1 : 0;
      if (from == to && weight == 1) {
        return UNBOUNDED;
      }
      best[from] = Math.max(best[from], best[to] + weight);
    }
    return best[components.of(ENTRY)];
  }

  private int[] byComponent() {
    int[] sorted = new int[layered.edges().size()];
    Edges byComponent = new Edges();
    for (int edge = 0; edge < sorted.length; edge++) {
      byComponent.add(components.of(layered.edges().from(edge)), 0, 0, 0);
    }
    Adjacency order = Adjacency.outgoing(components.count(), byComponent);
    Arrays.setAll(sorted, order::edge);
    return sorted;
  }
}
