package org.fests.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The coordinate system of a stream's boxes. SPRE.md section 1. */
public enum Space {
  /** Pixels, x right, y down, origin top left. */
  IMAGE,
  /** Metres, x forward, y left, z up, origin at the sensor carrier, per frame. */
  EGO,
  /** Metres, z up, fixed for the recording. */
  WORLD;

  /** Returns whether boxes have a height above the ground and a heading. */
  public boolean solid() {
    return this != IMAGE;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Space> of(String word) {
    return Arrays.stream(values()).filter(space -> space.word().equals(word)).findFirst();
  }
}
