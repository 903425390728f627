package org.fests.english;

import java.util.List;
import java.util.stream.Collectors;
import org.fests.spre.Metric;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/** Reads numbers. A term that stands for several detections is read as some one of them. */
final class MetricReading implements Metric.Visitor<Clause> {
  @Override
  public Clause number(Metric.Constant constant) {
    return Clause.simple(SpreText.of(constant));
  }

  @Override
  public Clause arithmetic(Metric.Arithmetic arithmetic) {
    String word =
        switch (arithmetic.operator()) {
          case PLUS -> "plus";
          case MINUS -> "minus";
          case TIMES -> "times";
          case DIVIDE -> "divided by";
        };
    String left = arithmetic.left().accept(this).part();
    return Clause.compound(
        "%s %s %s".formatted(left, word, arithmetic.right().accept(this).part()));
  }

  @Override
  public Clause negate(Metric.Negate negate) {
    return Clause.simple("minus " + negate.body().accept(this).part());
  }

  @Override
  public Clause apply(Metric.Apply apply) {
    String word =
        switch (apply.function()) {
          case ABS -> "the size of";
          case MIN -> "the least of";
          case MAX -> "the greatest of";
        };
    return Clause.simple("%s (%s)".formatted(word, joined(apply.arguments())));
  }

  private String joined(List<Metric> metrics) {
    return metrics.stream()
        .map(metric -> metric.accept(this).text())
        .collect(Collectors.joining(", "));
  }

  @Override
  public Clause measured(Metric.Measured measured) {
    return Clause.simple("the " + measure(measured));
  }

  private static String measure(Metric.Measured measured) {
    List<Term> things = measured.arguments();
    return switch (measured.measure()) {
      case X -> of("x", things);
      case Y -> of("y", things);
      case Z -> of("z", things);
      case W -> of("width", things);
      case H -> of("height", things);
      case L -> of("length", things);
      case AREA -> of("area", things);
      case VOLUME -> of("volume", things);
      case DIST ->
          things.size() == 1 ? of("distance from the origin", things) : between("distance", things);
      case GAP -> between("gap", things);
      case IOU -> between("intersection over union", things);
      case COVER -> "share of %s that lies in %s".formatted(some(things, 0), some(things, 1));
      case YAW -> of("heading", things);
      case TURN -> "turn from %s to %s".formatted(some(things, 0), some(things, 1));
      case BEARING -> "bearing of %s seen from %s".formatted(some(things, 1), some(things, 0));
      case SPEED -> of("speed", things);
      case VX -> of("velocity along x", things);
      case VY -> of("velocity along y", things);
      case VZ -> of("velocity along z", things);
      case SCORE -> of("score", things);
      case T -> "time of the frame";
      case FRAME -> "index of the frame";
    };
  }

  private static String of(String measure, List<Term> things) {
    return "%s of %s".formatted(measure, some(things, 0));
  }

  private static String between(String measure, List<Term> things) {
    return "%s between %s and %s".formatted(measure, some(things, 0), some(things, 1));
  }

  private static String some(List<Term> things, int index) {
    return things.get(index).accept(new ThingReading()).part();
  }

  @Override
  public Clause count(Metric.Count count) {
    String body = count.body().accept(new FormulaReading()).text();
    return Clause.simple(
        "the number of choices (%s such that %s)".formatted(Words.bound(count.bindings()), body));
  }

  @Override
  public Clause size(Metric.Size size) {
    String thing = size.term().accept(new ThingReading()).part();
    return Clause.simple("the number of detections, each " + thing);
  }

  @Override
  public Clause previous(Metric.Previous previous) {
    return Clause.simple("the previous value of " + previous.body().accept(this).part());
  }

  @Override
  public Clause change(Metric.Change change) {
    return Clause.simple("the change of " + change.body().accept(this).part());
  }

  @Override
  public Clause rate(Metric.Rate rate) {
    return Clause.simple("the change per second of " + rate.body().accept(this).part());
  }
}
