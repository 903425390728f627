package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.fests.english.Reading;
import org.fests.english.Vocabulary;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.spre.SpreParser;
import org.fests.tuple.QueryFacts;
import org.fests.tuple.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job from logs to tuples, on three small recordings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TupleJobTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final int FRAMES = 150;

  @TempDir private static Path folder;
  private JobReport report;

  @BeforeAll
  void run() throws IOException {
    for (int seed = 101; seed <= 103; seed++) {
      try (OutputStream log = Files.newOutputStream(folder.resolve(seed + ".jsonl"))) {
        Simulator.write(new Simulation(seed, FRAMES, Noise.USUAL), log);
      }
    }
    report = run("out", 1024);
  }

  @Test
  void countsWhatItRead() {
    assertThat(report.streams()).isEqualTo(3);
    assertThat(report.frames()).isEqualTo(3 * FRAMES);
    assertThat(report.queries()).isEqualTo(3);
    assertThat(report.tuples().positive()).isPositive();
    assertThat(report.tuples().negative()).isPositive();
  }

  @Test
  void theCheckerAcceptsEveryTuple() throws IOException {
    List<Tuple> tuples = set("out").startingWith("", 1000);
    assertThat(tuples).hasSize((int) report.tuples().all());
    assertThat(tuples).extracting(Tuple::verdict).containsOnly("accepted");
    assertThat(tuples).allMatch(tuple -> tuple.id().equals(tuple.contentHash()));
  }

  /** The query in English alone was compiled for the lake. */
  @Test
  void aSentenceBecomesAPattern() throws IOException {
    List<QueryFacts> queries = queries("hand-at-cup");
    String spre = "E(hand := [:hand:], cup := [:cup:]) [near(hand, cup, 60)]{5,}";
    assertThat(queries).extracting(QueryFacts::spre).containsExactly(spre);
    assertThat(queries)
        .extracting(QueryFacts::reading)
        .containsExactly(Reading.of(SpreParser.parse(spre).spre()));
  }

  /** Commands without Spark read it. */
  @Test
  void theLakeNamesItsClasses() throws IOException {
    Path file = folder.resolve("out/lake/snapshots/000001/vocabulary.yaml");
    Vocabulary vocabulary = Vocabulary.parse(Files.readString(file));
    assertThat(vocabulary.classes()).containsExactly("bowl", "cup", "hand", "mug", "plate");
    assertThat(vocabulary.spaces()).containsExactly("image");
  }

  @Test
  void keepsWhatAModelProposed() throws IOException {
    assertThat(queries("no-hand"))
        .extracting(QueryFacts::proposal)
        .containsExactly("{\"model\": \"tiny\"}");
    assertThat(queries("hand-at-cup")).extracting(QueryFacts::proposal).containsExactly("");
  }

  @Test
  void balancesTheNegativesOfEachQuery() throws IOException {
    Map<String, Map<Integer, Long>> counts =
        set("out").startingWith("", 1000).stream()
            .collect(
                Collectors.groupingBy(
                    tuple -> tuple.query().id(),
                    Collectors.groupingBy(
                        tuple -> tuple.certificate().label(), Collectors.counting())));
    counts.forEach(
        (query, labels) ->
            assertThat(labels.getOrDefault(0, 0L)).as(query).isLessThanOrEqualTo(labels.get(1)));
  }

  /** Clips of 40 frames make streams of several clips, which are brought together. */
  @Test
  void clipsAndPartitionsMakeNoDifference() throws IOException {
    List<String> rows = rows("out");
    SESSION.conf().set("spark.sql.shuffle.partitions", "7");
    SESSION.conf().set("spark.sql.files.maxPartitionBytes", "30000");
    try {
      run("many", 40);
    } finally {
      SESSION.conf().unset("spark.sql.shuffle.partitions");
      SESSION.conf().unset("spark.sql.files.maxPartitionBytes");
    }
    assertThat(rows("many")).isEqualTo(rows);
  }

  @Test
  void importsOnlyWhatIsNew() throws IOException {
    Lake lake = Lake.in(folder.resolve("out/lake").toString(), SESSION);
    LakeImport again = new LakeImport(SESSION, lake, ImportRule.DEFAULT);
    assertThat(again.run(List.of(folder + "/*.jsonl")).nothingNew()).isTrue();
  }

  @Test
  void answersSql() throws IOException {
    SqlSession sql = SqlSession.on(SESSION, folder.resolve("out").toString());
    TextTable count = sql.query("SELECT count(*) AS n, min(label) AS low FROM tuples", 10);
    assertThat(count.lines())
        .containsExactly(" n  low", "--  ---", "%2d    0".formatted(report.tuples().all()));
    TextTable cups = sql.query("SELECT DISTINCT class FROM detections ORDER BY class", 2);
    assertThat(cups.lines()).containsExactly("class", "-----", "bowl", "cup", "... and more rows");
    TextTable once =
        sql.query(
            "SELECT max(n) AS n FROM (SELECT count(*) AS n FROM detections"
                + " GROUP BY stream_id, frame, detection)",
            10);
    assertThat(once.rows()).containsExactly(List.of("1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT labels FROM tuples         | Did you mean one of the following? [`label`",
        "SELECT 1 FROM tupels              | `tupels` cannot be found",
        "SELEKT 1                          | Syntax error at or near 'SELEKT'",
        "SELECT 1 / 0 FROM tuples          | Division by zero",
      })
  void refusesWrongSql(String query, String message) throws IOException {
    SqlSession sql = SqlSession.on(SESSION, folder.resolve("out").toString());
    JobException flaw = catchThrowableOfType(JobException.class, () -> sql.query(query, 10));
    assertThat(flaw).hasMessageContaining(message);
    assertThat(flaw.getMessage()).doesNotContain("Relation [");
  }

  private JobReport run(String output, int clipFrames) throws IOException {
    String text =
        """
        logs: %1$s/*.jsonl
        output: %1$s/%2$s
        import: {clip_frames: %3$d}
        windows: {min_frames: 20, context_frames: 4, max_frames: 60}
        queries:
          - id: hand-reaches-cup
            english: find when the hand reaches the cup
            spre: "E(h := [:hand:], c := [:cup:]) [!near(h, c, 60)]{3,9} [near(h, c, 60)]{3,9}"
          - id: hand-at-cup
            english: a hand is within 60 pixels of a cup for at least 5 frames
          - id: no-hand
            english: find when no hand is seen
            spre: "[![:hand:]]{5,40}"
            proposal: '{"model": "tiny"}'
        """
            .formatted(folder, output, clipFrames);
    Path file = Files.writeString(folder.resolve(output + ".yaml"), text);
    PrintStream progress = new PrintStream(OutputStream.nullOutputStream());
    return JobRun.run(JobFile.read(file), SESSION, progress);
  }

  private List<QueryFacts> queries(String id) throws IOException {
    return set("out").startingWith("", 1000).stream()
        .map(Tuple::query)
        .filter(query -> query.id().equals(id))
        .distinct()
        .toList();
  }

  private TupleSet set(String output) throws IOException {
    return TupleSet.in(folder.resolve(output).resolve("tuples").toString(), SESSION);
  }

  private List<String> rows(String output) throws IOException {
    return set(output).rows().toJSON().collectAsList().stream().sorted().toList();
  }
}
