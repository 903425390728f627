package org.fests.english;

import java.util.List;
import org.fests.spre.Formula;
import org.fests.spre.Relation;
import org.fests.spre.Term;

/** Reads relations: a verb between the things it relates. */
final class RelationReading {
  private RelationReading() {}

  static String of(Formula.Related related) {
    List<String> things =
        related.arguments().stream().map(term -> thing(related.relation(), term)).toList();
    String distance =
        related.thresholds().stream()
            .map(
                threshold ->
                    bound(related.relation(), threshold.accept(new MetricReading()).part()))
            .findFirst()
            .orElse("");
    return things.get(0)
        + " "
        + verb(related.relation())
        + (things.size() == 2 ? " " + things.get(1) : "")
        + distance;
  }

  private static String bound(Relation relation, String number) {
    return switch (relation) {
      case NEAR -> ", at most %s apart".formatted(number);
      case FAR -> ", more than %s apart".formatted(number);
      case FACING -> ", at most %s off".formatted(number);
      case STILL -> ", by at most %s since the frame before".formatted(number);
      case MOVING, APPROACHING, RECEDING -> sinceBefore(number);
      case MOVING_LEFT, MOVING_RIGHT, MOVING_UP, MOVING_DOWN -> sinceBefore(number);
      case MOVING_NEARER, MOVING_FARTHER, TURNING_LEFT, TURNING_RIGHT -> sinceBefore(number);
      case LEFT_OF, RIGHT_OF, ABOVE, BELOW, NEARER, FARTHER -> throw unbounded(relation);
      case AHEAD_OF, BEHIND, ON_LEFT_OF, ON_RIGHT_OF, TOUCHING -> throw unbounded(relation);
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI -> throw unbounded(relation);
      case OVERLAPPING, INSIDE, CONTAINS -> throw unbounded(relation);
    };
  }

  private static String sinceBefore(String number) {
    return ", by more than %s since the frame before".formatted(number);
  }

  private static IllegalArgumentException unbounded(Relation relation) {
    return new IllegalArgumentException("Invalid threshold: of " + relation.word());
  }

  /** Returns the thing: for the relations between regions, all the points of a term together. */
  private static String thing(Relation relation, Term term) {
    return relation.topological() && !(term instanceof Term.Variable)
        ? "the region of points %s".formatted(term.accept(new RegionReading()).part())
        : term.accept(new ThingReading()).part();
  }

  private static String verb(Relation relation) {
    return switch (relation) {
      case LEFT_OF -> "is left of";
      case RIGHT_OF -> "is right of";
      case ABOVE -> "is above";
      case BELOW -> "is below";
      case NEARER -> "is nearer than";
      case FARTHER -> "is farther than";
      case AHEAD_OF -> "is ahead of";
      case BEHIND -> "is behind";
      case ON_LEFT_OF -> "is on the left side of";
      case ON_RIGHT_OF -> "is on the right side of";
      case FACING -> "faces";
      case NEAR -> "is near";
      case FAR -> "is far from";
      case TOUCHING -> "touches or overlaps";
      case DC -> "has nothing in common with";
      case EC -> "has only an edge in common with";
      case PO -> "overlaps a part of";
      case EQ -> "covers the same as";
      case TPP -> "is a part at the edge of";
      case NTPP -> "is a part away from the edge of";
      case TPPI -> "has as a part at its edge";
      case NTPPI -> "has as a part away from its edge";
      case OVERLAPPING -> "overlaps";
      case INSIDE -> "is inside";
      case CONTAINS -> "contains";
      case MOVING -> "moves";
      case STILL -> "is still";
      case APPROACHING -> "approaches";
      case RECEDING -> "recedes from";
      case MOVING_LEFT -> "moves left";
      case MOVING_RIGHT -> "moves right";
      case MOVING_UP -> "moves up";
      case MOVING_DOWN -> "moves down";
      case MOVING_NEARER -> "moves nearer";
      case MOVING_FARTHER -> "moves farther";
      case TURNING_LEFT -> "turns left";
      case TURNING_RIGHT -> "turns right";
    };
  }
}
