package org.fests.spark;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fests.ingest.log.Rejected;

/**
 * A record of a log that was left out because it is bad: a row of the lake's {@code rejected}.
 *
 * @param uri the log's address
 * @param place where it stands
 * @param kind frame or detection
 * @param reason why
 * @param text the beginning of the record
 * @param detections how many detections went with it
 */
public record RejectedRecord(
    String uri, String place, String kind, String reason, String text, long detections)
    implements Serializable {
  static final StructType TYPE =
      new Columns()
          .text("source_uri", "the log's address as its importer was given it")
          .text("place", "file and line")
          .text("kind", "what was lost: frame or detection")
          .text("reason", "why")
          .text("record", "the beginning of its text")
          .large("detections", "how many detections went with it")
          .type();

  static RejectedRecord of(String uri, Rejected rejected) {
    return new RejectedRecord(
        uri,
        rejected.place().toString(),
        rejected.kind().name().toLowerCase(Locale.ROOT),
        rejected.reason(),
        rejected.record(),
        rejected.detections());
  }

  Row toRow() {
    return RowFactory.create(uri, place, kind, reason, text, detections);
  }
}
