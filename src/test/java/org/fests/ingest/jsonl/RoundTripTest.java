package org.fests.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fests.ingest.Collected;
import org.fests.ingest.log.ChannelMode;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Selection;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.scene.Velocity;
import org.junit.jupiter.api.Test;

/** What is written is read again, number for number, whatever a clip may hold. */
class RoundTripTest {
  private static final List<String> WORDS =
      List.of("a", "traffic cone", "\"x\"\\\n", "ü 猫 \uD83D\uDE00", "0");

  @Test
  void readingWhatWasWrittenGivesTheSameColumns() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      FrameBatch clip = clip(new SplittableRandom(seed));
      String text = written(clip);
      Collected log =
          Collected.from(
              text,
              ReadOptions.forLake().format("fests").with(Selection.ALL.channels(ChannelMode.ANY)));
      assertThat(log.rejected()).as("seed %d%n%s", seed, text).isEmpty();
      assertThat(frames(log.clip())).as("seed %d%n%s", seed, text).isEqualTo(frames(clip));
      assertThat(written(log.clip())).as("seed %d", seed).isEqualTo(text);
    }
  }

  private static List<Object> frames(FrameBatch clip) {
    return IntStream.range(0, clip.frames())
        .mapToObj(clip::frame)
        .<Object>map(frame -> List.of(frame.index(), frame.time(), frame.pose(), samples(frame)))
        .toList();
  }

  private static List<Object> samples(Frame frame) {
    return frame.samples().stream()
        .<Object>map(sample -> List.of(sample.channel(), sample.detections()))
        .toList();
  }

  private static String written(FrameBatch clip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Header header =
        new Header(
            "r", "CC0-1.0", "main", clip.stream().space(), Map.of(), 40_000_000, 0, Set.of(), "");
    try (JsonlWriter writer = new JsonlWriter(bytes, header)) {
      writer.write(clip);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static FrameBatch clip(SplittableRandom random) {
    Space space = List.of(Space.IMAGE, Space.EGO, Space.WORLD).get(random.nextInt(3));
    FrameBatchBuilder builder =
        new FrameBatchBuilder(
            new StreamFacts(
                "r", "r", "", Channels.ANY, space, 40_000_000, new Provenance("r", "", "", "")));
    boolean timed = random.nextBoolean();
    long index = 0;
    long nanos = random.nextLong(-1_000_000_000_000L, 1L << 60);
    int frames = random.nextInt(1, 8);
    for (int frame = 0; frame < frames; frame++) {
      index += random.nextLong(1, 1L << random.nextInt(1, 50));
      nanos += random.nextLong(0, 1L << random.nextInt(1, 40));
      builder = timed ? builder.frame(index, nanos) : builder.frame(index);
      if (random.nextBoolean()) {
        builder.pose(new Pose(number(random), number(random), number(random), number(random)));
      }
      for (String channel : List.of("main", "back", "ü")) {
        if (random.nextBoolean()) {
          sample(builder.sample(channel), space, random);
        }
      }
    }
    return builder.build();
  }

  private static void sample(FrameBatchBuilder builder, Space space, SplittableRandom random) {
    int detections = random.nextInt(5);
    for (int track = 0; track < detections; track++) {
      DetectionDraft draft =
          new DetectionDraft()
              .className(WORDS.get(random.nextInt(WORDS.size())))
              .track(random.nextBoolean() ? "" : "t" + track)
              .score(random.nextInt(3) == 0 ? 1 : random.nextDouble())
              .box(box(space, random));
      if (random.nextBoolean()) {
        draft.velocity(new Velocity(number(random), number(random), number(random)));
      }
      if (random.nextBoolean()) {
        draft.attribute(
            WORDS.get(random.nextInt(5)), new AttributeValue.Text(WORDS.get(random.nextInt(5))));
        draft.attribute("n", new AttributeValue.Numeric(number(random)));
        draft.attribute("on", new AttributeValue.Flag(random.nextBoolean()));
      }
      builder.add(draft);
    }
  }

  private static Box box(Space space, SplittableRandom random) {
    double width = Math.abs(number(random));
    double height = Math.abs(number(random));
    return space.solid()
        ? new Box(
            number(random),
            number(random),
            number(random),
            Math.abs(number(random)),
            width,
            height,
            number(random))
        : Box.inImage(
            number(random),
            number(random),
            width,
            height,
            random.nextBoolean() ? 0 : number(random) + 0.0);
  }

  /** Returns a number of any size, often a short one. */
  private static double number(SplittableRandom random) {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(-5, 6);
      case 1 -> random.nextInt(-100_000, 100_000) / 100.0;
      case 2 -> random.nextDouble(-1e4, 1e4);
      case 3 -> random.nextDouble() * Math.pow(10, random.nextInt(-300, 300));
      default -> -0.0;
    };
  }
}
