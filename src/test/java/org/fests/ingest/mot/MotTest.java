package org.fests.ingest.mot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import org.fests.ingest.Collected;
import org.fests.ingest.Damage;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of MOTChallenge's CSV. */
class MotTest {
  private static final ReadOptions MOT = ReadOptions.forLake().format("mot");
  private static final ReadOptions PEDESTRIANS = MOT.with(Hints.NONE.className("pedestrian"));
  private static final String INFO =
      """
      [Sequence]
      name=MOT17-09-FRCNN
      imDir=img1
      frameRate=30
      seqLength=5
      imWidth=1920
      imHeight=1080
      imExt=.jpg
      """;

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Returns class, track, score, box, and attributes of a detection. */
  private static String shown(FrameBatch clip, int d) {
    StringJoiner text =
        new StringJoiner(" ")
            .add(clip.className(d))
            .add(clip.trackName(d).isEmpty() ? "-" : clip.trackName(d))
            .add("" + clip.score(d))
            .add(clip.x(d) + "," + clip.y(d) + "," + clip.width(d) + "," + clip.height(d));
    for (AttributeColumn column : clip.attributes()) {
      column
          .of(d)
          .ifPresent(v -> text.add(column.name() + "=" + ((AttributeValue.Numeric) v).value()));
    }
    return text.toString();
  }

