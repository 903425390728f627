package org.fests.proof;

import static org.fests.spre.Comparison.AT_MOST;
import static org.fests.spre.Comparison.GREATER;

import java.util.List;
import org.fests.scene.Detection;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Measure;
import org.fests.spre.Relation;

/** Relations between detections as comparisons of two numbers. SPRE.md section 6. */
record Relations(Situation here) {
  /** Returns what the relation comes to for every choice of the detections it speaks of. */
  List<Reading> readings(Formula.Related related) {
    List<List<Pick>> arguments = related.arguments().stream().map(here::picks).toList();
    List<Value> thresholds = thresholds(related);
    return Choices.of(arguments).stream()
        .flatMap(picks -> thresholds.stream().map(r -> reading(related.relation(), picks, r)))
        .toList();
  }

  private List<Value> thresholds(Formula.Related related) {
    return related.thresholds().stream()
        .findFirst()
        .map(threshold -> threshold.accept(new Values(here)))
        .orElse(List.of(Value.of(usual(related.relation()))));
  }

  /** Returns the threshold where none is written: pixels, metres or radians. */
  private double usual(Relation relation) {
    if (relation == Relation.NEAR || relation == Relation.FAR) {
      return solid() ? Relation.NEAR_METRES : Relation.NEAR_PIXELS;
    }
    if (relation == Relation.FACING) {
      return Relation.FACING_RADIANS;
    }
    if (relation == Relation.TURNING_LEFT || relation == Relation.TURNING_RIGHT) {
      return Relation.TURNED_RADIANS;
    }
    return solid() ? Relation.MOVED_METRES : Relation.MOVED_PIXELS;
  }

  private Reading reading(Relation relation, List<Pick> picks, Value threshold) {
    Compared compared = compared(relation, Pick.detections(picks), threshold.number());
    return Reading.of(
        compared.left(),
        compared.comparison(),
        compared.right(),
        Choices.joined(Pick.witnesses(picks), threshold.witnesses()));
  }

  private Compared compared(Relation relation, List<Detection> objects, double r) {
    Detection a = objects.get(0);
    Detection b = objects.get(objects.size() - 1);
    Directions directions = new Directions(here.moment(), a, b);
    return switch (relation) {
      case LEFT_OF -> directions.leftOf();
      case RIGHT_OF -> directions.rightOf();
      case ABOVE -> directions.above();
      case BELOW -> directions.below();
      case NEARER -> directions.nearer();
      case FARTHER -> directions.farther();
      case AHEAD_OF -> directions.aheadOf();
      case BEHIND -> directions.behind();
      case ON_LEFT_OF -> directions.onLeftOf();
      case ON_RIGHT_OF -> directions.onRightOf();
      case FACING -> new Compared(Math.abs(bearing(objects)), AT_MOST, r);
      case NEAR -> new Compared(here.solids().gap(a, b), AT_MOST, r);
      case FAR -> new Compared(here.solids().gap(a, b), GREATER, r);
      case TOUCHING -> new Compared(here.solids().gap(a, b), AT_MOST, 0);
      case INSIDE -> new Compared(here.solids().overhang(a, b), AT_MOST, 0);
      case CONTAINS -> new Compared(here.solids().overhang(b, a), AT_MOST, 0);
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
          new Compared(moved(relation, a, b), sense(relation), r);
      case DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI, OVERLAPPING -> throw invalid(relation);
    };
  }

  private static Comparison sense(Relation relation) {
    return relation == Relation.STILL ? AT_MOST : GREATER;
  }

  private double moved(Relation relation, Detection a, Detection b) {
    Motion motion = new Motion(here.moment());
    return switch (relation) {
      case MOVING, STILL -> motion.distance(a);
      case APPROACHING -> motion.approach(a, b);
      case RECEDING -> -motion.approach(a, b);
      case MOVING_LEFT -> motion.leftward(a);
      case MOVING_RIGHT -> -motion.leftward(a);
      case MOVING_UP -> motion.upward(a);
      case MOVING_DOWN -> -motion.upward(a);
      case MOVING_NEARER -> motion.nearer(a);
      case MOVING_FARTHER -> -motion.nearer(a);
      case TURNING_LEFT -> motion.turn(a);
      case TURNING_RIGHT -> -motion.turn(a);
      default -> throw invalid(relation); // compared lists all of motion
    };
  }

  private static IllegalArgumentException invalid(Relation relation) {
    return new IllegalArgumentException("Invalid relation: " + relation.word());
  }

  private double bearing(List<Detection> objects) {
    return new Measurement(here.moment(), objects).of(Measure.BEARING);
  }

  private boolean solid() {
    return here.moment().scene().space().solid();
  }
}
