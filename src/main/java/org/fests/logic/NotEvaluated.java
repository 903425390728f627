package org.fests.logic;

import org.fests.spre.Node;

/** The refusal of a construct that the language has and this engine does not evaluate. */
public final class NotEvaluated extends IllegalArgumentException {
  private final transient Node node;

  NotEvaluated(Node node, String construct) {
    super(construct + " is not evaluated");
    this.node = node;
  }

  /** Returns the node at fault, the very one of the tree, so that its place can be told. */
  public Node node() {
    return node;
  }
}
