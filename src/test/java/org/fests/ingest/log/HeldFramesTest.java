package org.fests.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is held comes back as it was. */
class HeldFramesTest {
  private static void fill(FrameDraft frame, SplittableRandom random) {
    frame.clear().index(random.nextLong(1000));
    if (random.nextBoolean()) {
      frame.time(random.nextLong(-5, 5)).pose(new Pose(random.nextInt(9), 1, 2, 0.5));
    }
    for (String channel : List.of("camera", "ego")) {
      SampleDraft sample = frame.sample(channel);
      for (int n = random.nextInt(4); n > 0; n--) {
        DetectionDraft draft = sample.next();
        draft.className("c" + random.nextInt(3)).track("t" + n).score(random.nextDouble());
        if (channel.equals("ego")) {
          draft.box(new Box(random.nextDouble(), 2, 3, 4, 5, 6, 0.1));
          draft.velocity(new Velocity(1, random.nextDouble(), 3));
        } else {
          draft.imageBox(random.nextDouble(), 2, 3, 4, 0);
          draft.attribute("truncated", new AttributeValue.Numeric(random.nextInt(3)));
        }
        sample.keep();
      }
    }
  }

  /** Returns a channel's detections of a frame, the pose and the time, as text. */
  private static String text(FrameDraft frame, String channel, Space space) {
    StreamFacts facts =
        new StreamFacts(
            "r", "s", channel, Channels.EACH, space, 0, new Provenance("u", "", "", ""));
    FrameBatchBuilder builder = new FrameBatchBuilder(facts).frame(frame.index()).sample(channel);
    frame.sampleOf(channel).addTo(builder);
    FrameBatch clip = builder.build();
    return "%d %s %s %s"
        .formatted(
            frame.index(),
            frame.timed() ? frame.nanos() : "no time",
            frame.pose(),
            clip.frame(0).samples().get(0).detections());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4095, 4096, 4097, 9000})
  void framesComeBackAsTheyWere(int frames) {
    SplittableRandom random = new SplittableRandom(frames);
    HeldFrames held = new HeldFrames(ReadLimits.DEFAULT);
    FrameDraft draft = new FrameDraft();
    List<String> camera = new ArrayList<>();
    List<String> ego = new ArrayList<>();
    for (int i = 0; i < frames; i++) {
      fill(draft, random);
      held.hold(draft);
      camera.add(text(draft, "camera", Space.IMAGE));
      ego.add(text(draft, "ego", Space.EGO));
    }
    assertThat(held.size()).isEqualTo(frames);
    for (int i = frames - 1; i >= 0; i--) {
      held.pour(i, draft.clear());
      assertThat(text(draft, "camera", Space.IMAGE)).isEqualTo(camera.get(i));
      assertThat(text(draft, "ego", Space.EGO)).isEqualTo(ego.get(i));
    }
  }

  @Test
  void isFullWhenFramesAndDetectionsReachTheLimit() {
    HeldFrames held = new HeldFrames(ReadLimits.DEFAULT.gatheredRecords(3));
    FrameDraft draft = new FrameDraft().clear().index(0);
    SampleDraft sample = draft.sample("camera");
    sample.next().className("cup").imageBox(0, 0, 1, 1, 0);
    sample.keep();
    held.hold(draft);
    assertThat(held.full()).isFalse();
    held.hold(draft.clear().index(1));
    assertThat(held.full()).isTrue();
  }

  @Test
  void partsAreSortedByKeyThenAsTheyCame() {
    LongColumn keys = new LongColumn();
    for (long key : new long[] {5, 1, 5, -3, 1}) {
      keys.add(key);
    }
    assertThat(HeldFrames.sorted(keys)).containsExactly(3, 1, 4, 0, 2);
  }
}
