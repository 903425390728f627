package org.fests.ingest.nuscenes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.AttributeValue;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables made by hand: two scenes, three samples, and the traps of such tables. */
class NuScenesTest {
  @TempDir private Path folder;

  private final Map<String, String> tables = new LinkedHashMap<>();

  @BeforeEach
  void tables() {
    tables.put("category", "[{'token':'c1','name':'vehicle.car','description':''}]");
    tables.put("attribute", "[{'token':'a1','name':'vehicle.parked'},{'token':'a2','name':'lit'}]");
    tables.put("visibility", "[{'token':'4','level':'v80-100','description':''}]");
    tables.put(
        "instance",
        "[{'token':'i1','category_token':'c1'},{'token':'i2','category_token':'c1','nbr_annotations':2}]");
    tables.put(
        "scene",
        "[{'token':'s1','name':'scene-0061','nbr_samples':2},{'token':'s2','name':'scene-0103'}]");
    // Rows in any order; the later sample of the first scene stands first.
    tables.put(
        "sample",
        "[{'token':'p2','timestamp':1532402928147847,'scene_token':'s1','prev':'p1','next':''},"
            + "{'token':'p1','timestamp':1532402927647951,'scene_token':'s1','prev':'','next':'p2'},"
            + "{'token':'p3','timestamp':1533151603547590,'scene_token':'s2'}]");
    tables.put(
        "sensor", "[{'token':'x1','channel':'CAM_FRONT'},{'token':'x2','channel':'LIDAR_TOP'}]");
    tables.put(
        "calibrated_sensor",
        "[{'token':'k1','sensor_token':'x1','translation':[1,2,3]},{'token':'k2','sensor_token':'x2'}]");
    tables.put(
        "sample_data",
        "["
            + data("p1", "e9", "k1", true)
            + ","
            + data("p1", "e1", "k2", true)
            + ","
            + data("p1", "e8", "k2", false)
            + ","
            + data("p2", "e9", "k1", true)
            + "]");
    tables.put(
        "ego_pose",
        "[{'token':'e1','translation':[411.25,1180.5,0.0],'rotation':[0.0,0.0,0.0,2.0],'timestamp':1},"
            + "{'token':'e8','translation':[8,8,8],'rotation':[1,0,0,0]},"
            + "{'token':'e9','translation':[9,9,0],'rotation':[1,0,0,0]}]");
    tables.put("sample_annotation", "[" + box("p1", "i1") + "]");
  }

  private static String data(String sample, String pose, String sensor, boolean keyFrame) {
    return "{'sample_token':'%s','ego_pose_token':'%s','calibrated_sensor_token':'%s','is_key_frame':%s}"
        .formatted(sample, pose, sensor, keyFrame);
  }

  private static String box(String sample, String instance) {
    return box(sample, instance, "[373.0,1130.5,0.75]", "[1.75,4.5,1.5]", "[1,0,0,0]");
  }

  private static String box(
      String sample, String instance, String centre, String size, String rotation) {
    return ("{'token':'t','sample_token':'%s','instance_token':'%s','visibility_token':'4',"
            + "'attribute_tokens':['a1','a2'],'translation':%s,'size':%s,'rotation':%s,"
            + "'prev':'','next':'','num_lidar_pts':5,'num_radar_pts':NaN}")
        .formatted(sample, instance, centre, size, rotation);
  }

  private void boxes(String... rows) {
    tables.put("sample_annotation", "[" + String.join(",\n", rows) + "]");
  }

