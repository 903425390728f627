package org.fests.automaton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A fragment as a choice between an untimed part and restrictions of other parts to a duration.
 * Intersections and complements of such choices are such choices again, and so need no more than
 * the automata of the parts: {@code r<2s,5s> & s} is {@code (r & s)<2s,5s>}, and {@code ~r<2s,5s>}
 * is {@code ~r} or any interval that is shorter or longer.
 */
record Alternatives(Fragment untimed, List<Span.Lasting<Fragment>> restricted) {
  Alternatives {
    restricted = List.copyOf(restricted);
  }

  /** Returns the fragment's alternatives, if spans are nothing but whole ways through it. */
  static Optional<Alternatives> of(Fragment fragment, List<Span<Fragment>> spans) {
    Edges untimed = new Edges();
    List<Span.Lasting<Fragment>> restricted = new ArrayList<>();
    Edges edges = fragment.edges();
    for (int edge = 0; edge < edges.size(); edge++) {
      if (!edges.spans(edge)) {
        untimed.add(edges.from(edge), edges.to(edge), edges.label(edge), edges.tag(edge));
      } else if (edges.from(edge) == Fragment.ENTRY
          && edges.to(edge) == Fragment.EXIT
          && spans.get(edges.span(edge)) instanceof Span.Lasting<Fragment> lasting) {
        restricted.add(lasting);
      } else {
        return Optional.empty();
      }
    }
    Fragment rest = Trimming.of(new Fragment(fragment.nodes(), untimed));
    return Optional.of(new Alternatives(rest, restricted));
  }

  /** Returns what both have. */
  Fragment and(Alternatives other, NfaBuilder builder) {
    List<Fragment> parts = new ArrayList<>();
    parts.add(builder.intersection(List.of(untimed, other.untimed)));
    restricted.forEach(mine -> parts.add(both(mine, other.untimed, builder)));
    other.restricted.forEach(its -> parts.add(both(its, untimed, builder)));
    for (Span.Lasting<Fragment> mine : restricted) {
      for (Span.Lasting<Fragment> its : other.restricted) {
        long min = Math.max(mine.minNanos(), its.minNanos());
        long max = Math.min(mine.maxNanos(), its.maxNanos());
        if (min <= max) {
          Fragment body = builder.intersection(List.of(mine.body(), its.body()));
          parts.add(builder.lasting(body, min, max));
        }
      }
    }
    return builder.choice(parts.stream().filter(part -> !part.isNothing()).toList());
  }

  private static Fragment both(
      Span.Lasting<Fragment> lasting, Fragment untimed, NfaBuilder builder) {
    if (untimed.isNothing()) {
      return untimed;
    }
    Fragment body = builder.intersection(List.of(lasting.body(), untimed));
    return builder.lasting(body, lasting.minNanos(), lasting.maxNanos());
  }

  /** Returns what neither has. */
  Fragment complement(NfaBuilder builder) {
    List<Fragment> parts = new ArrayList<>();
    if (!untimed.isNothing()) {
      parts.add(builder.complement(untimed));
    }
    restricted.forEach(lasting -> parts.add(complement(lasting, builder)));
    return builder.intersection(parts);
  }

  private static Fragment complement(Span.Lasting<Fragment> lasting, NfaBuilder builder) {
    Fragment everything = builder.complement(builder.choice(List.of()));
    List<Fragment> parts = new ArrayList<>();
    parts.add(builder.complement(lasting.body()));
    if (lasting.minNanos() > 0) {
      parts.add(builder.lasting(everything, 0, lasting.minNanos() - 1));
    }
    if (!lasting.unbounded()) {
      parts.add(builder.lasting(everything, lasting.maxNanos() + 1, NfaBuilder.FOREVER));
    }
    return builder.choice(parts);
  }
}
