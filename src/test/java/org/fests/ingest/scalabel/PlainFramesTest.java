package org.fests.ingest.scalabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.MemoryLog;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file, first taken for plain, gives what its bytes give as a pipe, read with care. */
final class PlainFramesTest {
  private static final int ROUNDS = 1500;

  private static final String GOOD =
      """
      [{"name": "0.jpg", "videoName": "a", "frameIndex": 0, "timestamp": 100,
        "size": {"width": 1280, "height": 720}, "labels": [
         {"id": "4", "category": "bus", "score": 0.5,
          "box2d": {"x1": 10.25, "y1": 20, "x2": 30, "y2": 4e1}},
         {"id": 5, "category": "car", "attributes": {"occluded": true, "age": 3, "hue": "red"},
          "box2d": {"x1": 1, "x2": 2, "y1": 3, "y2": 4}}]},
       {"name": "2.jpg", "videoName": "a", "frameIndex": 2, "timestamp": 300, "labels": []},
       {"name": "1.jpg", "videoName": "a", "index": 1, "timestamp": 200},
       {"videoName": "b", "frameIndex": 7, "labels": [
         {"category": "car", "box2d": {"x1": 1, "x2": 2, "y1": 3, "y2": 4}}]}]
      """;

  /** What replaces a byte: the signs of JSON, and what is no JSON. */
  private static final String SIGNS = "{}[]:,\"'\\ \n\t0159.-+eE\u0000\u0007\u00e9xt";

  private static LogSource file(byte[] log) {
    return MemoryLog.of(Map.of("log.json", log), "log.json");
  }

  private static String read(LogSource log) {
    try {
      return Collected.from(log, ReadOptions.forMatching().format("scalabel")).words();
    } catch (LogException unreadable) {
      return unreadable.render();
    }
  }

  private static void assertSame(String log, String name) {
    byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
    LogSource pipe = LogSource.pipe("log.json", new ByteArrayInputStream(bytes));
    assertThat(read(file(bytes))).as("%s:%n%s", name, log).isEqualTo(read(pipe));
  }

  @Test
  void takesTheGoodOneForPlain() throws IOException {
    LogSource log = file(GOOD.getBytes(StandardCharsets.UTF_8));
    Reading reading =
        new Reading(log, ReadOptions.forMatching(), new Scalabel(), "", c -> {}, new Tally(0));
    PlainFrames plain = new PlainFrames(log.open(), new FrameRuns(reading));
    assertThat(plain.readAll()).isTrue();
    assertThat(plain.accepted()).isEqualTo(4);
    assertSame(GOOD, "as it is");
    assertSame("{\"frames\": " + GOOD + "}\n" + GOOD, "twice, whose indexes start again");
    assertSame(GOOD + "{\"config\": {}, \"frames\": []} {\"frames\": [{\"name\": 1}]}", "others");
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
        "9300000000000",
        "{}"
      })
  void numbers(String number) {
    assertSame(GOOD.replace("10.25", number), "an edge");
    assertSame(GOOD.replace("0.5", number), "a score");
    assertSame(GOOD.replace("1280", number), "a width");
    assertSame(GOOD.replace("\"id\": 5", "\"id\": " + number), "a track");
    assertSame(GOOD.replace("\"age\": 3", "\"age\": " + number), "an attribute");
    assertSame(GOOD.replace("\"index\": 1", "\"index\": " + number), "an index");
    assertSame(GOOD.replace("300", number), "a time");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "r\\u0065d", "r\\nd", "röd", "\u007f", "a\tb", "4", "index"})
  void texts(String text) {
    assertSame(GOOD.replace("red", text), "a text");
    assertSame(GOOD.replace("hue", text), "an attribute's name");
    assertSame(GOOD.replace("\"bus\"", '"' + text + '"'), "a class");
    assertSame(GOOD.replace("\"b\"", '"' + text + '"'), "a video");
    assertSame(GOOD.replace("2.jpg", text), "a picture");
    assertSame(GOOD.replace("\"id\": 5", "\"id\": \"" + text + '"'), "a track");
    assertSame(GOOD.replace("\"timestamp\"", '"' + text + '"'), "a key");
  }

  /** What is wrong with a frame, or follows the frames, is said as if none had been plain. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"videoName\": \"a\", \"frameIndex\": 3, \"timestamp\": 400, \"labels\": [{}]}",
        "{\"videoName\": \"a\", \"frameIndex\": 3, \"timestamp\": 4}",
        "{\"videoName\": \"a\", \"frameIndex\": 2, \"timestamp\": 300}",
        "{\"videoName\": \"a\", \"timestamp\": 400}",
        "{\"videoName\": \"b\", \"frameIndex\": 8, \"index\": 9}",
        "{\"videoName\": \"b\", \"frameIndex\": 8, \"labels\": [{\"poly2d\": []}]}",
        "{\"timestamp\": 5, \"labels\": null}",
        "{\"videoName\": \"b\", \"frameIndex\": 8, \"size\": null, \"more\": 1}",
        "7",
        "{}, {}",
      })
  void others(String frame) {
    String more = GOOD.replace("}}]}]", "}}]}, " + frame + "]");
    assertSame(more, "one more");
    assertSame("{\"frames\": " + more + "}", "one more, in an object");
    assertSame(GOOD.replace(" {\"name\": \"1.jpg\"", frame + ", {\"name\": \"1.jpg\""), "between");
    assertSame(GOOD + frame, "after the document");
  }

  @Test
  void damagedOnes() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder log = new StringBuilder(GOOD);
      int at = random.nextInt(log.length());
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
}
