package org.fests.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.fests.proof.Certificate;
import org.fests.proof.Checker;
import org.fests.proof.Mutations;
import org.fests.proof.RandomScenes;
import org.fests.scene.FrameBatch;
import org.fests.spre.Children;
import org.fests.spre.Node;
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
      Optional<Explanation> explanation = explain(pattern, frames, mode(random));
      judged += explanation.isPresent() ? 1 : 0;
      explanation.ifPresent(
          found ->
              assertThat(Checker.check(found.certificate(), pattern, frames))
                  .as("seed %d: %s%n%s%n%s", seed, SpreText.of(pattern), found, shown(frames))
                  .hasToString("accepted"));
    }
    assertThat(judged).isGreaterThan(ROUNDS / 3);
  }

  private static MatchMode mode(SplittableRandom random) {
    List<MatchMode> modes = List.of(MatchMode.values());
    return modes.get(random.nextInt(modes.size()));
  }

  @Test
  void isRefusedWhereWhyNotIsSpoiled() {
    int spoiled = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long seed = 4_000_000L + round;
      SplittableRandom random = new SplittableRandom(seed);
      FrameBatch frames = RandomScenes.upright(random).frames(1 + random.nextInt(6));
      Spre pattern =
          new RandomSpre(random, RandomScenes.features(frames), RandomScenes.CLASSES)
              .pattern(1 + random.nextInt(4));
      Optional<Explanation> explanation = explain(pattern, frames, MatchMode.LONGEST);
      if (isPlain(pattern) && explanation.isPresent()) {
        spoiled += spoil(explanation.get().certificate(), pattern, frames, "seed " + seed);
      }
    }
    assertThat(spoiled).isGreaterThan(ROUNDS / 10);
  }

  /** Returns how many ways to spoil what is told of a window without a match were refused. */
  private static int spoil(Certificate right, Spre pattern, FrameBatch frames, String seed) {
    int spoiled = 0;
    for (Map.Entry<String, Certificate> entry : Mutations.of(right).entrySet()) {
      String what = entry.getKey();
      if (what.startsWith("attempt") || what.startsWith("change")) {
        assertThat(Checker.check(entry.getValue(), pattern, frames).accepted())
            .as("%s, %s: %s%n%s", seed, SpreText.of(pattern), what, shown(frames))
            .isFalse();
        spoiled++;
      }
    }
    return spoiled;
  }

  /** Returns whether the checker judges exactly how far attempts get. */
  private static boolean isPlain(Spre pattern) {
    List<Node> nodes = new ArrayList<>();
    Children.walk(pattern, nodes::add);
    return nodes.stream()
        .noneMatch(
            node ->
                node instanceof Spre.Intersection
                    || node instanceof Spre.Complement
                    || node instanceof Spre.StreamEnd
                    || node instanceof Spre.TimedRepeat
                    || node instanceof Spre.Lasting);
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
  private static Optional<Explanation> explain(Spre pattern, FrameBatch frames, MatchMode mode) {
    try {
      Parsed parsed = SpreParser.parse(SpreText.of(pattern));
      CompiledQuery query =
          CompiledQuery.compile(new Query("q", "", parsed), ExplainerTest.LIMITS.patternStates());
      return Optional.of(Explainer.explain(query, frames, mode, ExplainerTest.LIMITS));
    } catch (NotEvaluated | StateLimitException e) {
      return Optional.empty();
    }
  }
}
