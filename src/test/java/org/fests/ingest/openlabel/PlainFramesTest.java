package org.fests.ingest.openlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import org.fests.ingest.Collected;
import org.fests.ingest.MemoryLog;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that is first taken for plain gives what it gives when all of it is read with care. */
final class PlainFramesTest {
  private static final int ROUNDS = 1500;

  private static final String HEAD =
      """
      {"openlabel": {
        "metadata": {"schema_version": "1.0.0"},
        "streams": {"front": {"type": "camera"}},
        "objects": {"7": {"name": "", "type": "car"}, "8": {"name": "b", "type": "bus"}},
        "frames":\
      """;

  private static final String FIRST = "\"0\"\n";

  private static final String FRAMES =
      """
      {"0"
        : {"frame_properties": {"timestamp": 0.5}, "objects": {
          "7": {"object_data": {"bbox": [
            {"name": "shape", "coordinate_system": "front", "val": [10.25, 20, 4, 6e0],
             "attributes": {"num": [{"name": "score", "val": 0.25}, {"name": "age", "val": 3}],
               "boolean": [{"name": "seen", "val": true}]}},
            {"name": "head", "stream": "front", "val": [1, 2, 3, 4]}],
            "text": [{"name": "colour", "val": "red"}]}},
          "8": {"object_data": {"rbbox": [
            {"name": "shape", "val": [-0.0, 2, 3, 4, 0.5],
             "attributes": {"text": [{"name": "stream", "val": "back"}]}}]}}}},
        "4": {"frame_properties": {"timestamp": "1.5"}, "objects": {}},
        "5": {"objects": {"8": {"object_data": {"bbox": [
          {"name": "shape", "coordinate_system": "front", "val": [5, 6, 7, 8]}]}}},
          "frame_properties": {"timestamp": 2}}},
        "frame_intervals": [{"frame_start": 0, "frame_end": 0}, {"frame_start": 4, "frame_end": 5}]
      }}
      """;

  /** What replaces a byte: the signs of JSON, and what is no JSON. */
  private static final String SIGNS = "{}[]:,\"'\\ \n\t0159.-+eE\u0000\u0007\u00e9xt";

  /** Keeps no frame. */
  private static final class Nowhere implements FrameSink {
    @Override
    public void accept(FrameDraft frame) {}

    @Override
    public void reject(FrameDraft frame) {}

    @Override
    public void reject(FrameDraft frame, Place place, String reason, String text) {}

    @Override
    public void finish() {}
  }

  private static String read(String log) {
    byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
    ReadOptions options = ReadOptions.forMatching().format("openlabel");
    try {
      return Collected.from(MemoryLog.of(Map.of("log.json", bytes), "log.json"), options).words();
    } catch (LogException unreadable) {
      return unreadable.render();
    }
  }

  /** An escape in the key of the first frame makes all of them be read with care. */
  private static void assertSame(String log, String name) {
    String careful = log.replace(FIRST, "\"\\u0030\"\n");
    assertThat(read(log)).as("%s:%n%s", name, log).isEqualTo(read(careful));
  }

