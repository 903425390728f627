package org.fests.ingest.kitti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fests.ingest.Collected;
import org.fests.ingest.FrameText;
import org.fests.ingest.MemoryLog;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KittiReaderTest {
  private static final String LABELS = "label_02/0007.txt";
  private static final String CALIB = "calib/0007.txt";
  private static final String OXTS = "oxts/0007.txt";
  private static final String TIMES = "timestamps/0007.txt";

  /** The camera 0.1 m to the left, 0.2 m below, 0.3 m ahead of the lidar. */
  private static final String CALIBRATION =
      """
      P0: 1 0 0 0 0 1 0 0 0 0 1 0
      R_rect 1 0 0 0 1 0 0 0 1
      Tr_velo_cam 0 -1 0 0.1 0 0 -1 -0.2 1 0 0 -0.3
      Tr_imu_velo 1 0 0 -0.8 0 1 0 0.3 0 0 1 -0.8
      """;

  private static final String FLAT = " -1 -1 -1 -1000 -1000 -1000 -10\n";
  private static final String SOLID = " 1.5 2 4 2 1.5 10 ";

  private static Collected read(String labels, String... others) {
    return read(ReadOptions.forLake(), labels, others);
  }

  /** Reads labels with other files beside them: path and text of each. */
  private static Collected read(ReadOptions options, String labels, String... others) {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(LABELS, labels.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < others.length; i += 2) {
      files.put(others[i], others[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return Collected.from(MemoryLog.of(files, LABELS), options.format("kitti"));
  }

  /** Returns what a stream has; it is one clip. */
  private static List<String> frames(Collected log, String channel) {
    return FrameText.of(clip(log, channel));
  }

  private static FrameBatch clip(Collected log, String channel) {
    return log.clips().stream()
        .filter(clip -> clip.stream().streamId().equals("0007/" + channel))
        .findFirst()
        .orElseThrow();
  }

  private static String oxts(String... starts) {
    StringBuilder rows = new StringBuilder();
    for (String start : starts) {
      rows.append(start).append(" 0".repeat(24)).append('\n');
    }
    return rows.toString();
  }

  @Test
  void readsBothBoxesOfARowAsTwoStreams() {
    Collected log =
        read(
            "0 3 Car 1 2 -1.5 10 20 30.5 40"
                + SOLID
                + "0\n"
                + "1 3 Car 0 3 -10 11 21 31 41"
                + SOLID
                + "-1.5707963267948966\n",
            CALIB,
            CALIBRATION);
    assertThat(frames(log, "camera"))
        .containsExactly(
            "0: Car#3 20.25,30 20.5x20 alpha=-1.5 occluded=2 truncated=1",
            "1: Car#3 21,31 20x20 truncated=0");
    assertThat(frames(log, "ego"))
        .containsExactly(
            "0: Car#3 10.3,-1.9,-0.95 4x2x1.5 @-90 alpha=-1.5 occluded=2 truncated=1",
            "1: Car#3 10.3,-1.9,-0.95 4x2x1.5 truncated=0");
    assertThat(clip(log, "camera").stream().space()).isEqualTo(Space.IMAGE);
    assertThat(clip(log, "ego").stream().space()).isEqualTo(Space.EGO);
    assertThat(clip(log, "ego").stream().recordingId()).isEqualTo("0007");
    assertThat(clip(log, "ego").timed()).isFalse();
    assertThat(log.report().repairs()).isEmpty();
    assertThat(log.report().frames()).isEqualTo(new Count(2, 2, 0, 0));
    assertThat(log.report().detections()).isEqualTo(new Count(4, 4, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({
    "0, -90",
    "1.5707963267948966, 180",
    "-1.5707963267948966, 0",
    "3.141592653589793, 90"
  })
  void turnsTheYawAboutTheDownwardAxisAround(double rotation, double degrees) {
    Collected log = read("0 3 Car 0 0 0 1 2 3 4" + SOLID + rotation + "\n", CALIB, CALIBRATION);
    assertThat(Math.abs(Math.toDegrees(clip(log, "ego").angle(0))))
        .isCloseTo(Math.abs(degrees), within(1e-9));
    assertThat(Math.sin(clip(log, "ego").angle(0)))
        .isCloseTo(Math.sin(Math.toRadians(degrees)), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "R_rect NINE;Tr_velo_cam TWELVE",
        "R0_rect: NINE;Tr_velo_to_cam: TWELVE",
        "R_rect 00 NINE;Tr_velo_cam: TWELVE",
        "R_rect_00: NINE;Tr_velo_to_cam TWELVE",
        "R_rect: NINE ;  Tr_velo_cam:  TWELVE  ",
      })
  void readsCalibrationsOfAllSpellings(String lines) {
    String calibration =
        lines
            .replace("NINE", "1 0 0 0 1 0 0 0 1")
            .replace("TWELVE", "0 -1 0 0.1 0 0 -1 -0.2 1 0 0 -0.3")
            .replace(';', '\n');
    Collected log = read("0 3 Car 0 0 -10 1 2 3 4" + SOLID + "0\n", CALIB, calibration);
    assertThat(frames(log, "ego"))
        .containsExactly("0: Car#3 10.3,-1.9,-0.95 4x2x1.5 @-90 occluded=0 truncated=0");
  }

  /** The rectification turns after the lidar's mounting: here by 90 degrees about z. */
  @Test
  void rectifiesTheCamera() {
    String calibration = CALIBRATION.replace("R_rect 1 0 0 0 1 0", "R_rect 0 -1 0 1 0 0");
    Collected log = read("0 3 Car 0 0 -10 1 2 3 4" + SOLID + "0\n", CALIB, calibration);
    assertThat(frames(log, "ego").get(0)).startsWith("0: Car#3 10.3,-0.65,1.8 4x2x1.5");
    assertThat(log.report().repairs()).isEqualTo(Map.of("tilt of a box dropped", 1L));
  }

  @Test
  void withoutCalibrationEgoIsTheCamera() {
    Collected log = read("0 3 Car 0 0 -10 1 2 3 4" + SOLID + "0\n");
    assertThat(frames(log, "ego"))
        .containsExactly("0: Car#3 10,-2,-0.75 4x2x1.5 @-90 occluded=0 truncated=0");
    assertThat(log.report().repairs())
        .isEqualTo(Map.of("no calibration: ego is the camera, not the lidar", 1L));
  }

  @Test
  void givesThePoseOfTheLidarInEveryFrameOfOxts() {
    Collected log =
        read(
            "1 3 Car 0 0 -10 1 2 3 4" + SOLID + "0\n",
            CALIB,
            CALIBRATION,
            OXTS,
            oxts(
                "49 8 100 0 0 0",
                "49 8.00001 101 0.01 0.02 1.5707963267948966",
                "49.00001 8 100 0 0 -3"));
    FrameBatch ego = clip(log, "ego");
    assertThat(frames(log, "ego")).hasSize(3).first().isEqualTo("0:");
    assertThat(frames(log, "camera")).hasSize(3);
    Pose first = ego.pose(0).orElseThrow();
    assertThat(first).isEqualTo(new Pose(0.8, -0.3, 0.8, 0));
    double east = Math.cos(Math.toRadians(49)) * 6_378_137 * Math.toRadians(0.00001);
    Pose second = ego.pose(1).orElseThrow();
    assertThat(second.yaw()).isCloseTo(Math.PI / 2, within(1e-9));
    assertThat(second.x()).isCloseTo(east + 0.3, within(0.02));
    assertThat(second.y()).isCloseTo(0.8, within(0.02));
    assertThat(second.z()).isCloseTo(1.8, within(0.02));
    Pose third = ego.pose(2).orElseThrow();
    double north = 6_378_137 * Math.toRadians(0.00001);
    assertThat(third.yaw()).isCloseTo(-3, within(1e-9));
    assertThat(third.x()).isCloseTo(0.8 * Math.cos(-3) + 0.3 * Math.sin(-3), within(1e-6));
    assertThat(third.y()).isCloseTo(north + 0.8 * Math.sin(-3) - 0.3 * Math.cos(-3), within(1e-3));
    assertThat(clip(log, "camera").pose(2)).isEqualTo(ego.pose(2));
  }

  @Test
  void withoutTheInertialUnitsPlaceThereIsNoPose() {
    String calibration = CALIBRATION.replaceAll("Tr_imu.*", "");
    Collected log =
        read(
            "0 3 Car 0 0 -10 1 2 3 4" + SOLID + "0\n",
            CALIB,
            calibration,
            OXTS,
            oxts("49 8 100 0 0 0", "49 8 100 0 0 0"));
    assertThat(clip(log, "ego").frames()).isEqualTo(2);
    assertThat(clip(log, "ego").pose(0)).isEmpty();
    assertThat(log.report().ignored()).containsKey("oxts, for no calibration has Tr_imu_velo");
  }

  @Test
  void leavesOutDontCareAndCountsIt() {
    Collected log =
        read(
            "0 -1 DontCare -1 -1 -10 1 2 3 4 -1000 -1000 -1000 -10 -1 -1 -1\n"
                + "2 5 Van 0 0 -10 1 2 3 4"
                + FLAT
                + "2 -1 DontCare -1 -1 -10 5 6 7 8"
                + FLAT);
    assertThat(frames(log, "camera"))
        .containsExactly("0:", "2: Van#5 2,3 2x2 occluded=0 truncated=0");
    assertThat(log.clips()).hasSize(1);
    assertThat(log.report().detections()).isEqualTo(new Count(3, 1, 0, 2));
    assertThat(log.report().ignored()).isEqualTo(Map.of("rows of DontCare", 2L));
    assertThat(log.rejected()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // box, size, place, yaw; the streams that the log has
        "1 2 3 4     | -1 -1 -1 -1000 -1000 -1000 -10 | camera",
        "1 2 3 4     | 0 0 0 0 0 0 0                  | camera",
        "1 2 3 4     | 1.5 2 4 -1000 -1000 -1000 -10  | camera",
        "-1 -1 -1 -1 | 1.5 2 4 2 1.5 10 0             | ego",
        "-1 -1 3 4   | 1.5 2 4 2 1.5 10 0             | camera ego",
        "1 2 3 4     | 1.5 2 4 -1 -1 -1 0             | camera ego",
      })
  void aMissingBoxIsNone(String box, String rest, String streams) {
    Collected log = read("0 3 Car 0 0 -10 %s %s%n".formatted(box, rest), CALIB, CALIBRATION);
    assertThat(log.clips().stream().map(clip -> clip.stream().streamId().substring(5)))
        .containsExactly(streams.split(" "));
    assertThat(log.clips()).allMatch(clip -> clip.detections() == 1);
  }

  @Test
  void takesRowsInAnyOrder() {
    Collected log =
        read(
            "2 3 Car 0 0 -10 1 2 3 4"
                + FLAT
                + "\n"
                + "0 3 Car 0 0 -10 5 2 7 4"
                + FLAT
                + "2 4 Car 0 0 -10 9 2 11 4"
                + FLAT);
    assertThat(frames(log, "camera"))
        .containsExactly(
            "0: Car#3 6,3 2x2 occluded=0 truncated=0",
            "2: Car#3 2,3 2x2 occluded=0 truncated=0; Car#4 10,3 2x2 occluded=0 truncated=0");
  }

  @ParameterizedTest
  @CsvSource({"0.25, 0.75, true", "0.25, 12, false", "-3, 0.5, false"})
  void scoresAreProbabilitiesOrTheTrackersOwn(String one, String other, boolean probable) {
    String row = "%d -1 Car -1 -1 -10 1 2 3 4" + FLAT.strip().replaceAll("^", " ") + " %s\n";
    Collected log = read(row.formatted(0, one) + row.formatted(1, other));
    FrameBatch clip = clip(log, "camera");
    assertThat(clip.score(0)).isEqualTo(probable ? Double.parseDouble(one) : 1);
    assertThat(FrameText.of(clip).get(0))
        .isEqualTo(probable ? "0: Car 2,3 2x2 ~" + one : "0: Car 2,3 2x2 confidence=" + one);
    assertThat(clip.trackName(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x 3 Car 0 0 -10 1 2 3 4 1 1 1 1 1 9 0   | frame 'x' is no whole number from 0",
        "-1 3 Car 0 0 -10 1 2 3 4 1 1 1 1 1 9 0  | frame '-1' is no whole number from 0",
        "1.5 3 Car 0 0 -10 1 2 3 4 1 1 1 1 1 9 0 | frame '1.5' is no whole number from 0",
        "99999999 3 Car 0 0 -10 1 2 3 4 1 1 1 1 1 9 0 | frame 99999999 is more than numbered.f",
        "0 a Car 0 0 -10 1 2 3 4 1 1 1 1 1 9 0   | track 'a' is no whole number from -1",
        "0 -2 Car 0 0 -10 1 2 3 4 1 1 1 1 1 9 0  | track '-2' is no whole number from -1",
        "0 3 Car 0 7 -10 1 2 3 4 1 1 1 1 1 9 0   | occlusion '7' is not 0, 1, 2 or 3",
        "0 3 Car 0 0.5 -10 1 2 3 4 1 1 1 1 1 9 0 | occlusion '0.5' is not 0, 1, 2 or 3",
        "0 3 Car 0 0 -10 1 2 x 4 1 1 1 1 1 9 0   | column 9 'x' is not a number",
        "0 3 Car 0 0 nan 1 2 3 4 1 1 1 1 1 9 0   | column 6 'nan' is not a number",
        "0 3 Car 0 0 -10 1 2 3 4 1 1 1 1 1 9     | row has 16 columns, not 17, or 18 with a",
        "0 3 Car 0 0 -10 1 2 3 4 1 1 1 1 1 9 0 1 1 | row has 19 columns",
        "0 3 Car 0 0 -10 -1 -1 -1 -1 -1 -1 -1 -1000 -1000 -1000 -10 | row has neither a box",
        "0 3 Car 0 0 -10 -1 -1 -1 -1 1 -1 1 1 1 9 0 | box has a negative size",
        "0 9 Car 0 0 -10 1 2 3 4 -1 -1 -1 -1000 -1000 -1000 -10 | track '9' occurs twice in one",
      })
  void rejectsABadRowAlone(String row, String reason) {
    String good = "0 9 Car 0 0 -10 1 2 3 4" + FLAT;
    Collected log = read(good + row + "\n" + good.replaceAll("^0", "1"));
    assertThat(log.rejected()).hasSize(1);
    Rejected rejected = log.rejected().get(0);
    assertThat(rejected.reason()).startsWith(reason);
    assertThat(rejected.place().toString()).isEqualTo(LABELS + ":2");
    assertThat(rejected.record()).isEqualTo(row);
    assertThat(log.report().detections().rejected()).isEqualTo(1);
    assertThat(log.report().detections().out()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "0, 0", "10, 10", "007, 7", "+7, 7", "-0, 0", "-1, ''"})
  void aTrackIsItsNumber(String written, String track) {
    Collected log = read("0 " + written + " Car 0 0 -10 1 2 3 4" + FLAT);
    assertThat(clip(log, "camera").trackName(0)).isEqualTo(track);
  }

  @Test
  void turnsExchangedEdgesAround() {
    Collected log = read("0 3 Car 0 0 -10 5 8 1 2" + FLAT);
    assertThat(frames(log, "camera")).containsExactly("0: Car#3 3,5 4x6 occluded=0 truncated=0");
    assertThat(log.report().repairs())
        .isEqualTo(Map.of("box with exchanged edges turned around", 1L));
  }

  @Test
  void readsTimesIfThereAreSome() {
    Collected log =
        read(
            "0 3 Car 0 0 -10 1 2 3 4" + FLAT + "1 3 Car 0 0 -10 1 2 3 4" + FLAT,
            TIMES,
            "2011-09-26 13:02:25.964389445\n2011-09-26 13:02:26.064389446\n");
    assertThat(clip(log, "camera").time(0)).isEqualTo(1_317_042_145_964_389_445L);
    assertThat(clip(log, "camera").time(1)).isEqualTo(1_317_042_146_064_389_446L);
    ReadOptions ten = ReadOptions.forLake().with(Labels.FROM_LOG.frameRate(10));
    FrameBatch clip = clip(read(ten, "3 3 Car 0 0 -10 1 2 3 4" + FLAT), "camera");
    assertThat(clip.time(0)).isEqualTo(300_000_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "calib | R_rect 1 0 0 0 1 0 0 0 1 | calib/0007.txt: calibration has no matrix Tr_velo_cam",
        "calib | R_rect 1 0 0 0 1 0 0 0 2 | calib/0007.txt:1: R_rect is not a rotation or motion",
        "calib | R_rect 1 0 0 0 1 0 0 0 | calib/0007.txt:1: R_rect is not a rotation or motion",
        "calib | R_rect 01 1 0 0 0 1 0 0 0 1 | calib/0007.txt:1: R_rect is not a rotation or",
        "calib | Tr_velo_cam 0 -1 0 x 0 0 -1 0 1 0 0 0 | calib/0007.txt:1: Tr_velo_cam is not a",
        "oxts | 1 2 3 | oxts/0007.txt:1: row is not 30 numbers",
        "timestamps | noon | timestamps/0007.txt:1: line is no time such as",
      })
  void refusesDamagedFilesBesideTheLabels(String folder, String text, String message) {
    LogException error =
        catchThrowableOfType(
            LogException.class,
            () -> read("0 3 Car 0 0 -10 1 2 3 4" + FLAT, folder + "/0007.txt", text));
    assertThat(error.render()).contains(message).contains("correct the file, or move it away");
  }

  @Test
  void isFoundByItsRowsAndOwnsTheFilesBeside() throws Exception {
    Map<String, byte[]> files = new TreeMap<>();
    for (String path : List.of(LABELS, CALIB, OXTS, TIMES, "calib/0008.txt")) {
      files.put(path, new byte[0]);
    }
    assertThat(new Kitti().files(MemoryLog.of(files, LABELS)).stream().map(LogSource::uri))
        .containsExactly(LABELS, CALIB, OXTS, TIMES);
  }

  @Test
  void limitsWhatIsHeld() {
    ReadOptions one = ReadOptions.forLake().with(ReadLimits.DEFAULT.gatheredRecords(1));
    String two = "1 3 Car 0 0 -10 1 2 3 4" + FLAT + "0 3 Car 0 0 -10 1 2 3 4" + FLAT;
    LogException error = catchThrowableOfType(LogException.class, () -> read(one, two));
    assertThat(error.getMessage()).contains("gathered.records.max=1");
  }
}
