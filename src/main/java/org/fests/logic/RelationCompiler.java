package org.fests.logic;

import org.fests.scene.Space;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Metric;
import org.fests.spre.Relation;
import org.fests.spre.Term;

/**
 * Compiles relations: each is a comparison of two numbers. SPRE.md section 6.
 *
 * @param formulas compiles the rest
 */
record RelationCompiler(FormulaCompiler formulas) {
  private static final Value NOTHING = new Values.Fixed(0);

  Condition compile(Formula.Related related) {
    formulas.terms().layout().needsBoxes();
    return switch (related.relation()) {
      case LEFT_OF -> leftOf(related);
      case RIGHT_OF -> rightOf(related);
      case ABOVE -> above(related);
      case BELOW -> below(related);
      case NEAR -> near(related, Comparison.AT_MOST);
      case OVERLAPPING -> overlapping(related);
      case INSIDE -> inside(related);
      default -> throw new NotEvaluated(related, related.relation().word());
    };
  }

  private Condition leftOf(Formula.Related related) {
    needsViewer(related);
    return solid()
        ? edges(related, RelationCompiler::minY, Comparison.GREATER, RelationCompiler::maxY)
        : edges(related, RelationCompiler::maxX, Comparison.LESS, RelationCompiler::minX);
  }

  private Condition rightOf(Formula.Related related) {
    needsViewer(related);
    return solid()
        ? edges(related, RelationCompiler::maxY, Comparison.LESS, RelationCompiler::minY)
        : edges(related, RelationCompiler::minX, Comparison.GREATER, RelationCompiler::maxX);
  }

  private Condition above(Formula.Related related) {
    return solid()
        ? edges(related, (c, d) -> c.boxes.bottom(d), Comparison.GREATER, (c, d) -> c.boxes.top(d))
        : edges(related, RelationCompiler::maxY, Comparison.LESS, RelationCompiler::minY);
  }

  private Condition below(Formula.Related related) {
    return solid()
        ? edges(related, (c, d) -> c.boxes.top(d), Comparison.LESS, (c, d) -> c.boxes.bottom(d))
        : edges(related, RelationCompiler::minY, Comparison.GREATER, RelationCompiler::maxY);
  }

  private Condition edges(
      Formula.Related related, Values.OfOne ofA, Comparison comparison, Values.OfOne ofB) {
    SideCompiler left = new SideCompiler(formulas);
    SideCompiler right = new SideCompiler(formulas);
    Value a = new Values.One(ofA, left.slot(related.arguments().get(0)));
    Value b = new Values.One(ofB, right.slot(related.arguments().get(1)));
    return new Comparing(related, left.side(a), comparison, right.side(b));
  }

  private Condition near(Formula.Related related, Comparison comparison) {
    SideCompiler left = new SideCompiler(formulas);
    int a = left.slot(related.arguments().get(0));
    int b = left.slot(related.arguments().get(1));
    Metric usual = new Metric.Constant(solid() ? Relation.NEAR_METRES : Relation.NEAR_PIXELS);
    Metric threshold = related.thresholds().stream().findFirst().orElse(usual);
    Side right = new SideCompiler(formulas).side(threshold);
    return new Comparing(related, left.side(Measures.gap(a, b)), comparison, right);
  }

  /** The regions have a point in common: their intersection is not empty. */
  private Condition overlapping(Formula.Related related) {
    return formulas.region(related, Term.intersection(related.arguments()));
  }

  private Condition inside(Formula.Related related) {
    for (Term argument : related.arguments()) {
      if (!(argument instanceof Term.Variable)) {
        throw new NotEvaluated(argument, "inside of other than variables");
      }
    }
    SideCompiler left = new SideCompiler(formulas);
    int a = left.slot(related.arguments().get(0));
    int b = left.slot(related.arguments().get(1));
    Side right = new SideCompiler(formulas).side(NOTHING);
    return new Comparing(related, left.side(Measures.overhang(a, b)), Comparison.AT_MOST, right);
  }

  private void needsViewer(Formula.Related related) {
    if (formulas.space() == Space.WORLD) {
      throw new NotEvaluated(related, related.relation().word() + " in world space");
    }
  }

  private boolean solid() {
    return formulas.space().solid();
  }

  private static double minX(Cursor cursor, int detection) {
    return cursor.boxes.outlines().minX(detection);
  }

  private static double maxX(Cursor cursor, int detection) {
    return cursor.boxes.outlines().maxX(detection);
  }

  private static double minY(Cursor cursor, int detection) {
    return cursor.boxes.outlines().minY(detection);
  }

  private static double maxY(Cursor cursor, int detection) {
    return cursor.boxes.outlines().maxY(detection);
  }
}
