package org.fests.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.FrameBatch;

/** A log written into memory, so that it can be read back. */
public final class MemoryTarget implements LogTarget {
  /** The path of a log that is one file. */
  public static final String FILE = "written";

  private final Map<String, byte[]> files = new TreeMap<>();

  /** Writes clips as one log. */
  public static MemoryTarget written(Format format, FrameBatch... clips) throws IOException {
    MemoryTarget target = new MemoryTarget();
    try (LogWriter writer = format.writer(target).orElseThrow()) {
      for (FrameBatch clip : clips) {
        writer.clip(clip);
      }
    }
    return target;
  }

  /** Returns the files by path. */
  public Map<String, byte[]> files() {
    return files;
  }

  /** Returns a file's text. */
  public String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** Reads the file of that path, as the format that its beginning shows. */
  public Collected read(String path) {
    return Collected.from(MemoryLog.of(files, path), ReadOptions.forLake());
  }

  @Override
  public String uri() {
    return FILE;
  }

  @Override
  public OutputStream create(String relative) {
    return new ByteArrayOutputStream() {
      @Override
      public void close() {
        files.put(relative.isEmpty() ? FILE : relative, toByteArray());
      }
    };
  }
}
