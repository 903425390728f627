package org.fests.spark;

import java.io.IOException;
import java.util.List;

/** Imports logs in a process of its own, for tests that end it. */
final class RunImport {
  private RunImport() {}

  /** Imports into the lake named first the logs named second. */
  public static void main(String[] arguments) throws IOException {
    ImportRun.run(
        arguments[0], List.of(arguments[1]), OtherLogs.REMOVED, ImportRule.DEFAULT, System.out);
  }
}
