package org.fests.spark;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.storage.StorageLevel;
import org.fests.match.QuerySet;
import org.fests.scene.FrameBatch;
import org.fests.tuple.Origin;
import org.fests.tuple.StreamPlanner;
import org.fests.tuple.TupleMaker;
import org.fests.tuple.TupleRules;

/**
 * Makes the tuples of a lake: plans each stream once, counts what all streams came to, which fixes
 * how many windows without a match are kept, and then makes the tuples of the kept windows. Both
 * passes read a stream where it lies; only counts come together.
 */
final class TupleJob {
  private final JavaSparkContext context;
  private final SparkSession session;
  private final Broadcast<QuerySet> queries;
  private final TupleRules rules;
  private final Origin origin;

  TupleJob(SparkSession session, QuerySet queries, TupleRules rules, Origin origin) {
    this.session = session;
    context = new JavaSparkContext(session.sparkContext());
    this.queries = context.broadcast(queries);
    this.rules = rules;
    this.origin = origin;
  }

  /** Writes the tuples of the clips as a new snapshot, and returns what they came to. */
  Survey run(Dataset<Row> clips, Snapshots output) throws IOException {
    context.setJobDescription("matching");
    JavaRDD<FrameBatch> streams = LakeStreams.of(clips);
    JavaRDD<StreamPlans> plans = plans(streams).persist(StorageLevel.MEMORY_AND_DISK());
    Survey survey = survey(plans);
    context.setJobDescription("writing tuples");
    JavaRDD<InternalRow> tuples = tuples(streams, plans, survey.lastRanks(rules.negatives()));
    output.replace(staging -> write(tuples, staging));
    plans.unpersist();
    return survey;
  }

  private JavaRDD<StreamPlans> plans(JavaRDD<FrameBatch> streams) {
    Broadcast<QuerySet> set = queries;
    TupleRules cut = rules;
    return streams.mapPartitions(
        part -> {
          StreamPlanner planner = new StreamPlanner(set.value(), cut);
          return new Mapped<>(part, s -> StreamPlans.of(s.stream().streamId(), planner.plan(s)));
        });
  }

  private Survey survey(JavaRDD<StreamPlans> plans) {
    int size = queries.value().queries().size();
    return plans.treeAggregate(new Survey(size), Survey::add, Survey::add);
  }

  private JavaRDD<InternalRow> tuples(
      JavaRDD<FrameBatch> streams, JavaRDD<StreamPlans> plans, long[] lastRanks) {
    Broadcast<QuerySet> set = queries;
    TupleRules cut = rules;
    Origin run = origin;
    return streams.zipPartitions(
        plans,
        (frames, planned) -> {
          TupleMaker maker = new TupleMaker(set.value().limits(), cut, run);
          return new KeptWindows(set.value().queries(), lastRanks, maker, frames, planned);
        });
  }

  private void write(JavaRDD<InternalRow> tuples, Path staging) {
    Frames.of(session, tuples, TupleSchema.TYPE)
        .sortWithinPartitions(TupleSchema.STREAM_ID, TupleSchema.QUERY_ID, TupleSchema.FIRST_FRAME)
        .write()
        .parquet(staging.toString());
  }
}
