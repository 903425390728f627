package org.fests.automaton;

/** The ends of an automaton's intervals, within a window. */
final class BodyRows implements Rows {
  private final Window window;
  private final EndPass<EndBits> pass;

  private BodyRows(Nfa body, Window window, Bounds bounds) {
    this.window = window;
    pass = new EndPass<>(PassGraph.plain(body), EndBits.within(window), bounds);
  }

  /** Returns the ends of all intervals within the bounds. */
  static BodyRows of(Nfa body, Bounds bounds) {
    return new BodyRows(body, bounds.window(), bounds);
  }

  /** Returns the ends that were too near for the duration when seen a frame later. */
  static BodyRows nearerThan(long nanos, Nfa body, Bounds bounds) {
    Window window = Window.lastingAFrameLater(bounds.letters().times(), nanos - 1);
    return new BodyRows(body, window, bounds);
  }

  @Override
  public void step(int position) {
    window.move(position);
    pass.step(position);
  }

  @Override
  public int previous(int end) {
    return previous(Fragment.ENTRY, end);
  }

  /** Returns the last end from a node, at this position, that is not after the given one. */
  int previous(int node, int end) {
    return pass.ends().previous(node, Math.min(end, window.limit()));
  }

  int limit() {
    return window.limit();
  }

  @Override
  public int frames() {
    return window.frames();
  }
}
