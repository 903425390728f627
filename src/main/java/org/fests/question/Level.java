package org.fests.question;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How much a question asks for. A question of a level has what the level names, and none above. */
public enum Level {
  PRESENCE(1, "presence and count"),
  RELATION(2, "one relation"),
  MEASURE(3, "metric thresholds, attributes"),
  CHANGE(4, "two phases, change, duration"),
  STORY(5, "three phases or more, identity, negation, counting over time");

  private final int number;
  private final String words;

  Level(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** Returns 1 to 5. */
  public int number() {
    return number;
  }

  public String words() {
    return words;
  }

  /** Returns what can be said at the level; without any of it there is no question. */
  Set<Topic.Kind> kinds() {
    return switch (this) {
      case PRESENCE, CHANGE, STORY -> EnumSet.of(Topic.Kind.PRESENCE);
      case RELATION -> EnumSet.of(Topic.Kind.RELATION);
      case MEASURE -> EnumSet.of(Topic.Kind.MEASURE, Topic.Kind.COMPARISON, Topic.Kind.TRAIT);
    };
  }

  public static Optional<Level> of(int number) {
    return Arrays.stream(values()).filter(level -> level.number == number).findFirst();
  }
}
