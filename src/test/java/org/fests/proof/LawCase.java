package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Sample;
import org.fests.spre.Children;
import org.fests.spre.Node;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/** A pattern and a stream that can answer it. */
record LawCase(Spre pattern, FrameBatch frames) {
  private static final int MOST_FRAMES = 14;
  private static final int DEEPEST = 6;
  private static final int FEW_FRAMES = 3;
  private static final int FEW_TERMS = 4;
  private static final int TRIES = 20;

  /** Returns the case of a seed: any space, any construct. */
  static LawCase of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FrameBatch frames = RandomScenes.any(random).frames(random.nextInt(MOST_FRAMES + 1));
    RandomSpre patterns =
        new RandomSpre(random, RandomScenes.features(frames), RandomScenes.CLASSES);
    return new LawCase(patterns.pattern(1 + random.nextInt(DEEPEST)), frames);
  }

  /** Returns a case with many boxes and a pattern that speaks of few at a time. */
  static LawCase crowded(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FrameBatch frames = RandomScenes.crowded(random).frames(1 + random.nextInt(FEW_FRAMES));
    RandomSpre patterns =
        new RandomSpre(random, RandomScenes.features(frames), RandomScenes.CLASSES);
    return Stream.generate(() -> patterns.pattern(1))
        .limit(TRIES)
        .filter(pattern -> terms(pattern) <= FEW_TERMS)
        .findFirst()
        .map(pattern -> new LawCase(pattern, frames))
        .orElse(new LawCase(new Spre.AnyFrame(), frames));
  }

  /** Returns how many terms stand for any number of boxes. */
  private static int terms(Spre pattern) {
    List<Node> terms = new ArrayList<>();
    Children.walk(
        pattern,
        node -> {
          if (node instanceof Term.ClassTerm) {
            terms.add(node);
          }
        });
    return terms.size();
  }

  @Override
  public String toString() {
    return "%s%n%s, period %d ns%n%s"
        .formatted(
            SpreText.of(pattern),
            frames.stream().space().word(),
            frames.stream().periodNanos(),
            IntStream.range(0, frames.frames())
                .mapToObj(this::frame)
                .collect(Collectors.joining("\n")));
  }

  private String frame(int position) {
    String time = frames.timed() ? " at %d ns".formatted(frames.time(position)) : "";
    String pose = frames.pose(position).map(p -> " " + p).orElse("");
    return "%d: index %d%s%s %s"
        .formatted(
            position,
            frames.index(position),
            time,
            pose,
            frames.frame(position).samples().stream().map(LawCase::sample).toList());
  }

  private static String sample(Sample sample) {
    return sample.channel()
        + sample.detections().stream()
            .map(LawCase::detection)
            .collect(Collectors.joining("", " {", "}"));
  }

  private static String detection(Detection d) {
    return "%n    %s#%s %s %s %s score %s"
        .formatted(d.className(), d.trackName(), d.box(), d.velocity(), d.attributes(), d.score());
  }
}
