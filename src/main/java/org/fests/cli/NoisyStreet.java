package org.fests.cli;

import java.util.List;
import java.util.SplittableRandom;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.spark.LakeScan;

/**
 * Streets as a detector sees them, for measuring: ten objects in every frame of a picture of 1920 x
 * 1080 pixels, each of them near its own slow walk, with noise in every number, so that nothing of
 * it can be stored in less. In one stream of twenty there is a fire engine.
 *
 * @param frames of each stream
 */
record NoisyStreet(int frames) implements LakeScan.Scene {
  static final int OBJECTS = 10;
  private static final List<String> CLASSES =
      List.of("bicycle", "bus", "car", "car", "car", "car", "pedestrian", "pedestrian", "truck");
  private static final int RARE = 20;
  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;
  private static final long PERIOD_NANOS = 100_000_000;

  @Override
  public FrameBatch stream(int number) {
    SplittableRandom random = new SplittableRandom(number);
    double[] x = random.doubles(OBJECTS, 0, WIDTH).toArray();
    double[] y = random.doubles(OBJECTS, 0, HEIGHT).toArray();
    String[] classes = new String[OBJECTS];
    for (int object = 0; object < OBJECTS; object++) {
      boolean rare = object == 0 && number % RARE == 0;
      classes[object] = rare ? "fire engine" : CLASSES.get(random.nextInt(CLASSES.size()));
    }
    FrameBatchBuilder builder = new FrameBatchBuilder(facts(number));
    DetectionDraft draft = new DetectionDraft();
    for (int frame = 0; frame < frames; frame++) {
      builder.frame(frame, frame * PERIOD_NANOS).sample("front");
      for (int object = 0; object < OBJECTS; object++) {
        x[object] = walked(x[object], WIDTH, random);
        y[object] = walked(y[object], HEIGHT, random);
        builder.add(
            draft
                .className(classes[object])
                .track(Integer.toString(object))
                .score(random.nextDouble())
                .imageBox(
                    x[object] + random.nextDouble(),
                    y[object] + random.nextDouble(),
                    random.nextDouble(20, 90),
                    random.nextDouble(20, 90),
                    0));
      }
    }
    return builder.build();
  }

  private static double walked(double at, double end, SplittableRandom random) {
    double next = at + random.nextDouble(-6, 6);
    return next < 0 || next > end ? at : next;
  }

  private static StreamFacts facts(int number) {
    String recording = "street-%06d".formatted(number);
    return new StreamFacts(
        recording,
        recording + "/front",
        "front",
        Channels.EACH,
        Space.IMAGE,
        PERIOD_NANOS,
        new Provenance("bench", "", "CC0-1.0", "fests-bench/1"));
  }
}
