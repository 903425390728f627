package org.fests.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.question.Preview;
import org.fests.question.Question;
import org.fests.question.TopicSurvey;
import org.fests.question.Topics;
import org.fests.scene.Space;
import org.fests.tuple.Lot;
import org.fests.tuple.NegativeRule;
import org.fests.tuple.TupleRules;

/**
 * Some streams of a lake, drawn by lot: which ones depends on the seed and the streams' names.
 *
 * @param clips of the lake
 * @param space of the streams
 * @param choice the streams drawn
 */
record LakeSample(LakeClips clips, Space space, StreamChoice choice) {
  /** Streams of which is looked at what can be said: more of them say little that is new. */
  private static final int SURVEYED = 200;

  /** Windows are laid as a job lays them; of those without a match nothing is asked. */
  private static final TupleRules RULES =
      new TupleRules(
          JobFileParser.WINDOWS, new NegativeRule(0, 0), JobFileParser.SPLIT, JobFileParser.SEED);

  /** Orders streams by lot. */
  private record ByLot(long seed) implements Comparator<StreamSummary>, Serializable {
    @Override
    public int compare(StreamSummary one, StreamSummary other) {
      int drawn = Long.compareUnsigned(lot(one), lot(other));
      return drawn == 0 ? one.streamId().compareTo(other.streamId()) : drawn;
    }

    private long lot(StreamSummary stream) {
      return Lot.draw(seed, "sample", stream.streamId()).value();
    }
  }

  /** Draws at most so many streams of a space. */
  static LakeSample draw(LakeClips clips, Space space, int most, long seed) {
    Dataset<Row> wanted = clips.all().filter(functions.col(LakeSchema.SPACE).equalTo(space.word()));
    try (StreamSummaries all = StreamSummaries.of(wanted)) {
      StreamSet streams = all.streams();
      List<StreamSummary> drawn = streams.streams().takeOrdered(most, new ByLot(seed));
      return new LakeSample(clips, space, new StreamChoice(drawn, streams.among()));
    }
  }

  int size() {
    return choice.streams().size();
  }

  long frames() {
    return choice.streams().stream().mapToLong(StreamSummary::frames).sum();
  }

  /** Returns what can be said of the streams. */
  Topics topics() {
    List<StreamSummary> surveyed = choice.streams().subList(0, Math.min(SURVEYED, size()));
    return new LakeStreams(clips, ClipColumns.ALL)
        .read(new StreamChoice(surveyed, choice.among()))
        .treeAggregate(new TopicSurvey(space), TopicSurvey::add, TopicSurvey::add)
        .topics();
  }

  /** Returns what each question would find in the streams, as a job finds it, in one pass. */
  List<Preview> previews(List<Question> questions, MatchLimits limits) {
    JavaSparkContext context = new JavaSparkContext(clips.session().sparkContext());
    List<Query> queries = questions.stream().map(q -> new Query(q.id(), "", q.pattern())).toList();
    StreamPlanning planning =
        new StreamPlanning(context.broadcast(QuerySet.compile(queries, limits)), RULES);
    StreamSet drawn = new StreamSet(context.parallelize(choice.streams()), choice.among());
    return planning.survey(planning.plans(clips, drawn)).previews();
  }
}