  @Test
  void takesTheGoodOneForPlain() throws IOException {
    MemoryLog log = MemoryLog.of(Map.of(), "");
    Reading reading =
        new Reading(log, ReadOptions.forMatching(), new OpenLabel(), "", c -> {}, new Tally(0));
    Head head = new Head();
    head.things.put("7", new Head.Thing());
    head.things.get("7").type = "car";
    head.things.put("8", head.things.get("7"));
    byte[] bytes = FRAMES.getBytes(StandardCharsets.UTF_8);
    FrameMaker maker = new FrameMaker(reading, head, new Nowhere());
    PlainFrames plain =
        new PlainFrames(new ByteArrayInputStream(bytes), new FrameContents(10), maker);
    assertThat(plain.readAll()).isTrue();
    assertThat(plain.accepted()).isEqualTo(3);
    assertSame(HEAD + FRAMES, "as it is");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00",
        "1.",
        ".5",
        "1e",
        "1E+2",
        "-",
        "-4",
        "1922.065544729849",
        "1e400",
        "1e-400",
        "NaN",
        "123456789012345678901234567890",
        "null",
        "\"1\"",
        "[1]",
        "-0",
        "0.1234567891",
        "{}"
      })
  void numbers(String number) {
    String log = HEAD + FRAMES;
    assertSame(log.replace("10.25", number), "a number of a box");
    assertSame(log.replace("0.25", number), "a score");
    assertSame(log.replace("\"val\": 3", "\"val\": " + number), "an attribute");
    assertSame(log.replace("\"timestamp\": 2", "\"timestamp\": " + number), "a time");
    assertSame(log.replace("\"frame_end\": 5", "\"frame_end\": " + number), "an interval");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "r\\u0065d", "r\\nd", "röd", "\u007f", "a\tb", "7", "2024-01-01"})
  void texts(String text) {
    String log = HEAD + FRAMES;
    assertSame(log.replace("red", text), "a text");
    assertSame(log.replace("colour", text), "an attribute's name");
    assertSame(log.replace("\"head\"", '"' + text + '"'), "a box's name");
    assertSame(log.replace("\"back\"", '"' + text + '"'), "a stream");
    assertSame(log.replace("\"1.5\"", '"' + text + '"'), "a time");
    String times = Matcher.quoteReplacement("\"timestamp\": \"" + text + '"');
    assertSame(log.replaceAll("\"timestamp\": [0-9.\"]+", times), "all times");
    assertSame(log.replace("\"5\": {\"obj", '"' + text + "\": {\"obj"), "a frame's key");
    assertSame(log.replace("\"val\": true", '"' + text + "\": true"), "a key");
  }

  /** What is wrong with a frame, or follows the frames, is said as if none had been plain. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"6\": {\"objects\": {\"9\": {\"object_data\": {\"bbox\": [{\"val\": [1, 2, 3, 4]}]}}}}",
        "\"6\": {\"objects\": {\"8\": {\"object_data\": {\"bbox\": [{\"val\": [1, 2, -3, 4]}]}}}}",
        "\"6\": {\"objects\": {\"8\": {\"object_data\": {\"bbox\": [{\"val\": [1, 2, 3, 4]},"
            + " {\"val\": [1, 2, 3, 4]}, {\"val\": [1, 2, 3, 4]}]}}}}",
        "\"3\": {\"frame_properties\": {\"timestamp\": 9}}",
        "\"6\": {\"frame_properties\": {\"timestamp\": 0}}",
        "\"6\": {\"frame_properties\": {\"streams\": {\"front\": {}}}}",
        "\"6\": {\"actions\": {}}",
        "\"6\": {}, \"x\": {}",
        "\"6\": {}}, \"tags\": {\"0\": {}",
        "\"6\": {}}, \"objects\": {\"9\": {\"name\": \"c\", \"type\": \"van\"}",
      })
  void others(String frame) {
    String log = HEAD + FRAMES;
    assertSame(log.replace("2}}},\n", "2}}, " + frame + "},\n"), "one more");
    assertSame(log.replace("\"4\": {", frame + ", \"4\": {"), "one between");
  }

  @Test
  void damagedOnes() {
    int frames = HEAD.length() + FRAMES.indexOf(FIRST) + FIRST.length();
    for (long seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder log = new StringBuilder(HEAD + FRAMES);
      int at = random.nextInt(frames, log.length());
      int sign = random.nextInt(SIGNS.length());
      switch (random.nextInt(4)) {
        case 0 -> log.deleteCharAt(at);
        case 1 -> log.insert(at, SIGNS.charAt(sign));
        case 2 -> log.setCharAt(at, SIGNS.charAt(sign));
        default -> log.delete(at, Math.min(log.length(), at + random.nextInt(40)));
      }
      assertSame(log.toString(), "seed " + seed);
    }
  }

  @Test
  void longOnes() {
    StringBuilder log =
        new StringBuilder(HEAD + "{\"0\"\n: {\"frame_properties\": {\"timestamp\": 0}}");
    SplittableRandom random = new SplittableRandom(1);
    String frame = FRAMES.substring(FRAMES.indexOf("\"5\": {"), FRAMES.indexOf("2}}},\n"));
    for (int index = 1; index < 3000; index++) {
      log.append(",\"%d\"".formatted(index))
          .append(frame.substring(3))
          .append("%d}}".formatted(index + 2))
          .append(" ".repeat(random.nextInt(40) == 0 ? random.nextInt(20_000) : 0));
    }
    assertSame(log + "}}}", "long");
    assertSame(log + ",\"1\": {}}}}", "long, and the last index is wrong");
    assertSame(log.toString(), "long, and cut off");
  }
}
