package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.fests.match.CompiledQuery;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.spre.KnownClasses;

/**
 * What a lake holds, read from the clips' statistics.
 *
 * @param streams how many
 * @param frames how many
 * @param detections how many
 * @param clips how many
 * @param bytes of the numbers in them, before compression
 * @param classes of all detections
 */
record LakeFacts(
    long streams, long frames, long detections, long clips, long bytes, Set<String> classes) {
  static LakeFacts of(Dataset<Row> clips) {
    Row counts =
        clips
            .agg(
                functions.sum(functions.when(functions.col(LakeSchema.CLIP).equalTo(0), 1L)),
                functions.sum(LakeSchema.FRAMES),
                functions.sum(LakeSchema.DETECTIONS),
                functions.count(LakeSchema.CLIP),
                functions.sum(LakeSchema.BYTES))
            .first();
    Column names = functions.explode(functions.col(LakeSchema.CLASSES)).as("name");
    Set<String> classes =
        clips.select(names).distinct().collectAsList().stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    return counts.isNullAt(0)
        ? new LakeFacts(0, 0, 0, 0, 0, classes)
        : new LakeFacts(
            counts.getLong(0),
            counts.getLong(1),
            counts.getLong(2),
            counts.getLong(3),
            counts.getLong(4),
            classes);
  }

  /** Returns a warning for each class that queries name and no stream has. */
  List<String> unknownClasses(QuerySet queries) {
    Map<String, Long> warnings =
        queries.queries().stream()
            .map(CompiledQuery::query)
            .flatMap(query -> warnings(query).distinct())
            .collect(Collectors.groupingBy(words -> words, TreeMap::new, Collectors.counting()));
    List<String> lines = new ArrayList<>();
    warnings.forEach((words, count) -> lines.add(words.formatted(count)));
    return lines;
  }

  private Stream<String> warnings(Query query) {
    return new KnownClasses(classes)
        .unknown(query.pattern()).stream()
            .map(flaw -> (flaw.getMessage() + "; " + flaw.help()).replace("%", "%%"))
            .map(words -> words + " (queries: %d)");
  }
}
