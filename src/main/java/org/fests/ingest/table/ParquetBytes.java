package org.fests.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.fests.ingest.log.LogSource;

/**
 * A log's bytes as Parquet wants them: with a length, and to be read from any place.
 *
 * @param source can be read again
 */
record ParquetBytes(LogSource source) implements InputFile {
  @Override
  public long getLength() throws IOException {
    return source.length();
  }

  @Override
  public SeekableInputStream newStream() {
    Reopened bytes = new Reopened(source);
    return new DelegatingSeekableInputStream(bytes) {
      @Override
      public long getPos() {
        return bytes.position;
      }

      @Override
      public void seek(long position) throws IOException {
        bytes.seek(position);
      }
    };
  }

  /** Bytes that are opened once more at each new place. */
  private static final class Reopened extends InputStream {
    private final LogSource source;
    private InputStream bytes = InputStream.nullInputStream();
    private boolean opened;
    private long position;

    Reopened(LogSource source) {
      this.source = source;
    }

    void seek(long place) throws IOException {
      if (opened && place == position) {
        return;
      }
      close();
      position = place;
    }

    private InputStream bytes() throws IOException {
      if (!opened) {
        bytes = source.openAt(position);
        opened = true;
      }
      return bytes;
    }

    @Override
    public int read() throws IOException {
      int value = bytes().read();
      position += value < 0 ? 0 : 1;
      return value;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int count = bytes().read(to, offset, length);
      position += Math.max(0, count);
      return count;
    }

    @Override
    public void close() throws IOException {
      bytes.close();
      opened = false;
    }
  }
}
