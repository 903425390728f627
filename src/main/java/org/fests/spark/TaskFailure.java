package org.fests.spark;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes what a task tells the user out of the exceptions that Spark wraps around it. */
final class TaskFailure {
  private TaskFailure() {}

  /**
   * Does the work.
   *
   * @throws JobException if that is what made a task fail
   */
  static <T> T told(LakeWriting.Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (Exception failed) { // Spark throws checked ones that it does not declare
      Optional<JobException> told = inside(failed);
      if (told.isPresent()) {
        throw told.get();
      }
      throw failed;
    }
  }

  private static Optional<JobException> inside(Throwable failed) {
    return Stream.iterate(Optional.of(failed), Optional::isPresent, TaskFailure::cause)
        .flatMap(Optional::stream)
        .filter(JobException.class::isInstance)
        .map(JobException.class::cast)
        .findFirst();
  }

  private static Optional<Throwable> cause(Optional<Throwable> failed) {
    return failed.map(Throwable::getCause);
  }
}
