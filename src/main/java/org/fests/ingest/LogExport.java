package org.fests.ingest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Place;
import org.fests.scene.FrameBatch;

/**
 * Writes clips as logs of a format, one a recording. The clips of a recording come together, and
 * among them those of a stream, in order.
 */
public final class LogExport implements AutoCloseable {
  /** Whether there is one recording, which is the target, or the target is a folder of several. */
  public enum Recordings {
    ONE,
    SEVERAL
  }

  private final Format format;
  private final LogTarget target;
  private final Recordings recordings;
  private final Set<String> names = new HashSet<>();
  private final Set<String> streams = new HashSet<>();
  private Optional<LogWriter> writer = Optional.empty();
  private String recording = "";
  private long frames;
  private long detections;

  public LogExport(Format format, LogTarget target, Recordings recordings) {
    this.format = format;
    this.target = target;
    this.recordings = recordings;
  }

  /**
   * Writes a clip.
   *
   * @throws LogException if the format cannot be written, or has no place for the stream
   */
  public void clip(FrameBatch clip) throws IOException {
    String id = clip.stream().recordingId();
    if (writer.isEmpty() || !id.equals(recording)) {
      close();
      recording = id;
      writer = Optional.of(writer(id));
    }
    writer.get().clip(clip);
    streams.add(clip.stream().streamId());
    frames += clip.frames();
    detections += clip.detections();
  }

  /** Ends the last recording's log. */
  @Override
  public void close() throws IOException {
    if (writer.isPresent()) {
      LogWriter last = writer.get();
      writer = Optional.empty();
      last.close();
    }
  }

  /** Returns how many streams it took. */
  public int streams() {
    return streams.size();
  }

  /** Returns how many frames it took. */
  public long frames() {
    return frames;
  }

  /** Returns how many detections it took. */
  public long detections() {
    return detections;
  }

  private LogWriter writer(String id) throws IOException {
    LogTarget place = recordings == Recordings.ONE ? target : new Inside(target, name(id));
    return format
        .writer(place)
        .orElseThrow(
            () ->
                new LogException(
                    Place.whole(target.uri()),
                    "logs of the format %s are read only".formatted(format.word()),
                    "docs/format.md tells which formats can be written"));
  }

  /** Returns a name for a file or folder that no other recording has. */
  private String name(String id) {
    String plain = id.replaceAll("[^A-Za-z0-9._-]", "_").replaceAll("^\\.", "_");
    String name = plain + format.extension();
    for (int i = 2; !names.add(name); i++) {
      name = plain + "-" + i + format.extension();
    }
    return name;
  }

  /** A log in a folder of logs. */
  private record Inside(LogTarget folder, String name) implements LogTarget {
    @Override
    public String uri() {
      return folder.uri() + "/" + name;
    }

    @Override
    public OutputStream create(String relative) throws IOException {
      return folder.create(relative.isEmpty() ? name : name + "/" + relative);
    }
  }
}
