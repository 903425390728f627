package org.fests.spark;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fests.logic.NotEvaluated;
import org.fests.match.CompiledQuery;
import org.fests.match.QuerySet;
import org.fests.match.StreamTruth;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.spre.Parsed;
import org.fests.text.SourceException;

/**
 * The kinds of streams in a lake: what decides whether a query can be asked of one. Queries meet
 * each kind before any stream is matched.
 *
 * @param kinds a stream of one frame for each, named as one of the lake's
 */
record StreamKinds(List<FrameBatch> kinds) {
  static StreamKinds of(Dataset<Row> clips) {
    return new StreamKinds(
        clips
            .groupBy(LakeSchema.SPACE, LakeSchema.TIMED)
            .agg(functions.min(LakeSchema.STREAM_ID))
            .orderBy(LakeSchema.SPACE, LakeSchema.TIMED)
            .collectAsList()
            .stream()
            .map(StreamKinds::kind)
            .toList());
  }

  /** Returns whether all streams have timestamps. */
  boolean timed() {
    return kinds.stream().allMatch(FrameBatch::timed);
  }

  /** Returns the words of the streams' spaces. */
  Set<String> spaces() {
    Set<String> spaces = new TreeSet<>();
    kinds.forEach(kind -> spaces.add(kind.stream().space().word()));
    return spaces;
  }

  private static FrameBatch kind(Row row) {
    String stream = row.getString(2);
    FrameBatchBuilder frame =
        new FrameBatchBuilder(
            new StreamFacts(
                stream,
                stream,
                "",
                Channels.EACH,
                Space.of(row.getString(0)).orElseThrow(),
                1,
                new Provenance("", "", "", "")));
    return (row.getBoolean(1) ? frame.frame(0, 0) : frame.frame(0)).build();
  }

  /**
   * Checks that all queries can be asked of all streams.
   *
   * @throws JobException at the first that cannot; it shows the query and the place
   */
  void check(QuerySet queries) {
    for (CompiledQuery query : queries.queries()) {
      kinds.forEach(kind -> check(query, QuerySet.of(query, queries.limits()), kind));
    }
  }

  private static void check(CompiledQuery query, QuerySet alone, FrameBatch kind) {
    Parsed pattern = query.query().pattern();
    try {
      StreamTruth.of(alone, kind);
    } catch (NotEvaluated refused) {
      String message = "%s, as in %s".formatted(refused.getMessage(), kind.stream().streamId());
      String help = "ask for what its boxes can tell, or leave out streams of that space";
      throw refusal(query, pattern.error(refused.node(), message, help));
    } catch (SourceException untimed) {
      throw refusal(query, untimed);
    }
  }

  private static JobException refusal(CompiledQuery query, SourceException flaw) {
    String name = "query " + query.query().id();
    return new JobException(flaw.render(name, query.query().pattern().text()));
  }
}
