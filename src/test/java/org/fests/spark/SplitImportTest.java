package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fests.ingest.LinesLog;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Mending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A lake of logs that several tasks read, each a part, says what it says when one task reads all.
 */
final class SplitImportTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final ImportRule RULE =
      new ImportRule("auto", "auto", "", 0, Hints.NONE, Mending.USUAL, 5);

  @TempDir private Path folder;

  @Test
  void saysTheSame() throws IOException {
    Files.createDirectory(folder.resolve("logs"));
    for (int seed = 0; seed < 12; seed++) {
      Files.writeString(folder.resolve("logs/" + seed + ".jsonl"), LinesLog.of(seed));
    }
    ImportResult whole = run("whole", Long.MAX_VALUE);
    ImportResult parts = run("parts", 300);

    assertThat(parts.read())
        .usingRecursiveComparison()
        .withEqualsForType(SplitImportTest::near, Double.class)
        .isEqualTo(whole.read());
    assertThat(lake("parts").logs())
        .usingRecursiveComparison()
        .withEqualsForType(SplitImportTest::near, Double.class)
        .isEqualTo(lake("whole").logs());
    assertThat(rejected("parts")).isNotEmpty().isEqualTo(rejected("whole"));
    assertThat(detections("parts")).isNotEmpty().isEqualTo(detections("whole"));
    assertThat(frames("parts")).isEqualTo(frames("whole"));
    assertThat(clips("parts")).hasSizeGreaterThan(clips("whole").size());
    assertClipsGoOn();
  }

  /** Means are sums, whose last digits depend on the order. */
  private static boolean near(double a, double b) {
    return a == b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));
  }

  @Test
  void saysWhyALogCannotBeReadInParts() throws IOException {
    Files.createDirectory(folder.resolve("logs"));
    String frame = "{\"frame\":%d%s,\"objects\":[]}\n";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      text.append(frame.formatted(i, i == 15 ? ",\"time\":2" : ""));
    }
    Files.writeString(folder.resolve("logs/a.jsonl"), text);
    ImportRule rate = new ImportRule("auto", "auto", "", 10, Hints.NONE, Mending.USUAL, 5);
    assertThatThrownBy(() -> new LakeImport(SESSION, lake("rate"), rate, 60).run(logs()))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("a.jsonl:16: the frame has a time");
  }

  private void assertClipsGoOn() throws IOException {
    String stream = "";
    long clip = 0;
    long position = 0;
    boolean last = true;
    for (Row row : clips("parts")) {
      boolean begins = !row.<String>getAs("stream_id").equals(stream);
      assertThat(begins).as("%s ends", stream).isEqualTo(last);
      clip = begins ? 0 : clip + 1;
      position = begins ? 0 : position;
      stream = row.getAs("stream_id");
      assertThat(row.<Number>getAs("clip").longValue()).isEqualTo(clip);
      assertThat(row.<Number>getAs("first_position").longValue()).isEqualTo(position);
      position += row.<Number>getAs("frames").longValue();
      last = row.getAs("last");
    }
    assertThat(last).isTrue();
  }

  private ImportResult run(String name, long splitBytes) throws IOException {
    return new LakeImport(SESSION, lake(name), RULE, splitBytes).run(logs());
  }

  private List<String> logs() {
    return List.of(folder + "/logs/*.jsonl");
  }

  private Lake lake(String name) throws IOException {
    return Lake.in(folder.resolve(name).toString(), SESSION);
  }

  private List<Row> clips(String name) throws IOException {
    return lake(name).clips().orElseThrow().sort("stream_id", "clip").collectAsList();
  }

  private List<String> rejected(String name) throws IOException {
    return lake(name)
        .table(LakeTable.REJECTED)
        .orElseThrow()
        .sort("source_uri", "number")
        .toJSON()
        .collectAsList();
  }

  private List<String> frames(String name) throws IOException {
    LakeViews.create(SESSION, lake(name));
    return SESSION
        .sql(
            "SELECT stream_id, period_ns, at.frame, at.time FROM (SELECT stream_id, period_ns,"
                + " inline_outer(arrays_zip(frame_index, time_ns)) AS (frame, time) FROM clips) at"
                + " ORDER BY 1, 3")
        .toJSON()
        .collectAsList();
  }

  private List<String> detections(String name) throws IOException {
    LakeViews.create(SESSION, lake(name));
    return SESSION
        .sql("SELECT * FROM detections ORDER BY stream_id, frame, detection")
        .toJSON()
        .collectAsList();
  }
}
