package org.fests.spre;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A metric function: what it measures, of how many detections. SPRE.md section 5. */
public enum Measure {
  X(1, 1, "x of the centre"),
  Y(1, 1, "y of the centre"),
  Z(1, 1, "z of the centre"),
  W(1, 1, "width"),
  H(1, 1, "height"),
  L(1, 1, "length"),
  AREA(1, 1, "area"),
  VOLUME(1, 1, "volume"),
  DIST(1, 2, "distance of centres, from the origin or from each other"),
  GAP(2, 2, "distance of boundaries"),
  IOU(2, 2, "intersection over union"),
  COVER(2, 2, "share of the first that lies in the second"),
  YAW(1, 1, "heading"),
  TURN(2, 2, "difference of headings"),
  BEARING(2, 2, "direction of the second seen from the first"),
  SPEED(1, 1, "speed"),
  VX(1, 1, "velocity along x"),
  VY(1, 1, "velocity along y"),
  VZ(1, 1, "velocity along z"),
  SCORE(1, 1, "score"),
  T(0, 0, "time of the frame"),
  FRAME(0, 0, "index of the frame");

  private static final Map<String, Measure> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Measure::word, measure -> measure));

  private final String word;
  private final int fewest;
  private final int most;
  private final String meaning;

  Measure(int fewest, int most, String meaning) {
    word = name().toLowerCase(Locale.ROOT);
    this.fewest = fewest;
    this.most = most;
    this.meaning = meaning;
  }

  /** Returns the fewest arguments it takes. */
  public int fewest() {
    return fewest;
  }

  /** Returns the most arguments it takes. */
  public int most() {
    return most;
  }

  public String meaning() {
    return meaning;
  }

  /** Returns whether it may have to be told from the frame before. */
  public boolean ofMotion() {
    return this == SPEED || this == VX || this == VY || this == VZ;
  }

  /** Returns the name as written after {@code @}. */
  public String word() {
    return word;
  }

  public static Optional<Measure> of(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }
}
