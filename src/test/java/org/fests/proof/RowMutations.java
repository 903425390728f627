package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fests.spre.Comparison;

/** Every way to spoil one thing in a row of the trace. */
final class RowMutations {
  private RowMutations() {}

  static List<TraceRow> of(TraceRow r) {
    List<TraceRow> spoiled = new ArrayList<>();
    spoiled.add(place(r, r.interval() + 9, r.frame(), r.symbol(), r.atom()));
    spoiled.add(place(r, r.interval(), r.frame() + 100, r.symbol(), r.atom()));
    spoiled.add(place(r, r.interval(), r.frame(), r.symbol() + "x", r.atom()));
    spoiled.add(place(r, r.interval(), r.frame(), r.symbol(), r.atom() + "x"));
    for (Truth truth : Truth.values()) {
      spoiled.add(fact(r, truth, r.left(), r.operator(), r.right()));
    }
    for (double other : new double[] {0.001, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
      spoiled.add(fact(r, r.truth(), r.left() + other, r.operator(), r.right()));
      spoiled.add(fact(r, r.truth(), r.left(), r.operator(), r.right() + other));
    }
    for (Comparison operator : Comparison.values()) {
      spoiled.add(fact(r, r.truth(), r.left(), operator, r.right()));
    }
    for (int i = 0; i < r.witnesses().size(); i++) {
      spoiled.addAll(witnesses(r, i));
    }
    Mutations.spans(r.span()).forEach(span -> spoiled.add(looking(r, span)));
    Witness ghost = new Witness("v", "ghost", "", 99);
    spoiled.add(witnesses(r, Choices.joined(r.witnesses(), List.of(ghost))));
    spoiled.removeIf(r::equals);
    return spoiled;
  }

  private static TraceRow place(TraceRow r, int interval, long frame, String symbol, String atom) {
    return new TraceRow(
        interval,
        frame,
        symbol,
        atom,
        r.truth(),
        r.witnesses(),
        r.left(),
        r.operator(),
        r.right(),
        r.span());
  }

  private static TraceRow fact(
      TraceRow r, Truth truth, double left, Comparison operator, double right) {
    return new TraceRow(
        r.interval(),
        r.frame(),
        r.symbol(),
        r.atom(),
        truth,
        r.witnesses(),
        left,
        operator,
        right,
        r.span());
  }

  private static TraceRow looking(TraceRow r, FrameSpan span) {
    return new TraceRow(
        r.interval(),
        r.frame(),
        r.symbol(),
        r.atom(),
        r.truth(),
        r.witnesses(),
        r.left(),
        r.operator(),
        r.right(),
        span);
  }

  private static TraceRow witnesses(TraceRow r, List<Witness> witnesses) {
    return new TraceRow(
        r.interval(),
        r.frame(),
        r.symbol(),
        r.atom(),
        r.truth(),
        witnesses,
        r.left(),
        r.operator(),
        r.right(),
        r.span());
  }

  private static List<TraceRow> witnesses(TraceRow r, int i) {
    Witness w = r.witnesses().get(i);
    List<TraceRow> spoiled = new ArrayList<>();
    List<UnaryOperator<Witness>> ways =
        List.of(
            any -> new Witness(w.term() + "x", w.className(), w.track(), w.detection()),
            any -> new Witness(w.term(), w.className() + "x", w.track(), w.detection()),
            any -> new Witness(w.term(), w.className(), w.track() + "x", w.detection()),
            any -> new Witness(w.term(), w.className(), w.track(), w.detection() + 1));
    for (UnaryOperator<Witness> way : ways) {
      List<Witness> changed = new ArrayList<>(r.witnesses());
      changed.set(i, way.apply(w));
      spoiled.add(witnesses(r, changed));
    }
    List<Witness> fewer = new ArrayList<>(r.witnesses());
    fewer.remove(i);
    spoiled.add(witnesses(r, fewer));
    return spoiled;
  }
}
