package org.fests.spre;

/** How much a formula may have to try in one frame. */
public final class Effort {
  private Effort() {}

  /**
   * Returns how many detections have to be chosen at a time, by quantifiers, by counts and by the
   * terms that stand for several: with n detections in the frame there are at most n to that power
   * choices.
   */
  public static int choices(Formula formula) {
    return choices((Node) formula);
  }

  private static int choices(Node node) {
    int below = Children.of(node).stream().mapToInt(Effort::choices).max().orElse(0);
    if (node instanceof Formula.Compare || node instanceof Formula.Related) {
      return Math.max(below, severals(node));
    }
    if (node instanceof Formula.Exists exists) {
      return exists.bindings().size() + below;
    }
    if (node instanceof Formula.ForAll forAll) {
      return forAll.bindings().size() + below;
    }
    return node instanceof Metric.Count count ? count.bindings().size() + below : below;
  }

  /** Returns how many terms of a comparison or relation stand for several detections. */
  private static int severals(Node node) {
    if (node instanceof Term) {
      return node instanceof Term.Variable ? 0 : 1;
    }
    return node instanceof Metric.Count
        ? 0
        : Children.of(node).stream().mapToInt(Effort::severals).sum();
  }
}
