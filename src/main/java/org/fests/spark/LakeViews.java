package org.fests.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The views of a lake in SQL: its tables, and {@code detections}, one row a detection. A
 * detection's place in its clip is all that is generated; every other column is looked up in the
 * clip's arrays by it, so that a query reads only the arrays it asks for.
 */
final class LakeViews {
  private static final String DETECTIONS =
      """
      SELECT recording_id, stream_id, space,
        frame_index[at.frame] AS frame,
        CASE WHEN timed THEN time_ns[at.frame] / 1e9D END AS time,
        channel_names[at.channel] AS channel,
        place - at.first AS detection,
        classes[class_code[place]] AS class,
        CASE WHEN get(track_code, place) >= 0 THEN tracks[track_code[place]] END AS track,
        score[place] AS score,
        x[place] AS x, y[place] AS y, coalesce(get(z, place), 0D) AS z,
        coalesce(get(length, place), 0D) AS length,
        width[place] AS width, height[place] AS height,
        coalesce(get(angle, place), 0D) AS angle,
        nullif(get(vx, place), double('NaN')) AS vx,
        nullif(get(vy, place), double('NaN')) AS vy,
        nullif(get(vz, place), double('NaN')) AS vz,
        map_from_entries(transform(
          filter(attributes, a -> array_contains(a.detection, place)),
          a -> struct(a.name, %s))) AS attributes
      FROM (SELECT *, flatten(flatten(transform(sequence(0, frames - 1), f -> transform(
          filter(sequence(%s, %s), s -> s < %s),
          s -> array_repeat(
            struct(f AS frame,
              coalesce(get(channel_code, s), 0) AS channel,
              sample_detections[%s] AS first),
            sample_detections[s + 1] - sample_detections[s]))))) AS places FROM clips)
      LATERAL VIEW posexplode(places) AS place, at
      """;

  private static final String FIRST_SAMPLE = "coalesce(get(frame_samples, f), f)";
  private static final String END_SAMPLE = "coalesce(get(frame_samples, f + 1), f + 1)";

  private static final String VALUE =
      "CASE a.kind[array_position(a.detection, place) - 1]"
          + " WHEN 'text' THEN a.text[array_position(a.detection, place) - 1]"
          + " WHEN 'flag' THEN string(a.number[array_position(a.detection, place) - 1] = 1)"
          + " ELSE string(a.number[array_position(a.detection, place) - 1]) END";

  private LakeViews() {}

  /** Makes the views, or those of an earlier lake anew. */
  static void create(SparkSession session, Lake lake) throws IOException {
    for (LakeTable table : LakeTable.values()) {
      Dataset<Row> rows = lake.table(table).orElseThrow();
      rows.createOrReplaceTempView(table.word());
    }
    session
        .sql(DETECTIONS.formatted(VALUE, FIRST_SAMPLE, END_SAMPLE, END_SAMPLE, FIRST_SAMPLE))
        .createOrReplaceTempView("detections");
  }
}
