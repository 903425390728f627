package org.fests.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Every way to spoil one thing in a certificate, by what was done. */
public final class Mutations {
  private final Certificate whole;
  private final Map<String, Certificate> spoiled = new LinkedHashMap<>();

  private Mutations(Certificate whole) {
    this.whole = whole;
  }

  public static Map<String, Certificate> of(Certificate certificate) {
    Mutations mutations = new Mutations(certificate);
    mutations.spoilAnswer();
    mutations.spoilBindings();
    mutations.spoilDerivation();
    mutations.spoilTrace();
    mutations.spoilWhyNot();
    return mutations.spoiled;
  }

  private void spoilAnswer() {
    spoiled.put("pattern", with(whole.spre() + " ", whole.mode(), whole.label()));
    spoiled.put("mode", with(whole.spre(), whole.mode() + "x", whole.label()));
    spoiled.put("label", with(whole.spre(), whole.mode(), 1 - whole.label()));
    spoil("interval", whole.intervals(), Mutations::spans, this::intervals);
    spoil("frame label", whole.frameLabels(), label -> List.of(1 - label), this::frameLabels);
  }

  private Certificate with(String spre, String mode, int label) {
    return new Certificate(
        spre,
        mode,
        label,
        whole.intervals(),
        whole.frameLabels(),
        whole.bindings(),
        whole.phases(),
        whole.steps(),
        whole.trace(),
        whole.whyNot());
  }

  private Certificate intervals(List<FrameSpan> intervals) {
    return answer(intervals, whole.frameLabels(), whole.bindings());
  }

  private Certificate frameLabels(List<Integer> labels) {
    return answer(whole.intervals(), labels, whole.bindings());
  }

  private Certificate bindings(List<BoundTrack> bindings) {
    return answer(whole.intervals(), whole.frameLabels(), bindings);
  }

  private Certificate answer(
      List<FrameSpan> intervals, List<Integer> frameLabels, List<BoundTrack> bindings) {
    return new Certificate(
        whole.spre(),
        whole.mode(),
        whole.label(),
        intervals,
        frameLabels,
        bindings,
        whole.phases(),
        whole.steps(),
        whole.trace(),
        whole.whyNot());
  }

  private void spoilBindings() {
    spoil(
        "binding",
        whole.bindings(),
        b ->
            List.of(
                new BoundTrack(b.interval() + 9, b.variable(), b.track(), b.className()),
                new BoundTrack(b.interval(), b.variable() + "x", b.track(), b.className()),
                new BoundTrack(b.interval(), b.variable(), b.track() + "x", b.className()),
                new BoundTrack(b.interval(), b.variable(), b.track(), b.className() + "x")),
        this::bindings);
  }

  private void spoilDerivation() {
    spoil("phase", whole.phases(), Mutations::phases, p -> derivation(p, whole.steps()));
    spoil("step", whole.steps(), Mutations::steps, s -> derivation(whole.phases(), s));
  }

  private Certificate derivation(List<PhaseSpan> phases, List<StepSpan> steps) {
    return new Certificate(
        whole.spre(),
        whole.mode(),
        whole.label(),
        whole.intervals(),
        whole.frameLabels(),
        whole.bindings(),
        phases,
        steps,
        whole.trace(),
        whole.whyNot());
  }

  private static List<PhaseSpan> phases(PhaseSpan p) {
    List<PhaseSpan> spoiled = new ArrayList<>();
    spoiled.add(new PhaseSpan(p.interval() + 9, p.name(), p.frames()));
    spoiled.add(new PhaseSpan(p.interval(), p.name() + "x", p.frames()));
    spans(p.frames()).forEach(f -> spoiled.add(new PhaseSpan(p.interval(), p.name(), f)));
    return spoiled;
  }

  private static List<StepSpan> steps(StepSpan s) {
    List<StepSpan> spoiled = new ArrayList<>();
    spoiled.add(new StepSpan(s.interval() + 9, s.leaf(), s.symbol(), s.frames()));
    spoiled.add(new StepSpan(s.interval(), s.leaf() + 1, s.symbol(), s.frames()));
    spoiled.add(new StepSpan(s.interval(), s.leaf() - 1, s.symbol(), s.frames()));
    spoiled.add(new StepSpan(s.interval(), s.leaf(), s.symbol() + "x", s.frames()));
    spans(s.frames())
        .forEach(f -> spoiled.add(new StepSpan(s.interval(), s.leaf(), s.symbol(), f)));
    return spoiled;
  }

  static List<FrameSpan> spans(FrameSpan f) {
    return List.of(
        new FrameSpan(f.firstFrame() - 1, f.endFrame()),
        new FrameSpan(f.firstFrame() + 1, f.endFrame()),
        new FrameSpan(f.firstFrame(), f.endFrame() - 1),
        new FrameSpan(f.firstFrame(), f.endFrame() + 1));
  }

