package org.fests.spark;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fests.spark.LogReport.Fate;
import org.fests.spark.LogReport.Fitted;
import org.fests.spark.LogReport.Note;
import org.fests.spark.LogReport.Source;

/** Maps the reports of logs to rows of the lake's {@code logs} and back. */
final class LogRows {
  static final StructType TYPE = type();

  private LogRows() {}

  private static StructType type() {
    Columns columns =
        new Columns()
            .text("source_uri", "the log's address as its importer was given it")
            .text("import_key", "of the log's bytes and the import options; empty: not known")
            .text("source_sha256", "of the log's bytes as stored, 64 hex digits; empty: not known")
            .text("format", "the format it was read as; empty: not known")
            .text("format_reason", "why it was taken for that")
            .text("failure", "why it could not be read to its end, so that none of it is here")
            .structs("streams", "what the import found, one a stream", StreamRows.columns());
    fate(columns, "frame", "frames");
    fate(columns, "detection", "detections");
    return columns
        .large("filled", "detections made in gaps of tracks, beside those of the log")
        .large("fitted", "quadrilaterals that became oriented boxes")
        .number("fitted_mean", "mean of the greatest distance of a corner from its box's, px")
        .number("fitted_max", "the greatest of those distances, px")
        .structs("notes", "what was repaired, rejected and ignored", note())
        .type();
  }

  private static Columns note() {
    return new Columns()
        .text("kind", "repaired, rejected or ignored")
        .text("what", "in words; in it # stands for numbers that differ")
        .large("count", "how often");
  }

  private static void fate(Columns columns, String one, String many) {
    columns
        .large(many + "_in", many + " that the log has")
        .large(many + "_out", many + " that are in clips")
        .large(many + "_rejected", many + " that were bad")
        .large(many + "_left_out", many + " not wanted; no " + one + " is lost otherwise");
  }

  static Row toRow(LogReport log) {
    List<Object> values = new ArrayList<>();
    Source source = log.source();
    values.addAll(List.of(source.uri(), source.importKey(), source.sha256()));
    values.addAll(List.of(source.format(), source.formatReason(), log.failure()));
    values.add(log.streams().stream().map(StreamRows::toRow).toList());
    add(values, log.frames());
    add(values, log.detections());
    values.add(log.filled());
    Fitted fitted = log.fitted();
    values.addAll(List.of(fitted.count(), fitted.meanError(), fitted.maxError()));
    values.add(
        log.notes().stream().map(n -> RowFactory.create(n.kind(), n.what(), n.count())).toList());
    return RowFactory.create(values.toArray());
  }

  private static void add(List<Object> values, Fate fate) {
    values.addAll(List.of(fate.in(), fate.out(), fate.rejected(), fate.leftOut()));
  }

  static LogReport fromRow(Row row) {
    return new LogReport(
        new Source(
            row.getString(0),
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4)),
        row.getString(5),
        row.<Row>getList(6).stream().map(StreamRows::fromRow).toList(),
        fate(row, 7),
        fate(row, 11),
        row.getLong(15),
        new Fitted(row.getLong(16), row.getDouble(17), row.getDouble(18)),
        row.<Row>getList(19).stream()
            .map(note -> new Note(note.getString(0), note.getString(1), note.getLong(2)))
            .toList(),
        List.of());
  }

  private static Fate fate(Row row, int from) {
    return new Fate(
        row.getLong(from), row.getLong(from + 1), row.getLong(from + 2), row.getLong(from + 3));
  }
}
