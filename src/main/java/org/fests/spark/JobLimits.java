package org.fests.spark;

import org.fests.match.Limit;
import org.fests.match.Limits;

/** Holds what a job file asks for against the named limits. */
final class JobLimits {
  private JobLimits() {}

  /**
   * Checks a job.
   *
   * @throws JobException if it asks for more than a limit allows; it names the limit
   */
  static void check(JobFile job, Limits limits) {
    check("windows.max_frames", job.rules().windows().maxFrames(), Limit.WINDOW_FRAMES, limits);
    check("import.clip_frames", job.imports().clipFrames(), Limit.CLIP_FRAMES, limits);
  }

  static void check(String key, int asked, Limit limit, Limits limits) {
    if (asked > limits.of(limit)) {
      throw new JobException(
          "%s is %d, more than %s=%d allows: ask for less, or raise it in conf/limits.properties"
              .formatted(key, asked, limit.key(), limits.of(limit)));
    }
  }
}
