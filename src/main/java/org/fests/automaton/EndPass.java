package org.fests.automaton;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Goes back through the stream and keeps for each node of an automaton the ends of the intervals
 * that can be completed from there. O(frames x edges), times the frames of the widest span.
 *
 * @param <S> as far as ends must be known
 */
final class EndPass<S extends EndSlots<S>> {
  private final PassGraph graph;
  private final int[] letters;
  private final int[] classOf;
  private final int[][] readsByClass;
  private final Map<Integer, Rows> rows = new TreeMap<>();
  private final Map<Integer, NearEnds> near = new TreeMap<>();
  private final Map<Context, List<PassGraph.Move>> moves;
  private final int frames;

  /** What the nodes that spans lead to had at the last positions, a ring for each. */
  private final S history;

  private final int[] targets;
  private final int ring;
  private S current;
  private S next;
  private int top = -1;
  private BitSet accepting = new BitSet();

  EndPass(PassGraph graph, S kind, Bounds bounds) {
    this.graph = graph;
    letters = bounds.letters().frames();
    frames = letters.length;
    LetterClasses classes = new LetterClasses(graph.conditions());
    classOf = classes.classify(bounds.letters().alphabet());
    readsByClass = graph.readsByClass(classes);
    moves = new TreeMap<>();
    Arrays.stream(Context.values()).forEach(context -> moves.put(context, graph.moves(context)));
    List<Span<Nfa>> spans = graph.nfa().spans();
    for (int span : graph.spans()) {
      rows.put(span, SpanRows.of(spans.get(span), bounds));
    }
    for (PassGraph.Copy copy : graph.copies()) {
      if (spans.get(copy.span()) instanceof Span.Lasting<Nfa> lasting) {
        near.computeIfAbsent(copy.span(), span -> new NearEnds(lasting, bounds));
      }
    }
    targets = graph.targets();
    ring = 1 + widest();
    history = kind.sibling(targets.length * ring);
    current = kind.sibling(graph.nodes());
    next = kind.sibling(graph.nodes());
    accepting.set(0, frames + 1);
  }

  private int widest() {
    return IntStream.concat(
            rows.values().stream().mapToInt(Rows::frames),
            near.values().stream().mapToInt(NearEnds::frames))
        .max()
        .orElse(0);
  }

  /** Lets intervals end at these positions only. */
  EndPass<S> endingAt(BitSet positions) {
    accepting = positions;
    return this;
  }

  /** Returns the sets of ends at the position of the last step, a slot a node. */
  S ends() {
    return current;
  }

  /** Moves to a position: first anywhere, then each time to the one before. */
  void step(int position) {
    top = Math.max(top, position);
    rows.values().forEach(each -> each.step(position));
    near.values().forEach(each -> each.step(position));
    S before = next;
    next = current;
    current = before;
    current.begin(position);
    if (position < top) {
      read(position);
    }
    Context context = Context.of(position, frames);
    takeSpans(position, context);
    seed();
    if (accepting.get(position)) {
      current.add(Fragment.EXIT, position);
    }
    settle(position, context);
    remember(position);
  }

  private void read(int position) {
    Edges reads = graph.reads();
    for (int edge : readsByClass[classOf[letters[position]]]) {
      current.join(reads.from(edge), next, reads.to(edge));
    }
  }

  /** Takes the spans that are not empty. */
  private void takeSpans(int position, Context context) {
    for (PassGraph.Move move : moves.get(context)) {
      if (move.spans()) {
        Rows ends = rows.get(move.span());
        int target = target(move.to());
        for (int end = ends.previous(top); end > position; end = ends.previous(end - 1)) {
          current.join(move.from(), history, target + end % ring);
        }
      }
    }
  }

  /** Returns the first slot of a node's ring. */
  private int target(int node) {
    return Arrays.binarySearch(targets, node) * ring;
  }

  /** Lets what has become far enough away into the copies of the bodies. */
  private void seed() {
    for (PassGraph.Copy copy : graph.copies()) {
      NearEnds ends = near.get(copy.span());
      int target = target(copy.target());
      for (int node = 0; node < ends.nodes(); node++) {
        for (int end = ends.previous(node, top); end >= 0; end = ends.previous(node, end - 1)) {
          current.join(copy.base() + node, history, target + end % ring);
        }
      }
    }
  }

  /** Follows what reads no frame. */
  private void settle(int position, Context context) {
    boolean changed;
    do {
      changed = false;
      for (PassGraph.Move move : moves.get(context)) {
        if (!move.spans() || rows.get(move.span()).previous(position) == position) {
          changed |= current.join(move.from(), current, move.to());
        }
      }
    } while (changed && graph.cyclic());
  }

  private void remember(int position) {
    for (int index = 0; index < targets.length; index++) {
      history.copy(index * ring + position % ring, current, targets[index]);
    }
  }
}
