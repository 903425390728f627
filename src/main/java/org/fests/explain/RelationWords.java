package org.fests.explain;

import java.util.List;
import org.fests.scene.Space;
import org.fests.spre.Formula;
import org.fests.spre.Relation;

/**
 * Relations between detections in English: what is measured on the left, and what it is compared
 * with on the right.
 *
 * @param amounts the two numbers
 * @param objects what is related, one or two names
 * @param space of the boxes
 */
record RelationWords(Amounts amounts, List<String> objects, Space space) {
  /** Two sides of a comparison. */
  record Sides(String left, String right) {}

  /** Returns the sides; the relation is none between regions. */
  Sides of(Formula.Related related) {
    Relation relation = related.relation();
    return switch (relation) {
      case LEFT_OF -> edges("right", "left");
      case RIGHT_OF -> edges("left", "right");
      case ABOVE -> edges("lower", "upper");
      case BELOW -> edges("upper", "lower");
      case NEARER -> distances("farthest", "nearest");
      case FARTHER -> distances("nearest", "farthest");
      case AHEAD_OF -> corners("rearmost", "ahead of", "half its length");
      case BEHIND -> corners("foremost", "ahead of", "minus half its length");
      case ON_LEFT_OF -> corners("rightmost", "to the left of", "half its width");
      case ON_RIGHT_OF -> corners("leftmost", "to the left of", "minus half its width");
      case FACING ->
          sides("the direction of %s from the heading of %s".formatted(b(), a()), " rad", "");
      case NEAR, FAR, TOUCHING ->
          sides("the gap between %s and %s".formatted(a(), b()), unit(), "");
      case MOVING, STILL -> sides("the way of " + a(), unit(), sinceBefore());
      case APPROACHING ->
          sides("what the gap of %s and %s lost".formatted(a(), b()), unit(), sinceBefore());
      case RECEDING ->
          sides("what the gap of %s and %s gained".formatted(a(), b()), unit(), sinceBefore());
      case MOVING_LEFT -> way("to the left");
      case MOVING_RIGHT -> way("to the right");
      case MOVING_UP -> way("up");
      case MOVING_DOWN -> way("down");
      case MOVING_NEARER -> way("towards the viewer");
      case MOVING_FARTHER -> way("away from the viewer");
      case TURNING_LEFT -> sides("the turn to the left of " + a(), " rad", sinceBefore());
      case TURNING_RIGHT -> sides("the turn to the right of " + a(), " rad", sinceBefore());
      case INSIDE, CONTAINS, OVERLAPPING, DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI ->
          throw new IllegalArgumentException("Invalid relation: " + relation.word());
    };
  }

  private Sides edges(String of, String with) {
    return new Sides(
        "the %s edge of %s, %s%s,".formatted(of, a(), amounts.left(), unit()),
        "the %s edge of %s, %s%s".formatted(with, b(), amounts.right(), unit()));
  }

  private Sides distances(String of, String with) {
    return new Sides(
        "the %s point of %s, %s%s from the viewer,".formatted(of, a(), amounts.left(), unit()),
        "the %s point of %s, %s%s".formatted(with, b(), amounts.right(), unit()));
  }

  private Sides corners(String of, String direction, String with) {
    return new Sides(
        "the %s corner of %s, %s%s %s the centre of %s,"
            .formatted(of, a(), amounts.left(), unit(), direction, b()),
        "%s, %s%s".formatted(with, amounts.right(), unit()));
  }

  private Sides way(String direction) {
    return sides("the way %s of %s".formatted(direction, a()), unit(), sinceBefore());
  }

  private Sides sides(String measured, String unit, String when) {
    return new Sides(
        "%s%s, %s%s,".formatted(measured, when, amounts.left(), unit), amounts.right() + unit);
  }

  private static String sinceBefore() {
    return " since the frame before";
  }

  private String a() {
    return objects.get(0);
  }

  private String b() {
    return objects.get(1);
  }

  private String unit() {
    return new Units(space).length();
  }
}
