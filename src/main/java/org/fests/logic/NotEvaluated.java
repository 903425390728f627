package org.fests.logic;

import org.fests.spre.Node;

/** The refusal of a construct that the language has and this engine does not evaluate. */
public final class NotEvaluated extends IllegalArgumentException {
  private final transient Node node;

  NotEvaluated(Node node, String construct) {
    this(construct + " is not evaluated", node);
  }

  private NotEvaluated(String message, Node node) {
    super(message);
    this.node = node;
  }

  /** Refuses what boxes in an image cannot tell, and says why. */
  static NotEvaluated inAnImage(Node node, String construct, String reason) {
    return new NotEvaluated("%s has no meaning in an image: %s".formatted(construct, reason), node);
  }

  /** Returns the node at fault, the very one of the tree, so that its place can be told. */
  public Node node() {
    return node;
  }
}
