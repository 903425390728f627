package org.fests.logic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A quantifier's body cut into parts, each tested as soon as its variables are bound: what a part
 * on the first variable rules out is not tried with the others. If domains are chained, all of it
 * is tested last: a part says nothing before it is known that there is a choice at all.
 *
 * @param byDepth the parts that become testable when so many variables are bound, cheap ones first
 * @param absorbing the truth that decides for the whole body: false for "and", true for "or"
 */
record Stages(Condition[][] byDepth, int absorbing) {
  static Stages of(Condition body, Choices choices) {
    boolean or = body instanceof Connectives.Disjunction;
    List<Condition> parts = parts(body);
    Condition[][] byDepth =
        IntStream.rangeClosed(0, choices.count())
            .mapToObj(
                depth ->
                    parts.stream()
                        .filter(part -> depth(part, choices) == depth)
                        .sorted(Comparator.comparingInt(Condition::cost))
                        .toArray(Condition[]::new))
            .toArray(Condition[][]::new);
    return new Stages(byDepth, Kleene.of(or));
  }

  private static List<Condition> parts(Condition body) {
    if (body instanceof Connectives.Conjunction and) {
      return and.written();
    }
    return body instanceof Connectives.Disjunction or ? or.written() : List.of(body);
  }

  private static int depth(Condition part, Choices choices) {
    if (choices.chained()) {
      return choices.count();
    }
    BitSet used = new BitSet();
    part.slots(used);
    return IntStream.range(0, choices.count())
        .filter(n -> used.get(choices.slot(n)))
        .map(n -> n + 1)
        .max()
        .orElse(0);
  }

  /** Returns the truth of a body without parts. */
  int neutral() {
    return Kleene.not(absorbing);
  }

  /** Returns whether {@link #last} alone decides now that all variables but the last are bound. */
  boolean oneLeft(int depth, int before) {
    return depth + 1 == byDepth.length && byDepth[depth].length == 1 && before == neutral();
  }

  /** Returns whether, with all variables bound but the last two, no part speaks of the first. */
  boolean twoLeft(int depth, int before) {
    return depth + 2 == byDepth.length && byDepth[depth].length == 0 && oneLeft(depth + 1, before);
  }

  /** Returns the first part that reads the last variable. */
  Condition last() {
    return byDepth[byDepth.length - 1][0];
  }

  /** Returns the truth of the parts so far, after those that the depth adds. */
  int refine(Cursor cursor, int depth, int before) {
    int truth = before;
    for (Condition part : byDepth[depth]) {
      int next = part.test(cursor);
      truth = absorbing == Kleene.FALSE ? Math.min(truth, next) : Math.max(truth, next);
      if (truth == absorbing) {
        break;
      }
    }
    return truth;
  }

  /** Returns the cost of all parts. */
  int cost() {
    return Arrays.stream(byDepth).flatMap(Arrays::stream).mapToInt(Condition::cost).sum();
  }
}
