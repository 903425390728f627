package org.fests.question;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the questions that were drawn: drawn = given + dropped. */
public final class Tally {
  private final Map<Dropped, Integer> dropped = new EnumMap<>(Dropped.class);
  private int drawn;

  void drawn() {
    drawn++;
  }

  /** Counts one that is left out. */
  public void drop(Dropped why) {
    dropped.merge(why, 1, Integer::sum);
  }

  /** Returns how many were drawn. */
  public int all() {
    return drawn;
  }

  /** Returns how many were given, or will be unless they are dropped yet. */
  public int given() {
    return drawn - dropped.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many were dropped for each reason. */
  public Map<Dropped, Integer> dropped() {
    return Collections.unmodifiableMap(dropped);
  }
}
