package org.fests.proof;

import java.util.List;

/**
 * Why a window has no match: how far the best attempt got, and which one number of the pattern
 * would have to be another.
 *
 * @param attempts none for a window with matches, or without frames or tracks to try; else the one
 *     that got furthest, for the tracks bound where nothing matched
 * @param changes none, or one change of a threshold with which the pattern matches
 */
public record WhyNot(List<Attempt> attempts, List<Change> changes) {
  /** What there is to say of a window with matches. */
  public static final WhyNot NOTHING = new WhyNot(List.of(), List.of());

  public WhyNot {
    attempts = List.copyOf(attempts);
    changes = List.copyOf(changes);
  }
}
