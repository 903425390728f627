package org.fests.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.automaton.StateLimitException;
import org.fests.logic.NotEvaluated;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.proof.Checker;
import org.fests.proof.RandomScenes;
import org.fests.scene.FrameBatch;
import org.fests.spre.Parsed;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;

/** Whatever the engine answers and explains, the checker accepts. */
final class ExplainerLawTest {
  /** Seeds tried in each test; more of them by {@code -Dlaw.rounds}. */
  private static final int ROUNDS = Integer.getInteger("law.rounds", 150);

  private static final int MOST_FRAMES = 15;

  @Test
  void isAcceptedOnUprightBoxes() {
    isAccepted(RandomScenes::upright, 1);
  }

  @Test
  void isAcceptedOnTurnedBoxes() {
    isAccepted(RandomScenes::turned, 2);
  }

  @Test
  void isAcceptedOnSolidBoxes() {
    isAccepted(RandomScenes::solid, 3);
  }

  private static void isAccepted(Function<SplittableRandom, RandomScenes> scenes, long firstSeed) {
    int judged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long seed = firstSeed * 1_000_000 + round;
      SplittableRandom random = new SplittableRandom(seed);
      FrameBatch frames = scenes.apply(random).frames(1 + random.nextInt(MOST_FRAMES));
      Spre pattern =
          new RandomSpre(random, RandomScenes.features(frames), RandomScenes.CLASSES)
              .pattern(1 + random.nextInt(5));
      Optional<Explanation> explanation = explain(pattern, frames);
      judged += explanation.isPresent() ? 1 : 0;
      explanation.ifPresent(
          found ->
              assertThat(Checker.check(found.certificate(), pattern, frames))
                  .as("seed %d: %s%n%s%n%s", seed, SpreText.of(pattern), found, shown(frames))
                  .hasToString("accepted"));
    }
    assertThat(judged).isGreaterThan(ROUNDS / 3);
  }

  private static String shown(FrameBatch frames) {
    return IntStream.range(0, frames.frames())
        .mapToObj(
            i ->
                frames.index(i)
                    + ": "
                    + frames.frame(i).samples().stream()
                        .map(sample -> sample.detections().toString())
                        .toList())
        .collect(Collectors.joining("\n"));
  }

  /** Explains what the engine knows; the reference knows more. */
  private static Optional<Explanation> explain(Spre pattern, FrameBatch frames) {
    try {
      Parsed parsed = SpreParser.parse(SpreText.of(pattern));
      CompiledQuery query =
          CompiledQuery.compile(new Query("q", "", parsed), ExplainerTest.LIMITS.patternStates());
      return Optional.of(Explainer.explain(query, frames, MatchMode.LONGEST, ExplainerTest.LIMITS));
    } catch (NotEvaluated | StateLimitException e) {
      return Optional.empty();
    }
  }
}
