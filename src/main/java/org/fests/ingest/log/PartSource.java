package org.fests.ingest.log;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** A part of a log as if it were a log: its head, then its lines, which are counted. */
public final class PartSource implements LogSource {
  private final LogSource log;
  private final LogPart part;
  private long lines;

  public PartSource(LogSource log, LogPart part) {
    this.log = log;
    this.part = part;
  }

  @Override
  public String uri() {
    return log.uri();
  }

  @Override
  public String recordingId() {
    return log.recordingId();
  }

  @Override
  public boolean replayable() {
    return true;
  }

  @Override
  public InputStream open() throws IOException {
    lines = 0;
    byte[] head = part.head().getBytes(StandardCharsets.UTF_8);
    return new SequenceInputStream(
        new ByteArrayInputStream(head), new Counted(log.openAt(part.from()), part.bytes()));
  }

  /** Returns how many line ends were read since it was opened last, the head's left out. */
  public long lines() {
    return lines;
  }

  /** So many bytes of a stream. */
  private final class Counted extends FilterInputStream {
    private long left;

    Counted(InputStream bytes, long most) {
      super(bytes);
      left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int n = left == 0 ? -1 : in.read(to, offset, (int) Math.min(length, left));
      left -= Math.max(0, n);
      for (int i = offset; i < offset + n; i++) {
        lines += to[i] == '\n' ? 1 : 0;
      }
      return n;
    }

    @Override
    public long skip(long n) throws IOException {
      return n <= 0 || read() < 0 ? 0 : 1;
    }

    @Override
    public int available() throws IOException {
      return (int) Math.min(left, in.available());
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
