package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.scene.Velocity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The lake in SQL has the detections of the clips: no more, no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LakeViewsTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final int CLIPS = 60;

  @TempDir private static Path folder;
  private final List<FrameBatch> clips = new ArrayList<>();

  @BeforeAll
  void write() throws IOException {
    List<Integer> seeds = IntStream.range(0, CLIPS).boxed().toList();
    seeds.forEach(seed -> clips.add(clip(seed).frames()));
    Lake lake = Lake.in(folder.toString(), SESSION);
    lake.snapshots()
        .replace(
            staging -> {
              lake.carry(staging, Set.of());
              lake.writeClips(
                  new JavaSparkContext(SESSION.sparkContext())
                      .parallelize(seeds, 2)
                      .map(LakeViewsTest::clip),
                  staging);
              lake.writeLogs(List.of(), staging);
            });
    SqlSession.on(SESSION, folder.toString());
  }

  private static Clip clip(int seed) {
    return new Clip("key", 0, true, 0, new RandomClips(seed).next("stream-%02d".formatted(seed)));
  }

  @Test
  void hasEveryDetectionOfEveryFrame() {
    List<String> expected = new ArrayList<>();
    clips.forEach(clip -> tell(clip, expected));
    List<Row> rows =
        SESSION
            .sql("SELECT * FROM detections ORDER BY stream_id, frame, detection")
            .collectAsList();
    assertThat(rows.stream().map(LakeViewsTest::tell).toList()).isEqualTo(expected);
    assertThat(expected).hasSizeGreaterThan(CLIPS);
  }

  @Test
  void readsOnlyTheColumnsAskedFor() {
    String plan =
        ((org.apache.spark.sql.classic.Dataset<Row>)
                SESSION.sql(
                    "SELECT class, count(*) FROM detections WHERE score > 0.5 GROUP BY class"))
            .queryExecution()
            .sparkPlan()
            .toString();
    String read = plan.substring(plan.lastIndexOf("FileScan"));
    assertThat(read).contains("class_code", "score").doesNotContain("vx#", "width#", "attributes#");
  }

  private static void tell(FrameBatch clip, List<String> lines) {
    for (int frame = 0; frame < clip.frames(); frame++) {
      int first = clip.firstDetection(clip.firstSample(frame));
      for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
        int end = clip.firstDetection(sample + 1);
        for (int d = clip.firstDetection(sample); d < end; d++) {
          lines.add(
              "%s %d %s %s %d "
                      .formatted(
                          clip.stream().streamId(),
                          clip.index(frame),
                          clip.timed() ? clip.time(frame) / 1e9 : null,
                          clip.channel(sample),
                          d - first)
                  + tell(clip, d));
        }
      }
    }
  }

  private static String tell(FrameBatch clip, int d) {
    TreeMap<String, String> attributes = new TreeMap<>();
    clip.attributes()
        .forEach(column -> column.of(d).ifPresent(v -> attributes.put(column.name(), text(v))));
    return "%s %s %s %s %s"
        .formatted(
            clip.classes().get(clip.classOf(d)),
            clip.trackOf(d) < 0 ? null : clip.tracks().get(clip.trackOf(d)),
            clip.score(d),
            List.of(
                clip.x(d),
                clip.y(d),
                clip.z(d),
                clip.length(d),
                clip.width(d),
                clip.height(d),
                clip.angle(d)),
            velocity(clip, d) + attributes);
  }

  private static String velocity(FrameBatch clip, int d) {
    Velocity velocity = clip.velocity(d);
    return Stream.of(velocity.x(), velocity.y(), velocity.z())
        .map(speed -> Double.isNaN(speed) ? "null" : String.valueOf(speed))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String text(AttributeValue value) {
    if (value instanceof AttributeValue.Text text) {
      return text.value();
    }
    return value instanceof AttributeValue.Numeric number
        ? String.valueOf(number.value())
        : String.valueOf(((AttributeValue.Flag) value).value());
  }

  private static String tell(Row row) {
    List<Double> box =
        List.of("x", "y", "z", "length", "width", "height", "angle").stream()
            .map(row::<Double>getAs)
            .toList();
    List<Double> velocity =
        Stream.of("vx", "vy", "vz").map(row::<Double>getAs).collect(Collectors.toList());
    return "%s %d %s %s %d %s %s %s %s %s"
        .formatted(
            row.getAs("stream_id"),
            row.<Long>getAs("frame"),
            row.<Double>getAs("time"),
            row.getAs("channel"),
            row.<Integer>getAs("detection"),
            row.getAs("class"),
            row.getAs("track"),
            row.<Double>getAs("score"),
            box,
            velocity.toString()
                + new TreeMap<>(row.<String, String>getJavaMap(row.fieldIndex("attributes"))));
  }
}
