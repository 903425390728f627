package org.fests.spre;

import java.util.List;
import java.util.stream.Collectors;

/** Writes patterns. */
final class PatternText implements Spre.Visitor<Phrase<PatternStrength>> {
  @Override
  public Phrase<PatternStrength> symbol(Spre.Symbol symbol) {
    return closed("[%s]".formatted(SpreText.of(symbol.formula())));
  }

  @Override
  public Phrase<PatternStrength> anyFrame(Spre.AnyFrame anyFrame) {
    return closed(".");
  }

  @Override
  public Phrase<PatternStrength> empty(Spre.Empty empty) {
    return closed(".{0}");
  }

  @Override
  public Phrase<PatternStrength> streamStart(Spre.StreamStart start) {
    return closed("^");
  }

  @Override
  public Phrase<PatternStrength> streamEnd(Spre.StreamEnd end) {
    return closed("$");
  }

  @Override
  public Phrase<PatternStrength> sequence(Spre.Sequence sequence) {
    String text = joined(sequence.parts(), " ", PatternStrength.COMPLEMENT);
    return new Phrase<>(text, PatternStrength.SEQUENCE);
  }

  @Override
  public Phrase<PatternStrength> choice(Spre.Choice choice) {
    String text = joined(choice.parts(), " | ", PatternStrength.INTERSECTION);
    return new Phrase<>(text, PatternStrength.CHOICE);
  }

  @Override
  public Phrase<PatternStrength> intersection(Spre.Intersection intersection) {
    String text = joined(intersection.parts(), " & ", PatternStrength.SEQUENCE);
    return new Phrase<>(text, PatternStrength.INTERSECTION);
  }

  @Override
  public Phrase<PatternStrength> complement(Spre.Complement complement) {
    String body = complement.body().accept(this).at(PatternStrength.COMPLEMENT);
    return new Phrase<>("~" + body, PatternStrength.COMPLEMENT);
  }

  @Override
  public Phrase<PatternStrength> repeat(Spre.Repeat repeat) {
    return postfix(repeat.body(), times(repeat));
  }

  @Override
  public Phrase<PatternStrength> timedRepeat(Spre.TimedRepeat repeat) {
    return postfix(repeat.body(), "{%s}".formatted(range(repeat.range())));
  }

  @Override
  public Phrase<PatternStrength> lasting(Spre.Lasting lasting) {
    return postfix(lasting.body(), "<%s>".formatted(range(lasting.range())));
  }

  @Override
  public Phrase<PatternStrength> phase(Spre.Phase phase) {
    return closed("(?<%s> %s)".formatted(Names.of(phase.name()), phase.body().accept(this).text()));
  }

  @Override
  public Phrase<PatternStrength> trackBinder(Spre.TrackBinder binder) {
    String bindings = SpreText.bindings(binder.bindings());
    String text = "E(%s) %s".formatted(bindings, binder.body().accept(this).text());
    return new Phrase<>(text, PatternStrength.CHOICE);
  }

  private static String times(Spre.Repeat repeat) {
    if (repeat.unbounded() && repeat.min() < 2) {
      return repeat.min() == 0 ? "*" : "+";
    }
    if (repeat.min() == 0 && repeat.max() == 1) {
      return "?";
    }
    if (repeat.min() == repeat.max()) {
      return "{%d}".formatted(repeat.min());
    }
    return "{%d,%s}".formatted(repeat.min(), repeat.unbounded() ? "" : repeat.max());
  }

  /** Returns both bounds; the lower one is left out when it says nothing and the upper one does. */
  private static String range(TimeRange range) {
    String min = range.minNanos() == 0 && !range.unbounded() ? "" : TimeUnit.text(range.minNanos());
    return min + "," + (range.unbounded() ? "" : TimeUnit.text(range.maxNanos()));
  }

  private Phrase<PatternStrength> postfix(Spre body, String quantifier) {
    return closed(body.accept(this).at(PatternStrength.CLOSED) + quantifier);
  }

  private String joined(List<Spre> parts, String sign, PatternStrength needed) {
    return parts.stream()
        .map(part -> part.accept(this).at(needed))
        .collect(Collectors.joining(sign));
  }

  private static Phrase<PatternStrength> closed(String text) {
    return new Phrase<>(text, PatternStrength.CLOSED);
  }
}