  private Collected read(ReadOptions options) {
    try {
      Path log = Files.createDirectories(folder.resolve("v1.0-mini"));
      for (Map.Entry<String, String> table : tables.entrySet()) {
        Files.writeString(
            log.resolve(table.getKey() + ".json"), table.getValue().replace('\'', '"'));
      }
      return Collected.from(LogSource.file(log, "v1.0-mini"), options);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Collected read() {
    return read(ReadOptions.forLake());
  }

  private static List<Detection> detections(FrameBatch clip, int frame) {
    return clip.frame(frame).samples().get(0).detections();
  }

  @Test
  void readsEachSceneAsARecording() {
    boxes(box("p3", "i2"), box("p2", "i1"), box("p1", "i2"), box("p1", "i1"));
    Collected read = read();
    assertThat(read.report().source().format()).isEqualTo("nuscenes");
    assertThat(read.clips())
        .extracting(clip -> clip.stream().streamId())
        .containsExactly("scene-0061/world", "scene-0103/world");
    FrameBatch first = read.clips().get(0);
    assertThat(first.stream().recordingId()).isEqualTo("scene-0061");
    assertThat(first.stream().space()).isEqualTo(Space.WORLD);
    assertThat(first.columns().indexes()).containsExactly(0, 1);
    assertThat(first.columns().times())
        .containsExactly(1_532_402_927_647_951_000L, 1_532_402_928_147_847_000L);
    assertThat(first.stream().periodNanos()).isEqualTo(499_896_000);
    assertThat(detections(first, 0)).extracting(Detection::trackName).containsExactly("i2", "i1");
    assertThat(detections(first, 1)).extracting(Detection::trackName).containsExactly("i1");
    assertThat(read.report().detections()).isEqualTo(new Count(4, 4, 0, 0));
    assertThat(read.report().ignored()).isEmpty();
  }

  @Test
  void readsAllThatABoxSays() {
    Detection car = detections(read().clips().get(0), 0).get(0);
    assertThat(car.className()).isEqualTo("vehicle.car");
    assertThat(car.score()).isEqualTo(1);
    assertThat(car.velocity().known()).isFalse();
    assertThat(car.box().x()).isEqualTo(373.0);
    assertThat(car.box().y()).isEqualTo(1130.5);
    assertThat(car.box().z()).isEqualTo(0.75);
    assertThat(car.box().length()).as("second of w l h").isEqualTo(4.5);
    assertThat(car.box().width()).as("first of w l h").isEqualTo(1.75);
    assertThat(car.box().height()).isEqualTo(1.5);
    assertThat(car.attributes())
        .containsOnly(
            Map.entry("vehicle", new AttributeValue.Text("parked")),
            Map.entry("lit", new AttributeValue.Flag(true)),
            Map.entry("visibility", new AttributeValue.Text("v80-100")),
            Map.entry("num_lidar_pts", new AttributeValue.Numeric(5)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1,0,0,0]           | 0",
        "[0.70710678118,0,0,0.70710678118] | 1.5707963267948966",
        "[0.5,0,0,-0.86602540378]          | -2.0943951023931953",
        "[2,0,0,0]           | 0",
      })
  void takesQuaternionsAsWxyz(String rotation, double yaw) {
    boxes(box("p1", "i1", "[0,0,0]", "[1,2,1]", rotation));
    Collected read = read();
    assertThat(detections(read.clips().get(0), 0).get(0).box().angle())
        .isEqualTo(yaw, within(1e-9));
    assertThat(read.report().repairs()).isEmpty();
  }

  @Test
  void tellsOfBoxesThatTilt() {
    boxes(box("p1", "i1", "[0,0,0]", "[1,2,1]", "[0.9961946980917455,0,0.08715574274765817,0]"));
    assertThat(read().report().repairs()).isEqualTo(Map.of("tilt of a box dropped", 1L));
  }

  @Test
  void takesThePoseOfTheLidarElseOfTheFirstSensor() {
    FrameBatch clip = read().clips().get(0);
    Pose lidar = clip.pose(0).orElseThrow();
    assertThat(lidar.x()).isEqualTo(411.25);
    assertThat(lidar.y()).isEqualTo(1180.5);
    assertThat(Math.abs(lidar.yaw())).isEqualTo(Math.PI, within(1e-12));
    assertThat(clip.pose(1).orElseThrow().x()).isEqualTo(9);
    assertThat(read().clips().get(1).pose(0)).isEmpty();
  }

  @Test
  void needsNoPoses() {
    for (String table : List.of("sample_data", "ego_pose", "sensor", "calibrated_sensor")) {
      tables.remove(table);
    }
    assertThat(read().clips().get(0).pose(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "p9 | i1 | [0,0,0]   | [1,2,1]  | [1,0,0,0] | sample is not in sample.json",
        "p1 | i9 | [0,0,0]   | [1,2,1]  | [1,0,0,0] | instance is not in instance.json",
        "p1 | i1 | [NaN,0,0] | [1,2,1]  | [1,0,0,0] | box is missing or not finite",
        "p1 | i1 | [0,0]     | [1,2,1]  | [1,0,0,0] | translation has 2 numbers, not 3",
        "p1 | i1 | [0,0,0]   | [1,-2,1] | [1,0,0,0] | box has a negative size",
        "p1 | i1 | [0,0,0]   | [1,2,1]  | [0,0,0,0] | rotation [0.0, 0.0, 0.0, 0.0] is no rotation",
        "p1 | i1 | [0,0,0]   | [1,2,1]  | [NaN,0,0,0] | is no rotation",
        "p1 | i1 | 'x'       | [1,2,1]  | [1,0,0,0] | translation must be an array, not text",
        "p1 | i1 | [0,0,'0'] | [1,2,1]  | [1,0,0,0] | element must be a number, not text",
        "p1 | i2 | [0,0,0]   | [1,2,1]  | [1,0,0,0] | instance has two boxes in one sample",
      })
  void rejectsABadBoxAlone(
      String sample, String instance, String centre, String size, String rotation, String reason) {
    boxes(box("p1", "i2"), box(sample, instance, centre, size, rotation), box("p2", "i1"));
    Collected read = read();
    assertThat(read.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
    Rejected rejected = read.rejected().get(0);
    assertThat(rejected.reason()).contains(reason);
    assertThat(rejected.place().file()).isEqualTo("v1.0-mini/sample_annotation.json");
    assertThat(rejected.place().line()).isEqualTo(2);
    assertThat(rejected.record()).contains(instance);
    assertThat(read.report().frames()).isEqualTo(new Count(3, 3, 0, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sample_token    | field 'sample_token' is missing",
        "instance_token  | field 'instance_token' is missing",
        "translation     | field 'translation' is missing",
        "size            | field 'size' is missing",
        "rotation        | field 'rotation' is missing",
      })
  void needsItsFields(String field, String reason) {
    boxes(box("p1", "i1").replace("'" + field + "'", "'other'"));
    Collected read = read();
    assertThat(read.rejected()).singleElement().extracting(Rejected::reason).isEqualTo(reason);
    assertThat(read.report().ignored()).isEqualTo(Map.of("other", 1L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "scene     | []                                | scene 's1' is not in scene.json",
        "scene     | {}                                | must be an array, not an object",
        "scene     | [{'token':'s1'}]                  | field 'name' is missing",
        "scene     | [{'token':'s1','name':'a'},{'token':'s2','name':'a'}] | two recordings called"
            + " 'a'",
        "sample    | [{'token':'p1','timestamp':1}]    | field 'scene_token' is missing",
        "sample    | [{'token':'p1','timestamp':1.5,'scene_token':'s1'}] | timestamp must be a"
            + " whole number",
        "sample    | [{'token':'p1','timestamp':1,'scene_token':'s9'}]   | scene 's9' is not in"
            + " scene.json",
        "sample    | [1]                               | must be an object",
        "sample    | [{'token':                        | JSON ends in the middle",
        "instance  | [{'token':'i1','category_token':'c1'},{'token':'i1','category_token':'c1'}] |"
            + " given twice",
        "ego_pose  | [{'token':'e1','translation':[1],'rotation':[1,0,0,0]}] | has 1 numbers, not"
            + " 3",
      })
  void refusesTablesThatDoNotHangTogether(String table, String rows, String message) {
    tables.put(table, rows);
    assertThatThrownBy(this::read).isInstanceOf(LogException.class).hasMessageContaining(message);
  }

  @Test
  void refusesTablesWithoutAScene() {
    tables.put("scene", "[]");
    tables.put("sample", "[]");
    assertThatThrownBy(this::read).hasMessage("table scene.json has no row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"category", "sample_annotation"})
  void namesATableThatIsMissing(String table) {
    tables.remove(table);
    assertThatThrownBy(() -> read(ReadOptions.forLake().format("nuscenes")))
        .isInstanceOf(LogException.class)
        .hasMessage("table %s.json is missing".formatted(table));
  }

  @Test
  void refusesMoreBoxesThanFit() {
    boxes(box("p1", "i1"), box("p1", "i2"));
    ReadLimits one = ReadLimits.DEFAULT.gatheredRecords(1);
    assertThatThrownBy(() -> read(ReadOptions.forLake().with(one)))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("gathered.records.max=1");
  }

  @Test
  void anInstanceWithoutCategoryHasNoClass() {
    tables.put("category", "[]");
    assertThat(read().rejected())
        .singleElement()
        .extracting(Rejected::reason)
        .isEqualTo("class is missing");
  }

  @Test
  void readsPackedTablesAndFingerprintsAll() throws IOException {
    String sha256 = read().report().source().sha256();
    tables.put("visibility", "[]");
    assertThat(read().report().source().sha256()).isNotEqualTo(sha256);
    String text = tables.remove("sample_annotation").replace('\'', '"');
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    Files.write(folder.resolve("v1.0-mini/sample_annotation.json"), packed.toByteArray());
    assertThat(read().report().detections().out()).isEqualTo(1);
  }

  /** Whatever byte of whatever table is changed, the log is read, or refused in words. */
  @Test
  void survivesDamage() throws IOException {
    boxes(box("p3", "i2"), box("p2", "i1"), box("p1", "i2"), box("p1", "i1"));
    read();
    Path log = folder.resolve("v1.0-mini");
    SplittableRandom random = new SplittableRandom(5);
    int rounds = Integer.getInteger("fuzz.rounds", 1000);
    int refused = 0;
    int rejected = 0;
    for (int round = 0; round < rounds; round++) {
      String table = NuScenes.TABLES.get(random.nextInt(NuScenes.TABLES.size())) + ".json";
      byte[] good = Files.readAllBytes(log.resolve(table));
      byte[] bad = good.clone();
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        bad[random.nextInt(bad.length)] = (byte) (random.nextBoolean() ? '0' : random.nextInt(128));
      }
      Files.write(log.resolve(table), bad);
      try {
        Collected read = Collected.from(LogSource.file(log), ReadOptions.forLake());
        assertThat(read.report().detections().in())
            .as(new String(bad, StandardCharsets.UTF_8))
            .isEqualTo(4);
        rejected += read.rejected().isEmpty() ? 0 : 1;
      } catch (LogException words) {
        refused++;
      }
      Files.write(log.resolve(table), good);
    }
    assertThat(refused).isBetween(rounds / 5, rounds - 1);
    assertThat(rejected).isBetween(rounds / 100, rounds / 2);
  }
}
