package org.fests.automaton;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An automaton in which the only cycles are loops: edges that read a frame and lead back to the
 * node they leave. All other edges lead to nodes of lower numbers, so that one way through the
 * nodes, with each loop solved where it is met, follows the automaton at 64 positions at once.
 *
 * <p>Patterns without an upper bound are such where they repeat one frame, as {@code [a]*}, {@code
 * [a]+}, {@code .*} and {@code ([a]|[b])*} do, once nodes in their cycles that read nothing are
 * passed over; {@code ([a][b])*} is not.
 *
 * <p>The edges are in flat arrays, for the inner loops: node v's reading edges are {@code
 * readFirst[v]} to {@code readFirst[v + 1] - 1}, likewise its skips and its loops.
 */
final class Cascade {
  /** The node where intervals end. */
  static final int EXIT = 0;

  /** More nodes are not looked at in each word: determinised automata do better. */
  private static final int MOST_NODES = 512;

  private static final int MOST_EDGES = 4 * MOST_NODES;

  /** Takes the place of a condition in an edge that reads nothing. */
  private static final int NOTHING = -1;

  /** An edge, without the node that it leaves. */
  private record Way(int to, int condition) {}

  final int nodes;
  final int[] readFirst;
  final int[] readEnd;
  final int[] readCondition;
  final int[] skipFirst;
  final int[] skipEnd;
  final int[] loopFirst;
  final int[] loopCondition;
  private final List<Cube> conditions;

  private Cascade(Nfa nfa, List<Set<Way>> ways, Components numbers) {
    nodes = numbers.count();
    conditions = nfa.conditions();
    int edges = size(ways);
    readFirst = new int[nodes + 1];
    readEnd = new int[edges];
    readCondition = new int[edges];
    skipFirst = new int[nodes + 1];
    skipEnd = new int[edges];
    loopFirst = new int[nodes + 1];
    loopCondition = new int[edges];
    int[] nodeOf = new int[nodes];
    IntStream.range(0, nfa.states())
        .filter(node -> numbers.of(node) >= 0)
        .forEach(node -> nodeOf[numbers.of(node)] = node);
    for (int number = 0; number < nodes; number++) {
      add(number, ways.get(nodeOf[number]), numbers);
    }
  }

  private void add(int number, Set<Way> ways, Components numbers) {
    int reads = readFirst[number];
    int skips = skipFirst[number];
    int loops = loopFirst[number];
    for (Way way : ways) {
      int to = numbers.of(way.to());
      if (way.condition() == NOTHING) {
        skipEnd[skips++] = to;
      } else if (to == number) {
        loopCondition[loops++] = way.condition();
      } else {
        readEnd[reads] = to;
        readCondition[reads++] = way.condition();
      }
    }
    readFirst[number + 1] = reads;
    skipFirst[number + 1] = skips;
    loopFirst[number + 1] = loops;
  }

  /**
   * Returns the automaton in this form; nothing where it has other cycles, too many nodes or no
   * interval, or asks for times or the stream's ends.
   */
  static Optional<Cascade> of(Nfa nfa) {
    if (nfa.states() > MOST_NODES || asksBetweenFrames(nfa)) {
      return Optional.empty();
    }
    List<Set<Way>> ways = ways(nfa);
    passOver(nfa, ways);
    if (size(ways) > MOST_EDGES) {
      return Optional.empty();
    }
    Components numbers = components(ways);
    boolean cyclic =
        IntStream.range(0, ways.size())
            .anyMatch(
                node -> ways.get(node).stream().anyMatch(way -> leadsRound(node, way, numbers)));
    return cyclic || numbers.of(nfa.exit()) != EXIT
        ? Optional.empty()
        : Optional.of(new Cascade(nfa, ways, numbers));
  }

  /**
   * Returns whether some edge takes a span, or is a skip that with those beside it is not open in
   * all contexts.
   */
  private static boolean asksBetweenFrames(Nfa nfa) {
    Map<Long, Integer> contexts = new HashMap<>();
    Edges edges = nfa.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      if (!edges.reads(edge)) {
        long ends = (long) edges.from(edge) << Integer.SIZE | edges.to(edge);
        contexts.merge(ends, -edges.label(edge), (one, other) -> one | other);
      }
    }
    return contexts.values().stream().anyMatch(open -> open != Context.ANYWHERE);
  }

  /** Returns whether the edge is part of a cycle of several nodes. */
  private static boolean leadsRound(int node, Way way, Components components) {
    return way.to() != node && components.of(way.to()) == components.of(node);
  }

  private static List<Set<Way>> ways(Nfa nfa) {
    List<Set<Way>> ways = new ArrayList<>();
    for (int node = 0; node < nfa.states(); node++) {
      ways.add(new LinkedHashSet<>());
    }
    Edges edges = nfa.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      int condition = edges.reads(edge) ? edges.label(edge) : NOTHING;
      ways.get(edges.from(edge)).add(new Way(edges.to(edge), condition));
    }
    return ways;
  }

  private static int size(List<Set<Way>> ways) {
    return ways.stream().mapToInt(Set::size).sum();
  }

  private static Components components(List<Set<Way>> ways) {
    Edges edges = new Edges();
    for (int node = 0; node < ways.size(); node++) {
      for (Way way : ways.get(node)) {
        edges.add(node, way.to(), -Context.ANYWHERE, Graph.NO_TAG);
      }
    }
    return new Components(new Fragment(ways.size(), edges));
  }

  /**
   * Lets edges that enter a node in a cycle that reads nothing lead to where its skips do, until
   * that has made too many edges.
   */
  private static void passOver(Nfa nfa, List<Set<Way>> ways) {
    Components components = components(ways);
    for (int node = 0; node < ways.size(); node++) {
      int passed = node;
      boolean inCycle =
          ways.get(node).stream().anyMatch(way -> leadsRound(passed, way, components));
      if (inCycle && nfa.readerOf(node) < 0 && size(ways) <= MOST_EDGES) {
        passOver(node, ways);
      }
    }
  }

  private static void passOver(int passed, List<Set<Way>> ways) {
    for (int node = 0; node < ways.size(); node++) {
      Set<Way> leaving = ways.get(node);
      for (Way way : List.copyOf(leaving)) {
        if (way.to() == passed) {
          leaving.remove(way);
          for (Way next : ways.get(passed)) {
            leaving.add(new Way(next.to(), way.condition()));
          }
          leaving.remove(new Way(node, NOTHING));
        }
      }
    }
    ways.get(passed).clear();
  }

  /** Returns the node where intervals begin. */
  int entry() {
    return nodes - 1;
  }

  /** Returns the nodes from which an interval may read its first frame. */
  int[] initial() {
    boolean[] reached = new boolean[nodes];
    reached[entry()] = true;
    for (int node = entry(); node > EXIT; node--) {
      for (int at = skipFirst[node]; reached[node] && at < skipFirst[node + 1]; at++) {
        reached[skipEnd[at]] = true;
      }
    }
    return IntStream.range(0, nodes).filter(node -> reached[node]).toArray();
  }

  /** Returns for each condition the frames that meet it, as bits, with one more for the end. */
  long[][] frames(Letters letters) {
    int words = Bits.words(letters.size() + 1);
    return conditions.stream().map(cube -> letters.meeting(cube, words)).toArray(long[][]::new);
  }
}
