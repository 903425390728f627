package org.fests.spark;

import java.io.IOException;
import java.nio.file.Path;

/** Runs a job in a process of its own, for tests that end it. */
final class RunJob {
  private RunJob() {}

  public static void main(String[] arguments) throws IOException {
    JobRun.run(Path.of(arguments[0]), System.out);
  }
}
