package org.fests.ingest.coco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.AttributeValue;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written and read again is what was there. */
class CocoWriterTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 200);
  private static final long PERIOD = 40_000_000;
  private static final List<AttributeValue> VALUES =
      List.of(
          new AttributeValue.Flag(true),
          new AttributeValue.Flag(false),
          new AttributeValue.Numeric(0.5),
          new AttributeValue.Text("open"));

  private static String written(FrameBatch... clips) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LogTarget target =
        new LogTarget() {
          @Override
          public String uri() {
            return "out.json";
          }

          @Override
          public OutputStream create(String relative) {
            return bytes;
          }
        };
    CocoWriter writer = new CocoWriter(target);
    for (FrameBatch clip : clips) {
      writer.clip(clip);
    }
    writer.close();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static FrameBatch random(SplittableRandom random) {
    boolean timed = random.nextBoolean();
    StreamFacts facts =
        new StreamFacts(
            "street",
            "street/camera",
            "camera",
            Channels.EACH,
            Space.IMAGE,
            timed ? PERIOD : 0,
            new Provenance("memory", "", "CC0-1.0", "test/1"));
    FrameBatchBuilder builder = new FrameBatchBuilder(facts);
    long index = random.nextInt(3);
    for (int frame = random.nextInt(1, 6); frame > 0; frame--) {
      if (timed) {
        builder.frame(index, index * PERIOD);
      } else {
        builder.frame(index);
      }
      builder.sample("camera");
      for (int n = random.nextInt(4); n > 0; n--) {
        builder.add(detection(n, random));
      }
      index += random.nextInt(1, 4);
    }
    return builder.build();
  }

  private static DetectionDraft detection(int n, SplittableRandom random) {
    DetectionDraft draft = new DetectionDraft().className("class " + random.nextInt(3));
    draft.track(List.of("", "" + n, "cup-" + n, "0" + n).get(random.nextInt(4)));
    draft.score(random.nextBoolean() ? 1 : random.nextInt(101) / 100.0);
    // quarters, so that the corner is exact
    draft.imageBox(
        random.nextInt(4000) / 4.0,
        random.nextInt(4000) / 4.0,
        random.nextInt(100) / 2.0,
        random.nextInt(100) / 2.0,
        0);
    for (String name : List.of("state", "occluded")) {
      if (random.nextBoolean()) {
        draft.attribute(name, VALUES.get(random.nextInt(VALUES.size())));
      }
    }
    if (random.nextBoolean()) {
      draft.attribute("iscrowd", VALUES.get(0));
    }
    return draft;
  }

  private static String text(FrameBatch clip) {
    StringBuilder text = new StringBuilder();
    for (int frame = 0; frame < clip.frames(); frame++) {
      text.append(clip.index(frame)).append(clip.timed() ? " at " + clip.time(frame) : "");
      clip.frame(frame).samples().forEach(sample -> text.append(sample.detections()));
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    for (long seed = 0; seed < ROUNDS; seed++) {
      FrameBatch clip = random(new SplittableRandom(seed));
      Collected log = Collected.from(written(clip), ReadOptions.forLake());
      assertThat(log.rejected()).as("seed %d", seed).isEmpty();
      assertThat(text(log.clip())).as("seed %d", seed).isEqualTo(text(clip));
      StreamFacts facts = log.clip().stream();
      assertThat(facts.streamId()).isEqualTo("street/camera");
      assertThat(facts.provenance().licence()).isEqualTo("CC0-1.0");
      assertThat(facts.periodNanos()).isEqualTo(clip.stream().periodNanos());
    }
  }

  @Test
  void clipsOfAStreamAreOneVideo() throws IOException {
    List<FrameBatch> clips = new ArrayList<>();
    FrameBatch all = Scenes.parse("car#7 5,5 2x2 / / car#7 6,5 2x2; cup#left 9,9 2x2");
    for (int frame = 0; frame < all.frames(); frame++) {
      clips.add(all.slice(frame, frame + 1));
    }
    Collected log =
        Collected.from(written(clips.toArray(FrameBatch[]::new)), ReadOptions.forLake());
    assertThat(CocoTest.text(log.clip()))
        .containsExactly(
            "0: car#7 5.0,5.0 2.0x2.0", "1:", "2: car#7 6.0,5.0 2.0x2.0; cup#left 9.0,9.0 2.0x2.0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ':',
      value = {
        "EGO   : car 1,2,3 4x5x6      : boxes of COCO's are in an image",
        "IMAGE : car 1,2 4x5 @30      : boxes of COCO's are not turned",
        "IMAGE : car 1,2 4x5 | cup    : a log of COCO's has one channel",
      })
  void refusesWhatItCouldOnlyHoldWrongly(Space space, String scene, String reason) {
    FrameBatch clip = Scenes.parse(space, scene);
    assertThatThrownBy(() -> written(clip))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void nothingWrittenIsALogWithoutFrames() throws IOException {
    assertThat(Collected.from(written(), ReadOptions.forLake()).clips()).isEmpty();
  }
}