  private void spoilTrace() {
    spoil("row", whole.trace(), RowMutations::of, this::trace);
  }

  private Certificate trace(List<TraceRow> trace) {
    return new Certificate(
        whole.spre(),
        whole.mode(),
        whole.label(),
        whole.intervals(),
        whole.frameLabels(),
        whole.bindings(),
        whole.phases(),
        whole.steps(),
        trace,
        whole.whyNot());
  }

  private void spoilWhyNot() {
    WhyNot whyNot = whole.whyNot();
    spoil(
        "attempt",
        whyNot.attempts(),
        Mutations::attempts,
        attempts -> whyNot(new WhyNot(attempts, whyNot.changes())));
    for (Change change : whyNot.changes()) {
      for (Change other : changes(change)) {
        List<Change> changes = change.equals(other) ? List.of(change, other) : List.of(other);
        spoiled.put(
            "change: %s for %s".formatted(other, change),
            whyNot(new WhyNot(whyNot.attempts(), changes)));
      }
    }
  }

  private Certificate whyNot(WhyNot whyNot) {
    return new Certificate(
        whole.spre(),
        whole.mode(),
        whole.label(),
        whole.intervals(),
        whole.frameLabels(),
        whole.bindings(),
        whole.phases(),
        whole.steps(),
        whole.trace(),
        whyNot);
  }

  private static List<Attempt> attempts(Attempt a) {
    List<Attempt> spoiled = new ArrayList<>();
    for (int by : new int[] {-1, 1, 100}) {
      spoiled.add(new Attempt(a.startFrame() + by, a.stopFrame(), a.waiting()));
      spoiled.add(new Attempt(a.startFrame(), a.stopFrame() + by, a.waiting()));
      spoiled.add(
          new Attempt(
              a.startFrame(), a.stopFrame(), Choices.joined(a.waiting(), List.of(98 + by))));
    }
    for (int i = 0; i < a.waiting().size(); i++) {
      List<Integer> fewer = new ArrayList<>(a.waiting());
      fewer.remove(i);
      spoiled.add(new Attempt(a.startFrame(), a.stopFrame(), fewer));
      List<Integer> more = new ArrayList<>(a.waiting());
      more.add(i, more.get(i));
      spoiled.add(new Attempt(a.startFrame(), a.stopFrame(), more));
    }
    return spoiled;
  }

  /** Returns the same change, too: it must not be told twice. */
  private static List<Change> changes(Change c) {
    return List.of(
        c,
        new Change(c.threshold() + 1, c.part(), c.instead(), c.from(), c.to(), c.spre()),
        new Change(c.threshold() - 1, c.part(), c.instead(), c.from(), c.to(), c.spre()),
        new Change(c.threshold(), c.part() + "x", c.instead(), c.from(), c.to(), c.spre()),
        new Change(c.threshold(), c.part(), c.instead() + "x", c.from(), c.to(), c.spre()),
        new Change(c.threshold(), c.part(), c.instead(), c.from() + 1, c.to(), c.spre()),
        new Change(c.threshold(), c.part(), c.instead(), c.from(), c.to() + 1, c.spre()),
        new Change(c.threshold(), c.part(), c.instead(), c.from(), Double.NaN, c.spre()),
        new Change(c.threshold(), c.part(), c.instead(), c.from(), c.to(), c.spre() + "."),
        new Change(c.threshold(), c.part(), c.part(), c.from(), c.from(), c.spre()));
  }

  /** Spoils, removes and doubles each item of a list. */
  private <T> void spoil(
      String what,
      List<T> items,
      Function<T, List<T>> ways,
      Function<List<T>, Certificate> rebuilt) {
    for (int i = 0; i < items.size(); i++) {
      for (T spoiledItem : ways.apply(items.get(i))) {
        List<T> changed = new ArrayList<>(items);
        changed.set(i, spoiledItem);
        put("%s %d: %s for %s".formatted(what, i, spoiledItem, items.get(i)), rebuilt, changed);
      }
      List<T> fewer = new ArrayList<>(items);
      fewer.remove(i);
      put("%s %d removed: %s".formatted(what, i, items.get(i)), rebuilt, fewer);
      List<T> more = new ArrayList<>(items);
      more.add(i, items.get(i));
      put("%s %d doubled: %s".formatted(what, i, items.get(i)), rebuilt, more);
    }
  }

  private <T> void put(String what, Function<List<T>, Certificate> rebuilt, List<T> items) {
    spoiled.put(what, rebuilt.apply(items));
  }
}
