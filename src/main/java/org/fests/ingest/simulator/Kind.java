package org.fests.ingest.simulator;

import java.util.Locale;

/** Kinds of things, with the size of their boxes in the middle of the table, pixels. */
enum Kind {
  CUP(58, 62),
  MUG(74, 68),
  PLATE(220, 150),
  BOWL(164, 116),
  HAND(104, 100);

  private final double width;
  private final double height;

  Kind(double width, double height) {
    this.width = width;
    this.height = height;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  boolean vessel() {
    return this == CUP || this == MUG;
  }

  /** Returns how far above its point the box ends: a hand grips things below its top, pixels. */
  double raised() {
    return this == HAND ? 38 : 0;
  }

  /** Returns the class that a detector names. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
