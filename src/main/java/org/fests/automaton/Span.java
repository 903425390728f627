package org.fests.automaton;

import java.util.List;
import java.util.function.Function;

/**
 * What an edge stands for that takes a whole interval, of any number of frames, at once.
 *
 * @param <B> how the patterns inside are kept: as a {@link Fragment} or as an {@link Nfa}
 */
sealed interface Span<B> {
  /** Returns the patterns inside. */
  List<B> bodies();

  /** Returns what it asks of the patterns inside, in words. */
  String meaning();

  /** Returns the span with its patterns kept in another way. */
  <C> Span<C> map(Function<B, C> keeping);

  /**
   * The body's intervals that last as long as the bounds say, both included.
   *
   * @param minNanos at least 0
   * @param maxNanos {@link NfaBuilder#FOREVER} if there is no bound
   */
  record Lasting<B>(B body, long minNanos, long maxNanos) implements Span<B> {
    public Lasting {
      if (minNanos < 0 || maxNanos < minNanos) {
        throw new IllegalArgumentException(
            "Invalid duration: %d to %d ns".formatted(minNanos, maxNanos));
      }
    }

    boolean unbounded() {
      return maxNanos == NfaBuilder.FOREVER;
    }

    @Override
    public List<B> bodies() {
      return List.of(body);
    }

    @Override
    public String meaning() {
      return unbounded()
          ? "lasts %d ns or more".formatted(minNanos)
          : "lasts %d to %d ns".formatted(minNanos, maxNanos);
    }

    @Override
    public <C> Span<C> map(Function<B, C> keeping) {
      return new Lasting<>(keeping.apply(body), minNanos, maxNanos);
    }
  }

  /** All intervals but the body's. */
  record Outside<B>(B body) implements Span<B> {
    @Override
    public List<B> bodies() {
      return List.of(body);
    }

    @Override
    public String meaning() {
      return "is no interval of this";
    }

    @Override
    public <C> Span<C> map(Function<B, C> keeping) {
      return new Outside<>(keeping.apply(body));
    }
  }

  /** The intervals that all bodies have. */
  record Shared<B>(List<B> bodies) implements Span<B> {
    public Shared {
      bodies = List.copyOf(bodies);
    }

    @Override
    public String meaning() {
      return "is an interval of each";
    }

    @Override
    public <C> Span<C> map(Function<B, C> keeping) {
      return new Shared<>(bodies.stream().map(keeping).toList());
    }
  }
}
