package org.fests.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.tuple.Origin;

/** Runs the job of a job file from its logs to its tuples. */
public final class JobRun {
  private final JobFile job;
  private final MatchLimits limits;
  private final Progress progress;
  private final long startNanos = System.nanoTime();

  private JobRun(JobFile job, PrintStream out) {
    Limits all = Limits.load();
    JobLimits.check(job, all);
    this.job = job;
    limits = all.forMatching();
    QuerySet.compile(CatalogueCompiler.patterns(job.questions()), limits); // errors come at once
    progress = new Progress(out);
  }

  /**
   * Reads a job file, starts Spark, runs the job and stops Spark.
   *
   * @param progress where the user sees how far it is
   * @throws JobException if it cannot be run, in words for the user
   */
  public static JobReport run(Path file, PrintStream progress) throws IOException {
    JobRun run = new JobRun(JobFile.read(file), progress);
    try (OutputFolder output = OutputFolder.claim(run.job.output())) {
      run.progress.say("starting Spark");
      SparkSession session = output.startSession();
      try {
        return run.on(session);
      } finally {
        session.stop();
      }
    }
  }

  /** Runs a job in a session that somebody else starts and stops. */
  static JobReport run(JobFile job, SparkSession session, PrintStream progress) throws IOException {
    return new JobRun(job, progress).on(session);
  }

  private JobReport on(SparkSession session) throws IOException {
    session.sparkContext().addSparkListener(progress);
    try {
      return work(session);
    } finally {
      session.sparkContext().removeSparkListener(progress);
    }
  }

  private JobReport work(SparkSession session) throws IOException {
    Lake lake = Lake.in(job.lake(), session);
    Optional<ImportResult> imported = imported(session, lake);
    Map<String, Long> rejected = rejected(imported);
    LakeClips snapshot =
        lake.current()
            .orElseThrow(() -> new JobException("The lake %s is empty".formatted(job.lake())));
    Dataset<Row> clips = snapshot.all();
    session.sparkContext().setJobDescription("counting");
    LakeFacts facts = LakeFacts.of(clips);
    StreamKinds kinds = StreamKinds.of(clips);
    QuerySet queries = queries(facts, kinds);
    kinds.check(queries);
    facts.unknownClasses(queries).forEach(progress::say);
    progress.say(
        "matching %d queries on %d streams".formatted(queries.queries().size(), facts.streams()));
    TupleSet tuples = TupleSet.in(job.output() + "/tuples", session);
    Origin origin = new Origin(EngineVersion.text(), JobHash.of(job, queries), job.rules().seed());
    Survey survey =
        new TupleJob(session, queries, job.rules(), origin).run(snapshot, tuples.snapshots());
    survey.rejected(job.rules().negatives()).forEach(rejected::put);
    session.sparkContext().setJobDescription("counting");
    int unread = imported.map(result -> result.failed().size()).orElse(0);
    return report(facts, survey, tuples, rejected, unread);
  }

  private QuerySet queries(LakeFacts facts, StreamKinds kinds) {
    Questions questions = job.questions();
    List<Query> queries =
        questions.inEnglish()
            ? CatalogueCompiler.compile(
                questions,
                new SentenceCompiler(
                    questions.file(),
                    SentenceCompiler.lexicon(questions, facts.classes(), kinds.spaces()),
                    progress::say))
            : CatalogueCompiler.patterns(questions);
    return QuerySet.compile(queries, limits);
  }

  /** Imports what the job names, and returns what the logs came to, if it names any. */
  private Optional<ImportResult> imported(SparkSession session, Lake lake) throws IOException {
    if (job.logs().isEmpty()) {
      return Optional.empty();
    }
    ImportResult result =
        LakeWriting.locked(
            lake, () -> new LakeImport(session, lake, job.imports()).run(job.logs()));
    result.others().forEach(other -> progress.say("not a log: " + other));
    result.failed().forEach(log -> progress.say("left out: " + log.failure()));
    progress.say(
        result.nothingNew()
            ? "the lake holds these logs already"
            : "imported %d logs, kept %d".formatted(result.read().size(), result.kept().size()));
    return Optional.of(result);
  }

  private static Map<String, Long> rejected(Optional<ImportResult> imported) {
    Map<String, Long> rejected = new TreeMap<>();
    imported.stream()
        .flatMap(result -> result.complete().stream())
        .forEach(
            log ->
                log.notes(LogReport.Note.REJECTED)
                    .forEach((why, n) -> rejected.merge("log: " + why, n, Long::sum)));
    return rejected;
  }

  private JobReport report(
      LakeFacts facts, Survey survey, TupleSet tuples, Map<String, Long> rejected, int unread)
      throws IOException {
    return new JobReport(
        unread,
        facts.streams(),
        facts.frames(),
        facts.detections(),
        new JobReport.Clips(
            facts.clips(), facts.bytes(), survey.skippedClips(), survey.skippedBytes()),
        survey.queries(),
        survey.matches(),
        tuples.labels(),
        rejected,
        (System.nanoTime() - startNanos) / 1e9,
        tuples.snapshots().root().toString());
  }
}
