package org.fests.ingest.kitti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.FrameText;
import org.fests.ingest.MemoryTarget;
import org.fests.ingest.log.LogException;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Provenance;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written as KITTI's labels reads back, up to what they can hold. */
class KittiWriterTest {
  private static final String LABELS = "label_02/street.txt";

  private static FrameBatchBuilder stream(String channel, Space space) {
    return new FrameBatchBuilder(
        new StreamFacts(
            "street",
            "street/" + channel,
            channel,
            Channels.EACH,
            space,
            40_000_000,
            new Provenance("street.jsonl", "", "CC0-1.0", "test")));
  }

  private static DetectionDraft detection(SplittableRandom random, int track, Box box) {
    DetectionDraft draft =
        new DetectionDraft()
            .className(track == 0 ? "Pedestrian" : "Car")
            .score(random.nextDouble())
            .box(box);
    if (track < 3) {
      draft.track(Integer.toString(7 * track));
    }
    if (random.nextBoolean()) {
      draft.attribute("truncated", new AttributeValue.Numeric(random.nextInt(3)));
      draft.attribute("occluded", new AttributeValue.Numeric(random.nextInt(3)));
      draft.attribute("alpha", new AttributeValue.Numeric(random.nextDouble(-3, 3)));
    }
    return draft;
  }

  private static double number(SplittableRandom random) {
    return random.nextDouble(-100, 100);
  }

  /**
   * Returns a camera's and an ego stream with poses; the first of them has no pose at the origin.
   */
  private static List<FrameBatch> random(SplittableRandom random, boolean posed) {
    FrameBatchBuilder camera = stream("camera", Space.IMAGE);
    FrameBatchBuilder ego = stream("ego", Space.EGO);
    int frames = random.nextInt(2, 20);
    for (int frame = 0; frame < frames; frame++) {
      camera.frame(frame);
      ego.frame(frame);
      if (posed) {
        Pose pose = new Pose(frame, number(random), number(random), random.nextDouble(-3, 3));
        Pose origin = new Pose(0, 0, 0, 1);
        camera.pose(frame == 0 ? origin : pose);
        ego.pose(frame == 0 ? origin : pose);
      }
      camera.sample("camera");
      ego.sample("ego");
      for (int track = 0; track < 5; track++) {
        long seed = random.nextLong();
        Box flat = Box.inImage(number(random), number(random), 3, random.nextDouble(), 0);
        Box solid =
            new Box(
                number(random),
                number(random),
                number(random),
                4,
                random.nextDouble(0.1, 3),
                1.5,
                random.nextDouble(-3.1, 3.1));
        if (frame == 0 || random.nextInt(3) > 0) {
          camera.add(detection(new SplittableRandom(seed), track, flat));
        }
        if (frame == 0 || random.nextInt(3) > 0) {
          ego.add(detection(new SplittableRandom(seed), track, solid));
        }
      }
    }
    return List.of(camera.build(), ego.build());
  }

  private static MemoryTarget written(FrameBatch... clips) throws IOException {
    return MemoryTarget.written(new Kitti(), clips);
  }

  @Test
  void givesRandomStreamsBack() throws IOException {
    for (long seed = 0; seed < 100; seed++) {
      List<FrameBatch> clips = random(new SplittableRandom(seed), seed % 2 == 0);
      Collected log = written(clips.get(0), clips.get(1)).read(LABELS);
      assertThat(log.rejected()).as("seed %d", seed).isEmpty();
      assertThat(log.report().repairs()).as("seed %d", seed).isEmpty();
      for (int i = 0; i < 2; i++) {
        FrameBatch read = log.clips().get(i);
        FrameBatch written = clips.get(i);
        assertThat(read.stream().streamId()).isEqualTo(written.stream().streamId());
        assertThat(FrameText.of(read)).as("seed %d", seed).isEqualTo(FrameText.of(written));
        for (int frame = 0; frame < read.frames(); frame++) {
          assertSame(seed, written.pose(frame), read.pose(frame));
        }
      }
    }
  }

