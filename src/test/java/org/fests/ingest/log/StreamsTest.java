package org.fests.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.ingest.jsonl.Jsonl;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;

/** Logs of several recordings, and of channels in several spaces. */
class StreamsTest {
  private final List<String> told = new ArrayList<>();

  private Reading reading(Selection selection) {
    LogSink sink =
        new LogSink() {
          @Override
          public void clip(FrameBatch clip) {
            told.add("%s %d".formatted(clip.stream().streamId(), clip.frames()));
          }

          @Override
          public void ended(String streamId) {
            told.add(streamId + " ended");
          }
        };
    ReadOptions options =
        ReadOptions.forLake().with(selection).with(ReadLimits.DEFAULT.clipFrames(2));
    LogSource source = LogSource.pipe("two.log", new ByteArrayInputStream(new byte[0]));
    return new Reading(source, options, new Jsonl(), "", sink, new Tally(10));
  }

  private static Streams streams(Reading reading, String recording) {
    return new Streams(
        reading,
        new LogFacts(
            reading.recordingIdAmong(recording),
            Space.IMAGE,
            Map.of("lidar", Space.EGO),
            0,
            0,
            reading.provenance("")));
  }

  private static void accept(Streams streams, long index, String... channels) {
    FrameDraft frame = new FrameDraft().clear().index(index);
    for (String channel : channels) {
      frame.sample(channel);
    }
    streams.accept(frame);
  }

  @Test
  void recordingsHaveFrameIndexesOfTheirOwnAndEndOneByOne() {
    Reading reading = reading(Selection.ALL);
    Streams first = streams(reading, "a");
    Streams second = streams(reading, "b");
    for (long index = 0; index < 3; index++) {
      accept(first, index, "camera", "lidar");
      accept(second, index, "camera");
    }
    second.finish();
    first.finish();
    assertThat(told)
        .containsExactly(
            "a/camera 2",
            "a/lidar 2",
            "b/camera 2",
            "b/camera 1",
            "b/camera ended",
            "a/camera 1",
            "a/camera ended",
            "a/lidar 1",
            "a/lidar ended");
    assertThat(
            reading.tally().report(new ImportReport.Source("", "", "", ""), 0, List.of()).frames())
        .isEqualTo(new Count(6, 6, 0, 0));
  }

  @Test
  void streamWhoseLastClipIsFullEndsToo() {
    Streams streams = streams(reading(Selection.ALL), "a");
    accept(streams, 0, "camera");
    accept(streams, 1, "camera");
    streams.finish();
    assertThat(told).containsExactly("a/camera 2", "a/camera ended");
  }

  @Test
  void framesAreSkippedAtTheStartOfEachRecording() {
    Reading reading = reading(Selection.ALL.skip(1));
    for (String recording : List.of("a", "b")) {
      Streams streams = streams(reading, recording);
      accept(streams, 0, "camera");
      accept(streams, 1, "camera");
      streams.finish();
    }
    assertThat(told)
        .containsExactly("a/camera 1", "a/camera ended", "b/camera 1", "b/camera ended");
    assertThat(
            reading.tally().report(new ImportReport.Source("", "", "", ""), 0, List.of()).frames())
        .isEqualTo(new Count(4, 2, 0, 2));
  }

  @Test
  void twoRecordingsOfOneNameAreRefused() {
    Reading reading = reading(Selection.ALL);
    streams(reading, "a");
    assertThatThrownBy(() -> streams(reading, "a"))
        .isInstanceOf(LogException.class)
        .hasMessage("log has two recordings called 'a'");
  }

  @Test
  void channelsOfTwoSpacesAreNoOneStream() {
    Selection any = Selection.ALL.channels(ChannelMode.ANY);
    assertThatThrownBy(() -> streams(reading(any), "a"))
        .isInstanceOf(LogException.class)
        .hasMessage("channels in different spaces cannot be one stream");
    Streams camera = streams(reading(any.filter(ChannelFilter.only(Set.of("camera")))), "a");
    accept(camera, 0, "camera", "lidar");
    camera.finish();
    assertThat(told).containsExactly("a 1", "a ended");
  }

  @Test
  void theUsersNameStandsBeforeThatOfARecordingAmongSeveral() {
    Reading reading = reading(Selection.ALL);
    Reading named =
        new Reading(
            reading.source(),
            reading.options().with(Labels.FROM_LOG.recordingId("berlin")),
            reading.format(),
            "",
            reading.sink(),
            reading.tally());
    assertThat(reading.recordingIdAmong("a")).isEqualTo("a");
    assertThat(named.recordingIdAmong("a")).isEqualTo("berlin/a");
  }

  @Test
  void rejectsADetectionThatIsInNoFrame() {
    Reading reading = reading(Selection.ALL);
    Streams streams = streams(reading, "a");
    streams.reject(new Place("two.log", 7, 0, ""), "frame is missing", "car 1 2 3");
    streams.finish();
    ImportReport report =
        reading.tally().report(new ImportReport.Source("two.log", "", "fests", ""), 0, List.of());
    assertThat(report.detections()).isEqualTo(new Count(1, 0, 1, 0));
    assertThat(report.frames()).isEqualTo(Count.ZERO);
    assertThat(report.rejected())
        .containsExactly(
            new Rejected(
                Rejected.Kind.DETECTION,
                new Place("two.log", 7, 0, ""),
                "frame is missing",
                "car 1 2 3",
                1));
  }
}
