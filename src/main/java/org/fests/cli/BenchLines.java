package org.fests.cli;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.fests.automaton.EndingMatcher;
import org.fests.automaton.Letters;
import org.fests.automaton.LongestMatcher;
import org.fests.automaton.Matcher;
import org.fests.automaton.Nfa;
import org.fests.automaton.TimedMatcher;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;

/**
 * Fits how matching grows with the frames, from the truth of the formulas to the matches: time =
 * frames ^ exponent, by least squares of the logarithms.
 *
 * @param limits of matching
 */
record BenchLines(MatchLimits limits) {
  private static final int[] FRAMES = {10_000, 100_000, 1_000_000};
  private static final int STEADY_FRAMES = 200_000;
  private static final int STEADY_ROUNDS = 5;
  private static final long PERIOD_NANOS = 33_333_333;

  /**
   * How often each of the formulas of a pattern is true, of 100 frames, in the order of the text.
   */
  private record Line(String pattern, int... percent) {}

  private static final List<Line> LINES =
      List.of(
          new Line("[[:car:]]*[[:airplane:]]", 100, 0),
          new Line("[[:a:]] | [[:a:]]*[[:b:]]", 100, 0),
          new Line("([[:a:]]?){600}[[:a:]]{600}", 100),
          new Line("([[:a:]]*)*[[:b:]]", 100, 0),
          new Line(".*[[:a:]].{500}", 50),
          new Line("([[:a:]].*[[:b:]])<2s,5s>", 50, 50),
          new Line("[[:a:]]{2s,}", 100));

  /** Tells the table, a line at a time: the exponent, then the time of the longest stream. */
  void tell(Consumer<String> lines) {
    lines.accept(
        "%-28s %8s  exponent, and seconds for %,d frames"
            .formatted("pattern", "", FRAMES[FRAMES.length - 1]));
    for (Line line : LINES) {
      CompiledQuery query = Patterns.compile(line.pattern(), limits.patternStates());
      Matcher longest = longest(query.nfa());
      Matcher ending = ending(query.nfa());
      lines.accept(row(line, "longest", letters -> longest.matches(letters).size()));
      lines.accept(row(line, "ending", letters -> ending.matches(letters).size()));
      lines.accept(
          row(line, "labels", letters -> longest.matches(letters).labels(letters.size())[0]));
    }
  }

  private Matcher longest(Nfa nfa) {
    return nfa.timed()
        ? TimedMatcher.longest(nfa, limits.timedPairs())
        : new LongestMatcher(nfa, limits.cachedStates());
  }

  private Matcher ending(Nfa nfa) {
    return nfa.timed() ? TimedMatcher.ending(nfa, limits.timedPairs()) : new EndingMatcher(nfa);
  }

  private static String row(Line line, String mode, ToLongFunction<Letters> work) {
    double[] seconds =
        IntStream.of(FRAMES).mapToDouble(frames -> seconds(line, frames, work)).toArray();
    return String.format(
        Locale.ROOT,
        "%-28s %8s  %5.2f  %8.3f",
        line.pattern(),
        mode,
        exponent(seconds),
        seconds[seconds.length - 1]);
  }

  private static double seconds(Line line, int frames, ToLongFunction<Letters> work) {
    SplittableRandom random = new SplittableRandom(frames);
    long[][] rows = new long[line.percent().length][(frames + 63) >>> 6];
    long[] times = new long[frames + 1];
    for (int frame = 0; frame < frames; frame++) {
      times[frame + 1] = times[frame] + PERIOD_NANOS * (1 + random.nextInt(10) / 9);
      for (int row = 0; row < rows.length; row++) {
        if (random.nextInt(100) < line.percent()[row]) {
          rows[row][frame >>> 6] |= 1L << frame;
        }
      }
    }
    int rounds = frames > STEADY_FRAMES ? 1 : STEADY_ROUNDS;
    return new Stopwatch(rounds)
        .seconds(() -> work.applyAsLong(Letters.ofRows(rows, frames).at(times)));
  }

  private static double exponent(double[] seconds) {
    double[] x = IntStream.of(FRAMES).mapToDouble(Math::log).toArray();
    double meanX = IntStream.range(0, x.length).mapToDouble(i -> x[i]).average().orElseThrow();
    double meanY =
        IntStream.range(0, x.length).mapToDouble(i -> Math.log(seconds[i])).average().orElseThrow();
    double slope = 0;
    double spread = 0;
    for (int i = 0; i < x.length; i++) {
      slope += (x[i] - meanX) * (Math.log(seconds[i]) - meanY);
      spread += (x[i] - meanX) * (x[i] - meanX);
    }
    return slope / spread;
  }
}
