package org.fests.spre;

import java.util.List;
import java.util.Optional;

/**
 * Refuses what the parser reads and the engine does not evaluate. Each line of the table here is a
 * feature; it is taken away when the engine evaluates it.
 */
public final class Evaluable {
  private static final List<Refused> REFUSED =
      List.of(
          refused(Spre.TimedRepeat.class, "timed repetition", "bound it in frames: {n,m}"),
          refused(Spre.Lasting.class, "restriction to a time", "repeat in frames: {n,m}"));

  private Evaluable() {}

  /**
   * Checks that the engine evaluates all of the pattern.
   *
   * @throws org.fests.text.SourceException at the first feature that it does not
   */
  public static void check(Parsed parsed) {
    Children.walk(parsed.spre(), node -> check(parsed, node));
  }

  private static void check(Parsed parsed, Node node) {
    Optional<Refused> refused =
        REFUSED.stream().filter(entry -> entry.type().isInstance(node)).findFirst();
    if (refused.isPresent()) {
      String message = "%s is not evaluated yet".formatted(refused.get().feature());
      throw parsed.error(place(node), message, refused.get().help());
    }
  }

  /** Returns what the error points at: the bounds where they are what is not evaluated. */
  private static Object place(Node node) {
    if (node instanceof Spre.TimedRepeat repeat) {
      return repeat.range();
    }
    return node instanceof Spre.Lasting lasting ? lasting.range() : node;
  }

  private static Refused refused(Class<? extends Node> type, String feature, String help) {
    return new Refused(type, feature, help);
  }

  /** A feature that is not evaluated, and a way to do without it. */
  private record Refused(Class<? extends Node> type, String feature, String help) {}
}
