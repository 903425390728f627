package org.fests.spark;

import java.io.IOException;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.storage.StorageLevel;
import org.fests.match.QuerySet;
import org.fests.tuple.Origin;
import org.fests.tuple.TupleMaker;
import org.fests.tuple.TupleRules;

/**
 * Makes the tuples of a lake: plans each stream once, counts what all streams came to, which fixes
 * how many windows without a match are kept, and then makes the tuples of the kept windows. What a
 * stream's statistics tell is not read: neither the frames of a stream in which no query can find
 * anything, nor columns that no query asks for, nor, for the tuples, a stream of which none shows a
 * frame. Both passes read a stream where it lies; counts come together, and the kept windows.
 */
final class TupleJob {
  private final JavaSparkContext context;
  private final SparkSession session;
  private final Broadcast<QuerySet> queries;
  private final TupleRules rules;
  private final StreamPlanning planning;
  private final Origin origin;

  TupleJob(SparkSession session, QuerySet queries, TupleRules rules, Origin origin) {
    this.session = session;
    context = new JavaSparkContext(session.sparkContext());
    this.queries = context.broadcast(queries);
    planning = new StreamPlanning(this.queries, rules);
    this.rules = rules;
    this.origin = origin;
  }

  /** Writes the tuples of the clips as a new snapshot, and returns what they came to. */
  Survey run(LakeClips clips, Snapshots output) throws IOException {
    context.setJobDescription("matching");
    try (StreamSummaries summaries = StreamSummaries.of(clips.all())) {
      StreamSet streams = summaries.streams();
      JavaRDD<StreamPlans> plans =
          planning.plans(clips, streams).persist(StorageLevel.MEMORY_AND_DISK());
      Survey survey = planning.survey(plans);
      context.setJobDescription("writing tuples");
      JavaRDD<InternalRow> tuples = tuples(clips, streams, kept(plans, survey));
      output.replace(staging -> write(tuples, staging));
      plans.unpersist();
      return survey;
    }
  }

  /** Returns the windows to show, by stream. */
  private Map<String, StreamPlans> kept(JavaRDD<StreamPlans> plans, Survey survey) {
    long[] lastRanks = survey.lastRanks(rules.negatives());
    return plans
        .map(plan -> plan.kept(lastRanks))
        .filter(StreamPlans::showsAny)
        .keyBy(StreamPlans::streamId)
        .collectAsMap();
  }

  private JavaRDD<InternalRow> tuples(
      LakeClips clips, StreamSet streams, Map<String, StreamPlans> kept) {
    Broadcast<QuerySet> set = queries;
    TupleRules cut = rules;
    Origin run = origin;
    Broadcast<Map<String, StreamPlans>> windows = context.broadcast(kept);
    return new LakeStreams(clips, ClipColumns.ALL)
        .read(streams.choose(s -> windows.value().containsKey(s.streamId())))
        .mapPartitions(
            frames -> {
              TupleMaker maker = new TupleMaker(set.value().limits(), cut, run);
              return new KeptWindows(set.value().queries(), maker, frames, windows.value());
            });
  }

  private void write(JavaRDD<InternalRow> tuples, Path staging) {
    Frames.of(session, tuples, TupleSchema.TYPE)
        .sortWithinPartitions(TupleSchema.STREAM_ID, TupleSchema.QUERY_ID, TupleSchema.FIRST_FRAME)
        .write()
        .parquet(staging.toString());
  }
}
