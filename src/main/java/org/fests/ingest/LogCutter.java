package org.fests.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogPart;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Order;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Strictness;
import org.fests.scene.Channels;

/** Cuts a large log of lines into parts that can be read side by side. */
public final class LogCutter {
  /** The quoted beginning of a longer line is the same wherever reading began. */
  private static final int LEAST_LINE = 1024;

  private LogCutter() {}

  /**
   * Cuts a log behind the line ends that follow multiples of a size.
   *
   * @param bytes of a part, but for the rest of its last line
   * @return nothing if the log is to be read whole: it is not larger, or packed, its lines do not
   *     stand by themselves, or the options ask for what goes beyond a line
   */
  public static List<LogPart> parts(LogSource log, ReadOptions options, long bytes)
      throws IOException {
    if (log.folder() || !log.replayable() || log.length() <= bytes) {
      return List.of();
    }
    Glance glance;
    try (InputStream in = new BufferedInputStream(log.open(), Glance.BYTES)) {
      glance = Glance.at(log, in, options.hints());
    }
    String first = firstLine(glance.start());
    if (first.isBlank()) {
      return List.of();
    }
    Detected detected = Detected.of(glance, options.format());
    return alone(detected.format(), options) ? parts(log, detected, first, bytes) : List.of();
  }

  /** Returns the first line if it is known whole and is plain text, else nothing. */
  private static String firstLine(byte[] start) {
    int end = 0;
    while (end < start.length && start[end] != '\n') {
      end++;
    }
    byte[] line = Arrays.copyOf(start, end);
    String text = new String(line, StandardCharsets.UTF_8);
    boolean plain = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), line);
    return end < start.length && plain && !text.startsWith("\uFEFF") ? text : "";
  }

  private static boolean alone(Format format, ReadOptions options) {
    return format.lines()
        && options.selection().channels().in(format) == Channels.EACH
        && options.selection().skip() == 0
        && options.order() == Order.INCREASING
        && options.mending().strictness() == Strictness.LENIENT
        && options.mending().fillGaps() == 0
        && options.limits().lineBytes() >= LEAST_LINE;
  }

  private static List<LogPart> parts(LogSource log, Detected detected, String first, long bytes)
      throws IOException {
    Format format = detected.format();
    String head = format.head(first) + "\n";
    long length = log.length();
    List<LogPart> parts = new ArrayList<>();
    for (long from = 0; from < length; ) {
      long to = length - from > bytes ? lineStart(log, from + bytes, length) : length;
      parts.add(new LogPart(format.word(), detected.reason(), from == 0 ? "" : head, from, to));
      from = to;
    }
    return parts.size() > 1 ? parts : List.of();
  }

  /** Returns the first offset from this one on at which a line begins, or the end. */
  private static long lineStart(LogSource log, long offset, long length) throws IOException {
    try (InputStream in = new BufferedInputStream(log.openAt(offset - 1))) {
      for (long at = offset; ; at++) {
        int next = in.read();
        if (next == '\n' || next < 0) {
          return Math.min(at, length);
        }
      }
    }
  }
}
