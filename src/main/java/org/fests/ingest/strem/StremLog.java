package org.fests.ingest.strem;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fests.ingest.log.HeldRecording;
import org.fests.ingest.log.HeldRecording.Part;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Place;
import org.fests.scene.FrameBatch;

/**
 * Writes the image streams of a recording as one document of STREM's newest dialect, whose frames
 * have a sample for each channel: the clips are held until the last one is there.
 */
final class StremLog implements LogWriter {
  private final LogTarget target;
  private final HeldRecording recording;

  StremLog(LogTarget target) {
    this.target = target;
    recording = new HeldRecording(target.uri());
  }

  @Override
  public void clip(FrameBatch clip) {
    if (clip.stream().space().solid()) {
      throw new LogException(
          Place.whole(target.uri()),
          "stream %s is in %s space, and STREM's boxes are in an image"
              .formatted(clip.stream().streamId(), clip.stream().space().word()),
          "name the streams in an image with --stream");
    }
    recording.add(clip);
  }

  @Override
  public void close() throws IOException {
    try (OutputStream out = target.create("")) {
      StremWriter writer = new StremWriter(out).begin();
      recording.frames((index, parts) -> frame(writer, index, parts));
      writer.end();
    }
  }

  private static void frame(StremWriter writer, long index, List<Part> parts) throws IOException {
    writer.beginFrame(index);
    for (Part part : parts) {
      writer.samples(part.clip(), part.frame(), List.of());
    }
    writer.endFrame();
  }
}
