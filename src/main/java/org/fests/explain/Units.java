package org.fests.explain;

import org.fests.scene.Space;
import org.fests.spre.Measure;
import org.fests.spre.Metric;

/**
 * The unit of an expression's number, with a blank before it: empty for a number without one, and
 * where it cannot be told by the parts alone.
 */
record Units(Space space) implements Metric.Visitor<String> {
  private static final String NONE = "";

  /** Returns the unit of lengths. */
  String length() {
    return space.solid() ? " m" : " px";
  }

  /** Returns the unit of what two boxes have in common. */
  String size() {
    return space.solid() ? " m³" : " px²";
  }

  @Override
  public String number(Metric.Constant number) {
    return NONE;
  }

  /** A number without a unit takes that of the number it is added to or multiplied with. */
  @Override
  public String arithmetic(Metric.Arithmetic arithmetic) {
    String left = arithmetic.left().accept(this);
    String right = arithmetic.right().accept(this);
    if (arithmetic.operator() == Metric.Operator.DIVIDE) {
      return right.equals(NONE) ? left : NONE;
    }
    boolean product = arithmetic.operator() == Metric.Operator.TIMES;
    return left.equals(NONE) ? right : right.equals(NONE) || !product ? left : NONE;
  }

  @Override
  public String negate(Metric.Negate negate) {
    return negate.body().accept(this);
  }

  @Override
  public String apply(Metric.Apply apply) {
    return apply.arguments().stream()
        .map(argument -> argument.accept(this))
        .filter(unit -> !unit.equals(NONE))
        .findFirst()
        .orElse(NONE);
  }

  @Override
  public String measured(Metric.Measured measured) {
    return of(measured.measure());
  }

  private String of(Measure measure) {
    return switch (measure) {
      case X, Y, Z, W, H, L, DIST, GAP -> length();
      case AREA -> length() + "²";
      case VOLUME -> length() + "³";
      case YAW, TURN, BEARING -> " rad";
      case SPEED, VX, VY, VZ -> length() + "/s";
      case T -> " s";
      case IOU, COVER, SCORE, FRAME -> NONE;
    };
  }

  @Override
  public String count(Metric.Count count) {
    return NONE;
  }

  @Override
  public String size(Metric.Size size) {
    return NONE;
  }

  @Override
  public String previous(Metric.Previous previous) {
    return previous.body().accept(this);
  }

  @Override
  public String change(Metric.Change change) {
    return change.body().accept(this);
  }

  @Override
  public String rate(Metric.Rate rate) {
    String unit = rate.body().accept(this);
    return unit.equals(NONE) ? " per s" : unit + "/s";
  }
}
