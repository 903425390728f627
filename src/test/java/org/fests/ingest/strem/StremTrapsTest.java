package org.fests.ingest.strem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be wrong with STREM's JSON: one replacement in a good document each. */
class StremTrapsTest {
  private static final String GOOD =
      """
      {"version": "0.2.0", "frames": [
        {"index": 4, "samples": [
          {"type": "@stremf/sample/detection", "channel": "front",
           "image": {"path": "a.png", "dimensions": {"width": 1920, "height": 1080}},
           "annotations": [
             {"class": "car", "score": 0.5, "bbox": {"type": "@stremf/bbox/aabb", "region":
               {"center": {"x": 10, "y": 20}, "dimensions": {"w": 4, "h": 6}}}},
             {"class": "bus", "score": 1, "bbox": {"type": "@stremf/bbox/obb", "region":
               {"center": {"x": 1, "y": 2}, "dimensions": {"w": 3, "h": 4}, "rotation": 0.5}}}]}]},
        {"index": 5, "samples": []}]}
      """;

  private static final String OLD =
      """
      {"version": "1.0.0", "frames": [{"index": 0, "timestamp": "0012", "samples": [
        {"channel": "back", "timestamp": "13",
         "image": {"path": "b.png", "dimensions": {"width": 640, "height": 480}},
         "annotations": [{"class": "car", "score": 0.76,
           "bbox": {"x": 10, "y": 20, "w": 4, "h": 6}}]}]}]}
      """;

  private static Collected read(String log) {
    return Collected.from(log, ReadOptions.forMatching().format("strem"));
  }

  private static String replaced(String log, String from, String to) {
    assertThat(log).contains(from);
    return log.replace(from, to);
  }

