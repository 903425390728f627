package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fests.automaton.StateLimitException;
import org.fests.logic.NotEvaluated;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;
import org.fests.spre.Feature;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The engine's matches against the reference's, in every mode. */
final class ModesLawTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 150);
  private static final int FRAMES = 14;
  private static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 1_000);

  @ParameterizedTest
  @EnumSource(MatchMode.class)
  void agrees(MatchMode mode) {
    for (int round = 0; round < ROUNDS; round++) {
      long seed = 10_000_000L + round;
      SplittableRandom random = new SplittableRandom(seed);
      Spre pattern = new RandomSpre(random, Feature.evaluated(), RandomScenes.CLASSES).pattern(4);
      FrameBatch frames = RandomScenes.upright(random).frames(random.nextInt(FRAMES));
      List<String> wanted = reference(mode, pattern, frames);
      engine(mode, pattern, frames)
          .ifPresent(
              found ->
                  assertThat(found)
                      .as("seed %d: %s", seed, SpreText.of(pattern))
                      .isEqualTo(wanted));
    }
  }

  /** Returns what the engine finds with what it knows; the reference knows more. */
  private static Optional<List<String>> engine(MatchMode mode, Spre pattern, FrameBatch frames) {
    try {
      return Optional.of(matches(mode, pattern, frames));
    } catch (NotEvaluated | StateLimitException e) {
      return Optional.empty();
    }
  }

  private static List<String> matches(MatchMode mode, Spre pattern, FrameBatch frames) {
    Query query = new Query("q", "", SpreParser.parse(SpreText.of(pattern)));
    CompiledQuery compiled = CompiledQuery.compile(query, LIMITS.patternStates());
    StreamTruth truth = StreamTruth.of(QuerySet.of(compiled, LIMITS), frames);
    List<Match> matches = new StreamMatcher(compiled, truth, LIMITS).matches(mode);
    return matches.stream()
        .map(match -> match.start() + ".." + match.end() + " " + match.tracks())
        .toList();
  }

  private static List<String> reference(MatchMode mode, Spre pattern, FrameBatch frames) {
    return new Reference(pattern, frames)
        .matches(Reporting.valueOf(mode.name())).stream()
            .map(match -> match.start() + ".." + match.end() + " " + match.tracks().values())
            .toList();
  }
}
