package org.fests.ingest.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where the bytes of one log are: a file, a pipe, or whatever else can be opened. */
public interface LogSource {
  /** Returns the address as the user gave it; messages and provenance show it. Never empty. */
  String uri();

  /** Opens the bytes as they are stored; the caller closes them. */
  InputStream open() throws IOException;

  /**
   * Returns whether {@link #open} gives the same bytes each time: true of a file, not of a pipe.
   */
  boolean replayable();

  /** Returns the file name without folder, {@code .gz} and one more extension; never empty. */
  default String recordingId() {
    String name = uri().substring(uri().lastIndexOf('/') + 1);
    String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? stem(name) : name;
    String id = stem(plain);
    return id.isEmpty() || id.equals("-") ? "log" : id;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Returns a file of the local file system. */
  static LogSource file(Path path) {
    return new FileSource(path, path.toString().replace('\\', '/'));
  }

  /** Returns a file under the name the user gave it, such as {@code ./front.json}. */
  static LogSource file(Path path, String uri) {
    return new FileSource(path, uri);
  }

  /** Returns a pipe, which is read once and left open. */
  static LogSource pipe(String uri, InputStream bytes) {
    return new PipeSource(uri, bytes);
  }

  /** A file of the local file system. */
  record FileSource(Path path, String uri) implements LogSource {
    private static final Pattern BLANK = Pattern.compile("\\s*");

    public FileSource {
      if (BLANK.matcher(uri).matches()) {
        throw new IllegalArgumentException("Invalid log source: '%s'".formatted(uri));
      }
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public boolean replayable() {
      return true;
    }
  }

  /** Bytes that can be read once. */
  record PipeSource(String uri, InputStream bytes) implements LogSource {
    @Override
    public InputStream open() {
      return new FilterInputStream(bytes) {
        @Override
        public void close() {
          // Whoever opened the pipe closes it.
        }
      };
    }

    @Override
    public boolean replayable() {
      return false;
    }
  }
}
