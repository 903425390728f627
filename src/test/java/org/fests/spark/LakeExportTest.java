package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fests.ingest.Formats;
import org.fests.ingest.LogExport;
import org.fests.ingest.LogReader;
import org.fests.ingest.StreamName;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LocalTarget;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Mending;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lake of two recordings, one of two streams, in clips of three frames. */
final class LakeExportTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void makeLake() throws IOException {
    Files.writeString(folder.resolve("b.jsonl"), log("b/1", "front", 8, "image"));
    Files.writeString(
        folder.resolve("a.jsonl"), log("a", "front", 7, "image") + lines("lidar", 7, ",1,1,0"));
    new LakeImport(
            SharedSession.session(),
            Lake.in(lake(), SharedSession.session()),
            new ImportRule("fests", "auto", "", 0, Hints.NONE, Mending.USUAL, 3))
        .run(List.of(folder.resolve("*.jsonl").toString()));
  }

  @Test
  void givesClipsByRecordingStreamAndNumber() throws IOException {
    LakeExport lake = LakeExport.on(SharedSession.session(), lake());
    assertThat(lake.streams())
        .containsExactly(
            new StreamName("a", "a/front"),
            new StreamName("a", "a/lidar"),
            new StreamName("b/1", "b/1/front"));
    List<String> clips = new ArrayList<>();
    lake.read(List.of("b/1/front", "a/lidar"), clip -> clips.add(clip + " from " + clip.index(0)));
    assertThat(clips)
        .containsExactly(
            "a/lidar: 3 frames, 3 detections from 0",
            "a/lidar: 3 frames, 3 detections from 3",
            "a/lidar: 1 frames, 1 detections from 6",
            "b/1/front: 3 frames, 3 detections from 0",
            "b/1/front: 3 frames, 3 detections from 3",
            "b/1/front: 2 frames, 2 detections from 6");
  }

  @Test
  void whatIsExportedIsWhatWasImported() throws IOException {
    Path out = folder.resolve("out");
    export("fests", out, List.of("a/front", "a/lidar", "b/1/front"));
    try (Stream<Path> logs = Files.list(out)) {
      assertThat(logs.map(log -> log.getFileName().toString()))
          .containsExactlyInAnyOrder("a.jsonl", "b_1.jsonl");
    }
    assertThat(frames(out.resolve("a.jsonl"))).isEqualTo(frames(folder.resolve("a.jsonl")));
    assertThat(frames(out.resolve("b_1.jsonl"))).isEqualTo(frames(folder.resolve("b.jsonl")));
  }

  @Test
  void refusesStreamsThatTheFormatCannotHold() {
    assertThatThrownBy(() -> export("strem", folder.resolve("no"), List.of("a/lidar")))
        .isInstanceOf(LogException.class)
        .hasMessage("stream a/lidar is in ego space, and STREM's boxes are in an image");
    assertThat(folder.resolve("no")).doesNotExist();
  }

  @Test
  void saysWhereThereIsNoLake() {
    String empty = folder.resolve("empty").toString();
    assertThatThrownBy(() -> LakeExport.open(empty))
        .isInstanceOf(JobException.class)
        .hasMessage("No lake in %s: make one with import", empty);
    assertThatThrownBy(() -> LakeExport.on(SharedSession.session(), empty))
        .isInstanceOf(JobException.class);
  }

  private static void export(String format, Path out, List<String> streams) throws IOException {
    LakeExport lake = LakeExport.on(SharedSession.session(), lake());
    try (LocalTarget target = LocalTarget.at(out)) {
      try (LogExport export =
          new LogExport(
              Formats.named(format).orElseThrow(), target, LogExport.Recordings.SEVERAL)) {
        lake.read(streams, export::clip);
      }
      target.finish();
    }
  }

  private static List<Object> frames(Path log) {
    List<Object> frames = new ArrayList<>();
    LogReader.open(LogSource.file(log), ReadOptions.forLake()).read(clip -> add(clip, frames));
    return frames;
  }

  private static void add(FrameBatch clip, List<Object> frames) {
    for (int i = 0; i < clip.frames(); i++) {
      Frame frame = clip.frame(i);
      frames.add(
          List.of(
              clip.stream().streamId(),
              clip.stream().space(),
              frame.index(),
              frame.time(),
              frame.detections()));
    }
  }

  private static String lake() {
    return folder.resolve("lake").toString();
  }

  private static String log(String recording, String channel, int frames, String space) {
    return "{\"fests\":1,\"recording\":\"%s\",\"space\":\"%s\",\"spaces\":{\"lidar\":\"ego\"}}\n"
            .formatted(recording, space)
        + lines(channel, frames, "");
  }

  private static String lines(String channel, int frames, String more) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < frames; i++) {
      lines.append(
          "{\"frame\":%d,\"time\":0.%d,\"channel\":\"%s\",\"objects\":[{\"class\":\"car\",\"box\":[%d,2,3,4%s]}]}\n"
              .formatted(i, i, channel, i, more));
    }
    return lines.toString();
  }
}
