package org.fests.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.scene.FrameBatch;
import org.fests.spre.Binding;
import org.fests.spre.Children;
import org.fests.spre.ClassNames;
import org.fests.spre.FreeVariables;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.fests.tuple.NegativeRule;
import org.fests.tuple.SplitRule;
import org.fests.tuple.StreamPlanner;
import org.fests.tuple.TupleRules;
import org.fests.tuple.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every pattern that is drawn; -Dlaw.rounds for more of them a level. */
final class DrawnPatternsTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 500);
  private static final int FRAMES = 10;
  private static final MatchLimits LIMITS = new MatchLimits(20_000, 4096, 10_000, 50, 400_000_000);
  private static final TupleRules RULES =
      new TupleRules(new WindowRule(24, 8, 240), new NegativeRule(1, 0), new SplitRule(1, 0, 0), 1);

  private static final Map<Samples, Map<Level, List<Parsed>>> DRAWN = new EnumMap<>(Samples.class);

  private static Map<Level, List<Parsed>> drawn(Samples sample) {
    return DRAWN.computeIfAbsent(sample, DrawnPatternsTest::patterns);
  }

  /** Patterns of every level; none of those at which the sample has nothing to say. */
  private static Map<Level, List<Parsed>> patterns(Samples sample) {
    QuestionGenerator generator = new QuestionGenerator(sample.topics(), 1, LIMITS);
    Map<Level, List<Parsed>> patterns = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      patterns.put(level, new ArrayList<>());
      for (int seed = 0; seed < ROUNDS && generator.speakable(level); seed++) {
        patterns.get(level).add(generator.pattern(level, new SplittableRandom(seed)));
      }
    }
    return patterns;
  }

  @ParameterizedTest
  @EnumSource
  void aPatternAsksForWhatItsLevelNamesAndNothingAbove(Samples sample) {
    drawn(sample)
        .forEach(
            (level, patterns) ->
                assertThat(patterns)
                    .allSatisfy(
                        pattern ->
                            assertThat(AskedFor.level(pattern.spre()))
                                .as(pattern.text())
                                .isEqualTo(level)));
  }

  @ParameterizedTest
  @CsvSource({"TABLE, 12345", "STREET, 12345", "DOORS, 12345", "UNTRACKED, 1345"})
  void aLevelHasPatternsWhereTheDataHasWhatItNames(Samples sample, String levels) {
    StringBuilder spoken = new StringBuilder();
    drawn(sample).forEach((level, p) -> spoken.append(p.isEmpty() ? "" : level.number()));
    assertThat(spoken).hasToString(levels);
  }

  @ParameterizedTest
  @EnumSource
  void everyPatternIsCanonicalAndSpeaksOfWhatThereIsAndWhatItBinds(Samples sample) {
    Set<String> classes = sample.topics().classes();
    drawn(sample)
        .values()
        .forEach(
            patterns ->
                assertThat(patterns)
                    .allSatisfy(
                        pattern -> {
                          assertThat(SpreText.of(pattern.spre())).isEqualTo(pattern.text());
                          assertThat(classes).containsAll(ClassNames.of(pattern.spre()));
                          assertThat(unused(pattern.spre())).as(pattern.text()).isEmpty();
                        }));
  }

  @Test
  void withoutTracksNoneAreAskedFor() {
    assertThat(drawn(Samples.UNTRACKED).values())
        .allSatisfy(
            patterns ->
                assertThat(patterns)
                    .noneMatch(pattern -> pattern.spre() instanceof Spre.TrackBinder));
  }

  /** Returns the tracks that a pattern binds and says nothing of. */
  private static List<String> unused(Spre pattern) {
    if (!(pattern instanceof Spre.TrackBinder binder)) {
      return List.of();
    }
    Set<String> used = new TreeSet<>();
    Children.walk(
        binder.body(),
        node -> {
          if (node instanceof Spre.Symbol symbol) {
            used.addAll(FreeVariables.of(symbol.formula()));
          }
        });
    return binder.bindings().stream()
        .map(Binding::variable)
        .filter(variable -> !used.contains(variable))
        .toList();
  }

  /** The planner is the job's: it matches, lays windows and looks at each alone. */
  @ParameterizedTest
  @EnumSource
  void everyPatternCanBeAsked(Samples sample) {
    FrameBatch stream = sample.streams().get(0);
    FrameBatch small = stream.slice(0, Math.min(stream.frames(), FRAMES));
    drawn(sample)
        .forEach(
            (level, patterns) -> {
              List<Query> queries = new ArrayList<>();
              for (Parsed pattern :
                  new TreeSet<>(texts(patterns)).stream().map(DrawnPatternsTest::parsed).toList()) {
                queries.add(new Query("q" + queries.size(), "", pattern));
              }
              StreamPlanner planner = new StreamPlanner(QuerySet.compile(queries, LIMITS), RULES);
              assertThatCode(() -> planner.plan(small))
                  .as("level %s", level)
                  .doesNotThrowAnyException();
            });
  }

  private static List<String> texts(List<Parsed> patterns) {
    return patterns.stream().map(Parsed::text).toList();
  }

  private static Parsed parsed(String text) {
    return SpreParser.parse(text);
  }
}
