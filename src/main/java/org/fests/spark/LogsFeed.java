package org.fests.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Rejected;
import org.fests.ingest.log.StreamPart;

/** The clips of the logs that one task reads, one log after another. */
final class LogsFeed implements Iterator<Clip>, AutoCloseable {
  private final Iterator<LogPiece> pieces;
  private final LogReading reading;
  private final RejectedFile rejected;
  private Optional<ClipFeed> current = Optional.empty();
  private boolean done;

  /**
   * Prepares to read.
   *
   * @param rejected takes the bad records of all of them
   */
  LogsFeed(Iterator<LogPiece> pieces, LogReading reading, RejectedFile rejected) {
    this.pieces = pieces;
    this.reading = reading;
    this.rejected = rejected;
  }

  @Override
  public boolean hasNext() {
    while (current.isEmpty() || !current.get().hasNext()) {
      if (!pieces.hasNext()) {
        finish();
        return false;
      }
      close();
      current = Optional.of(open(pieces.next()));
    }
    return true;
  }

  @Override
  public Clip next() {
    if (!hasNext()) {
      throw new NoSuchElementException("no further clip");
    }
    return current.orElseThrow().next();
  }

  private ClipFeed open(LogPiece piece) {
    LogReader reader = piece.reader(reading.settings().value(), ImportOptions.of(reading.rule()));
    return new ClipFeed(piece, reader, new Teller(piece));
  }

  private void finish() {
    if (!done) {
      done = true;
      rejected.finish().ifPresent(reading.rejectedFiles()::add);
    }
  }

  /** Ends the thread that reads. */
  @Override
  public void close() {
    current.ifPresent(ClipFeed::close);
  }

  /** Tells the driver what became of a log. */
  private final class Teller implements ClipFeed.Listener {
    private final LogPiece piece;
    private final KeyedLog log;
    private long number;

    Teller(LogPiece piece) {
      this.piece = piece;
      log = piece.log();
      number = piece.rejectedBefore();
    }

    @Override
    public void rejected(Rejected record) {
      rejected.add(
          RejectedRecord.of(log.file().uri(), log.importKey(), number++, piece.placed(record)));
    }

    @Override
    public void read(ImportReport report, List<StreamPart> streams) {
      LogReport said = LogReport.of(log.importKey(), report, piece);
      reading.reports().add(new PartReport(piece.number(), said, streams));
    }

    @Override
    public void failed(LogException why) {
      LogReport said = log.failed(why.render());
      reading.reports().add(new PartReport(piece.number(), said, List.of()));
    }
  }
}
