package org.fests.ingest.argoverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.AttributeValue;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log made by hand: three boxes in two sweeps, and the traps of such tables. */
class ArgoverseTest {
  private static final long FIRST = 315_969_904_359_876_000L;
  private static final long SECOND = FIRST + 99_999_001;

  @TempDir private Path folder;

  private Path log;

  @BeforeEach
  void log() throws IOException {
    log = Files.createDirectories(folder.resolve("7fab2350-7eaf"));
    boxes().write(log.resolve("annotations.feather"));
    new Feathers()
        .column("timestamp_ns", FIRST, FIRST + 5, SECOND)
        .column("qw", 1.0, 1.0, Math.sqrt(0.5))
        .column("qx", 0.0, 0.0, 0.0)
        .column("qy", 0.0, 0.0, 0.0)
        .column("qz", 0.0, 0.0, Math.sqrt(0.5))
        .column("tx_m", 5200.25, 1.0, 5201.0)
        .column("ty_m", -310.5, 1.0, -311.0)
        .column("tz_m", 12.0, 1.0, 12.5)
        .write(log.resolve("city_SE3_egovehicle.feather"));
  }

  /** Rows in no order: the first is of the later sweep. */
  private static Feathers boxes() {
    return new Feathers()
        .column("timestamp_ns", SECOND, FIRST, FIRST)
        .column("track_uuid", "a", "a", "b")
        .column("category", "REGULAR_VEHICLE", "REGULAR_VEHICLE", "PEDESTRIAN")
        .column("length_m", 4.5, 4.5, 0.75)
        .column("width_m", 1.75, 1.75, 0.5)
        .column("height_m", 1.5, 1.5, 1.75)
        .column("qw", 1.0, 0.5, 1.0)
        .column("qx", 0.0, 0.0, 0.0)
        .column("qy", 0.0, 0.0, 0.0)
        .column("qz", 0.0, Math.sqrt(0.75), 0.0)
        .column("tx_m", 11.0, 10.0, -3.0)
        .column("ty_m", -2.0, -2.5, 4.0)
        .column("tz_m", 0.75, 0.5, 0.25)
        .column("num_interior_pts", 70L, 81L, 0L);
  }

  /** A log that was copied in part has more sweeps later: it is another log then. */
  @Test
  void namesOfSweepsAreInTheFingerprint() throws IOException {
    Path lidar = Files.createDirectories(log.resolve("sensors/lidar"));
    Files.writeString(lidar.resolve(FIRST + ".feather"), "points");
    String before = fingerprint();
    Files.writeString(lidar.resolve(FIRST + ".feather"), "other points");
    Files.writeString(lidar.resolve("notes.txt"), "no sweep");
    assertThat(fingerprint()).isEqualTo(before);
    Files.writeString(lidar.resolve(SECOND + 1 + ".feather"), "points");
    assertThat(fingerprint()).isNotEqualTo(before);
  }

  private String fingerprint() {
    return LogReader.open(LogSource.file(log), ReadOptions.forLake()).fingerprint().sha256();
  }

  private Collected read() {
    return Collected.from(LogSource.file(log), ReadOptions.forLake());
  }

  private static List<Detection> detections(FrameBatch clip, int frame) {
    return clip.frame(frame).samples().get(0).detections();
  }

  @Test
  void readsSweepsAsFrames() {
    Collected read = read();
    assertThat(read.report().source().format()).isEqualTo("argoverse");
    FrameBatch clip = read.clip();
    assertThat(clip.stream().streamId()).isEqualTo("7fab2350-7eaf/ego");
    assertThat(clip.stream().space()).isEqualTo(Space.EGO);
    assertThat(clip.columns().indexes()).containsExactly(0, 1);
    assertThat(clip.columns().times()).containsExactly(FIRST, SECOND);
    assertThat(detections(clip, 0)).extracting(Detection::trackName).containsExactly("b", "a");
    assertThat(read.report().detections()).isEqualTo(new Count(3, 3, 0, 0));
  }

  @Test
  void readsAllThatABoxSays() {
    Detection car = detections(read().clip(), 0).get(1);
    assertThat(car.className()).isEqualTo("REGULAR_VEHICLE");
    assertThat(car.box().x()).isEqualTo(10);
    assertThat(car.box().y()).isEqualTo(-2.5);
    assertThat(car.box().z()).isEqualTo(0.5);
    assertThat(car.box().length()).isEqualTo(4.5);
    assertThat(car.box().width()).isEqualTo(1.75);
    assertThat(car.box().height()).isEqualTo(1.5);
    assertThat(car.box().angle()).isEqualTo(2 * Math.PI / 3, within(1e-12));
    assertThat(car.attributes())
        .containsOnly(Map.entry("num_interior_pts", new AttributeValue.Numeric(81)));
    assertThat(car.velocity().known()).isFalse();
  }

  @Test
  void takesThePoseOfTheSameTime() {
    FrameBatch clip = read().clip();
    assertThat(clip.pose(0).orElseThrow().x()).isEqualTo(5200.25);
    assertThat(clip.pose(0).orElseThrow().yaw()).isZero();
    assertThat(clip.pose(1).orElseThrow().y()).isEqualTo(-311.0);
    assertThat(clip.pose(1).orElseThrow().z()).isEqualTo(12.5);
    assertThat(clip.pose(1).orElseThrow().yaw()).isEqualTo(Math.PI / 2, within(1e-12));
  }

