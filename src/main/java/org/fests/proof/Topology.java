package org.fests.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.fests.scene.Detection;
import org.fests.spre.Children;
import org.fests.spre.Node;
import org.fests.spre.Relation;
import org.fests.spre.Term;

/**
 * How the exact regions of terms lie to each other: the relations of RCC-8 (Randell, Cui and Cohn,
 * KR 1992), of which exactly one holds of two regions that are not empty, and three more. Of an
 * empty region none holds.
 */
final class Topology {
  private final Situation here;
  private final List<Term> leaves;
  private final CutSpace space;

  /**
   * @param terms the regions asked about
   */
  Topology(Situation here, List<Term> terms) {
    this.here = here;
    leaves = terms.stream().flatMap(term -> leaves(term).stream()).toList();
    List<Detection> boxes =
        leaves.stream().flatMap(leaf -> here.detections(leaf).stream()).distinct().toList();
    space = CutSpace.of(here.solids(), boxes);
  }

  /** Returns the classes and variables of a term, in the order of the text. */
  private static List<Term> leaves(Term term) {
    List<Term> leaves = new ArrayList<>();
    Children.walk(term, node -> asLeaf(node).forEach(leaves::add));
    return leaves;
  }

  private static List<Term> asLeaf(Node node) {
    return node instanceof Term term
            && (term instanceof Term.ClassTerm || term instanceof Term.Variable)
        ? List.of(term)
        : List.of();
  }

  /** Returns the boxes that the terms speak of. */
  List<Witness> witnesses() {
    return leaves.stream().flatMap(leaf -> Pick.witnesses(here.picks(leaf)).stream()).toList();
  }

  boolean isEmpty(Term term) {
    return points(term).isEmpty();
  }

  boolean holds(Relation relation, Term left, Term right) {
    if (isEmpty(left) || isEmpty(right)) {
      return false;
    }
    return switch (relation) {
      case OVERLAPPING -> points(left).intersects(points(right));
      case INSIDE -> isIn(points(left), points(right));
      case CONTAINS -> isIn(points(right), points(left));
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI ->
          relation == closedRelation(closed(left), closed(right));
      case LEFT_OF,
          RIGHT_OF,
          ABOVE,
          BELOW,
          NEARER,
          FARTHER,
          AHEAD_OF,
          BEHIND,
          ON_LEFT_OF,
          ON_RIGHT_OF,
          FACING,
          NEAR,
          FAR,
          TOUCHING,
          MOVING,
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
          throw new IllegalArgumentException("Invalid relation: " + relation.word());
    };
  }

  /** Returns which of the eight holds of two closed regions. */
  private Relation closedRelation(BitSet x, BitSet y) {
    Cells cells = space.cells();
    if (!x.intersects(y)) {
      return Relation.DC;
    }
    if (!cells.interior(x).intersects(cells.interior(y))) {
      return Relation.EC;
    }
    if (x.equals(y)) {
      return Relation.EQ;
    }
    if (isIn(x, y)) {
      return isIn(x, cells.interior(y)) ? Relation.NTPP : Relation.TPP;
    }
    if (isIn(y, x)) {
      return isIn(y, cells.interior(x)) ? Relation.NTPPI : Relation.TPPI;
    }
    return Relation.PO;
  }

  private BitSet closed(Term term) {
    return space.cells().closure(points(term));
  }

  private BitSet points(Term term) {
    return term.accept(new PointSet(here, space));
  }

  private static boolean isIn(BitSet part, BitSet whole) {
    BitSet rest = new BitSet();
    rest.or(part);
    rest.andNot(whole);
    return rest.isEmpty();
  }
}
