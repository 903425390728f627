package org.fests.logic;

import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Relation;

/**
 * Compiles relations. SPRE.md section 6.
 *
 * @param formulas compiles the rest
 */
record RelationCompiler(FormulaCompiler formulas) {

  Condition compile(Formula.Related related) {
    formulas.terms().layout().needsBoxes();
    return switch (related.relation()) {
      case LEFT_OF, RIGHT_OF, ABOVE, BELOW, NEARER, FARTHER ->
          new SeenByViewer(formulas, related).compile();
      case AHEAD_OF -> seenByB(related, Heading::leastAhead, Comparison.GREATER, Heading::front);
      case BEHIND -> seenByB(related, Heading::mostAhead, Comparison.LESS, Heading::back);
      case ON_LEFT_OF -> seenByB(related, Heading::leastLeft, Comparison.GREATER, Heading::left);
      case ON_RIGHT_OF -> seenByB(related, Heading::mostLeft, Comparison.LESS, Heading::right);
      case FACING -> facing(related);
      case NEAR -> apart(related, Comparison.AT_MOST, usualDistance());
      case FAR -> apart(related, Comparison.GREATER, usualDistance());
      case TOUCHING -> apart(related, Comparison.AT_MOST, 0);
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI, OVERLAPPING, INSIDE, CONTAINS ->
          new RegionCompiler(formulas.terms()).related(related);
      case MOVING,
          STILL,
          APPROACHING,
          RECEDING,
          MOVING_LEFT,
          MOVING_RIGHT,
          MOVING_UP,
          MOVING_DOWN,
          MOVING_NEARER,
          MOVING_FARTHER,
          TURNING_LEFT,
          TURNING_RIGHT ->
          new MotionCompiler(formulas, related).compile();
    };
  }

  /** Compares where the first is, seen from the second's centre, with where the second ends. */
  private Condition seenByB(
      Formula.Related related, Values.OfTwo ofBoth, Comparison comparison, Values.OfOne ofB) {
    needsHeading(related);
    SideCompiler left = new SideCompiler(formulas);
    int a = left.slot(related.arguments().get(0));
    int b = left.slot(related.arguments().get(1));
    Value both = new Values.Two(ofBoth, a, b, Measures.DEAR);
    return new Joint(related, left.side(both), comparison, new Values.One(ofB, b));
  }

  private Condition facing(Formula.Related related) {
    needsHeading(related);
    SideCompiler left = new SideCompiler(formulas);
    int a = left.slot(related.arguments().get(0));
    int b = left.slot(related.arguments().get(1));
    Value off = new Values.Two(Heading::off, a, b, Measures.DEAR);
    return compared(related, left.side(off), Comparison.AT_MOST, Relation.FACING_RADIANS);
  }

  private void needsHeading(Formula.Related related) {
    if (!solid()) {
      throw NotEvaluated.inAnImage(
          related, related.relation().word(), "a box has a rotation there, and no heading");
    }
  }

  private boolean solid() {
    return formulas.space().solid();
  }

  private double usualDistance() {
    return solid() ? Relation.NEAR_METRES : Relation.NEAR_PIXELS;
  }

  /** Compares the distance of the boundaries with the threshold. */
  private Condition apart(Formula.Related related, Comparison comparison, double usual) {
    SideCompiler left = new SideCompiler(formulas);
    int a = left.slot(related.arguments().get(0));
    int b = left.slot(related.arguments().get(1));
    Value gap = new Measures(formulas.space(), formulas.terms().layout()).gap(a, b);
    return compared(related, left.side(gap), comparison, usual);
  }

  /** Compares a number with the threshold, or with the usual one. */
  private Condition compared(
      Formula.Related related, Side number, Comparison comparison, double usual) {
    Metric threshold =
        related.thresholds().stream().findFirst().orElseGet(() -> new Metric.Constant(usual));
    return Comparing.of(related, number, comparison, new SideCompiler(formulas).side(threshold));
  }
}
