package org.fests.ingest.log;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

  /** Returns how many bytes {@link #open} gives; only of what can be read again. */
  default long length() throws IOException {
    try (InputStream bytes = open()) {
      return bytes.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Opens the bytes from an offset on; only of what can be read again. The caller closes them. */
  default InputStream openAt(long offset) throws IOException {
    InputStream bytes = open();
    bytes.skipNBytes(offset);
    return bytes;
  }

  /** Returns whether this is a folder, which has {@link #names} and no bytes. */
  default boolean folder() {
    return false;
  }

  /** Returns the names of what lies in this folder, ascending, hidden ones left out. */
  default List<String> names() throws IOException {
    return List.of();
  }

  /**
   * Returns the file or folder at a path, if there is one: from the folder itself, or from the
   * folder that this file lies in.
   *
   * @param relative with {@code /} between names; {@code ..} is the folder above
   */
  default Optional<LogSource> at(String relative) throws IOException {
    return Optional.empty();
  }

  /** Returns the file name without folder, {@code .gz} and one more extension; never empty. */
  default String recordingId() {
    String name = uri().substring(uri().lastIndexOf('/') + 1);
    String plain = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? stem(name) : name;
    String id = stem(plain);
    return id.isEmpty() || id.equals("-") ? "log" : id;
  }

  /** Returns the address of what lies at a relative path from a log: each file has one only. */
  static String address(LogSource log, String relative) {
    String folder = log.folder() ? log.uri() : above(log.uri());
    String path = relative;
    while (path.startsWith("../") && !folder.equals(".") && !folder.endsWith("..")) {
      folder = above(folder);
      path = path.substring(3);
    }
    return folder.equals(".") ? path : folder + "/" + path;
  }

  /** Returns the address of the folder that a file or folder lies in. */
  private static String above(String uri) {
    return uri.contains("/") ? uri.substring(0, uri.lastIndexOf('/')) : ".";
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
    public long length() throws IOException {
      return Files.size(path);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
      SeekableByteChannel bytes = Files.newByteChannel(path);
      return Channels.newInputStream(bytes.position(offset));
    }

    @Override
    public boolean replayable() {
      return true;
    }

    @Override
    public boolean folder() {
      return Files.isDirectory(path);
    }

    @Override
    public List<String> names() throws IOException {
      try (Stream<Path> entries = Files.list(path)) {
        return entries
            .map(entry -> entry.getFileName().toString())
            .filter(name -> !name.startsWith("."))
            .sorted()
            .toList();
      }
    }

    @Override
    public Optional<LogSource> at(String relative) {
      Path from = folder() ? path : path.toAbsolutePath().getParent();
      Path there = from.resolve(relative).normalize();
      return Files.exists(there)
          ? Optional.of(new FileSource(there, LogSource.address(this, relative)))
          : Optional.empty();
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