  /** Returns frame:detection for each detection. */
  private static List<String> shown(Collected log) {
    List<String> lines = new ArrayList<>();
    for (FrameBatch clip : log.clips()) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        for (int d = clip.firstDetection(frame); d < clip.endDetection(frame); d++) {
          lines.add(clip.index(frame) + ": " + shown(clip, d));
        }
      }
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,-1,11,21,10,20,0.9                  | 1: pedestrian - 0.9 15.0,30.0,10.0,20.0",
        "3,7,1,1,4,2,1,-1,-1,-1                | 3: pedestrian 7 1.0 2.0,1.0,4.0,2.0",
        " 3, 007, 794.5, 247.5, 71, 175, -1, -1, -1, -1 | 3: pedestrian 7 1.0"
            + " 829.0,334.0,71.0,175.0",
        "2.0,3.0,1,1,4,2,0                     | 2: pedestrian 3 0.0 2.0,1.0,4.0,2.0",
        "0,0,-9,1,4,2,1                        | 0: pedestrian 0 1.0 -8.0,1.0,4.0,2.0",
        "1,2,1,1,4,2,1,1.5,-1,0 | 1: pedestrian 2 1.0 2.0,1.0,4.0,2.0 world_x=1.5 world_y=-1.0"
            + " world_z=0.0",
      })
  void readsRowsOfTracksAndDetections(String row, String wanted) {
    assertThat(shown(Collected.from(row, PEDESTRIANS))).containsExactly(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,4,11,21,10,20,1,1,0.75   | 1: pedestrian 4 1.0 15.0,30.0,10.0,20.0 visibility=0.75",
        "1,4,11,21,10,20,1,3,-1     | 1: car 4 1.0 15.0,30.0,10.0,20.0",
        "1,4,11,21,10,20,1,13,1     | 1: crowd 4 1.0 15.0,30.0,10.0,20.0 visibility=1.0",
        "1,4,11,21,10,20,0.5,2,1    | 1: person_on_vehicle 4 1.0 15.0,30.0,10.0,20.0"
            + " confidence=0.5 visibility=1.0",
      })
  void readsRowsOfGroundTruth(String row, String wanted) {
    assertThat(shown(Collected.from(row, ReadOptions.forLake()))).containsExactly(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,4,1,1,4,2,1,1,1      | frame 'x' is not a whole number from 0",
        "-3,4,1,1,4,2,1,1,1     | frame '-3' is not a whole number from 0",
        "1.5,4,1,1,4,2,1,1,1    | frame '1.5' is not a whole number from 0",
        "2,-2,1,1,4,2,1,1,1     | track '-2' is not a whole number from -1",
        "2,a,1,1,4,2,1,1,1      | track 'a' is not a whole number from -1",
        "2,4,1,1,4,2,1,14,1     | class '14' is not from 1 to 13",
        "2,4,1,1,4,2,1,0,1      | class '0' is not from 1 to 13",
        "2,4,1,1,4,2,1,1,x      | visibility 'x' is not a number",
        "2,4,1,1,4,2,x,1,1      | confidence 'x' is not a number",
        "2,4,1,1,4,-2,1,1,1     | box has a negative size",
        "2,4,1,1,-1,-1,1,1,1    | box is missing: a position without a size is none",
        "2,4,1,,4,2,1,1,1       | box is missing or not finite",
        "2,4,1,1e999,4,2,1,1,1  | box is missing or not finite",
        "2,4,1,1,4,2,1,1        | row has 8 columns, not 9",
        "1,9,1,1,4,2,1,1,1      | track '9' occurs twice in one frame",
      })
  void rejectsABadRowAlone(String row, String reason) {
    Collected log = Collected.from("1,9,5,5,4,2,1,1,1\n" + row + "\n3,9,5,5,4,2,1,1,1\n", MOT);
    assertThat(log.rejected()).hasSize(1);
    assertThat(log.rejected().get(0).reason()).startsWith(reason);
    assertThat(log.rejected().get(0).place().toString()).isEqualTo("test.log:2");
    assertThat(log.rejected().get(0).record()).startsWith(row.substring(0, 3));
    assertThat(log.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
    assertThat(log.clip().detections()).isEqualTo(2);
  }

  @Test
  void leavesOutGroundTruthThatIsNotToBeConsidered() throws IOException {
    Collected nine = Collected.from("1,1,1,1,4,2,0,3,1\n1,2,1,1,4,2,1,1,1\n", MOT);
    assertThat(nine.report().detections()).isEqualTo(new Count(2, 1, 0, 1));
    assertThat(nine.report().ignored())
        .containsEntry("rows of ground truth not to be considered (column 7 is 0)", 1L);
    String rows = "1,1,1,1,4,2,0,-1,-1,-1\n1,2,1,1,4,2,1,-1,-1,-1\n";
    Collected ten = Collected.from(file("Venice/gt/gt.txt", rows), PEDESTRIANS);
    assertThat(ten.report().detections()).isEqualTo(new Count(2, 1, 0, 1));
    Collected detections = Collected.from(file("Venice/det/det.txt", rows), PEDESTRIANS);
    assertThat(detections.report().detections()).isEqualTo(new Count(2, 2, 0, 0));
    assertThat(detections.clip().score(0)).isZero();
  }

  /** What is no probability in one row is none in any: else 0.3 would rank below -0.4. */
  @Test
  void keepsConfidencesThatAreNoProbabilitiesAsAttributes() {
    Collected log =
        Collected.from("1,-1,1,1,2,2,0.3\n2,-1,1,1,2,2,2.5\n2,-1,1,1,2,2,-1\n", PEDESTRIANS);
    assertThat(shown(log))
        .containsExactly(
            "1: pedestrian - 1.0 1.0,1.0,2.0,2.0 confidence=0.3",
            "2: pedestrian - 1.0 1.0,1.0,2.0,2.0 confidence=2.5",
            "2: pedestrian - 1.0 1.0,1.0,2.0,2.0 confidence=-1.0");
    assertThat(log.report().repairs())
        .containsEntry("confidence is no probability: kept as an attribute", 3L);
  }

  @Test
  void rowsComeInAnyOrder() throws IOException {
    List<String> rows = new ArrayList<>();
    for (int track = 1; track <= 20; track++) {
      for (int frame = 1; frame <= 30; frame++) {
        rows.add("%d,%d,%d,1,4,2,1,1,1".formatted(frame, track, 10 * track));
      }
    }
    Collected byTrack = Collected.from(String.join("\n", rows), MOT);
    Collected file = Collected.from(file("a.txt", String.join("\n", rows)), MOT);
    Collections.shuffle(rows, new Random(1));
    Collected shuffled = Collected.from(file("b.txt", String.join("\n", rows)), MOT);
    assertThat(byTrack.clip().frames()).isEqualTo(30);
    assertThat(shown(file)).isEqualTo(shown(byTrack)).hasSize(600);
    assertThat(shown(shuffled)).containsExactlyInAnyOrderElementsOf(shown(byTrack));
    assertThat(shuffled.rejected()).isEmpty();
  }

  @Test
  void rowsOutOfOrderAreHeldWithinALimit() throws IOException {
    String rows = "2,1,1,1,4,2,1,1,1\n1,1,1,1,4,2,1,1,1\n".repeat(3);
    ReadOptions few = MOT.with(ReadLimits.DEFAULT.gatheredRecords(5));
    Path unsorted = file("a.txt", rows);
    assertThatThrownBy(() -> Collected.from(unsorted, few))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("not in order of frame must be held, and here pass gathered.records");
    assertThatThrownBy(() -> Collected.from(rows, few)).hasMessageContaining("rows of a pipe");
    Path sorted = file("b.txt", "1,1,1,1,4,2,1,1,1\n2,1,1,1,4,2,1,1,1\n".repeat(1));
    assertThat(Collected.from(sorted, few.with(ReadLimits.DEFAULT.gatheredRecords(1))).clip())
        .isNotNull();
  }

  @Test
  void sequenceInfoNamesTheRecordingAndItsFrames() throws IOException {
    file("MOT17-09-FRCNN-copy/seqinfo.ini", INFO);
    Collected log =
        Collected.from(
            file("MOT17-09-FRCNN-copy/gt/gt.txt", "2,1,1,1,4,2,1,1,1\n6,1,1,1,4,2,1,1,1\n"), MOT);
    FrameBatch clip = log.clip();
    assertThat(clip.stream().streamId()).isEqualTo("MOT17-09-FRCNN/camera");
    assertThat(clip.columns().indexes()).containsExactly(1, 2, 3, 4, 5);
    assertThat(clip.detections()).isEqualTo(1);
    assertThat(clip.time(2)).isEqualTo(100_000_000);
    assertThat(log.images().get(0).width()).isEqualTo(1920);
    assertThat(log.rejected())
        .singleElement()
        .satisfies(
            r -> assertThat(r.reason()).isEqualTo("frame 6 is after the sequence's last, 5"));
  }

  @Test
  void folderNamesTheRecordingWithoutIt() throws IOException {
    String row = "4,1,1,1,4,2,1,1,1\n";
    FrameBatch truth = Collected.from(file("Town/gt/gt.txt", row), MOT).clip();
    assertThat(truth.stream().streamId()).isEqualTo("Town/camera");
    assertThat(truth.columns().indexes()).containsExactly(4);
    assertThat(truth.timed()).isFalse();
    FrameBatch found =
        Collected.from(file("Town/det/det.txt", "4,-1,1,1,4,2,0.5\n"), PEDESTRIANS).clip();
    assertThat(found.stream().streamId()).isEqualTo("Town/detector");
    assertThat(Collected.from(file("Village.txt", row), MOT).clip().stream().streamId())
        .isEqualTo("Village/camera");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "frameRate=fast | 4 | 'fast' is not a number above 0",
        "frameRate=0    | 4 | '0' is not a number above 0",
        "seqLength=99999999999 | 5 | '99999999999' is not a number above 0, up to 10000000",
        "seqLength=2.5  | 5 | '2.5' is not a whole number",
      })
  void sequenceInfoIsChecked(String line, int number, String message) throws IOException {
    String key = line.substring(0, line.indexOf('='));
    file("a/seqinfo.ini", INFO.replaceAll(key + "=.*", line));
    Path log = file("a/gt/gt.txt", "1,1,1,1,4,2,1,1,1\n");
    assertThatThrownBy(() -> Collected.from(log, MOT))
        .isInstanceOfSatisfying(
            LogException.class,
            e -> {
              assertThat(e).hasMessageContaining(message);
              assertThat(e.place().file()).endsWith("seqinfo.ini");
              assertThat(e.place().line()).isEqualTo(number);
            });
  }

  @Test
  void labelsNameOtherClasses() throws IOException {
    file("a/gt/labels.txt", "cat\n\ndog \n");
    Collected log =
        Collected.from(
            file("a/gt/gt.txt", "1,1,1,1,4,2,1,3,1\n1,2,1,1,4,2,1,2,1\n1,3,1,1,4,2,1,1,1\n"), MOT);
    assertThat(log.clip().classes()).containsExactly("cat", "dog");
    assertThat(log.rejected().get(0).reason()).isEqualTo("class '2' is not from 1 to 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,1,1,1,4,2,1              | ``  | rows of 7 columns name no class",
        "1,1,1,1,4,2,1,-1,-1,-1     | ``  | rows of 10 columns name no class",
        "1,1,1,1,4,2,1,1,1          | cat | column 8 names the classes, and one is stated too",
        "1,1,1,1,4,2                | cat | rows have 6 columns; MOTChallenge's have 7, 9 or 10",
      },
      quoteCharacter = '`')
  void theClassIsSaidOnce(String row, String stated, String message) {
    assertThatThrownBy(() -> Collected.from(row, MOT.with(Hints.NONE.className(stated))))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(message);
  }

  @Test
  void damageIsRejectedAndCounted() {
    Map<String, byte[]> truth =
        Map.of(
            "a/gt/gt.txt", bytes("1,1,1,1,4,2,1,1,0.5\n3,1,1,1,4,2,0,3,1\n2,7,9,9,4,2,1,2,1\n"),
            "a/gt/labels.txt", bytes("cat\ndog\n"),
            "a/seqinfo.ini", bytes(INFO));
    assertThat(Damage.outcomes(truth, "a/gt/gt.txt", MOT)).isBetween(600, 999);
    byte[] found = bytes("1,-1,1,1,4,2,0.5,-1,-1,-1\n2,-1,1,1,4,2,-3.5,1,2,3\n");
    assertThat(Damage.outcomes(found, PEDESTRIANS)).isBetween(600, 999);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,-1,11,21,10,20,0.9               | mot",
        "1,1,11,21,10,20,1,1,1              | mot",
        "1,1,11,21,10,20,1,-1,-1,-1         | mot",
        "1,1,11,21,10,20,1,4.5,2,0          | mot",
        "1,1,1,2,3,4,1,4,0,0;1,2,1,2,3,4,1,1,0,1 | visdrone",
        "1,1,1,2,3,4,1,4,0,0;1,2,1,2,3,4,1,4,0,0 | two formats fit",
        "1,1,1,2,3,4,0,0,0,0                | two formats fit",
        "1,1,11,21,10,20                    | is not known",
        "1,1,11,21,10,20,1,1                | is not known",
        "1.5,1,11,21,10,20,1                | is not known",
        "1,1,11,21,10,20,a                  | is not known",
        "1;1;11;21;10;20;1                  | is not known",
        "1 1 11 21 10 20 1                  | is not known",
      })
  void isKnownByItsNumbers(String rows, String found) {
    ReadOptions options = ReadOptions.forMatching();
    String text = rows.contains("1;1;") ? rows : rows.replace(';', '\n');
    boolean classless = found.equals("mot") && !text.contains(",1,1,1");
    ReadOptions asked = classless ? options.with(Hints.NONE.className("car")) : options;
    if (found.contains(" ")) {
      assertThatThrownBy(() -> Collected.from(text, asked)).hasMessageContaining(found);
    } else {
      assertThat(Collected.from(text, asked).report().source().format()).isEqualTo(found);
    }
  }
}
