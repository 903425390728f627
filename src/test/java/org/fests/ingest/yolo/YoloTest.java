package org.fests.ingest.yolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fests.ingest.Collected;
import org.fests.ingest.Damage;
import org.fests.ingest.MemoryLog;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What YOLO's text files mean, and what is wrong with them. */
class YoloTest {
  private static final ReadOptions SIZED =
      ReadOptions.forLake().with(Hints.NONE.imageSize(200, 100));

  /** Returns files from {@code name: text, name: text}. */
  private static Map<String, byte[]> files(String... namesAndTexts) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }

  private static Collected read(ReadOptions options, String... namesAndTexts) {
    return Collected.from(MemoryLog.of(files(namesAndTexts), "run/labels"), options);
  }

  private static String text(FrameBatch clip) {
    StringBuilder text = new StringBuilder(clip.stream().streamId());
    for (int frame = 0; frame < clip.frames(); frame++) {
      text.append(" | ").append(clip.index(frame));
      for (Detection d : clip.frame(frame).samples().get(0).detections()) {
        text.append(
            " %s%s~%s".formatted(d.className(), d.track().map("#"::concat).orElse(""), d.score()));
      }
    }
    return text.toString();
  }

  private static String reasons(Collected log) {
    return log.rejected().stream().map(Object::toString).collect(Collectors.joining("|"));
  }

  private static Detection first(Collected log) {
    return log.clip().frame(0).samples().get(0).detections().get(0);
  }

  @Test
  void boxesAreSharesOfTheImage() {
    Collected log =
        read(
            SIZED,
            "run/labels/a_0001.txt",
            "1 0.5 0.25 0.1 0.2\n",
            "run/data.yaml",
            "names: [car, bus]");
    assertThat(log.report().source().format()).isEqualTo("yolo");
    assertThat(text(log.clip())).isEqualTo("run/camera | 1 bus~1.0");
    assertThat(first(log).box()).isEqualTo(Box.inImage(100, 25, 20, 20, 0));
    assertThat(log.images().get(0).width()).isEqualTo(200);
  }

  @Test
  void emptyFilesAreFramesAndMissingNumbersGaps() {
    Collected log =
        read(
            SIZED,
            "run/labels/f10.txt",
            "0 0.5 0.5 0.1 0.1",
            "run/labels/f9.txt",
            "",
            "run/labels/f12.txt",
            " \n\n",
            "run/labels/classes.txt",
            "cup\nhand\n");
    assertThat(text(log.clip())).isEqualTo("run/camera | 9 | 10 cup~1.0 | 12");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0.5 0.5 0.1 0.1 0.75          | cup~0.75",
        "0 0.5 0.5 0.1 0.1 7             | cup#7~1.0",
        "0 0.5 0.5 0.1 0.1 0.75 7        | cup#7~0.75",
        "0 0.5 0.5 0.1 0.1 1 1           | cup#1~1.0",
        "0 0.5  0.5 0.1 0.1   0.75 12   | cup#12~0.75",
        "0 .4 .4 .6 .4 .6 .6 .4 .6       | cup~1.0",
        "0 .4 .4 .6 .4 .6 .6 .4 .6 0.5   | cup~0.5",
        "0 .4 .4 .6 .4 .6 .6 .4 .6 5     | cup#5~1.0",
        "0 .4 .4 .6 .4 .6 .6 .4 .6 0.5 5 | cup#5~0.5",
      })
  void columnsAfterTheBoxAreConfidenceAndTrack(String line, String expected) {
    Collected log = read(SIZED, "run/labels/1.txt", line, "run/classes.txt", "cup");
    assertThat(text(log.clip())).isEqualTo("run/camera | 1 " + expected);
  }

  /** A lone sixth column is what the rest of the folder shows it to be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 .5 .5 .1 .1 .5 3 | cup~1.0",
        "0 .5 .5 .1 .1      | cup#1~1.0",
        "0 .5 .5 .1 .1 9    | cup#1~1.0",
        "0 .5 .5 .1 .1 .5   | cup~1.0",
      })
  void oneIsAConfidenceOrATrack(String other, String expected) {
    Collected log =
        read(
            SIZED,
            "run/labels/1.txt",
            "0 .5 .5 .1 .1 1",
            "run/labels/2.txt",
            other,
            "run/obj.names",
            "cup");
    assertThat(text(log.clip())).startsWith("run/camera | 1 " + expected + " | 2");
  }

  @Test
  void orientedBoxesAreFitted() {
    // a square turned by 45 degrees in pixels: the image is twice as wide as high
    Collected log =
        read(
            SIZED,
            "run/labels/1.txt",
            "0 0.5 0.4 0.55 0.5 0.5 0.6 0.45 0.5",
            "run/classes.txt",
            "ship");
    Box box = first(log).box();
    assertThat(List.of(box.x(), box.y())).containsExactly(100.0, 50.0);
    assertThat(box.width()).isCloseTo(Math.hypot(10, 10), within(1e-9));
    assertThat(Math.abs(box.angle())).isCloseTo(Math.PI / 4, within(1e-9));
    assertThat(log.report().repaired().count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 .1 .1 .2 .1 .2 .2 .1 .2 .1 .3 .2 .4 | line has 13 columns: a polygon or key points are"
            + " no box",
        "0 .1 .1 .2 .1 .2 .2                 | line has 7 columns",
        "0 .1 .1 .2 .1 .2 .2 .1 .2 .1 .3     | line has 11 columns",
        "0 .1 .1 .2                          | line has 4 columns",
        "3 .1 .1 .2 .1                       | class '3' has no name",
        "-1 .1 .1 .2 .1                      | class '-1' has no name",
        "car .1 .1 .2 .1                     | class 'car' has no name",
        "0 .1 .1 200 .1                      | '200' is not a share of the image",
        "0 .1 .1 nan .1                      | 'nan' is not a share of the image",
        "0 .1 .1 -.2 .1                      | box has a negative size",
        "0 .1 .1 .2 .1 1.5 3                 | score 1.5 is not in [0, 1]",
        "0 .1 .1 .2 .1 .5 -3                 | line has 7 columns",
        "0 .1 .1 .2 .1 .5 7                  | track '7' occurs twice in one frame",
        "0 .4 .4 .6 .6 .6 .4 .4 .6           | corners are not in order around a box",
      })
  void badLinesAreRejectedAlone(String line, String reason) {
    Collected log =
        read(
            SIZED,
            "run/labels/1.txt",
            "0 .5 .5 .1 .1 .5 7\n" + line + "\n",
            "run/classes.txt",
            "cup");
    assertThat(reasons(log)).startsWith("run/labels/1.txt:2: detection rejected: " + reason);
    assertThat(log.report().detections()).isEqualTo(new Count(2, 1, 1, 0));
    assertThat(log.rejected().get(0).record()).isEqualTo(line.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a7 b8                       | a/camera 7; b/camera 8",
        "cam_1_007 cam_1_008         | run/camera 7 8",
        "x9 x10                      | run/camera 9 10",
        "b a                         | run/camera 0 1",
        "b a3                        | run/camera 0 1",
        "v-3_jpg.rf.0a1b2c v-4_png.rf.ffff | run/camera 3 4",
      })
  void numbersAreTheEndOfNames(String names, String expected) {
    Map<String, byte[]> files = files("run/classes.txt", "cup");
    for (String name : names.split(" ")) {
      files.put("run/labels/" + name + ".txt", "0 .5 .5 .1 .1".getBytes(StandardCharsets.UTF_8));
    }
    Collected log = Collected.from(MemoryLog.of(files, "run/labels"), SIZED);
    assertThat(
            log.clips().stream()
                .map(clip -> text(clip).replaceAll(" \\||[ ]cup~1.0", ""))
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "names: [cup, hand]                        | hand",
        "`names:\\n  0: cup\\n  1: hand\\nnc: 2`   | hand",
        "`path: x\\nnames:\\n- cup\\n- 'left hand'` | left hand",
      })
  void namesAreAListOrAMapping(String yaml, String name) {
    Collected log =
        read(SIZED, "run/labels/1.txt", "1 .5 .5 .1 .1", "data.yaml", yaml.replace("\\n", "\n"));
    assertThat(first(log).className()).isEqualTo(name);
  }

  @Test
  void classZeroMayBeStated() {
    ReadOptions stated = SIZED.with(Hints.NONE.imageSize(200, 100).className("face"));
    Collected log = read(stated, "run/labels/1.txt", "0 .5 .5 .1 .1\n1 .5 .5 .1 .1");
    assertThat(text(log.clip())).isEqualTo("run/camera | 1 face~1.0");
    assertThat(reasons(log)).contains("class '1' has no name");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 .5 .5 .1 .1   | classes.txt | cup          | 0   | size nobody says",
        "0 .5 .5 .1 .1   | notes.md    | cup          | 200 | nobody names the classes",
        "0 .5 .5 .1 .1 1 | classes.txt | cup          | 200 | a confidence, or a track",
        "0 .5 .5 .1 .1   | data.yaml   | names: {a: b} | 200 | 'a' is no number of a class",
        "0 .5 .5 .1 .1   | data.yaml   | nc: 2        | 200 | it has no names",
        "0 .5 .5 .1 .1   | data.yaml   | names: [     | 200 | not YAML",
      })
  void saysWhatIsMissing(String line, String notes, String text, int width, String message) {
    ReadOptions options = ReadOptions.forLake().with(Hints.NONE.imageSize(width, width / 2));
    LogException e =
        catchThrowableOfType(
            LogException.class,
            () -> read(options, "run/labels/1.txt", line, "run/" + notes, text));
    assertThat(e).isNotNull();
    assertThat(e.render()).contains(message).contains("help: ");
  }

  @Test
  void damageLosesNothingWithoutAWord() {
    Map<String, byte[]> files =
        files(
            "labels/f1.txt",
            "0 0.5 0.5 0.1 0.1 0.75 7\n1 0.25 0.5 0.1 0.1 0.5 8\n",
            "labels/f2.txt",
            "0 .4 .4 .6 .4 .6 .6 .4 .6 0.5 5\n",
            "data.yaml",
            "names: [car, bus]\n");
    assertThat(Damage.outcomes(files, "labels", SIZED.format("yolo"))).isBetween(500, 999);
  }
}
