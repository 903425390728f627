package org.fests.spark;

import java.util.Optional;

/** The version of the program, as its jar has it. */
final class EngineVersion {
  private EngineVersion() {}

  /** Returns the version, or {@code development} when run from classes. */
  static String text() {
    return Optional.ofNullable(EngineVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
