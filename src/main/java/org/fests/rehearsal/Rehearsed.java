package org.fests.rehearsal;

import java.util.List;
import org.fests.scene.FrameBatch;

/**
 * What rehearsing a pattern showed.
 *
 * @param shown scenes that it matches: one, or none if no scene did
 * @param nearMisses scenes that it does not match, each for lack of one part
 * @param idle parts without which it matched nothing else in any scene
 */
public record Rehearsed(List<FrameBatch> shown, List<NearMiss> nearMisses, List<String> idle) {
  public Rehearsed {
    shown = List.copyOf(shown);
    nearMisses = List.copyOf(nearMisses);
    idle = List.copyOf(idle);
  }

  /**
   * A scene that lacks one part of what the pattern asks for.
   *
   * @param part what it lacks: the pattern without it matches, or nothing but it would
   * @param frames the scene
   */
  public record NearMiss(String part, FrameBatch frames) {}

  /** Returns whether the pattern was seen, and every part of it seen to matter. */
  public boolean convinces() {
    return !shown.isEmpty() && idle.isEmpty();
  }
}
