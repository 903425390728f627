package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.fests.ingest.jsonl.Header;
import org.fests.ingest.jsonl.JsonlWriter;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Mending;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;
import org.fests.spec.Opinions;
import org.fests.spec.Question;
import org.fests.spec.SpecFiles;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sample of the case files, each question's stream a log: written, imported in small clips,
 * brought together and matched as a job does it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SpecOnSparkTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final int EVERY = 15;
  private static final int CLIP_FRAMES = 2;

  @TempDir private static Path folder;
  private final Map<String, Question> asked = new TreeMap<>();
  private LakeClips clips;

  @BeforeAll
  void importLogs() throws IOException {
    List<Question> questions =
        SpecFiles.stanzas().stream()
            .flatMap(stanza -> stanza.questions().stream())
            .filter(SpecOnSparkTest::isAsked)
            .toList();
    for (int i = 0; i < questions.size(); i += EVERY) {
      String recording = "spec-%04d".formatted(i);
      asked.put(recording, questions.get(i));
      write(recording, questions.get(i).frames());
    }
    Lake lake = Lake.in(folder.resolve("lake").toString(), SESSION);
    ImportRule rule = new ImportRule("fests", "any", "", 0, Hints.NONE, Mending.USUAL, CLIP_FRAMES);
    new LakeImport(SESSION, lake, rule).run(List.of(folder + "/*.jsonl"));
    clips = lake.current().orElseThrow();
  }

  private static boolean isAsked(Question question) {
    return question.asksForMatches() && question.frames().stream().channels() == Channels.ANY;
  }

  private static void write(String recording, FrameBatch frames) throws IOException {
    StreamFacts facts = frames.stream();
    Header header =
        new Header(
            recording,
            "CC0-1.0",
            "main",
            facts.space(),
            Map.of(),
            facts.periodNanos(),
            0,
            Set.of(),
            "");
    try (OutputStream out = Files.newOutputStream(folder.resolve(recording + ".jsonl"));
        JsonlWriter writer = new JsonlWriter(out, header)) {
      writer.write(frames);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void answersAsTheCaseFilesDo(int partitions) {
    assertThat(asked.size()).isGreaterThanOrEqualTo(20);
    Map<String, String> answers = new HashMap<>();
    SESSION.conf().set("spark.sql.shuffle.partitions", String.valueOf(partitions));
    try {
      answers().forEach(a -> answers.put(a.get(0), a.get(1)));
    } finally {
      SESSION.conf().unset("spark.sql.shuffle.partitions");
    }
    asked.forEach(
        (recording, question) ->
            assertThat(answers.get(recording)).as(question.title()).isEqualTo(question.answer()));
  }

  /** Returns each stream's name and matches. */
  private List<List<String>> answers() {
    JavaSparkContext context = new JavaSparkContext(SESSION.sparkContext());
    Broadcast<QuerySet> queries = context.broadcast(queries());
    Broadcast<Map<String, MatchMode>> modes = context.broadcast(modes());
    return new LakeStreams(clips, ClipColumns.of(queries.value().parts()))
        .read(StreamSummaries.of(clips.all()).streams().choose(stream -> true))
        .map(
            stream ->
                List.of(
                    stream.stream().streamId(), matches(stream, queries.value(), modes.value())))
        .collect();
  }

  private QuerySet queries() {
    return QuerySet.compile(
        asked.entrySet().stream()
            .map(
                entry ->
                    new Query(entry.getKey(), "", SpreParser.parse(entry.getValue().pattern())))
            .toList(),
        Limits.load().forMatching());
  }

  private Map<String, MatchMode> modes() {
    Map<String, MatchMode> modes = new HashMap<>();
    asked.forEach((recording, question) -> modes.put(recording, question.mode()));
    return modes;
  }

  private static String matches(FrameBatch stream, QuerySet queries, Map<String, MatchMode> modes) {
    String id = stream.stream().streamId();
    CompiledQuery query =
        queries.queries().stream()
            .filter(one -> one.query().id().equals(id))
            .findFirst()
            .orElseThrow();
    StreamTruth truth = StreamTruth.of(QuerySet.of(query, queries.limits()), stream);
    StreamMatcher matcher = new StreamMatcher(query, truth, queries.limits());
    return Opinions.text(query, matcher.matches(modes.get(id)));
  }
}
