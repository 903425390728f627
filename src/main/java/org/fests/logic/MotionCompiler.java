package org.fests.logic;

import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Relation;

/** Compiles relations of motion: what changed since the frame before is compared with a number. */
record MotionCompiler(FormulaCompiler formulas, Formula.Related related) {
  private static final int COST = 20;

  Condition compile() {
    return switch (related.relation()) {
      case MOVING -> one(Motion::distance);
      case STILL -> compared(ofOne(Motion::distance), Comparison.AT_MOST);
      case APPROACHING -> two(Motion::approach);
      case RECEDING -> two((c, a, b) -> -Motion.approach(c, a, b));
      case MOVING_LEFT -> one(Motion::leftward);
      case MOVING_RIGHT -> one((c, d) -> -Motion.leftward(c, d));
      case MOVING_UP -> one(Motion::upward);
      case MOVING_DOWN -> one((c, d) -> -Motion.upward(c, d));
      case MOVING_NEARER -> solid(Motion::nearer);
      case MOVING_FARTHER -> solid((c, d) -> -Motion.nearer(c, d));
      case TURNING_LEFT -> solid(Motion::turn);
      case TURNING_RIGHT -> solid((c, d) -> -Motion.turn(c, d));
      default -> throw new IllegalArgumentException("Invalid motion: " + word());
    };
  }

  private String word() {
    return related.relation().word();
  }

  private Condition solid(Values.OfOne change) {
    if (!formulas.space().solid()) {
      throw NotEvaluated.inAnImage(related, word(), "it has no depth, and boxes have no heading");
    }
    return one(change);
  }

  private Condition one(Values.OfOne change) {
    return compared(ofOne(change), Comparison.GREATER);
  }

  private Side ofOne(Values.OfOne change) {
    SideCompiler left = new SideCompiler(formulas);
    return left.side(new Values.One(change, left.slot(related.arguments().get(0))));
  }

  private Condition two(Values.OfTwo change) {
    SideCompiler left = new SideCompiler(formulas);
    int a = left.slot(related.arguments().get(0));
    int b = left.slot(related.arguments().get(1));
    return compared(left.side(new Values.Two(change, a, b, COST)), Comparison.GREATER);
  }

  private Condition compared(Side change, Comparison comparison) {
    Metric threshold =
        related.thresholds().stream().findFirst().orElseGet(() -> new Metric.Constant(usual()));
    Side right = new SideCompiler(formulas).side(threshold);
    return Comparing.of(related, change, comparison, right);
  }

  private double usual() {
    boolean turning =
        related.relation() == Relation.TURNING_LEFT || related.relation() == Relation.TURNING_RIGHT;
    if (turning) {
      return Relation.TURNED_RADIANS;
    }
    return formulas.space().solid() ? Relation.MOVED_METRES : Relation.MOVED_PIXELS;
  }
}
