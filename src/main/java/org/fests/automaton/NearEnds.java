package org.fests.automaton;

/**
 * A span whose duration has a lower bound only, while its end is still too near: the ends are kept
 * for each of the body's nodes until they are far enough away.
 */
final class NearEnds {
  private final BodyRows body;
  private final Window tooNear;
  private final int nodes;

  NearEnds(Span.Lasting<Nfa> lasting, Bounds bounds) {
    body = BodyRows.nearerThan(lasting.minNanos(), lasting.body(), bounds);
    tooNear = Window.lasting(bounds.letters().times(), lasting.minNanos() - 1);
    nodes = lasting.body().states();
  }

  void step(int position) {
    tooNear.move(position);
    body.step(position);
  }

  int nodes() {
    return nodes;
  }

  /**
   * Returns the last end from the node that is not after the given one, among those that are far
   * enough away from this position and were not from the one after it; -1 if there is none.
   */
  int previous(int node, int end) {
    int found = body.previous(node, end);
    return found > tooNear.limit() ? found : -1;
  }

  int frames() {
    return body.frames();
  }
}
