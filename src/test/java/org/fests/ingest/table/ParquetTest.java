package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.fests.ingest.Collected;
import org.fests.ingest.MemoryLog;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables in Parquet. */
class ParquetTest {
  private static final String SCHEMA =
      """
      message rows {
        required int64 frame;
        required int64 t (TIMESTAMP(MICROS, true));
        optional binary class (STRING);
        optional int32 id;
        optional float score;
        optional int32 level (DECIMAL(4, 1));
        required boolean full;
        optional group box {
          required double x; required double y; required double w; required double h;
        }
        optional group corners (LIST) { repeated group list { optional double element; } }
        required int96 old;
      }
      """;

  private static final String MAP =
      """
      table: parquet
      columns:
        frame: frame
        time: t
        class: class
        track: id
        score: score
        attributes: {level: level, full: full}
      time_unit: us
      box: {form: centre, columns: [box.x, box.y, box.w, box.h]}
      """;

  @TempDir private Path folder;

  private static ReadOptions mapped(String map) {
    return ReadOptions.forLake().with(Hints.NONE.map("map.yaml", map));
  }

  private static byte[] written(
      int rows, CompressionCodecName codec, BiConsumer<Integer, Group> fill) throws IOException {
    MessageType schema = MessageTypeParser.parseMessageType(SCHEMA);
    Memory memory = new Memory();
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(memory)
            .withType(schema)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(codec)
            .withRowGroupSize(4096L)
            .withPageSize(512)
            .build()) {
      for (int i = 0; i < rows; i++) {
        Group group = new SimpleGroupFactory(schema).newGroup();
        fill.accept(i, group);
        writer.write(group);
      }
    }
    return memory.bytes.toByteArray();
  }

  private static void car(int i, Group row) {
    row.append("frame", i / 2L)
        .append("t", 1_626_268_310_123_456L + i / 2)
        .append("class", i % 2 == 0 ? "car" : "caf\u00e9")
        .append("id", i % 2)
        .append("score", 0.25f)
        .append("level", 125)
        .append("full", i % 2 == 0)
        .append("old", Binary.fromConstantByteArray(new byte[12]));
    Group box = row.addGroup("box");
    box.append("x", 10.5).append("y", 0.1).append("w", 4.0).append("h", 3.0);
    Group corners = row.addGroup("corners");
    for (double corner : new double[] {8, 1, 12, 5}) {
      corners.addGroup("list").append("element", corner);
    }
  }

  private static Collected read(byte[] file, String map) {
    return Collected.from(MemoryLog.of(Map.of("t.parquet", file), "t.parquet"), mapped(map));
  }

  @ParameterizedTest
  @EnumSource(
      value = CompressionCodecName.class,
      names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD"})
  void readsTheColumnsThatTheMapNames(CompressionCodecName codec) throws IOException {
    Path file = Files.write(folder.resolve("t.parquet"), written(1000, codec, ParquetTest::car));
    Collected log = Collected.from(file, mapped(MAP));
    assertThat(log.rejected()).isEmpty();
    assertThat(log.report().source().reason()).contains("a map of its columns, map.yaml");
    assertThat(log.report().frames()).isEqualTo(new Count(500, 500, 0, 0));
    assertThat(log.report().detections()).isEqualTo(new Count(1000, 1000, 0, 0));
    assertThat(TableTest.shown(log))
        .startsWith(
            "0@1626268310123456000 caf\u00e9#1 10.5,0.1,4.0,3.0 score=0.25 full=Flag[value=false]"
                + " level=Numeric[value=12.5]",
            "0@1626268310123456000 car#0 10.5,0.1,4.0,3.0 score=0.25 full=Flag[value=true]"
                + " level=Numeric[value=12.5]");
    assertThat(log.clip().time(499)).isEqualTo(1_626_268_310_123_955_000L);
  }

  @Test
  void readsListsAndNothing() throws IOException {
    byte[] file =
        written(
            3,
            CompressionCodecName.SNAPPY,
            (i, row) -> {
              car(2 * i, row);
              if (i == 1) {
                row.getGroup("corners", 0).addGroup("list").append("element", 1.0);
              }
            });
    Collected log =
        read(
            file,
            """
            table: parquet
            columns: {frame: frame, class: class}
            box: {form: xyxy, columns: corners}
            """);
    assertThat(TableTest.shown(log))
        .containsExactly("0 car 10.0,3.0,4.0,4.0", "2 car 10.0,3.0,4.0,4.0");
    assertThat(log.rejected().get(0).reason()).isEqualTo("box '[8,1,12,5,1,]' is not 4 numbers");
    assertThat(log.rejected().get(0).place().line()).isEqualTo(2);
  }

  @Test
  void rowsComeInAnyOrder() throws IOException {
    byte[] file = written(400, CompressionCodecName.SNAPPY, (i, row) -> car(2 * (399 - i), row));
    FrameBatch clip = read(file, MAP).clip();
    assertThat(clip.frames()).isEqualTo(400);
    assertThat(clip.index(399)).isEqualTo(399);
  }

  @Test
  void saysWhatTheFileLacks() throws IOException {
    byte[] file = written(2, CompressionCodecName.SNAPPY, ParquetTest::car);
    assertRefused(file, MAP.replace("class: class", "class: kind"), "no column 'kind', which map");
    assertRefused(file, MAP.replace("box.x", "box.left"), "no column 'box.left'");
    assertRefused(file, MAP.replace("track: id", "track: id.x"), "no column 'id.x'");
    assertRefused(file, MAP.replace("track: id", "track: old"), "a type that has no text");
    assertRefused(file, MAP.replace("us", "ms"), "'t' is in MICROS, and the map says another unit");
    assertRefused("f,c\n1,car\n".getBytes(StandardCharsets.UTF_8), MAP, "damaged, or none");
    assertRefused(Arrays.copyOf(file, file.length - 5), MAP, "damaged, or none");
    assertThatThrownBy(
            () ->
                Collected.from(LogSource.pipe("pipe", new ByteArrayInputStream(file)), mapped(MAP)))
        .hasMessageContaining("Parquet cannot be read from a pipe");
  }

  private static void assertRefused(byte[] file, String map, String why) {
    assertThatThrownBy(() -> read(file, map))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(why);
  }

  @Test
  void damageIsRefusedOrCounted() throws IOException {
    byte[] good = written(60, CompressionCodecName.SNAPPY, ParquetTest::car);
    int refused = 0;
    for (long seed = 0; seed < Integer.getInteger("fuzz.rounds", 1000); seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] file = good.clone();
      for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt();
      }
      try {
        Collected log = read(file, MAP);
        Count detections = log.report().detections();
        assertThat(log.clips().stream().mapToLong(FrameBatch::detections).sum())
            .as("seed %d", seed)
            .isEqualTo(detections.out());
      } catch (LogException said) {
        refused++;
      } catch (RuntimeException | OutOfMemoryError | StackOverflowError uncaught) {
        throw new AssertionError("seed " + seed, uncaught);
      }
    }
    assertThat(refused).isPositive();
  }

  /** A file in memory. */
  private static final class Memory implements OutputFile {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return createOrOverwrite(blockSizeHint);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return new PositionOutputStream() {
        @Override
        public long getPos() {
          return bytes.size();
        }

        @Override
        public void write(int b) {
          bytes.write(b);
        }
      };
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
