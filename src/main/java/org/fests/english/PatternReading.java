package org.fests.english;

import java.util.List;
import java.util.stream.Collectors;
import org.fests.spre.Formula;
import org.fests.spre.Spre;

/** Reads patterns, as the run of frames that they match. */
final class PatternReading implements Spre.Visitor<Clause> {
  @Override
  public Clause symbol(Spre.Symbol symbol) {
    return Clause.simple("a frame in which " + formula(symbol.formula()));
  }

  @Override
  public Clause anyFrame(Spre.AnyFrame anyFrame) {
    return Clause.simple("any frame");
  }

  @Override
  public Clause empty(Spre.Empty empty) {
    return Clause.simple("nothing");
  }

  @Override
  public Clause streamStart(Spre.StreamStart start) {
    return Clause.simple("the start of the stream");
  }

  @Override
  public Clause streamEnd(Spre.StreamEnd end) {
    return Clause.simple("the end of the stream");
  }

  @Override
  public Clause sequence(Spre.Sequence sequence) {
    return Clause.compound(joined(sequence.parts(), ", then "));
  }

  @Override
  public Clause choice(Spre.Choice choice) {
    return Clause.compound("either " + joined(choice.parts(), ", or "));
  }

  @Override
  public Clause intersection(Spre.Intersection intersection) {
    return Clause.compound("at once " + joined(intersection.parts(), ", and "));
  }

  @Override
  public Clause complement(Spre.Complement complement) {
    return Clause.simple("any run of frames but " + complement.body().accept(this).part());
  }

  /** Reads one frame repeated as so many frames, anything else as so many times. */
  @Override
  public Clause repeat(Spre.Repeat repeat) {
    if (repeat.body() instanceof Spre.Symbol symbol) {
      return Clause.simple(frames(repeat) + " in each of which " + formula(symbol.formula()));
    }
    if (repeat.body() instanceof Spre.AnyFrame) {
      return Clause.simple(frames(repeat));
    }
    return Clause.simple("(%s) %s".formatted(repeat.body().accept(this).text(), times(repeat)));
  }

  @Override
  public Clause timedRepeat(Spre.TimedRepeat repeat) {
    return Clause.simple(
        "(%s) again and again for %s"
            .formatted(repeat.body().accept(this).text(), Words.lasting(repeat.range())));
  }

  @Override
  public Clause lasting(Spre.Lasting lasting) {
    return Clause.simple(
        "(%s) lasting %s"
            .formatted(lasting.body().accept(this).text(), Words.lasting(lasting.range())));
  }

  @Override
  public Clause phase(Spre.Phase phase) {
    return Clause.simple(
        "phase %s (%s)".formatted(Words.name(phase.name()), phase.body().accept(this).text()));
  }

  @Override
  public Clause trackBinder(Spre.TrackBinder binder) {
    return Clause.compound(
        "for %s, the same throughout: %s"
            .formatted(Words.bound(binder.bindings()), binder.body().accept(this).text()));
  }

  /** Returns the formula; a compound one in parentheses, so that none of it is read as pattern. */
  private static String formula(Formula formula) {
    return formula.accept(new FormulaReading()).part();
  }

  private String joined(List<Spre> parts, String word) {
    return parts.stream().map(part -> part.accept(this).part()).collect(Collectors.joining(word));
  }

  private static String frames(Spre.Repeat repeat) {
    boolean one = repeat.max() == 1;
    return count(repeat) + (one ? " frame" : " frames");
  }

  private static String times(Spre.Repeat repeat) {
    boolean once = repeat.max() == 1;
    return count(repeat) + (once ? " time" : " times");
  }

  private static String count(Spre.Repeat repeat) {
    if (repeat.unbounded()) {
      return switch (repeat.min()) {
        case 0 -> "any number of";
        case 1 -> "one or more";
        default -> repeat.min() + " or more";
      };
    }
    if (repeat.min() == repeat.max()) {
      return "exactly " + repeat.max();
    }
    return repeat.min() == 0
        ? "at most " + repeat.max()
        : "%d to %d".formatted(repeat.min(), repeat.max());
  }
}
