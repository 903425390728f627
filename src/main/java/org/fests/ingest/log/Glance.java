package org.fests.ingest.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A first look at a log, by which its format is known: its beginning, or the names in it. */
public final class Glance {
  /** So many bytes are looked at. */
  public static final int BYTES = 1 << 15;

  private final LogSource source;
  private final byte[] start;
  private final int firstVisible;
  private final Hints hints;
  private final Set<String> jsonKeys;

  private Glance(LogSource source, byte[] start, Hints hints) {
    this.source = source;
    this.start = start;
    this.hints = hints;
    firstVisible = firstVisible(start);
    boolean json =
        firstVisible < start.length && (start[firstVisible] == '{' || start[firstVisible] == '[');
    jsonKeys = json ? JsonKeys.of(start) : Set.of();
  }

  /**
   * Looks at a log.
   *
   * @param bytes unpacked, with mark and reset, afterwards again at their beginning; a folder's are
   *     none
   */
  public static Glance at(LogSource source, InputStream bytes, Hints hints) throws IOException {
    if (source.folder()) {
      return new Glance(source, new byte[0], hints);
    }
    bytes.mark(BYTES);
    byte[] start = bytes.readNBytes(BYTES);
    bytes.reset();
    return new Glance(source, start, hints);
  }

  public LogSource source() {
    return source;
  }

  public Hints hints() {
    return hints;
  }

  /** Returns whether the log is a folder. */
  public boolean folder() {
    return source.folder();
  }

  /** Returns the first bytes, unpacked; for reading only. */
  public byte[] start() {
    return start;
  }

  /** Returns the place of the first byte that is no blank and no mark; the end if there is none. */
  public int firstVisible() {
    return firstVisible;
  }

  /** Returns whether the log has nothing but blanks. */
  public boolean blank() {
    return firstVisible == start.length && start.length < BYTES;
  }

  /** Returns whether {@link #start} is the whole log. */
  public boolean whole() {
    return start.length < BYTES;
  }

  /** Returns the beginning as UTF-8 text without a byte order mark. */
  public String text() {
    return new String(start, firstVisible, start.length - firstVisible, StandardCharsets.UTF_8);
  }

  /** Returns the lines of the beginning; a line that may be cut off is left out. */
  public List<String> lines() {
    List<String> lines = text().lines().toList();
    return whole() || lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1);
  }

  /**
   * Returns the paths of the keys of the first JSON value, as far as the beginning shows: {@code
   * frames}, {@code frames[].samples}, {@code openlabel.frames.0}, {@code [].labels}; four levels
   * of objects at most. Empty if the log is not JSON.
   */
  public Set<String> jsonKeys() {
    return jsonKeys;
  }

  private static int firstVisible(byte[] start) {
    boolean marked =
        start.length > 2
            && start[0] == (byte) 0xEF
            && start[1] == (byte) 0xBB
            && start[2] == (byte) 0xBF;
    int at = marked ? 3 : 0;
    while (at < start.length && " \t\r\n\f".indexOf(start[at]) >= 0) {
      at++;
    }
    return at;
  }
}
