package org.fests.ingest.mot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.log.LocalTarget;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.AttributeValue;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written as MOTChallenge's CSV reads back, up to what that can hold. */
class MotWriterTest {
  @TempDir private Path folder;

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

  private Path written(String name, FrameBatch... clips) throws IOException {
    try (LocalTarget target = LocalTarget.at(folder.resolve(name))) {
      try (LogWriter writer = new Mot().writer(target).orElseThrow()) {
        for (FrameBatch clip : clips) {
          writer.clip(clip);
        }
      }
      target.finish();
    }
    return folder.resolve(name);
  }

  /** A stream whose tracks are numbered, with some boxes that have none. */
  private static FrameBatch random(SplittableRandom random, long step) {
    FrameBatchBuilder builder = new FrameBatchBuilder(stream("street/camera", Space.IMAGE));
    for (int frame = 0; frame < random.nextInt(1, 40); frame++) {
      builder.frame(frame * step, frame * step * 40_000_000).sample("camera");
      for (int object = random.nextInt(4); object > 0; object--) {
        DetectionDraft draft =
            new DetectionDraft()
                .className(List.of("car", "traffic light", "zebra").get(random.nextInt(3)))
                .track(random.nextInt(5) == 0 ? "" : "" + object)
                .imageBox(
                    random.nextDouble(-50, 2000),
                    random.nextDouble(1000),
                    random.nextDouble(500),
                    random.nextInt(90),
                    0);
        if (random.nextBoolean()) {
          draft.attribute("visibility", new AttributeValue.Numeric(random.nextDouble()));
        }
        builder.add(draft);
      }
    }
    return builder.build();
  }

  @Test
  void readsBackTheSameRowsOneFrameLater() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      FrameBatch clip = random(new SplittableRandom(seed), 1);
      if (clip.detections() == 0) {
        continue; // a file without a row is no log
      }
      int cut = clip.frames() / 2;
      FrameBatch[] parts = {clip.slice(0, cut), clip.slice(cut, clip.frames())};
      Path log = written("log" + seed, cut == 0 ? new FrameBatch[] {clip} : parts);
      Collected read = Collected.from(log.resolve("gt/gt.txt"), ReadOptions.forLake());
      assertThat(read.report().source().format()).isEqualTo("mot");
      assertThat(read.rejected()).as("seed %d", seed).isEmpty();
      assertSame(read.clip(), clip, seed);
    }
  }

  private static void assertSame(FrameBatch read, FrameBatch clip, long seed) {
    assertThat(read.frames()).as("seed %d", seed).isEqualTo(clip.frames());
    assertThat(read.detections()).as("seed %d", seed).isEqualTo(clip.detections());
    assertThat(read.stream().streamId()).isEqualTo(clip.stream().streamId());
    assertThat(read.stream().periodNanos()).isEqualTo(clip.stream().periodNanos());
    for (int frame = 0; frame < clip.frames(); frame++) {
      assertThat(read.index(frame)).isEqualTo(clip.index(frame) + 1);
      assertThat(read.time(frame)).isEqualTo(clip.time(frame) + 40_000_000);
      assertThat(read.endDetection(frame)).isEqualTo(clip.endDetection(frame));
    }
    for (int d = 0; d < clip.detections(); d++) {
      assertThat(read.className(d)).isEqualTo(clip.className(d));
      assertThat(read.trackName(d)).isEqualTo(clip.trackName(d));
      assertThat(read.x(d)).isCloseTo(clip.x(d), within(1e-9));
      assertThat(read.y(d)).isCloseTo(clip.y(d), within(1e-9));
      assertThat(read.width(d)).isEqualTo(clip.width(d));
      assertThat(read.height(d)).isEqualTo(clip.height(d));
      assertThat(visibility(read, d)).isEqualTo(visibility(clip, d));
    }
  }

  private static String visibility(FrameBatch clip, int d) {
    return clip.attributes().stream().map(column -> column.of(d).toString()).findFirst().orElse("");
  }

  @Test
  void framesThatAreNotCountedThroughHaveNoLength() throws IOException {
    FrameBatch clip = random(new SplittableRandom(5), 3);
    assertThat(written("steps", clip).resolve("seqinfo.ini")).content().doesNotContain("seqLength");
    assertThat(folder.resolve("steps/seqinfo.ini"))
        .content()
        .isEqualTo("[Sequence]\nname=street\nframeRate=25.0\n");
  }

  @ParameterizedTest
  @CsvSource({"a b c, 1 2 3", "7 a 7 b, 7 1 7 2", "a 1 2, 1 2 3", "007 7, 1 7", "0 -4, 0 1"})
  void tracksKeepTheirNumbers(String names, String numbers) throws IOException {
    FrameBatchBuilder builder = new FrameBatchBuilder(stream("street/camera", Space.IMAGE));
    String[] each = names.split(" ");
    for (int frame = 0; frame < each.length; frame++) {
      builder.frame(frame).sample("camera");
      builder.add(new DetectionDraft().className("car").track(each[frame]).imageBox(9, 9, 2, 2, 0));
    }
    Path log = written("tracks", builder.build());
    assertThat(Files.readAllLines(log.resolve("gt/gt.txt")).stream().map(row -> row.split(",")[1]))
        .containsExactly(numbers.split(" "));
    assertThat(log.resolve("gt/labels.txt")).content().isEqualTo("car\n");
    assertThat(log.resolve("seqinfo.ini"))
        .content()
        .isEqualTo("[Sequence]\nname=street\nseqLength=" + each.length + "\n");
  }

  @Test
  void refusesWhatItCouldHoldOnlyWrongly() {
    FrameBatch solid = new FrameBatchBuilder(stream("street/lidar", Space.EGO)).frame(0).build();
    assertRefused("its boxes are in an image", solid);
    FrameBatch turned = one("street/camera", 0.5);
    assertRefused("its boxes are upright", turned);
    assertRefused(
        "it holds one stream, here street/camera", one("street/camera", 0), one("street/rear", 0));
    FrameBatchBuilder twice = new FrameBatchBuilder(stream("street", Space.IMAGE));
    assertRefused("its frames are of one channel", twice.frame(0).sample("a").sample("b").build());
  }

  private static FrameBatch one(String stream, double angle) {
    FrameBatchBuilder builder = new FrameBatchBuilder(stream(stream, Space.IMAGE));
    return builder
        .frame(0)
        .sample("camera")
        .add(new DetectionDraft().className("car").imageBox(9, 9, 2, 2, angle))
        .build();
  }

  private void assertRefused(String why, FrameBatch... clips) {
    assertThatThrownBy(() -> written("refused", clips))
        .isInstanceOf(LogException.class)
        .hasMessageEndingWith(why);
  }
}
