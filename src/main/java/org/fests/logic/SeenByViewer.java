package org.fests.logic;

import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Relation;

/**
 * Compiles a direction that the viewer sees: an edge of the first box is compared with one of the
 * second. In an image the viewer's directions are the axes, y down; elsewhere left is y.
 */
record SeenByViewer(FormulaCompiler formulas, Formula.Related related) {
  private static final Values.OfOne MIN_X = (c, d) -> c.boxes.minX(d);
  private static final Values.OfOne MAX_X = (c, d) -> c.boxes.maxX(d);
  private static final Values.OfOne MIN_Y = (c, d) -> c.boxes.minY(d);
  private static final Values.OfOne MAX_Y = (c, d) -> c.boxes.maxY(d);
  private static final Values.OfOne BOTTOM = (c, d) -> c.boxes.bottom(d);
  private static final Values.OfOne TOP = (c, d) -> c.boxes.top(d);
  private static final Values.OfOne LEAST_LEFT = (c, d) -> c.viewer.leastLeft(d);
  private static final Values.OfOne MOST_LEFT = (c, d) -> c.viewer.mostLeft(d);
  private static final Values.OfOne NEAREST = (c, d) -> c.viewer.nearest(d);
  private static final Values.OfOne FARTHEST = (c, d) -> c.viewer.farthest(d);

  Condition compile() {
    return formulas.space().solid() ? inSpace() : inAnImage();
  }

  private Condition inSpace() {
    return switch (direction()) {
      case LEFT_OF -> edges(LEAST_LEFT, Comparison.GREATER, MOST_LEFT);
      case RIGHT_OF -> edges(MOST_LEFT, Comparison.LESS, LEAST_LEFT);
      case ABOVE -> edges(BOTTOM, Comparison.GREATER, TOP);
      case BELOW -> edges(TOP, Comparison.LESS, BOTTOM);
      case NEARER -> edges(FARTHEST, Comparison.LESS, NEAREST);
      case FARTHER -> edges(NEAREST, Comparison.GREATER, FARTHEST);
      default -> throw noDirection();
    };
  }

  private Condition inAnImage() {
    return switch (direction()) {
      case LEFT_OF -> edges(MAX_X, Comparison.LESS, MIN_X);
      case RIGHT_OF -> edges(MIN_X, Comparison.GREATER, MAX_X);
      case ABOVE -> edges(MAX_Y, Comparison.LESS, MIN_Y);
      case BELOW -> edges(MIN_Y, Comparison.GREATER, MAX_Y);
      case NEARER, FARTHER ->
          throw NotEvaluated.inAnImage(related, direction().word(), "an image has no depth");
      default -> throw noDirection();
    };
  }

  private Relation direction() {
    return related.relation();
  }

  private IllegalArgumentException noDirection() {
    return new IllegalArgumentException("Invalid direction: " + direction().word());
  }

  /** Compares a number of the first with a number of the second. */
  private Condition edges(Values.OfOne ofA, Comparison comparison, Values.OfOne ofB) {
    SideCompiler left = new SideCompiler(formulas);
    SideCompiler right = new SideCompiler(formulas);
    Value a = new Values.One(ofA, left.slot(related.arguments().get(0)));
    Value b = new Values.One(ofB, right.slot(related.arguments().get(1)));
    return Comparing.of(related, left.side(a), comparison, right.side(b));
  }
}
