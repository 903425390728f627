package org.fests.ingest.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What goes wrong between what a sensor could see and what is logged. Every question throws the
 * same dice whatever the answer, so that one thing's luck is not another's.
 */
final class Detector {
  /** Hidden by more than this share, nothing is detected. */
  static final double LOST = 0.72;

  private static final double HARD = 0.45; // hidden by more than this, it is often missed

  private final Noise noise;
  private final Dice dice;
  private final Map<String, Integer> goneFor = new HashMap<>();
  private final Map<String, Integer> confusedFor = new HashMap<>();

  Detector(Noise noise, Dice dice) {
    this.noise = noise;
    this.dice = dice;
  }

  Noise noise() {
    return noise;
  }

  /** Returns whether a track is detected in this frame, of which such a share is hidden. */
  boolean detects(String track, double hidden) {
    boolean missed = dice.chance(noise.missed());
    boolean drops = dice.chance(noise.dropOut());
    int gap = dice.from(2, 5);
    boolean hard = dice.chance(Math.max(0, (hidden - HARD) / (LOST - HARD)));
    boolean gone = goes(goneFor, track, drops, gap);
    return !missed && !gone && !(hard && noise.missed() > 0) && hidden < LOST;
  }

  /** Returns whether a track is taken for what it looks like in this frame. */
  boolean confuses(String track) {
    boolean slips = dice.chance(noise.confusion());
    return goes(confusedFor, track, slips, dice.from(1, 2));
  }

  /** Counts one frame of a mishap, or begins one of so many frames. */
  private static boolean goes(Map<String, Integer> left, String track, boolean begins, int frames) {
    int still = left.merge(track, 0, (before, zero) -> Math.max(0, before - 1));
    if (begins && still == 0) {
      left.put(track, frames);
      still = frames;
    }
    return still > 0;
  }

  /** Forgets all other tracks, which will not come again. */
  void keep(Set<String> tracks) {
    goneFor.keySet().retainAll(tracks);
    confusedFor.keySet().retainAll(tracks);
  }

  /** Returns the score of what is hidden by such a share. */
  double score(double hidden) {
    double score = 0.97 - 0.3 * hidden - 0.02 * Math.abs(dice.bell()) * Math.signum(noise.jitter());
    return rounded(Math.max(0.05, score), 100);
  }

  /** Returns a number that trembles. */
  double shaken(double truth, double deviation) {
    return truth + deviation * dice.bell();
  }

  /** Returns a number to a part of its unit; without noise to the last bit. */
  double rounded(double value, double parts) {
    return noise.equals(Noise.NONE) ? value : Math.floor(value * parts + 0.5) / parts;
  }
}
