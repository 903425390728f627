package org.fests.proof;

import java.util.List;
import java.util.SplittableRandom;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.scene.Velocity;

/** Makes small crowded scenes on a coarse grid, so that edges and centres often meet. */
public final class RandomScenes {
  public static final List<String> CLASSES = List.of("bowl", "cup", "hand", "plate");

  private static final long PERIOD = 100_000_000;

  private final SplittableRandom random;
  private final Space space;
  private final boolean turned;

  private RandomScenes(SplittableRandom random, Space space, boolean turned) {
    this.random = random;
    this.space = space;
    this.turned = turned;
  }

  /** Makes upright boxes in an image. */
  public static RandomScenes upright(SplittableRandom random) {
    return new RandomScenes(random, Space.IMAGE, false);
  }

  /** Makes boxes in an image of which many are turned. */
  public static RandomScenes turned(SplittableRandom random) {
    return new RandomScenes(random, Space.IMAGE, true);
  }

  /** Makes boxes around a vehicle. */
  public static RandomScenes solid(SplittableRandom random) {
    return new RandomScenes(random, Space.EGO, true);
  }

  /** Returns a stream of that many frames, most with one sample, some with none or two. */
  public FrameBatch frames(int count) {
    StreamFacts facts =
        new StreamFacts(
            "random",
            "random/any",
            "any",
            Channels.ANY,
            space,
            PERIOD,
            new Provenance("memory:random", "", "unknown", "random"));
    FrameBatchBuilder builder = new FrameBatchBuilder(facts);
    long time = 0;
    for (int i = 0; i < count; i++) {
      time += PERIOD * random.nextInt(1, 4);
      builder.frame(10 + 2L * i, time);
      int samples = random.nextInt(8) == 0 ? 0 : random.nextInt(4) == 0 ? 2 : 1;
      for (int s = 0; s < samples; s++) {
        sample(builder.sample("channel" + s));
      }
    }
    return builder.build();
  }

  private void sample(FrameBatchBuilder builder) {
    int detections = random.nextInt(5);
    for (int d = 0; d < detections; d++) {
      builder.add(detection());
    }
  }

  private DetectionDraft detection() {
    DetectionDraft draft =
        new DetectionDraft()
            .className(CLASSES.get(random.nextInt(CLASSES.size())))
            .track(random.nextInt(4) == 0 ? "" : "track" + random.nextInt(3))
            .score(random.nextInt(5) / 4.0)
            .imageBox(place(), place(), size(), size(), angle());
    if (random.nextInt(3) == 0) {
      draft.velocity(new Velocity(place(), place(), 0));
    }
    return space.solid()
        ? draft.box(
            new org.fests.scene.Box(
                place(), place(), place() / 10, size(), size(), size(), angle()))
        : draft;
  }

  private double place() {
    return 10.0 * random.nextInt(-3, 12);
  }

  private double size() {
    return random.nextInt(10) == 0 ? 0 : 10.0 * random.nextInt(1, 6);
  }

  private double angle() {
    return turned && random.nextBoolean() ? random.nextInt(-3, 4) * Math.PI / 8 : 0;
  }
}
