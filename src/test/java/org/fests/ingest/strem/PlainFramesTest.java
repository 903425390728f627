package org.fests.ingest.strem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Tally;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A log that is first taken for plain gives what it gives when it is read with care from its start.
 */
final class PlainFramesTest {
  private static final int ROUNDS = 1500;

  private static final String GOOD =
      """
      {"version": "0.2.0", "frames": [
        {"index": 0, "samples": []},
        {"index": 4, "samples": [
          {"type": "@stremf/sample/detection", "channel": "front",
           "image": {"path": "a.png", "dimensions": {"width": 1920, "height": 1080}},
           "annotations": [
             {"class": "car", "score": 0.5, "bbox": {"type": "@stremf/bbox/aabb", "region":
               {"center": {"x": 10.25, "y": 20}, "dimensions": {"w": 4, "h": 6e0}}}},
             {"class": "bus", "score": 1, "bbox": {"type": "@stremf/bbox/obb", "region":
               {"center": {"x": -0.0, "y": 2}, "dimensions": {"w": 3, "h": 4}, "rotation": 0.5}}}]}]},
        {"index": 5, "samples": [
          {"type": "@stremf/sample/detection", "channel": "back",
           "image": {"path": "", "dimensions": {"width": 0, "height": 0}}, "annotations": []}]}]}
      """;

  /** What replaces a byte: the signs of JSON, and what is no JSON. */
  private static final String SIGNS = "{}[]:,\"'\\ \n\t0159.-+eE\u0000\u0007\u00e9xt";

  /** Bytes that can be read twice, or only once and so with care. */
  private record Bytes(String uri, byte[] log, boolean replayable) implements LogSource {
    @Override
    public InputStream open() {
      return new ByteArrayInputStream(log);
    }
  }

  private static String read(byte[] log, boolean replayable) {
    try {
      ReadOptions options = ReadOptions.forMatching().format("strem");
      Collected all = Collected.from(new Bytes("street.json", log, replayable), options);
      return "%s%n%s%n%s%n%s"
          .formatted(written(all), all.rejected(), all.images(), all.report().frames());
    } catch (LogException unreadable) {
      return unreadable.render();
    }
  }

  private static String written(Collected log) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      StremWriter writer = new StremWriter(bytes).begin();
      for (FrameBatch clip : log.clips()) {
        for (int frame = 0; frame < clip.frames(); frame++) {
          writer.frame(clip, frame, List.of());
        }
      }
      writer.end();
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void assertSame(String log, String name) {
    byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes, true)).as("%s:%n%s", name, log).isEqualTo(read(bytes, false));
  }

  @Test
  void takesTheGoodOneForPlain() throws IOException {
    LogSource source = new Bytes("street.json", GOOD.getBytes(StandardCharsets.UTF_8), true);
    ReadOptions options = ReadOptions.forMatching().format("strem");
    Reading reading = new Reading(source, options, new Strem(), "", clip -> {}, new Tally(0));
    LogFacts facts =
        new LogFacts("street", Space.IMAGE, Map.of(), 0, 0, reading.provenance("CC0-1.0"));
    PlainFrames plain =
        new PlainFrames(source.open(), new FrameDraft(), new Streams(reading, facts));
    assertThat(plain.readAll()).isTrue();
    assertThat(plain.accepted()).isEqualTo(3);
    assertSame(GOOD, "as it is");
    assertSame(GOOD + GOOD, "twice, whose indexes start again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00",
        "01",
        "-01",
        "1.",
        ".5",
        "1.e3",
        "1e",
        "1e+",
        "1E+2",
        "-",
        "--1",
        "+1",
        "1_0",
        "0x1",
        "1922.065544729849",
        "123456789012345678901234567890",
        "1e400",
        "1e-400",
        "NaN",
        "null",
        "0.1000000000000000055511151231257827021181583404541015625",
        "\"1\"",
        "[1]",
        "-0"
      })
  void numbers(String number) {
    assertSame(GOOD.replace("10.25", number), "a number of a box");
    assertSame(GOOD.replace("1920", number), "a size of a picture");
    assertSame(GOOD.replace("\"index\": 5", "\"index\": " + number), "an index");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "c\\u0061r", "c\\nr", "cär", "\u007f", "a\tb", "traffic cone", "日本"})
  void texts(String text) {
    assertSame(GOOD.replace("\"car\"", '"' + text + '"'), "a class");
    assertSame(GOOD.replace("front", text), "a channel");
    assertSame(GOOD.replace("\"score\"", '"' + text + '"'), "a key");
  }

  @Test
  void damagedOnes() {
    for (long seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder log = new StringBuilder(GOOD);
      int at = random.nextInt(GOOD.length());
      String sign = SIGNS.substring(at % SIGNS.length(), at % SIGNS.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> log.deleteCharAt(at);
        case 1 -> log.insert(at, sign);
        case 2 -> log.replace(at, at + 1, sign);
        default -> log.delete(at, Math.min(GOOD.length(), at + random.nextInt(40)));
      }
      assertSame(log.toString(), "seed " + seed);
    }
  }

  @Test
  void longOnes() {
    StringBuilder log = new StringBuilder("{\"version\":\"0.2.0\",\"frames\":[");
    SplittableRandom random = new SplittableRandom(1);
    String frames = GOOD.substring(GOOD.indexOf("{\"index\": 4"), GOOD.lastIndexOf("]}"));
    for (int frame = 4; frame < 3000; frame += 2) {
      String next = frames.replace("\"index\": 4", "\"index\": " + frame);
      log.append(frame == 4 ? "" : ",")
          .append(next.replace("\"index\": 5", "\"index\": " + (frame + 1)))
          .append(" ".repeat(random.nextInt(40) == 0 ? random.nextInt(20_000) : 0));
    }
    assertSame(log + "]}", "long");
    assertSame(log + ",{\"index\":1,\"samples\":[]}]}", "long, and the last index is wrong");
    assertSame(log.toString(), "long, and cut off");
  }
}
