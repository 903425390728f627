package org.fests.logic;

import org.fests.spre.Node;

/** The refusal of a construct that the language has and that cannot be asked of a stream. */
public final class NotEvaluated extends IllegalArgumentException {
  private static final String ANOTHER_LOG =
      "ask for what its boxes can tell, or use a log in another space";

  private final transient Node node;
  private final String help;

  NotEvaluated(Node node, String construct) {
    this(construct + " is not evaluated", node, ANOTHER_LOG);
  }

  private NotEvaluated(String message, Node node, String help) {
    super(message);
    this.node = node;
    this.help = help;
  }

  /** Refuses what boxes in an image cannot tell, and says why. */
  static NotEvaluated inAnImage(Node node, String construct, String reason) {
    String message = "%s has no meaning in an image: %s".formatted(construct, reason);
    return new NotEvaluated(message, node, ANOTHER_LOG);
  }

  /** Refuses what speaks of seconds on a stream without timestamps. */
  public static NotEvaluated withoutTimes(Node node, String construct) {
    String message = "%s needs timestamps, or a reader's --frame-rate".formatted(construct);
    return new NotEvaluated(message, node, "say how many frames a second it has: --frame-rate HZ");
  }

  /** Returns the node at fault, the very one of the tree, so that its place can be told. */
  public Node node() {
    return node;
  }

  /** Returns a way out. */
  public String help() {
    return help;
  }
}
