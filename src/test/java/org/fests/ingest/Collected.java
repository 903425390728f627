package org.fests.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogSink;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.FrameBatch;

/** All that a reader gave, for tests. */
public record Collected(
    List<FrameBatch> clips, List<Rejected> rejected, List<Image> images, ImportReport report) {

  public static Collected from(Path file, ReadOptions options) {
    return from(LogSource.file(file), options);
  }

  public static Collected from(String text, ReadOptions options) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return from(LogSource.pipe("test.log", new ByteArrayInputStream(bytes)), options);
  }

  public static Collected from(LogSource source, ReadOptions options) {
    List<FrameBatch> clips = new ArrayList<>();
    List<Rejected> rejected = new ArrayList<>();
    List<Image> images = new ArrayList<>();
    LogSink sink =
        new LogSink() {
          @Override
          public void clip(FrameBatch clip) {
            clips.add(clip);
          }

          @Override
          public void rejected(Rejected record) {
            rejected.add(record);
          }

          @Override
          public void images(List<Image> more) {
            images.addAll(more);
          }
        };
    ImportReport report = LogReader.open(source, options).read(sink);
    return new Collected(clips, rejected, images, report);
  }

  /** Returns the only clip. */
  public FrameBatch clip() {
    if (clips.size() != 1) {
      throw new AssertionError("%d clips, rejected: %s".formatted(clips.size(), rejected));
    }
    return clips.get(0);
  }

  /** Returns all of it in words, for two readings that should give the same. */
  public String words() {
    StringBuilder frames = new StringBuilder();
    for (FrameBatch clip : clips) {
      frames.append(clip.stream()).append('\n');
      IntStream.range(0, clip.frames()).forEach(n -> frames.append(clip.frame(n)).append('\n'));
    }
    return "%s%n%s%n%s%n%s".formatted(frames, rejected, images, report);
  }
}
