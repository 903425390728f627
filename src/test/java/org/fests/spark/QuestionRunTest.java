package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;
import org.fests.question.CatalogueEntry;
import org.fests.question.CatalogueText;
import org.fests.question.Level;
import org.fests.question.QuestionOrder.Useless;
import org.fests.scene.Space;
import org.fests.tuple.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Questions about the recordings of datasets/tabletop, and the job that asks them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class QuestionRunTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
  private static final int STREAMS = 2;

  @TempDir private static Path folder;
  private QuestionReport report;

  @BeforeAll
  void ask() throws IOException {
    importTable("lake", 1024);
    report = ask("lake", EnumSet.allOf(Level.class), 10, STREAMS);
  }

  private static void importTable(String lake, int clipFrames) throws IOException {
    ImportRule usual = ImportRule.DEFAULT;
    ImportRule rule =
        new ImportRule(
            usual.format(),
            usual.channels(),
            usual.licence(),
            usual.frameRate(),
            usual.hints(),
            usual.mending(),
            clipFrames);
    new LakeImport(SESSION, Lake.in(folder.resolve(lake).toString(), SESSION), rule)
        .run(List.of("datasets/tabletop/table-10[1-2].jsonl"));
  }

  private static QuestionRun.Wanted wanted(String lake, Set<Level> levels, int count, int sample) {
    return new QuestionRun.Wanted(
        folder.resolve(lake).toString(), levels, count, 7, sample, Useless.DROP, Optional.empty());
  }

  private static QuestionReport ask(String lake, Set<Level> levels, int count, int sample)
      throws IOException {
    return QuestionRun.run(wanted(lake, levels, count, sample), SESSION, NOWHERE);
  }

  private static String text(QuestionReport report) {
    return new CatalogueText("questions", report.streams()).of(report.entries());
  }

  @Test
  void givesWhatIsAskedForAndCountsTheRest() {
    assertThat(report.missing()).isZero();
    assertThat(report.entries()).hasSize(10);
    assertThat(report.streams()).isEqualTo(STREAMS);
    assertThat(report.lines())
        .anyMatch(line -> line.startsWith("sample                  2 streams, "));
    for (Level level : Level.values()) {
      assertThat(report.order().tally(level).given()).isEqualTo(2);
    }
    assertThat(report.table().rows()).hasSize(10);
  }

  /** Over all streams a preview is what the job finds. */
  @Test
  void theJobTakesTheCatalogueAndFindsWhatWasPreviewed() throws IOException {
    Path catalogue = Files.writeString(folder.resolve("q.yaml"), text(report));
    Path job =
        Files.writeString(
            folder.resolve("job.yaml"),
            "lake: %s\nqueries: %s\noutput: %s\n"
                .formatted(folder.resolve("lake"), catalogue, folder.resolve("out")));
    JobReport found = JobRun.run(JobFile.read(job), SESSION, NOWHERE);
    assertThat(found.matches())
        .isEqualTo(report.entries().stream().mapToLong(e -> e.preview().matches()).sum());

    Map<String, Long> windows = new TreeMap<>();
    Map<String, Set<String>> streams = new TreeMap<>();
    for (Tuple tuple :
        TupleSet.in(folder.resolve("out/tuples").toString(), SESSION).startingWith("", 10_000)) {
      if (tuple.certificate().label() == 1) {
        windows.merge(tuple.query().id(), 1L, Long::sum);
        streams
            .computeIfAbsent(tuple.query().id(), id -> new TreeSet<>())
            .add(tuple.frames().stream().streamId());
      }
    }
    for (CatalogueEntry entry : report.entries()) {
      String id = entry.question().id();
      assertThat(windows).containsEntry(id, entry.preview().windows());
      assertThat((long) streams.get(id).size()).isBetween(1L, entry.preview().streams());
    }
    assertThat(windows).hasSameSizeAs(report.entries());
  }

  @Test
  void clipsAndPartitionsMakeNoDifference() throws IOException {
    SESSION.conf().set("spark.sql.shuffle.partitions", "7");
    SESSION.conf().set("spark.sql.files.maxPartitionBytes", "30000");
    try {
      importTable("many", 40);
      assertThat(text(ask("many", EnumSet.allOf(Level.class), 10, STREAMS)))
          .isEqualTo(text(report));
    } finally {
      SESSION.conf().unset("spark.sql.shuffle.partitions");
      SESSION.conf().unset("spark.sql.files.maxPartitionBytes");
    }
  }

  /** More questions about no more than there is: what is found is given, the rest is told. */
  @Test
  void saysWhatIsMissingAndWhy() throws IOException {
    QuestionReport all = ask("lake", Set.of(Level.PRESENCE), 60, 1);
    assertThat(all.streams()).isEqualTo(1);
    assertThat(all.missing()).isPositive().isEqualTo(60 - all.entries().size());
    assertThat(all.lines())
        .anyMatch(line -> line.endsWith("are missing"))
        .anyMatch(line -> line.endsWith("is equivalent to one before it"));
  }

  @Test
  void refusesSpacesThatNoStreamHas() {
    QuestionRun.Wanted ego =
        new QuestionRun.Wanted(
            folder.resolve("lake").toString(),
            Set.of(Level.PRESENCE),
            1,
            7,
            1,
            Useless.DROP,
            Optional.of(Space.EGO));
    assertThatThrownBy(() -> QuestionRun.run(ego, SESSION, NOWHERE))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("is in ego space: --space image");
  }

  @Test
  void refusesAFolderWithoutALake() {
    QuestionRun.Wanted nowhere = wanted("nowhere", Set.of(Level.PRESENCE), 1, 1);
    assertThatThrownBy(() -> QuestionRun.run(nowhere, SESSION, NOWHERE))
        .isInstanceOf(JobException.class)
        .hasMessageContaining("make one with import");
  }
}
