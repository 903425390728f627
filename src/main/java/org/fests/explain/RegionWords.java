package org.fests.explain;

import org.fests.proof.Truth;
import org.fests.spre.Formula;
import org.fests.spre.Relation;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/** Relations between regions in English. */
record RegionWords(Truth truth) {
  /** Returns the sentence for a relation that no number shows. */
  String of(Formula.Related related) {
    return "%s %s %s"
        .formatted(
            region(related.arguments().get(0)),
            verb(related.relation()),
            region(related.arguments().get(1)));
  }

  /** Returns the sentence for a region that no number shows. */
  String of(Formula.NonEmpty nonEmpty) {
    return "%s %s".formatted(region(nonEmpty.term()), is() ? "has points" : "has no point");
  }

  private static String region(Term term) {
    return term instanceof Term.Variable variable
        ? variable.name()
        : "the region " + SpreText.of(term);
  }

  private boolean is() {
    return truth == Truth.TRUE;
  }

  private String verb(Relation relation) {
    String not = is() ? "" : "not ";
    return switch (relation) {
      case DC -> "is %sapart from".formatted(not);
      case EC -> is() ? "meets only the edge of" : "does not meet only the edge of";
      case PO -> is() ? "shares a part, not all, with" : "does not share a part, not all, with";
      case EQ -> is() ? "covers the same as" : "does not cover the same as";
      case TPP -> "is %sa part at the edge of".formatted(not);
      case NTPP -> "is %sa part away from the edge of".formatted(not);
      case TPPI -> is() ? "has at its edge the part" : "does not have at its edge the part";
      case NTPPI ->
          is() ? "has away from its edge the part" : "does not have away from its edge the part";
      case OVERLAPPING -> is() ? "shares a point with" : "shares no point with";
      case INSIDE -> "is %sa part of".formatted(not);
      case CONTAINS -> is() ? "contains" : "does not contain";
      case LEFT_OF, RIGHT_OF, ABOVE, BELOW, NEARER, FARTHER -> throw notOfRegions(relation);
      case AHEAD_OF, BEHIND, ON_LEFT_OF, ON_RIGHT_OF, FACING -> throw notOfRegions(relation);
      case NEAR, FAR, TOUCHING, MOVING, STILL, APPROACHING, RECEDING ->
          throw notOfRegions(relation);
      case MOVING_LEFT, MOVING_RIGHT, MOVING_UP, MOVING_DOWN, MOVING_NEARER, MOVING_FARTHER ->
          throw notOfRegions(relation);
      case TURNING_LEFT, TURNING_RIGHT -> throw notOfRegions(relation);
    };
  }

  private static IllegalArgumentException notOfRegions(Relation relation) {
    return new IllegalArgumentException("Invalid relation of regions: " + relation.word());
  }
}
