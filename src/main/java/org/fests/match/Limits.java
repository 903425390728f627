package org.fests.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * The named limits of {@code conf/limits.properties}: of the file that the system property {@code
 * fests.limits} names, else of the first on the class path.
 */
public final class Limits {
  private static final String FILE = "limits.properties";

  private final Properties values;

  private Limits(Properties values) {
    this.values = values;
  }

  /** Reads the limits. */
  public static Limits load() {
    Properties values = new Properties();
    try (InputStream in = open(System.getProperty("fests.limits", ""))) {
      values.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Limits(values);
  }

  private static InputStream open(String file) throws IOException {
    if (!file.isEmpty()) {
      return Files.newInputStream(Path.of(file));
    }
    return Optional.ofNullable(Limits.class.getClassLoader().getResourceAsStream(FILE))
        .orElseThrow(
            () -> new IllegalArgumentException("Cannot find %s on the class path".formatted(FILE)));
  }

  /**
   * Returns a limit.
   *
   * @throws IllegalArgumentException if it is missing or not a whole number above 0
   */
  public int of(Limit limit) {
    String value = values.getProperty(limit.key(), "").strip();
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          "Invalid limit %s in %s: '%s' is no whole number from 1 to 999999999"
              .formatted(limit.key(), FILE, value));
    }
    return Integer.parseInt(value);
  }

  /** Returns those that matching needs. */
  public MatchLimits forMatching() {
    return new MatchLimits(
        of(Limit.PATTERN_STATES),
        of(Limit.DFA_STATES),
        of(Limit.BINDINGS),
        of(Limit.TRIES),
        of(Limit.TIMED_PAIRS));
  }
}
