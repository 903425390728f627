package org.fests.spark;

import java.io.Serializable;
import java.util.Locale;
import org.apache.spark.sql.types.StructType;
import org.fests.ingest.log.Rejected;

/**
 * A record of a log that was left out because it is bad: a row of the lake's {@code rejected}.
 *
 * @param uri the log's address
 * @param importKey of the log's bytes and the import options, 64 hex digits
 * @param number how many records of the log were rejected before it
 * @param place where it stands
 * @param kind frame or detection
 * @param reason why
 * @param text the beginning of the record
 * @param detections how many detections went with it
 */
public record RejectedRecord(
    String uri,
    String importKey,
    long number,
    String place,
    String kind,
    String reason,
    String text,
    long detections)
    implements Serializable {
  static final String NUMBER = "number";

  static final StructType TYPE =
      new Columns()
          .text(LakeSchema.SOURCE_URI, "the log's address as its importer was given it")
          .text(LakeSchema.IMPORT_KEY, "of the log's bytes and the import options, 64 hex digits")
          .large(NUMBER, "how many of the log's records were rejected before it")
          .text("place", "file and line")
          .text("kind", "what was lost: frame or detection")
          .text("reason", "why")
          .text("record", "the beginning of its text")
          .large("detections", "how many detections went with it")
          .type();

  static RejectedRecord of(String uri, String importKey, long number, Rejected rejected) {
    return new RejectedRecord(
        uri,
        importKey,
        number,
        rejected.place().toString(),
        rejected.kind().name().toLowerCase(Locale.ROOT),
        rejected.reason(),
        rejected.record(),
        rejected.detections());
  }

  /** Returns the columns' values, in order. */
  Object[] values() {
    return new Object[] {uri, importKey, number, place, kind, reason, text, detections};
  }
}
