package org.fests.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The named limits of {@code conf/limits.properties}, or of the jar when no folder overrides it.
 */
public final class Limits {
  private static final String FILE = "limits.properties";

  private final Properties values;

  private Limits(Properties values) {
    this.values = values;
  }

  /** Reads the first limits file on the class path. */
  public static Limits load() {
    Properties values = new Properties();
    try (InputStream in = Limits.class.getClassLoader().getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalArgumentException("Cannot find %s on the class path".formatted(FILE));
      }
      values.load(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new Limits(values);
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
    return new MatchLimits(of(Limit.PATTERN_STATES), of(Limit.DFA_STATES), of(Limit.BINDINGS));
  }
}
