package org.fests.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.Rejected;
import org.fests.ingest.log.Repaired;
import org.fests.ingest.log.StreamStatistics;

/**
 * What reading one log came to, in a form that travels and is kept: a row of the lake's {@code
 * logs}.
 *
 * @param source the log
 * @param failure why it could not be read to its end, and what to do; empty: it was read
 * @param streams what each stream has
 * @param frames what became of its frames
 * @param detections what became of its detections
 * @param filled detections made in gaps, beside those of the log
 * @param fitted quadrilaterals to which boxes were fitted
 * @param notes what else there is to say, in order of kind
 * @param rejected the first rejected records; none of a log that an earlier import read
 */
public record LogReport(
    Source source,
    String failure,
    List<StreamStatistics> streams,
    Fate frames,
    Fate detections,
    long filled,
    Fitted fitted,
    List<Note> notes,
    List<RejectedRecord> rejected)
    implements Serializable {
  public LogReport {
    streams = List.copyOf(streams);
    notes = List.copyOf(notes);
    rejected = List.copyOf(rejected);
  }

  /**
   * A log and how it was read.
   *
   * @param uri the log's address
   * @param importKey of its bytes and the import options, 64 hex digits; empty when not known
   * @param sha256 of its bytes, 64 hex digits; empty when not known
   * @param format the name of the format it was read as; empty when not known
   * @param formatReason why it was taken for that, in words
   */
  public record Source(
      String uri, String importKey, String sha256, String format, String formatReason)
      implements Serializable {
    static Source unread(String uri, String importKey, String sha256) {
      return new Source(uri, importKey, sha256, "", "");
    }
  }

  /** in = out + rejected + leftOut. */
  public record Fate(long in, long out, long rejected, long leftOut) implements Serializable {
    static final Fate NONE = new Fate(0, 0, 0, 0);

    public Fate {
      if (in != out + rejected + leftOut) {
        throw new IllegalArgumentException(
            "Invalid count: in %d, out %d, rejected %d, left out %d"
                .formatted(in, out, rejected, leftOut));
      }
    }

    public Fate plus(Fate other) {
      return new Fate(
          in + other.in, out + other.out, rejected + other.rejected, leftOut + other.leftOut);
    }
  }

  /**
   * Quadrilaterals that became oriented boxes.
   *
   * @param count how many
   * @param meanError mean over them of the greatest distance of a corner from its box's, pixels
   * @param maxError the greatest of those distances, pixels
   */
  public record Fitted(long count, double meanError, double maxError) implements Serializable {
    public static final Fitted NONE = new Fitted(0, 0, 0);

    /** Returns both together. */
    public Fitted plus(Fitted other) {
      long all = count + other.count;
      double sum = count * meanError + other.count * other.meanError;
      return new Fitted(all, all == 0 ? 0 : sum / all, Math.max(maxError, other.maxError));
    }
  }

  /**
   * Something that was met so many times in a log.
   *
   * @param kind {@link #REPAIRED}, {@link #REJECTED} or {@link #IGNORED}
   * @param what it was, in words
   * @param count how often
   */
  public record Note(String kind, String what, long count) implements Serializable {
    /** Done to a record that was kept. */
    public static final String REPAIRED = "repaired";

    /** Why a record was left out. */
    public static final String REJECTED = "rejected";

    /** A key that the format does not know. */
    public static final String IGNORED = "ignored";
  }

  /** Returns the report of a log or of a piece of it. */
  static LogReport of(String importKey, ImportReport report, LogPiece piece) {
    List<Note> notes = new ArrayList<>();
    note(notes, Note.REPAIRED, report.repairs());
    note(notes, Note.REJECTED, report.reasons());
    note(notes, Note.IGNORED, report.ignored());
    String uri = report.source().uri();
    List<RejectedRecord> first = new ArrayList<>();
    report.rejected().forEach(r -> first.add(rejected(uri, importKey, first.size(), piece, r)));
    return new LogReport(
        new Source(
            uri,
            importKey,
            report.source().sha256(),
            report.source().format(),
            piece.plan().map(p -> p.part().reason()).orElse(report.source().reason())),
        "",
        report.streams(),
        fate(report.frames()),
        fate(report.detections()),
        report.filled(),
        fitted(report.repaired()),
        notes,
        first);
  }

  private static RejectedRecord rejected(
      String uri, String importKey, int place, LogPiece piece, Rejected rejected) {
    return RejectedRecord.of(
        uri, importKey, piece.rejectedBefore() + place, piece.placed(rejected));
  }

  /** Returns the report of this part of a log and the next, but for the streams. */
  LogReport plus(LogReport next) {
    if (!complete() || !next.complete()) {
      return complete() ? next : this;
    }
    List<Note> all = new ArrayList<>();
    for (String kind : List.of(Note.REPAIRED, Note.REJECTED, Note.IGNORED)) {
      Map<String, Long> counts = notes(kind);
      next.notes(kind).forEach((what, count) -> counts.merge(what, count, Long::sum));
      note(all, kind, counts);
    }
    List<RejectedRecord> first = new ArrayList<>(rejected);
    first.addAll(next.rejected);
    return new LogReport(
        source,
        "",
        List.of(),
        frames.plus(next.frames),
        detections.plus(next.detections),
        filled + next.filled,
        fitted.plus(next.fitted),
        all,
        first.subList(0, Math.min(ImportOptions.REJECTED_SHOWN, first.size())));
  }

  /** Returns the same report with the statistics of the streams. */
  LogReport with(List<StreamStatistics> statistics) {
    return new LogReport(
        source, failure, statistics, frames, detections, filled, fitted, notes, rejected);
  }

  /** Returns the report of a log of which nothing is kept. */
  static LogReport failed(Source source, String reason) {
    return new LogReport(
        source, reason, List.of(), Fate.NONE, Fate.NONE, 0, Fitted.NONE, List.of(), List.of());
  }

  public String uri() {
    return source.uri();
  }

  /** Returns whether the log was read to its end. */
  public boolean complete() {
    return failure.isEmpty();
  }

  /** Returns what was met of that kind, and how often. */
  public Map<String, Long> notes(String kind) {
    Map<String, Long> counts = new TreeMap<>();
    notes.stream()
        .filter(note -> note.kind().equals(kind))
        .forEach(note -> counts.merge(note.what(), note.count(), Long::sum));
    return counts;
  }

  private static void note(List<Note> notes, String kind, Map<String, Long> counts) {
    counts.forEach((what, count) -> notes.add(new Note(kind, what, count)));
  }

  private static Fitted fitted(Repaired repaired) {
    return new Fitted(repaired.count(), repaired.meanError(), repaired.maxError());
  }

  private static Fate fate(Count count) {
    return new Fate(count.in(), count.out(), count.rejected(), count.leftOut());
  }
}
