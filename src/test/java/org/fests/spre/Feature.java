package org.fests.spre;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What random trees may contain beside class presence, {@code ! & | ->}, E, A and comparisons. */
public enum Feature {
  /** {@code r & s}. */
  INTERSECTION,
  /** {@code ~r}. */
  COMPLEMENT,
  /** {@code ^ $}. */
  ANCHORS,
  /** {@code (?<name> r)}. */
  PHASES,
  /** {@code E(v := t) r} in front, and {@code present(v)} inside. */
  TRACKS,
  /** {@code r{2s,5s}} and {@code r<2s,5s>}. */
  TIMES,
  /** {@code NE(t)} with {@code &} and {@code |}. */
  REGIONS,
  /** {@code ! I C} in regions. */
  REGION_OPERATORS,
  /** {@code v == w}. */
  IDENTITY,
  /** {@code v.score > 0.5}. */
  ATTRIBUTES,
  /** {@code #(t)}, {@code #(v := t : phi)}. */
  COUNTING,
  /** {@code known hold fill}. */
  SMOOTHING,
  /** {@code prev d rate}. */
  CHANGES,
  /** {@code abs min max}, unary minus, {@code * /}. */
  ARITHMETIC,
  /** {@code left_of right_of above below near overlapping inside} between variables. */
  RELATIONS,
  /** All relations of direction and distance, also between terms. */
  ALL_RELATIONS,
  /** All relations between regions, also between terms. */
  TOPOLOGY,
  /** {@code moving} and its like, {@code @speed @vx @vy @vz}. */
  MOTION,
  /** All of one frame, not only {@code @x @y @w @h @area @dist}. */
  ALL_MEASURES,
  /** Measures and relations that need heights and headings: an image refuses them. */
  SOLIDS,
  /** What needs timestamps: timed patterns, {@code @t}, {@code rate}, runs as long as a time. */
  SECONDS,
  /** Classes, attributes and phases whose names must be quoted; numbers of all sizes. */
  ODD_NAMES;

  /** Returns all features. */
  public static Set<Feature> all() {
    return Collections.unmodifiableSet(EnumSet.allOf(Feature.class));
  }
}
