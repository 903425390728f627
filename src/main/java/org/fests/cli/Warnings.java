package org.fests.cli;

import java.io.PrintWriter;
import java.util.Set;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;

/**
 * Tells a user what is most likely not meant; the command goes on.
 *
 * @param query what is asked
 * @param err where warnings go
 */
record Warnings(CompiledQuery query, PrintWriter err) {
  /** Warns of a pattern that never matches, or always does. */
  void ofPattern(MatchLimits limits) {
    new PatternWarnings(query, limits).look().ifPresent(this::print);
  }

  /** Warns of classes that the pattern names and the logs, which have these, do not have. */
  void ofClasses(Set<String> classes) {
    UnknownClasses.of(query, classes).forEach(this::print);
  }

  /** Warns of a log of which no stream was left: another channel's name, or all was skipped. */
  void ofNothingLeft(String log) {
    print(log + ": no frame was left to match; look at --channel and --skip");
  }

  private void print(String words) {
    err.println("fests: warning: " + words);
    err.flush();
  }
}
