package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fests.match.MatchMode;
import org.fests.scene.FrameBatch;
import org.fests.spre.Children;
import org.fests.spre.Feature;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine finds the same in a scene that was changed as no label may notice. */
final class MetamorphicLawTest {
  private static final int MOST_FRAMES = 14;

  /** Patterns that are tried until one asks only what a change keeps. */
  private static final int TRIES = 20;

  @ParameterizedTest
  @ValueSource(strings = {"Shift", "Translation", "Rotation", "Scale", "Mirror"})
  void changesNoLabel(String name) {
    new LawRun(seed -> lawCase(name, seed), lawCase -> check(name, lawCase)).rounds(100);
  }

  private static SceneChange change(String name, FrameBatch frames) {
    return SceneChanges.in(frames.stream().space()).stream()
        .filter(change -> change.getClass().getSimpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static LawCase lawCase(String name, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FrameBatch frames = RandomScenes.any(random).frames(1 + random.nextInt(MOST_FRAMES));
    Set<Feature> features = EnumSet.copyOf(RandomScenes.features(frames));
    features.remove(Feature.ODD_NAMES); // a number of any size is rounded when it is scaled
    RandomSpre patterns = new RandomSpre(random, features, RandomScenes.CLASSES);
    int height = 1 + random.nextInt(5);
    return IntStream.range(0, TRIES)
        .mapToObj(i -> new LawCase(patterns.pattern(height), frames))
        .filter(lawCase -> isKept(name, lawCase))
        .findFirst()
        .orElse(new LawCase(new Spre.AnyFrame(), frames));
  }

  private static boolean isKept(String name, LawCase lawCase) {
    SceneChange change = change(name, lawCase.frames());
    boolean[] kept = {true};
    Children.walk(lawCase.pattern(), node -> kept[0] &= change.keeps(node, lawCase.frames()));
    return kept[0];
  }

  private static void check(String name, LawCase lawCase) {
    if (isKept(name, lawCase)) {
      SceneChange change = change(name, lawCase.frames());
      Spre pattern = lawCase.pattern().accept(change);
      FrameBatch frames = new SceneRows(lawCase.frames()).changed(change::of).frames();
      assertThat(found(pattern, frames))
          .as("%s: %s", name, SpreText.of(pattern))
          .isEqualTo(found(lawCase.pattern(), lawCase.frames()));
    }
  }

  private static String found(Spre pattern, FrameBatch frames) {
    return EngineMatches.of(pattern, frames).in(MatchMode.ALL);
  }
}
