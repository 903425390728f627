package org.fests.proof;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
import org.fests.spre.Feature;

/**
 * Makes small crowded scenes on a coarse grid, so that edges and centres often meet: with tracks
 * that come and go and change their class, gaps in the indexes, uneven times, frames without a
 * sample or with several, boxes without size and boxes that are equal.
 */
public final class RandomScenes {
  public static final List<String> CLASSES = List.of("bowl", "cup", "hand", "plate");

  private static final long PERIOD = 100_000_000;
  private static final int FEW = 4;
  private static final int MANY = 20;

  private final SplittableRandom random;
  private final Space space;
  private final boolean turned;
  private final int most;

  private RandomScenes(SplittableRandom random, Space space, boolean turned, int most) {
    this.random = random;
    this.space = space;
    this.turned = turned;
    this.most = most;
  }

  /** Makes upright boxes in an image. */
  public static RandomScenes upright(SplittableRandom random) {
    return new RandomScenes(random, Space.IMAGE, false, FEW);
  }

  /** Makes boxes in an image of which many are turned. */
  public static RandomScenes turned(SplittableRandom random) {
    return new RandomScenes(random, Space.IMAGE, true, FEW);
  }

  /** Makes boxes around a vehicle. */
  public static RandomScenes solid(SplittableRandom random) {
    return new RandomScenes(random, Space.EGO, true, FEW);
  }

  /** Makes boxes in a world in which a vehicle moves, of which the log often says where it is. */
  public static RandomScenes world(SplittableRandom random) {
    return new RandomScenes(random, Space.WORLD, true, FEW);
  }

  /** Makes boxes in any space, turned or not. */
  public static RandomScenes any(SplittableRandom random) {
    List<Space> spaces = List.of(Space.values());
    Space space = spaces.get(random.nextInt(spaces.size()));
    return new RandomScenes(random, space, random.nextBoolean(), FEW);
  }

  /** Makes more boxes in a sample than a pattern of several variables can be asked of by trying. */
  public static RandomScenes crowded(SplittableRandom random) {
    RandomScenes few = any(random);
    return new RandomScenes(random, few.space, few.turned, MANY);
  }

  /** Returns the features of patterns that can be asked of the frames. */
  public static Set<Feature> features(FrameBatch frames) {
    Set<Feature> features = EnumSet.copyOf(Feature.all());
    if (!frames.stream().space().solid()) {
      features.remove(Feature.SOLIDS);
    }
    if (!frames.timed()) {
      features.remove(Feature.SECONDS);
    }
    return Collections.unmodifiableSet(features);
  }

  /** Returns a stream of that many frames, most with one sample, some with none or several. */
  public FrameBatch frames(int count) {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts());
    boolean timed = random.nextInt(4) > 0;
    long index = random.nextInt(20);
    long time = random.nextLong(PERIOD);
    for (int i = 0; i < count; i++) {
      index += random.nextInt(4) == 0 ? random.nextInt(1, 5) : 1;
      time += random.nextInt(4) == 0 ? random.nextLong(3 * PERIOD) : PERIOD;
      if (timed) {
        builder.frame(index, time);
      } else {
        builder.frame(index);
      }
      if (space == Space.WORLD && random.nextInt(5) > 0) {
        builder.pose(new Pose(place(), place(), place() / 10, angle()));
      }
      samples(builder);
    }
    return builder.build();
  }

  private StreamFacts facts() {
    return new StreamFacts(
        "random",
        "random/any",
        "any",
        Channels.ANY,
        space,
        random.nextInt(4) == 0 ? 0 : PERIOD,
        new Provenance("memory:random", "", "unknown", "random"));
  }

  private void samples(FrameBatchBuilder builder) {
    int samples = random.nextInt(8) == 0 ? 0 : random.nextInt(4) == 0 ? random.nextInt(2, 4) : 1;
    int first = random.nextInt(10) == 0 ? 1 : 0;
    for (int s = first; s < first + samples; s++) {
      sample(builder.sample("channel" + s));
    }
  }

  private void sample(FrameBatchBuilder builder) {
    int detections = random.nextInt(most + 1);
    boolean equal = random.nextInt(8) == 0;
    Box box = box();
    for (int d = 0; d < detections; d++) {
      builder.add(detection(equal && random.nextInt(4) > 0 ? box : box()));
    }
  }

  private DetectionDraft detection(Box box) {
    DetectionDraft draft =
        new DetectionDraft()
            .className(CLASSES.get(random.nextInt(CLASSES.size())))
            .track(random.nextInt(4) == 0 ? "" : "track" + random.nextInt(3))
            .score(random.nextInt(5) / 4.0)
            .box(box);
    if (random.nextInt(3) == 0) {
      draft.velocity(new Velocity(place(), place(), space.solid() ? place() : 0));
    }
    if (random.nextInt(3) > 0) {
      draft.attribute("state", state());
    }
    return draft;
  }

  private AttributeValue state() {
    return switch (random.nextInt(6)) {
      case 0 -> new AttributeValue.Flag(random.nextBoolean());
      case 1 -> new AttributeValue.Numeric(place());
      default -> new AttributeValue.Text(random.nextBoolean() ? "open" : "a \"b\\");
    };
  }

  private Box box() {
    return space.solid()
        ? new Box(place(), place(), place() / 10, size(), size(), size(), angle())
        : Box.inImage(place(), place(), size(), size(), angle());
  }

  private double place() {
    return 10.0 * random.nextInt(-3, 12);
  }

  private double size() {
    return random.nextInt(10) == 0 ? 0 : 10.0 * random.nextInt(1, 6);
  }

  /** Returns an angle at which no sides and corners of boxes on the grid meet by chance. */
  private double angle() {
    return turned && random.nextBoolean() ? random.nextInt(-4, 5) * 0.37 : 0;
  }
}
