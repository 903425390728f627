package org.fests.spre;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A relation of SPRE.md section 6. Edges and boundaries decide, not centres.
 *
 * <p>Directions are strict: {@code left_of(a, b)} holds where the right edge of a is less than the
 * left edge of b, so boxes whose edges touch are in no direction of each other, and every direction
 * is a strict partial order.
 */
public enum Relation {
  LEFT_OF(2, Threshold.NONE),
  RIGHT_OF(2, Threshold.NONE),
  ABOVE(2, Threshold.NONE),
  BELOW(2, Threshold.NONE),
  NEARER(2, Threshold.NONE),
  FARTHER(2, Threshold.NONE),
  AHEAD_OF(2, Threshold.NONE),
  BEHIND(2, Threshold.NONE),
  ON_LEFT_OF(2, Threshold.NONE),
  ON_RIGHT_OF(2, Threshold.NONE),
  FACING(2, Threshold.OPTIONAL),
  /** Boundary distance at most r; without r, {@link #NEAR_PIXELS} or {@link #NEAR_METRES}. */
  NEAR(2, Threshold.OPTIONAL),
  /** Boundary distance more than r: {@code near} denied. */
  FAR(2, Threshold.OPTIONAL),
  TOUCHING(2, Threshold.NONE),
  DC(2, Threshold.NONE),
  EC(2, Threshold.NONE),
  PO(2, Threshold.NONE),
  EQ(2, Threshold.NONE),
  TPP(2, Threshold.NONE),
  NTPP(2, Threshold.NONE),
  TPPI(2, Threshold.NONE),
  NTPPI(2, Threshold.NONE),
  /** The open regions have a point in common. */
  OVERLAPPING(2, Threshold.NONE),
  /** Every point of a lies in b; edges may touch. */
  INSIDE(2, Threshold.NONE),
  CONTAINS(2, Threshold.NONE),
  MOVING(1, Threshold.OPTIONAL),
  STILL(1, Threshold.OPTIONAL),
  APPROACHING(2, Threshold.OPTIONAL),
  RECEDING(2, Threshold.OPTIONAL),
  MOVING_LEFT(1, Threshold.OPTIONAL),
  MOVING_RIGHT(1, Threshold.OPTIONAL),
  MOVING_UP(1, Threshold.OPTIONAL),
  MOVING_DOWN(1, Threshold.OPTIONAL),
  MOVING_NEARER(1, Threshold.OPTIONAL),
  MOVING_FARTHER(1, Threshold.OPTIONAL),
  TURNING_LEFT(1, Threshold.OPTIONAL),
  TURNING_RIGHT(1, Threshold.OPTIONAL);

  /** What {@code near(a, b)} means in image space, pixels. */
  public static final double NEAR_PIXELS = 150;

  /** What {@code near(a, b)} means in ego and world space, metres. */
  public static final double NEAR_METRES = 5;

  /** What {@code facing(a, b)} means: how far from straight ahead b may be, radians. */
  public static final double FACING_RADIANS = Math.PI / 6;

  /** What {@code moving(a)} and its like mean in image space, pixels since the frame before. */
  public static final double MOVED_PIXELS = 1;

  /** What they mean in ego and world space, metres since the frame before. */
  public static final double MOVED_METRES = 0.05;

  /** What {@code turning_left(a)} and {@code turning_right(a)} mean, radians. */
  public static final double TURNED_RADIANS = 0.01;

  /** Whether a number may follow the objects. */
  public enum Threshold {
    NONE,
    OPTIONAL;

    /** Returns how many numbers may follow. */
    int most() {
      return this == OPTIONAL ? 1 : 0;
    }
  }

  /** The relations between regions: their arguments may use every operator of spatial terms. */
  private static final Set<Relation> TOPOLOGY =
      EnumSet.of(DC, EC, PO, EQ, TPP, NTPP, TPPI, NTPPI, OVERLAPPING, INSIDE, CONTAINS);

  private static final Map<String, Relation> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Relation::word, relation -> relation));

  private final String word;
  private final int arity;
  private final Threshold threshold;

  Relation(int arity, Threshold threshold) {
    word = name().toLowerCase(Locale.ROOT);
    this.arity = arity;
    this.threshold = threshold;
  }

  /** Returns how many objects it relates. */
  public int arity() {
    return arity;
  }

  public Threshold threshold() {
    return threshold;
  }

  /** Returns whether it relates regions of the plane, and not single detections. */
  public boolean topological() {
    return TOPOLOGY.contains(this);
  }

  /** Returns whether it is about what changed since the frame before. */
  public boolean ofMotion() {
    return compareTo(MOVING) >= 0;
  }

  /** Returns the name as written in a pattern. */
  public String word() {
    return word;
  }

  public static Optional<Relation> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
