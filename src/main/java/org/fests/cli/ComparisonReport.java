package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fests.automaton.Context;
import org.fests.match.Comparison;
import org.fests.match.CompiledQuery;
import org.fests.match.Counterexample;
import org.fests.match.MatchLimits;
import org.fests.match.PatternComparison;
import org.fests.spre.Formula;
import org.fests.spre.SpreText;

/**
 * The answer to a question about two patterns, in words.
 *
 * @param claim what was asked
 * @param answer that it is so, or what shows that it is not
 */
record ComparisonReport(Claim claim, Comparison answer) {
  /** What may be so of two patterns. */
  enum Claim {
    EQUIVALENT("equivalent"),
    INCLUDED("included");

    private final String word;

    Claim(String word) {
      this.word = word;
    }

    private Comparison decided(CompiledQuery first, CompiledQuery second, MatchLimits limits) {
      return this == EQUIVALENT
          ? PatternComparison.equivalent(first, second, limits)
          : PatternComparison.included(first, second, limits);
    }
  }

  static ComparisonReport of(
      Claim claim, CompiledQuery first, CompiledQuery second, MatchLimits limits) {
    return new ComparisonReport(claim, claim.decided(first, second, limits));
  }

  int status() {
    return answer instanceof Comparison.Holds ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }

  /**
   * Returns the answer; if it is no, with a line for each frame of the counterexample.
   *
   * @throws CommandException if it could not be found out
   */
  List<String> lines() {
    if (answer instanceof Comparison.Undecided undecided) {
      throw new CommandException("cannot decide: " + undecided.reason());
    }
    return answer instanceof Comparison.Fails fails ? lines(fails.word()) : List.of(claim.word);
  }

  private List<String> lines(Counterexample word) {
    List<String> lines = new ArrayList<>();
    boolean ofFirst = word.member() == Counterexample.Side.FIRST;
    String members =
        ofFirst ? "first pattern and not in the second" : "second pattern and not in the first";
    lines.add(
        "not %s: %s %s is in the %s"
            .formatted(claim.word, interval(word.frames().size()), place(word.context()), members));
    for (int frame = 0; frame < word.frames().size(); frame++) {
      lines.add("  frame %d  %s".formatted(frame, letter(word.frames().get(frame))));
    }
    return lines;
  }

  private static String interval(int frames) {
    return switch (frames) {
      case 0 -> "the empty interval";
      case 1 -> "an interval of 1 frame";
      default -> "an interval of %d frames".formatted(frames);
    };
  }

  private static String place(Context context) {
    return switch (context) {
      case INSIDE -> "inside a stream";
      case AT_START -> "at the start of a stream";
      case AT_END -> "at the end of a stream";
      case BOTH -> "that is the whole stream";
    };
  }

  private static String letter(Counterexample.Letter letter) {
    String facts =
        Stream.of(facts("true: ", letter.isTrue()), facts("unknown: ", letter.unknown()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return facts.isEmpty() ? "all is false" : facts + "; all else is false";
  }

  private static String facts(String truth, List<Formula> formulas) {
    return formulas.isEmpty()
        ? ""
        : truth + formulas.stream().map(SpreText::of).collect(Collectors.joining(", "));
  }
}
