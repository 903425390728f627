package org.fests.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Rejected;

/** The clips of the logs that one task reads, one log after another. */
final class LogsFeed implements Iterator<Clip>, AutoCloseable {
  private final Iterator<KeyedLog> logs;
  private final LogReading reading;
  private final RejectedFile rejected;
  private Optional<ClipFeed> current = Optional.empty();
  private boolean done;

  /**
   * Prepares to read.
   *
   * @param rejected takes the bad records of all of them
   */
  LogsFeed(Iterator<KeyedLog> logs, LogReading reading, RejectedFile rejected) {
    this.logs = logs;
    this.reading = reading;
    this.rejected = rejected;
  }

  @Override
  public boolean hasNext() {
    while (current.isEmpty() || !current.get().hasNext()) {
      if (!logs.hasNext()) {
        finish();
        return false;
      }
      close();
      current = Optional.of(open(logs.next()));
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

  private ClipFeed open(KeyedLog log) {
    LogReader reader = LogReader.open(reading.source(log), ImportOptions.of(reading.rule()));
    return new ClipFeed(log, reader, new Teller(log));
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
    private final KeyedLog log;
    private long number;

    Teller(KeyedLog log) {
      this.log = log;
    }

    @Override
    public void rejected(Rejected record) {
      rejected.add(RejectedRecord.of(log.file().uri(), log.importKey(), number++, record));
    }

    @Override
    public void read(ImportReport report) {
      reading.reports().add(LogReport.of(log.importKey(), report));
    }

    @Override
    public void failed(LogException why) {
      reading.reports().add(log.failed(why.render()));
    }
  }
}
