package org.fests.ingest.simulator;

import java.util.Locale;

/** Kinds of things, with the size of their boxes in the middle of the table, pixels. */
enum Kind {
  CUP(58, 62),
  MUG(74, 68),
  PLATE(220, 150),
  BOWL(164, 116),
  HAND(104, 100),
  EGG(40, 46),
  KNIFE(120, 40),
  PAN(210, 96),
  CUTTING_BOARD(250, 130),
  TABLE(740, 310),
  STOVE(300, 220),
  DRAWER(240, 72);

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

  /** Returns whether it stays where it is, below all that moves. */
  boolean fixed() {
    return this == TABLE || this == CUTTING_BOARD || this == STOVE || this == DRAWER;
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
