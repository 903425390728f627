package org.fests.spre;

/** How far {@code hold} and {@code fill} reach: a number of frames or a time. */
public sealed interface Extent {
  /** At least 1. */
  record Frames(int count) implements Extent {}

  /** More than 0. */
  record Nanos(long nanos) implements Extent {}
}
