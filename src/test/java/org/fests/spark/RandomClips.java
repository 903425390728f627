package org.fests.spark;

import java.util.List;
import java.util.SplittableRandom;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.scene.Velocity;

/**
 * Clips of all kinds: several channels, empty frames, with and without times, tracks, attributes.
 */
final class RandomClips {
  private static final List<String> CLASSES = List.of("cup", "plate", "hand", "bowl");
  private final SplittableRandom random;

  RandomClips(long seed) {
    random = new SplittableRandom(seed);
  }

  FrameBatch next(String streamId) {
    Space space = List.of(Space.IMAGE, Space.EGO, Space.WORLD).get(random.nextInt(3));
    FrameBatchBuilder builder = new FrameBatchBuilder(stream(streamId, space));
    boolean timed = random.nextBoolean();
    boolean posed = random.nextBoolean();
    int channels = 1 + random.nextInt(2);
    int frames = 1 + random.nextInt(8);
    for (int frame = 0; frame < frames; frame++) {
      if (timed) {
        builder.frame(10 + 2L * frame, 1_000_000_000L + 33_333_333L * frame);
      } else {
        builder.frame(frame);
      }
      if (posed && random.nextBoolean()) {
        builder.pose(new Pose(random.nextDouble(), 2, 3, 0.5));
      }
      for (int channel = 0; channel < channels; channel++) {
        sample(builder, "camera-" + channel, space);
      }
    }
    return builder.build();
  }

  private void sample(FrameBatchBuilder builder, String channel, Space space) {
    if (random.nextInt(5) == 0) {
      return;
    }
    builder.sample(channel);
    int detections = random.nextInt(4);
    for (int i = 0; i < detections; i++) {
      builder.add(detection(space));
    }
  }

  private DetectionDraft detection(Space space) {
    DetectionDraft draft =
        new DetectionDraft()
            .className(CLASSES.get(random.nextInt(CLASSES.size())))
            .score(random.nextDouble())
            .box(box(space));
    if (random.nextBoolean()) {
      draft.track("t" + random.nextInt(5));
    }
    if (random.nextInt(3) == 0) {
      draft.velocity(new Velocity(random.nextDouble(), -1, 0));
    }
    switch (random.nextInt(6)) {
      case 0 -> draft.attribute("state", new AttributeValue.Text("open"));
      case 1 -> draft.attribute("state", new AttributeValue.Numeric(random.nextDouble()));
      case 2 -> draft.attribute("full", new AttributeValue.Flag(random.nextBoolean()));
      default -> {}
    }
    return draft;
  }

  private Box box(Space space) {
    double angle = random.nextBoolean() ? 0 : random.nextDouble();
    double x = random.nextDouble(-10, 10);
    return space.solid()
        ? new Box(x, random.nextDouble(), random.nextDouble(), 4, 2, 1.5, angle)
        : Box.inImage(x, random.nextDouble(), random.nextDouble(), 3, angle);
  }

  private static StreamFacts stream(String id, Space space) {
    return new StreamFacts(
        "recording-" + id,
        id,
        "camera-0",
        Channels.ANY,
        space,
        33_333_333,
        new Provenance(id + ".jsonl", "ab".repeat(32), "CC0-1.0", "fests-jsonl/1"));
  }
}
