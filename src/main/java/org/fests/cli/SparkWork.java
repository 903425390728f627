package org.fests.cli;

import java.io.IOException;
import org.fests.spark.JobException;

/** Work on Spark, whose failures that a user can mend are told as every command tells them. */
interface SparkWork<T> {
  T run() throws IOException;

  /**
   * Does the work.
   *
   * @throws CommandException if it cannot be done, in words for the user
   */
  static <T> T done(SparkWork<T> work) throws IOException {
    try {
      return work.run();
    } catch (JobException refused) {
      throw new CommandException(refused.getMessage());
    }
  }
}