  private static void assertSame(long seed, Optional<Pose> written, Optional<Pose> read) {
    assertThat(read.isPresent()).as("seed %d", seed).isEqualTo(written.isPresent());
    if (read.isPresent()) {
      assertThat(read.get().x()).isCloseTo(written.get().x(), within(1e-6));
      assertThat(read.get().y()).isCloseTo(written.get().y(), within(1e-6));
      assertThat(read.get().z()).isCloseTo(written.get().z(), within(1e-9));
      assertThat(read.get().yaw()).isCloseTo(written.get().yaw(), within(1e-9));
    }
  }

  @Test
  void writesOneRowForBothBoxesOfAnObject() throws IOException {
    FrameBatchBuilder camera = stream("front", Space.IMAGE);
    FrameBatchBuilder ego = stream("lidar", Space.EGO);
    camera.frame(0).sample("front");
    ego.frame(0).sample("lidar");
    camera.add(new DetectionDraft().className("Car").track("7").box(Box.inImage(3, 5, 4, 6, 0)));
    ego.add(new DetectionDraft().className("Car").track("7").box(new Box(10, 1, 2, 4, 2, 1.5, 0)));
    MemoryTarget target = written(camera.build(), ego.build());
    assertThat(target.text(LABELS))
        .isEqualTo("0 7 Car -1 3 -10 1 2 5 8 1.5 2 4 -1 -1.25 10 -1.5707963267948966\n");
    assertThat(target.files().keySet()).containsExactly("calib/street.txt", LABELS);
    Collected read = target.read(LABELS);
    assertThat(read.clips().stream().map(clip -> clip.stream().streamId()))
        .containsExactly("street/camera", "street/ego");
  }

  @Test
  void keepsFramesWithoutObjects() throws IOException {
    MemoryTarget target = written(Scenes.parse("Car#1 3,5 4x6 / / Car#1 3,5 4x6 /"));
    assertThat(FrameText.of(target.read("label_02/recording.txt").clip()))
        .containsExactly("0: Car#1 3,5 4x6", "1:", "2: Car#1 3,5 4x6", "3:");
  }

  @Test
  void numbersTracksThatHaveNames() throws IOException {
    MemoryTarget target = written(Scenes.parse("Car#a 1,1; Car#1 3,3; Car 5,5; Car#b 7,7"));
    assertThat(FrameText.of(target.read("label_02/recording.txt").clip()))
        .containsExactly("0: Car 5,5 2x2; Car#1 1,1 2x2; Car#2 3,3 2x2; Car#3 7,7 2x2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image | Car 1,1 @30     | has turned boxes",
        "world | Car 1,1,1 1x1x1 | is in world space, and KITTI's boxes are seen from the car",
        "image | DontCare 1,1    | class 'DontCare' would be written as DontCare, which is another",
      })
  void refusesWhatItCannotHold(String space, String scene, String message) {
    FrameBatch clip = Scenes.parse(Space.of(space).orElseThrow(), scene);
    assertThatThrownBy(() -> written(clip))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(message);
  }

  @Test
  void writesBlanksInClassesAsLines() throws IOException {
    assertThat(FrameText.of(written(named("traffic light")).read("label_02/street.txt").clip()))
        .containsExactly("0: traffic_light 1,1 1x1");
    assertThatThrownBy(() -> written(named("traffic light", "traffic_light")))
        .isInstanceOf(LogException.class)
        .hasMessage("class 'traffic_light' would be written as traffic_light, which is another");
  }

  private static FrameBatch named(String... classes) {
    FrameBatchBuilder builder = stream("front", Space.IMAGE);
    builder.frame(0).sample("front");
    for (String name : classes) {
      builder.add(new DetectionDraft().className(name).box(Box.inImage(1, 1, 1, 1, 0)));
    }
    return builder.build();
  }

  @Test
  void refusesTwoCameras() {
    FrameBatchBuilder other = stream("rear", Space.IMAGE);
    other.frame(0).sample("rear");
    assertThatThrownBy(() -> written(named("car"), other.build()))
        .isInstanceOf(LogException.class)
        .hasMessage("stream street/rear is in image space, as street/front is");
  }
}