  @Test
  void needsNoPoses() throws IOException {
    Files.delete(log.resolve("city_SE3_egovehicle.feather"));
    assertThat(read().clip().pose(0)).isEmpty();
  }

  @Test
  void knowsSweepsWithoutBoxesByTheirFiles() throws IOException {
    Path lidar = Files.createDirectories(log.resolve("sensors/lidar"));
    for (String name : List.of((FIRST + 50) + ".feather", FIRST + ".feather", "notes.txt")) {
      Files.writeString(lidar.resolve(name), "");
    }
    FrameBatch clip = read().clip();
    assertThat(clip.columns().times()).containsExactly(FIRST, FIRST + 50, SECOND);
    assertThat(detections(clip, 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "qw,           0, rotation qw qx qy qz is none",
    "qw,           NaN, rotation qw qx qy qz is none",
    "qw,           -, rotation qw qx qy qz is none",
    "tx_m,         NaN, box is missing or not finite",
    "length_m,     -1, box has a negative size",
    "height_m,     -, box is missing or not finite",
    "category,     -, class is missing",
    "track_uuid,   b, track has two boxes in one sweep",
  })
  void rejectsABadRowAlone(String column, String cell, String reason) throws IOException {
    // The second row is the bad one; its sweep has the track b, too.
    Object value =
        column.matches("category|track_uuid") || cell.equals("-") ? cell : Double.valueOf(cell);
    Feathers table = boxes();
    Object[] cells =
        switch (column) {
          case "qw" -> new Object[] {1.0, value, 1.0};
          case "category" -> new Object[] {"CAR", value, "CAR"};
          case "track_uuid" -> new Object[] {"a", value, "b"};
          default -> new Object[] {1.0, value, 1.0};
        };
    table.column(column, cells);
    if (column.equals("qw")) {
      table.column("qz", 0.0, 0.0, 0.0);
    }
    table.write(log.resolve("annotations.feather"));
    Collected read = read();
    assertThat(read.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
    Rejected rejected = read.rejected().get(0);
    assertThat(rejected.reason()).contains(reason);
    if (!column.equals("track_uuid")) {
      assertThat(rejected.place().path()).isEqualTo("/1");
    }
    assertThat(rejected.place().file()).endsWith("annotations.feather");
  }

  @Test
  void rejectsARowWithoutTime() throws IOException {
    boxes().column("timestamp_ns", SECOND, "-", FIRST).write(log.resolve("annotations.feather"));
    Collected read = read();
    assertThat(read.rejected())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo("timestamp_ns is missing or negative");
              assertThat(one.place().path()).isEqualTo("/1");
            });
    assertThat(read.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
  }

  @Test
  void tellsOfBoxesThatTilt() throws IOException {
    boxes()
        .column("qw", 1.0, 0.9961946980917455, 1.0)
        .column("qy", 0.0, 0.08715574274765817, 0.0)
        .column("qz", 0.0, 0.0, 0.0)
        .write(log.resolve("annotations.feather"));
    assertThat(read().report().repairs()).isEqualTo(Map.of("tilt of a box dropped", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"timestamp_ns", "qw", "track_uuid", "length_m", "tz_m"})
  void namesAColumnThatIsMissing(String column) throws IOException {
    boxes().without(column).write(log.resolve("annotations.feather"));
    assertThatThrownBy(this::read)
        .isInstanceOf(LogException.class)
        .hasMessageContaining("has no column " + column);
  }

  @Test
  void saysWhyATableCannotBeRead() throws IOException {
    Path file = log.resolve("annotations.feather");
    byte[] good = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(good, good.length / 2));
    assertThatThrownBy(this::read).hasMessageContaining("Feather is cut off or damaged");
    Files.writeString(file, "FEA1....FEA1");
    assertThatThrownBy(this::read).hasMessage("is Feather of version 1");
    Files.writeString(file, "timestamp_ns,track_uuid");
    assertThatThrownBy(this::read).hasMessageContaining("is not Feather");
  }

  /** Whatever byte is changed, the table is read, or refused in words. */
  @Test
  void neverFailsOtherwise() throws IOException {
    Path file = log.resolve("annotations.feather");
    byte[] good = Files.readAllBytes(file);
    SplittableRandom random = new SplittableRandom(2);
    int refused = 0;
    int rounds = Integer.getInteger("fuzz.rounds", 1000);
    for (int round = 0; round < rounds; round++) {
      byte[] bad = good.clone();
      for (int n = random.nextInt(1, 4); n > 0; n--) {
        bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
      }
      Files.write(
          file, random.nextInt(4) == 0 ? Arrays.copyOf(bad, random.nextInt(bad.length)) : bad);
      try {
        assertThat(read().report().detections().in()).isNotNegative();
      } catch (LogException words) {
        refused++;
      }
    }
    assertThat(refused).isBetween(rounds / 10, rounds);
  }
}
