package org.fests.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSink;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.logic.NotEvaluated;
import org.fests.match.QuerySet;
import org.fests.scene.FrameBatch;

/** Reads a log whole for a command that answers from it; a log with a bad record is no answer. */
final class LogScan implements LogSink {
  private static final int SHOWN = 3;

  private final QuerySet queries;
  private final StreamScan.Keep keep;
  private final Map<String, StreamScan> streams = new LinkedHashMap<>();
  private final List<Rejected> rejected = new ArrayList<>();
  private List<Image> pictures = List.of();
  private long rejections;

  private LogScan(QuerySet queries, StreamScan.Keep keep) {
    this.queries = queries;
    this.keep = keep;
  }

  /**
   * Reads a log.
   *
   * @throws CommandException if it cannot be read, or a record of it is bad
   */
  static Collection<StreamScan> read(
      LogSource source, ReadOptions options, QuerySet queries, StreamScan.Keep keep) {
    LogScan scan = new LogScan(queries, keep);
    try {
      LogReader.open(source, options).read(scan);
    } catch (LogException unreadable) {
      throw new CommandException(unreadable.render());
    } catch (NotEvaluated refused) {
      throw new CommandException(Patterns.refusal(queries.queries().get(0), refused));
    }
    scan.refuseRejections();
    return scan.streams.values();
  }

  @Override
  public void images(List<Image> images) {
    pictures = images;
  }

  @Override
  public void clip(FrameBatch clip) {
    streams
        .computeIfAbsent(
            clip.stream().streamId(), id -> new StreamScan(queries, clip.stream(), keep))
        .append(clip, pictures);
    pictures = List.of();
  }

  @Override
  public void rejected(Rejected record) {
    rejections++;
    if (rejected.size() < SHOWN) {
      rejected.add(record);
    }
  }

  private void refuseRejections() {
    if (rejections > 0) {
      StringBuilder message = new StringBuilder();
      rejected.forEach(record -> message.append(record).append(System.lineSeparator()));
      throw new CommandException(
          message
              + "  %d bad records: the answer would not be whole%n".formatted(rejections)
              + "  help: mend the log, or import it: the lake keeps the good records");
    }
  }
}
