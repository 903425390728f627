package org.fests.tuple;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.QuerySet;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What windows a query makes of a stream. */
final class StreamPlannerTest {
  private static final String STREAM =
      ".".repeat(30) + "aab" + ".".repeat(20) + "a".repeat(20) + ".".repeat(27) + "ab";

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void windowsBesideMatchesMeetNone(long seed) {
    FrameBatch stream = TestStreams.of("stream", STREAM);
    QuerySet queries = TestStreams.queries("[[:a:]]+ [[:b:]]");
    TuplePlan plan = plan(queries, stream, seed).get(0);

    assertThat(plan.matches()).isEqualTo(2);
    assertThat(plan.windows().stream().filter(Window::aroundMatch)).hasSize(2);
    List<Window> beside = plan.windows().stream().filter(w -> !w.aroundMatch()).toList();
    assertThat(beside).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    for (Window window : beside) {
      assertThat(window.meets(30, 33) || window.meets(100, 102)).as("%s", window).isFalse();
      assertThat(beside).noneMatch(w -> !w.equals(window) && w.meets(window.start(), window.end()));
    }
  }

  @Test
  void prefersWindowsWithTheQuerysClasses() {
    FrameBatch stream = TestStreams.of("stream", ".".repeat(50) + "a".repeat(50));
    TuplePlan plan = plan(TestStreams.queries("[[:a:]] [![:a:]]"), stream, 5).get(0);
    assertThat(plan.windows()).filteredOn(w -> w.rank() < 1L << 62).isNotEmpty();
  }

  @Test
  void leavesOutAWindowInWhichNothingMatchesAlone() {
    FrameBatch stream = TestStreams.of("stream", ".".repeat(40) + "ab" + ".".repeat(40) + "ab");
    TuplePlan plan = plan(TestStreams.queries("[[:a:]] [[:b:]] .{1,} [[:b:]] $"), stream, 1).get(0);
    assertThat(plan.matches()).isEqualTo(1);
    assertThat(plan.rejected()).containsExactly(Reason.TOO_LONG);

    TuplePlan atStart = plan(TestStreams.queries("^ .{45} [[:a:]]? "), stream, 1).get(0);
    assertThat(atStart.matches() - atStart.rejected().size()).isLessThanOrEqualTo(1);
  }

  @Test
  void isTheSameForEqualSeedsOnly() {
    FrameBatch stream = TestStreams.of("stream", STREAM);
    QuerySet queries = TestStreams.queries("[[:a:]]+ [[:b:]]", "[[:b:]]");
    assertThat(windows(queries, stream, 1)).isEqualTo(windows(queries, stream, 1));
    assertThat(windows(queries, stream, 1)).isNotEqualTo(windows(queries, stream, 2));
  }

  @Test
  void everyMatchIsShownOrRejected() {
    FrameBatch stream = TestStreams.of("stream", "ab".repeat(40));
    QuerySet queries = TestStreams.queries("[[:a:]]");
    TuplePlan plan = plan(queries, stream, 3).get(0);
    List<Match> matches = new Alone(TestStreams.LIMITS).matches(queries.queries().get(0), stream);
    long around = plan.windows().stream().filter(Window::aroundMatch).count();
    assertThat(around + plan.rejected().size()).isEqualTo(matches.size());
    assertThat(plan.rejected()).allMatch(reason -> reason == Reason.INSIDE_ANOTHER);
  }

  @Test
  void aStreamTooLongForTheTimedPartsOfOneQueryIsLeftOutForThatQueryOnly() {
    FrameBatch stream = TestStreams.of("stream", STREAM);
    MatchLimits limits = new MatchLimits(1_000, 100, 100, 50, 80);
    QuerySet queries =
        TestStreams.queries(limits, "~([[:a:]] ([[:a:]]*)<200ms,>)", "[[:a:]]+ [[:b:]]");
    List<TuplePlan> plans = plan(queries, stream, 1);
    assertThat(plans.get(0).rejected()).containsExactly(Reason.TOO_LONG_FOR_TIMED);
    assertThat(plans.get(0).windows()).isEmpty();
    assertThat(plans.get(1).windows()).isNotEmpty();
  }

  private static List<List<Window>> windows(QuerySet queries, FrameBatch stream, long seed) {
    return plan(queries, stream, seed).stream().map(TuplePlan::windows).toList();
  }

  private static List<TuplePlan> plan(QuerySet queries, FrameBatch stream, long seed) {
    TupleRules rules =
        new TupleRules(
            new WindowRule(6, 2, 20), new NegativeRule(1, 4), new SplitRule(1, 1, 1), seed);
    return new StreamPlanner(queries, rules).plan(stream);
  }
}