  @Test
  void readsTheGoodOnes() {
    Collected log = read(GOOD);
    assertThat(log.rejected()).isEmpty();
    assertThat(log.report().frames()).isEqualTo(new Count(2, 2, 0, 0));
    assertThat(log.clip().className(1)).isEqualTo("car"); // sorted by class: bus, car
    assertThat(log.clip().angle(0)).isEqualTo(0.5);
    assertThat(log.clip().frame(1).samples()).isEmpty();
    Collected old = read(OLD);
    assertThat(old.rejected()).isEmpty();
    assertThat(old.clip().x(0)).isEqualTo(12);
    assertThat(old.clip().y(0)).isEqualTo(23);
    assertThat(old.clip().timed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"0.2.0\"`          | `\"0.9\"`                       | :1:13 /version | version '0.9'",
        "`\"0.2.0\"`          | 2                             | :1:13 /version | version must be"
            + " text",
        "`\"version\": \"0.2.0\", ` | ``                      | 'version' is missing |",
        "`\"version\": \"0.2.0\",` | `\"version\": \"0.2.0\", \"version\": \"0.2.0\",` | twice |"
            + " version",
        "`\"frames\": [`      | `\"frames\": {}, \"x\": [`      | frames must be an array |"
            + " /frames",
        "`\"frames\": [`      | `\"x\": [`                    | 'frames' is missing |",
        "`[]}]}`            | `[]}]} xyz`                   | not JSON | xyz",
        "`[]}]}`            | `[]}]} [1]`                   | must be an object | document",
        "`[]}]}`            | `[]}]`                        | ends in the middle |",
        "`[]}]}`            | `[]`                          | ends in the middle |",
        "`\"index\": 4`       | `\"index\": 4x`                 | not JSON | :2:",
        "`\"index\": 4`       | `\"index\": 04`                 | not JSON | :2:",
        "`0.5,`             | `NaN,`                        | not JSON | NaN",
      })
  void endsAt(String from, String to, String place, String message) {
    String log = replaced(GOOD, from, to);
    LogException e = catchThrowableOfType(LogException.class, () -> read(log));
    assertThat(e).isNotNull();
    assertThat(e.render()).startsWith("test.log:").contains("help: ").contains(place);
    if (message != null) {
      assertThat(e.render()).contains(message);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"index\": 4,`    | ``                  | FRAME | 'index' is missing | /frames/0",
        "`\"index\": 4`     | `\"index\": -1`       | FRAME | index -1 is not from 0 |"
            + " /frames/0/index",
        "`\"index\": 4`     | `\"index\": 4.0`      | FRAME | must be a whole number |"
            + " /frames/0/index",
        "`\"index\": 4`     | `\"index\": \"4\"`      | FRAME | must be a whole number, not text |"
            + " /frames/0/index",
        "`\"index\": 4`     | `\"index\": 9223372036854775807` | FRAME | is not from 0 to"
            + " 9223372036854775806 | /frames/0/index",
        "`\"index\": 4`     | `\"index\": 18446744073709551615` | FRAME | is not from 0 |"
            + " /frames/0/index",
        "`\"index\": 4`     | `\"index\": 4, \"index\": 4` | FRAME | 'index' is given twice |"
            + " /frames/0/index",
        "`\"samples\": [\n` | `\"x\": [\n`        | FRAME | 'samples' is missing | /frames/0",
        "`sample/detection` | `sample/lidar`      | FRAME | sample type | /frames/0/samples/0/type",
        "`\"type\": \"@stremf/sample/detection\",` | `` | FRAME | 'type' is missing |"
            + " /frames/0/samples/0",
        "`\"channel\": \"front\",` | ``             | FRAME | 'channel' is missing |"
            + " /frames/0/samples/0",
        "`\"channel\": \"front\"` | `\"channel\": null` | FRAME | channel must be text, not null |"
            + " /frames/0/samples/0/channel",
        "`\"path\": \"a.png\", ` | ``               | FRAME | 'path' is missing |"
            + " /frames/0/samples/0/image",
        "`\"width\": 1920`  | `\"width\": -1`       | FRAME | width -1 |"
            + " /frames/0/samples/0/image/dimensions/width",
        "`\"annotations\":` | `\"objects\":`        | FRAME | 'annotations' is missing |"
            + " /frames/0/samples/0",
        "`\"image\": {\"path\": \"a.png\", \"dimensions\": {\"width\": 1920, \"height\": 1080}},` |"
            + " `` | FRAME | 'image' is missing | /frames/0/samples/0",
        "`\"class\": \"car\", ` | ``                | DETECTION | 'class' is missing |"
            + " /frames/0/samples/0/annotations/0",
        "`\"class\": \"car\"` | `\"class\": \"\"`       | DETECTION | class is missing |"
            + " /frames/0/samples/0/annotations/0",
        "`\"class\": \"car\"` | `\"class\": 3`        | DETECTION | class must be text |"
            + " /frames/0/samples/0/annotations/0/class",
        "`\"score\": 0.5, `  | ``                 | DETECTION | 'score' is missing |"
            + " /frames/0/samples/0/annotations/0",
        "`\"score\": 0.5`   | `\"score\": 1.5`      | DETECTION | score 1.5 is not in [0, 1] |"
            + " /frames/0/samples/0/annotations/0",
        "`\"score\": 0.5`   | `\"score\": \"high\"`   | DETECTION | score must be a number, not"
            + " text | /frames/0/samples/0/annotations/0/score",
        "`\"score\": 0.5`   | `\"score\": 0.5, \"score\": 0.5` | DETECTION | 'score' is given twice"
            + " | /frames/0/samples/0/annotations/0/score",
        "`bbox/aabb`       | `bbox/3d`           | DETECTION | box type '@stremf/bbox/3d' |"
            + " /frames/0/samples/0/annotations/0/bbox",
        "`\"w\": 4`         | `\"w\": -4`           | DETECTION | negative size |"
            + " /frames/0/samples/0/annotations/0",
        "`\"w\": 4`         | `\"w\": 1e999`        | DETECTION | not finite |"
            + " /frames/0/samples/0/annotations/0",
        "`\"x\": 10, `      | ``                  | DETECTION | 'x' is missing |"
            + " /bbox/region/center",
        "`\"x\": 10`        | `\"x\": [10]`         | DETECTION | x must be a number, not an array"
            + " | /bbox/region/center/x",
        "`\"x\": 10`        | `\"x\": 10, \"x\": 11`  | DETECTION | 'x' is given twice |"
            + " /bbox/region/center/x",
        "`, \"rotation\": 0.5` | ``               | DETECTION | 'rotation' is missing |"
            + " /frames/0/samples/0/annotations/1/bbox",
        "`{\"x\": 10, \"y\": 20}` | `[10, 20]`      | DETECTION | center must be an object, not an"
            + " array | /bbox/region/center",
      })
  void rejects(String from, String to, Rejected.Kind kind, String reason, String path) {
    Collected log = read(replaced(GOOD, from.replace("\\n", "\n"), to.replace("\\n", "\n")));
    assertThat(log.rejected()).hasSize(1);
    Rejected rejected = log.rejected().get(0);
    assertThat(rejected.kind()).isEqualTo(kind);
    assertThat(rejected.reason()).contains(reason);
    assertThat(rejected.place().path()).endsWith(path);
    assertThat(rejected.place().line()).isBetween(2L, 10L);
    assertThat(rejected.record()).isNotEmpty();
    boolean frame = kind == Rejected.Kind.FRAME;
    assertThat(log.report().frames()).isEqualTo(new Count(2, frame ? 1 : 2, frame ? 1 : 0, 0));
    Count detections = log.report().detections();
    assertThat(detections.out()).isEqualTo(frame ? 0 : 1);
    assertThat(detections.rejected()).isEqualTo(detections.in() - detections.out());
    assertThat(rejected.detections()).isEqualTo(detections.rejected());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"x\": 10, `                | ``   | 'x' is missing",
        "`\"h\": 6`                   | `\"h\": -6` | negative size",
        "`{\"x\": 10, \"y\": 20, \"w\": 4, \"h\": 6}` | `{\"type\": \"@stremf/bbox/aabb\","
            + " \"region\": {}}` | 'x' is missing",
      })
  void rejectsInTheFirstDialect(String from, String to, String reason) {
    Collected log = read(replaced(OLD, from, to));
    assertThat(log.rejected()).hasSize(1);
    assertThat(log.rejected().get(0).reason()).contains(reason);
  }

  @Test
  void firstDialectMustSaySoFirst() {
    String late =
        replaced(OLD, "\"version\": \"1.0.0\", ", "")
            .replaceAll("\\}\\s*$", ", \"version\": \"1.0.0\"}");
    LogException e = catchThrowableOfType(LogException.class, () -> read(late));
    assertThat(e).hasMessageContaining("version 1.0.0 must stand before the frames");
  }

  @Test
  void everyTruncationEndsTheReading() {
    for (int length = 1; length < GOOD.strip().length(); length++) {
      String cut = GOOD.substring(0, length);
      LogException e = catchThrowableOfType(LogException.class, () -> read(cut));
      assertThat(e).as(cut).isNotNull();
    }
  }
}
