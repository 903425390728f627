package org.fests.proof;

import java.util.List;

/**
 * One way in which an interval is in a pattern.
 *
 * @param phases the named parts that took a frame, a phase before those inside it
 * @param steps the brackets and dots with the frame that each took, in the order of the pattern
 */
public record Derivation(List<Phase> phases, List<Step> steps) {
  static final Derivation NOTHING = new Derivation(List.of(), List.of());

  public Derivation {
    phases = List.copyOf(phases);
    steps = List.copyOf(steps);
  }

  /**
   * A named part.
   *
   * @param start position of its first frame
   * @param end position after its last
   */
  public record Phase(String name, int start, int end) {}

  /**
   * A frame that was taken.
   *
   * @param leaf the number of the bracket or dot, in the order of the text
   * @param position of the frame
   */
  public record Step(int leaf, int position) {}

  static Derivation joined(List<Derivation> parts) {
    return new Derivation(
        parts.stream().flatMap(part -> part.phases.stream()).toList(),
        parts.stream().flatMap(part -> part.steps.stream()).toList());
  }
}
