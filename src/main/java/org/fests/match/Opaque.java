package org.fests.match;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.Children;
import org.fests.spre.Formula;
import org.fests.spre.Node;
import org.fests.spre.Rewriting;
import org.fests.spre.Spre;

/**
 * Makes each timed part of a pattern a letter that no frame has, equal parts the same one. If the
 * words of one pattern are among those of another then, so are its intervals, for each letter
 * stands for the same intervals in both. That holds where parts are joined by sequence, choice and
 * repetition; an intersection or complement of such letters says nothing of the intervals, and an
 * anchor would see an empty interval as a frame.
 */
final class Opaque implements Rewriting {
  /** True in the letters of timed parts only; no class has this name. */
  private static final Formula TIMED = new Formula.ClassPresent("\0timed");

  private final List<Spre> timed = new ArrayList<>();

  /** Returns whether the pattern can be made so. */
  static boolean applies(Spre pattern) {
    List<Node> obstacles = new ArrayList<>();
    Children.walk(
        pattern,
        node -> {
          if (isObstacle(node)) {
            obstacles.add(node);
          }
        });
    return obstacles.isEmpty();
  }

  private static boolean isObstacle(Node node) {
    if (node instanceof Spre.Intersection intersection) {
      return Untimed.isTimed(intersection);
    }
    return node instanceof Spre.Complement complement
        ? Untimed.isTimed(complement)
        : node instanceof Spre.StreamStart || node instanceof Spre.StreamEnd;
  }

  @Override
  public Spre symbol(Spre.Symbol symbol) {
    return frame(symbol.formula());
  }

  @Override
  public Spre anyFrame(Spre.AnyFrame anyFrame) {
    return frame(new Formula.Constant(true));
  }

  private static Spre frame(Formula formula) {
    return new Spre.Symbol(Formula.and(List.of(formula, new Formula.Not(TIMED))));
  }

  @Override
  public Spre timedRepeat(Spre.TimedRepeat repeat) {
    return letter(repeat);
  }

  @Override
  public Spre lasting(Spre.Lasting lasting) {
    return letter(lasting);
  }

  private Spre letter(Spre part) {
    if (!timed.contains(part)) {
      timed.add(part);
    }
    Formula its = new Formula.ClassPresent("\0timed " + timed.indexOf(part));
    return new Spre.Symbol(Formula.and(List.of(TIMED, its)));
  }
}
