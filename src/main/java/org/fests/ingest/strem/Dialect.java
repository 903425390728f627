package org.fests.ingest.strem;

import java.util.Arrays;
import java.util.Optional;

/** The versions of STREM's JSON that are known. */
enum Dialect {
  /** Boxes flat, by their top left corner; samples have no type. */
  V1_0_0("1.0.0"),
  /** Boxes by their centre, upright or turned; everything has a type. The newer of the two. */
  V0_2_0("0.2.0");

  private final String version;

  Dialect(String version) {
    this.version = version;
  }

  static Optional<Dialect> of(String version) {
    return Arrays.stream(values()).filter(dialect -> dialect.version.equals(version)).findFirst();
  }
}
