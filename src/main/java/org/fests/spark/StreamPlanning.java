package org.fests.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.fests.match.QuerySet;
import org.fests.tuple.StreamPlanner;
import org.fests.tuple.TupleRules;

/**
 * Plans each stream of a lake once, where it lies. Of a stream in which no query can find anything,
 * by its statistics, no frame is read, and no column that no query asks for.
 *
 * @param queries what is asked
 * @param rules how windows are laid
 */
record StreamPlanning(Broadcast<QuerySet> queries, TupleRules rules) {
  /** Returns the plans of some streams. */
  JavaRDD<StreamPlans> plans(LakeClips clips, StreamSet streams) {
    Broadcast<QuerySet> set = queries;
    TupleRules cut = rules;
    JavaRDD<StreamPlans> read =
        new LakeStreams(clips, ClipColumns.of(queries.value().parts()))
            .read(streams.choose(s -> !set.value().findNothing(s.classes())))
            .mapPartitions(
                part -> {
                  StreamPlanner planner = new StreamPlanner(set.value(), cut);
                  return new Mapped<>(
                      part, s -> StreamPlans.of(s.stream().streamId(), planner.plan(s)));
                });
    JavaRDD<StreamPlans> skipped =
        streams
            .streams()
            .filter(s -> set.value().findNothing(s.classes()))
            .map(
                s ->
                    StreamPlans.of(
                        s,
                        new StreamPlanner(set.value(), cut)
                            .planWithoutMatches(s.streamId(), s.frames())));
    return read.union(skipped);
  }

  /** Returns what the plans come to. */
  Survey survey(JavaRDD<StreamPlans> plans) {
    int size = queries.value().queries().size();
    return plans.treeAggregate(new Survey(size), Survey::add, Survey::add);
  }
}
