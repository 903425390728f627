package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamClasses;
import org.fests.proof.RandomScenes;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.StreamFacts;
import org.fests.spre.Feature;
import org.fests.spre.RandomSpre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.fests.tuple.NegativeRule;
import org.fests.tuple.Origin;
import org.fests.tuple.SplitRule;
import org.fests.tuple.StreamPlanner;
import org.fests.tuple.Tuple;
import org.fests.tuple.TupleMaker;
import org.fests.tuple.TupleRules;
import org.fests.tuple.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a job leaves unread changes nothing of what it writes. */
final class SkippingTest {
  private static final SparkSession SESSION = SharedSession.session();
  private static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 1_000, 6, 1_000_000);
  private static final int STREAMS = 40;
  private static final Origin ORIGIN = new Origin("test", "0".repeat(64), 7);
  private static final TupleRules RULES =
      new TupleRules(new WindowRule(4, 1, 12), new NegativeRule(2, 2), new SplitRule(1, 1, 1), 7);

  @TempDir private Path folder;

  /** One stream in twenty has a hand; nothing else than hands is asked for. */
  @Test
  void aRareClassLeavesMostClipsUnread() throws IOException {
    LakeClips clips = lake(1, stream -> stream % 20 == 3 ? Set.of("hand", "cup") : Set.of("cup"));
    QuerySet queries =
        queries("[[:hand:]]", "[![:hand:]]* [E(h := [:hand:], c := [:cup:]) near(h, c)]");

    StreamChoice needed =
        StreamSummaries.of(clips.all()).streams().choose(s -> !queries.findNothing(s.classes()));
    LakeStreams streams = new LakeStreams(clips, ClipColumns.of(queries.parts()));
    assertThat(streams.read(needed).map(s -> s.stream().streamId()).collect())
        .containsExactlyInAnyOrder("s003/any", "s023/any");

    assertThat(streams.clipsRead()).isEqualTo(clips(3) + clips(23));
    long all = clips.all().count();
    assertThat(streams.clipsRead()).isLessThanOrEqualTo(all / 10);
    assertThat(survey(clips, queries).skippedClips()).isEqualTo(all - streams.clipsRead());
  }

  /** Where nearly all clips are wanted, all are read, and those not wanted are dropped. */
  @Test
  void aUsualClassIsNotChosenByParquet() throws IOException {
    Classes classes = stream -> stream % 20 == 3 ? Set.of("cup") : Set.of("hand");
    LakeClips clips = lake(1, classes, stream -> 1);
    QuerySet queries = queries("[[:hand:]]");
    StreamChoice needed =
        StreamSummaries.of(clips.all()).streams().choose(s -> !queries.findNothing(s.classes()));
    LakeStreams streams = new LakeStreams(clips, ClipColumns.of(queries.parts()));

    assertThat(streams.read(needed).map(s -> s.stream().streamId()).collect())
        .hasSize(STREAMS - 2)
        .doesNotHaveDuplicates()
        .doesNotContain("s003/any", "s023/any");
    assertThat(needed.clips()).isEqualTo(STREAMS - 2);
    assertThat(streams.clipsRead()).isEqualTo(STREAMS);
  }

  /** Streams have some of four classes, in one clip or several; patterns ask for two of them. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theTuplesAreThoseOfWholeStreams(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    LakeClips clips = lake(seed, stream -> someOf(seed * STREAMS + stream));
    List<String> asked = RandomScenes.CLASSES.subList(0, 1 + (int) (seed % 2));
    Set<Feature> features = EnumSet.copyOf(Feature.all());
    features.removeAll(EnumSet.of(Feature.SOLIDS, Feature.SECONDS));
    RandomSpre patterns = new RandomSpre(random, features, asked);
    QuerySet queries =
        queries(
            Stream.generate(() -> SpreText.of(patterns.pattern(2)))
                .filter(text -> queries(text).findNothing(StreamClasses.NONE))
                .distinct()
                .limit(4)
                .toArray(String[]::new));

    Snapshots output = TupleSet.in(folder + "/tuples" + seed, SESSION).snapshots();
    Survey survey = new TupleJob(SESSION, queries, RULES, ORIGIN).run(clips, output);
    List<String> written =
        TupleSet.in(folder + "/tuples" + seed, SESSION).rows().toJSON().collectAsList();
    assertThat(survey.skippedClips()).as("skipped clips").isBetween(5L, clips.all().count() - 5);
    assertThat(written).isNotEmpty();
    assertThat(written.stream().sorted()).isEqualTo(wanted(seed, queries));
  }

  /** Returns the tuples that whole streams give, one after another, without Spark's part in it. */
  private List<String> wanted(long seed, QuerySet queries) {
    StreamPlanner planner = new StreamPlanner(queries, RULES);
    List<FrameBatch> streams =
        IntStream.range(0, STREAMS)
            .mapToObj(i -> stream(seed, i, someOf(seed * STREAMS + i)))
            .toList();
    Survey survey = new Survey(queries.queries().size());
    List<StreamPlans> plans = new ArrayList<>();
    for (FrameBatch stream : streams) {
      plans.add(StreamPlans.of(stream.stream().streamId(), planner.plan(stream)));
      survey.add(plans.get(plans.size() - 1));
    }
    TupleMaker maker = new TupleMaker(LIMITS, RULES, ORIGIN);
    List<InternalRow> rows = new ArrayList<>();
    for (int i = 0; i < STREAMS; i++) {
      StreamPlans kept = plans.get(i).kept(survey.lastRanks(RULES.negatives()));
      for (int q = 0; q < queries.queries().size(); q++) {
        CompiledQuery query = queries.queries().get(q);
        FrameBatch stream = streams.get(i);
        kept.plans().get(q).windows().forEach(w -> rows.add(row(maker.make(query, stream, w))));
      }
    }
    JavaRDD<InternalRow> all = new JavaSparkContext(SESSION.sparkContext()).parallelize(rows);
    return Frames.of(SESSION, all, TupleSchema.TYPE).toJSON().collectAsList().stream()
        .sorted()
        .toList();
  }

  private static InternalRow row(Tuple tuple) {
    return TupleRows.toRow(tuple);
  }

  private Survey survey(LakeClips clips, QuerySet queries) throws IOException {
    Snapshots output = TupleSet.in(folder + "/tuples", SESSION).snapshots();
    return new TupleJob(SESSION, queries, RULES, ORIGIN).run(clips, output);
  }

  private static QuerySet queries(String... patterns) {
    return QuerySet.compile(
        IntStream.range(0, patterns.length)
            .mapToObj(i -> new Query("q" + i, "find it", SpreParser.parse(patterns[i])))
            .toList(),
        LIMITS);
  }

  /** Which classes a stream has, by its number. */
  private interface Classes {
    Set<String> of(int stream);
  }

  private static Set<String> someOf(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return Set.copyOf(
        RandomScenes.CLASSES.stream().filter(name -> random.nextInt(3) == 0).toList());
  }

  private LakeClips lake(long seed, Classes classes) throws IOException {
    return lake(seed, classes, SkippingTest::clips);
  }

  private LakeClips lake(long seed, Classes classes, IntUnaryOperator count) throws IOException {
    Lake lake = Lake.in(folder + "/lake" + seed, SESSION);
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < STREAMS; i++) {
      clips.addAll(clips(stream(seed, i, classes.of(i)), count.applyAsInt(i)));
    }
    List<InternalRow> rows = clips.stream().map(ClipRows::toRow).toList();
    JavaRDD<InternalRow> some = new JavaSparkContext(SESSION.sparkContext()).parallelize(rows, 3);
    lake.snapshots().replace(staging -> lake.writeClips(some.map(ClipRows::fromRow), staging));
    return lake.current().orElseThrow();
  }

  /** Returns in how many clips the stream is cut. */
  private static int clips(int stream) {
    return 1 + stream % 3 / 2 * 3;
  }

  private static List<Clip> clips(FrameBatch stream, int count) {
    List<Clip> clips = new ArrayList<>();
    int frames = stream.frames();
    for (int i = 0; i < count; i++) {
      int from = i * frames / count;
      FrameBatch part = stream.slice(from, (i + 1) * frames / count);
      clips.add(new Clip("k", i, i + 1 == count, from, part));
    }
    return clips;
  }

  /** Makes a stream of 20 frames whose detections are of these classes only. */
  private static FrameBatch stream(long seed, int number, Set<String> classes) {
    FrameBatch whole =
        RandomScenes.upright(new SplittableRandom(seed * STREAMS + number)).frames(20);
    StreamFacts f = whole.stream();
    StreamFacts facts =
        new StreamFacts(
            "r%03d".formatted(number),
            "s%03d/any".formatted(number),
            f.channel(),
            f.channels(),
            f.space(),
            f.periodNanos(),
            f.provenance());
    FrameBatchBuilder builder = new FrameBatchBuilder(facts);
    for (int frame = 0; frame < whole.frames(); frame++) {
      if (whole.timed()) {
        builder.frame(whole.index(frame), whole.time(frame));
      } else {
        builder.frame(whole.index(frame));
      }
      for (int sample = whole.firstSample(frame); sample < whole.endSample(frame); sample++) {
        builder.sample(whole.channel(sample));
        for (int d = whole.firstDetection(sample); d < whole.endDetection(sample); d++) {
          if (classes.contains(whole.className(d))) {
            builder.add(draft(whole, d));
          }
        }
      }
    }
    return builder.build();
  }

  private static DetectionDraft draft(FrameBatch clip, int d) {
    return new DetectionDraft()
        .className(clip.className(d))
        .track(clip.trackName(d))
        .score(clip.score(d))
        .box(clip.box(d));
  }
}
