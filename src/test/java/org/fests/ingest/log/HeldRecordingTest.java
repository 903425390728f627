package org.fests.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldRecordingTest {
  /** A clip is written CHANNEL INDEX..., a frame comes out as INDEX:CHANNELS. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a 0 1 2             | 0:a 1:a 2:a",
        "a 0 1; a 2 3        | 0:a 1:a 2:a 3:a",
        "a 0 2 4; b 1 2 5    | 0:a 1:b 2:ab 4:a 5:b",
        "a 5; a 9; b 5; b 6  | 5:ab 6:b 9:a",
        "b 0 1; a 0 1; c 1   | 0:ba 1:bac",
      })
  void givesTheFramesOfAllStreamsByIndex(String clips, String frames) throws IOException {
    HeldRecording recording = new HeldRecording("log");
    Stream.of(clips.split("; ")).map(HeldRecordingTest::clip).forEach(recording::add);
    assertThat(given(recording)).isEqualTo(frames.strip());
  }

  @Test
  void givesWhatASortedMapGives() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      HeldRecording recording = new HeldRecording("log");
      TreeMap<Long, String> expected = new TreeMap<>();
      for (String channel : List.of("a", "b", "c").subList(0, 1 + random.nextInt(3))) {
        long index = 0;
        for (int clips = 1 + random.nextInt(3); clips > 0; clips--) {
          StringBuilder text = new StringBuilder(channel);
          for (int frames = 1 + random.nextInt(5); frames > 0; frames--) {
            index += 1 + random.nextInt(3);
            text.append(' ').append(index);
            expected.merge(index, channel, String::concat);
          }
          recording.add(clip(text.toString()));
        }
      }
      List<String> words =
          expected.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList();
      assertThat(given(recording)).as("seed %d", seed).isEqualTo(String.join(" ", words));
    }
  }

  @Test
  void refusesTwoStreamsOfOneChannel() {
    HeldRecording recording = new HeldRecording("out.json");
    recording.add(clip("front 0"));
    assertThatThrownBy(() -> recording.add(clip("front 0", "r/other")))
        .isInstanceOf(LogException.class)
        .hasMessage("the streams r/front and r/other have one channel, 'front'");
  }

  private static String given(HeldRecording recording) throws IOException {
    List<String> frames = new ArrayList<>();
    recording.frames(
        (index, parts) -> {
          StringBuilder frame = new StringBuilder(index + ":");
          for (HeldRecording.Part part : parts) {
            assertThat(part.clip().index(part.frame())).isEqualTo(index);
            frame.append(part.clip().stream().channel());
          }
          frames.add(frame.toString());
        });
    return String.join(" ", frames);
  }

  private static FrameBatch clip(String text) {
    return clip(text, "r/" + text.split(" ")[0]);
  }

  private static FrameBatch clip(String text, String id) {
    String[] words = text.strip().split(" ");
    FrameBatchBuilder builder =
        new FrameBatchBuilder(
            new StreamFacts(
                "r",
                id,
                words[0],
                Channels.EACH,
                Space.IMAGE,
                0,
                new Provenance("memory", "", "unknown", "test/1")));
    for (int i = 1; i < words.length; i++) {
      builder.frame(Long.parseLong(words[i])).sample(words[0]);
    }
    return builder.build();
  }
}
