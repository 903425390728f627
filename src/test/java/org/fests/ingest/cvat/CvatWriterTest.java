package org.fests.ingest.cvat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.FrameText;
import org.fests.ingest.MemoryTarget;
import org.fests.ingest.log.LogException;
import org.fests.scene.AttributeValue;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.scene.Velocity;
import org.junit.jupiter.api.Test;

/** What is written as CVAT's XML reads back, up to what that can hold. */
class CvatWriterTest {
  private static StreamFacts stream(String id, Space space) {
    return new StreamFacts(
        "street",
        id,
        "camera",
        Channels.EACH,
        space,
        40_000_000,
        new Provenance("street.jsonl", "", "CC0-1.0", "test"));
  }

  private static Collected roundTrip(FrameBatch... clips) throws IOException {
    return MemoryTarget.written(new Cvat(), clips).read(MemoryTarget.FILE);
  }

  private static List<String> read(String scene) throws IOException {
    return FrameText.of(roundTrip(Scenes.parse(scene)).clip());
  }

  /** Returns frames whose detections all have a track; each sets whether it is occluded. */
  private static FrameBatch random(SplittableRandom random) {
    FrameBatchBuilder builder = new FrameBatchBuilder(stream("street/camera", Space.IMAGE));
    int step = random.nextInt(1, 4);
    int first = random.nextInt(0, 20);
    for (int frame = 0; frame < random.nextInt(1, 30); frame++) {
      builder.frame(first + (long) step * frame).sample("camera");
      for (int track = 0; track < 4; track++) {
        if (random.nextInt(3) > 0) {
          builder.add(detection(random, track));
        }
      }
    }
    return builder.build();
  }

  private static DetectionDraft detection(SplittableRandom random, int track) {
    DetectionDraft draft =
        new DetectionDraft()
            .className(track == 0 ? "bus" : "car <&> \"van\"")
            .track(track == 1 ? "a&b" : "t" + track)
            .imageBox(
                random.nextDouble(0, 1000),
                random.nextDouble(0, 1000),
                random.nextDouble(0, 100),
                random.nextDouble(0, 100),
                random.nextInt(3) > 0 ? 0 : random.nextDouble(-Math.PI, Math.PI))
            .attribute("occluded", new AttributeValue.Flag(random.nextBoolean()));
    if (random.nextInt(4) == 0) {
      draft.attribute("interpolated", new AttributeValue.Flag(true));
    }
    if (random.nextBoolean()) {
      draft.attribute("state", new AttributeValue.Text("half\n <open> "));
      draft.attribute("speed", new AttributeValue.Numeric(random.nextDouble()));
      draft.attribute("braking", new AttributeValue.Flag(random.nextBoolean()));
    }
    return draft;
  }

  @Test
  void givesRandomStreamsBack() throws IOException {
    for (long seed = 0; seed < 200; seed++) {
      FrameBatch written = random(new SplittableRandom(seed));
      Collected log = roundTrip(written);
      FrameBatch read = log.clip();
      assertThat(read.stream().streamId()).isEqualTo("street/camera");
      assertThat(log.rejected()).as("seed %d", seed).isEmpty();
      assertThat(log.report().repairs()).as("seed %d", seed).isEmpty();
      assertThat(FrameText.of(read)).as("seed %d", seed).isEqualTo(FrameText.of(written));
    }
  }

  @Test
  void joinsTheClipsOfAStream() throws IOException {
    FrameBatch whole = random(new SplittableRandom(3));
    int cut = whole.frames() / 2;
    Collected log = roundTrip(whole.slice(0, cut), whole.slice(cut, whole.frames()));
    assertThat(FrameText.of(log.clip())).isEqualTo(FrameText.of(whole));
  }

  @Test
  void endsATrackWhereItBreaksOff() throws IOException {
    assertThat(read("car#1 1,1; bus#2 5,5 / - / car#1 3,3 / bus#2 5,5"))
        .containsExactly(
            "0: bus#2 5,5 2x2 occluded=false; car#1 1,1 2x2 occluded=false",
            "1:",
            "2: car#1 3,3 2x2 occluded=false",
            "3: bus#2 5,5 2x2 occluded=false");
  }

  @Test
  void givesDetectionsWithoutATrackOneOfTheirOwn() throws IOException {
    assertThat(read("car 1,1; car#0 9,9 / car 1,1 2x2"))
        .containsExactly(
            "0: car#0 9,9 2x2 occluded=false; car#1 1,1 2x2 occluded=false",
            "1: car#2 1,1 2x2 occluded=false");
  }

  @Test
  void cutsATrackWhoseClassChanges() throws IOException {
    FrameBatch clip = Scenes.parse("car#1 1,1 / bus#1 1,1 / car#1 1,1");
    Collected log = roundTrip(clip);
    assertThat(FrameText.of(log.clip()))
        .containsExactly(
            "0: car#1 1,1 2x2 occluded=false",
            "1: bus#1/2 1,1 2x2 occluded=false",
            "2: car#1 1,1 2x2 occluded=false");
    assertThat(log.report().repairs())
        .isEqualTo(Map.of("track of a name that another one has renamed", 1L));
  }

  @Test
  void losesScoresTimesVelocitiesAndMixedTypes() throws IOException {
    FrameBatch clip = Scenes.timed("car#1 1,1 ~0.5 >1,2,0 state=3 / car#1 1,1 state=open");
    FrameBatch read = roundTrip(clip).clip();
    assertThat(FrameText.of(read))
        .containsExactly(
            "0: car#1 1,1 2x2 occluded=false state='3'",
            "1: car#1 1,1 2x2 occluded=false state='open'");
    assertThat(read.timed()).isFalse();
    assertThat(read.velocity(0)).isEqualTo(Velocity.UNKNOWN);
  }

  @Test
  void writesADocumentWithoutFrames() throws IOException {
    assertThat(roundTrip().clips()).isEmpty();
  }

  @Test
  void refusesWhatItCannotHold() {
    FrameBatch world = Scenes.parse(Space.WORLD, "car 1,2,3 4x2x1.5");
    FrameBatch named = Scenes.parse("car#1 1,1 note=a\u0001");
    assertThatThrownBy(() -> roundTrip(world))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("is in world space, and CVAT's boxes are in an image");
    assertThatThrownBy(() -> roundTrip(named))
        .isInstanceOf(LogException.class)
        .hasMessage("XML has no character \\u0001, and a name or an attribute has it");
    assertThatThrownBy(() -> roundTrip(random(new SplittableRandom(1)), Scenes.parse("car 1,1")))
        .isInstanceOf(LogException.class)
        .hasMessage("a document holds one stream, and recording/front is another");
  }
}
