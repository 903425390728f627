package org.fests.automaton;

import java.util.List;

/** Makes the rows of each kind of span. */
final class SpanRows {
  private SpanRows() {}

  static Rows of(Span<Nfa> span, Bounds bounds) {
    if (span instanceof Span.Lasting<Nfa> lasting) {
      return new LastingRows(lasting, bounds.within(lasting.maxNanos()));
    }
    if (span instanceof Span.Outside<Nfa> outside) {
      return new OutsideRows(BodyRows.of(outside.body(), bounds));
    }
    return new SharedRows(span.bodies().stream().map(body -> BodyRows.of(body, bounds)).toList());
  }

  /** The ends that are far enough away. */
  private static final class LastingRows implements Rows {
    private final BodyRows body;
    private final long[] times;
    private final long minNanos;
    private int first;

    LastingRows(Span.Lasting<Nfa> lasting, Bounds bounds) {
      body = BodyRows.of(lasting.body(), bounds);
      times = bounds.letters().times();
      minNanos = lasting.minNanos();
      first = times.length;
    }

    @Override
    public void step(int position) {
      body.step(position);
      while (first > position && times[first - 1] - times[position] >= minNanos) {
        first--;
      }
    }

    @Override
    public int previous(int end) {
      int found = body.previous(end);
      return found >= first ? found : -1;
    }

    @Override
    public int frames() {
      return body.frames();
    }
  }

  /** The positions in the window that are no ends of the body. */
  private static final class OutsideRows implements Rows {
    private final BodyRows body;
    private int position;

    OutsideRows(BodyRows body) {
      this.body = body;
    }

    @Override
    public void step(int next) {
      body.step(next);
      position = next;
    }

    @Override
    public int previous(int end) {
      int found = Math.min(end, body.limit());
      while (found >= position && body.previous(found) == found) {
        found--;
      }
      return found >= position ? found : -1;
    }

    @Override
    public int frames() {
      return body.frames();
    }
  }

  /** The ends that all have. */
  private record SharedRows(List<BodyRows> bodies) implements Rows {
    @Override
    public void step(int position) {
      bodies.forEach(body -> body.step(position));
    }

    @Override
    public int previous(int end) {
      int found = end;
      int before;
      do {
        before = found;
        for (BodyRows body : bodies) {
          found = found < 0 ? found : body.previous(found);
        }
      } while (found >= 0 && found != before);
      return found;
    }

    @Override
    public int frames() {
      return bodies.get(0).frames();
    }
  }
}
