package org.fests.ingest.jsonl;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.ingest.log.HeldRecording;
import org.fests.ingest.log.HeldRecording.Part;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * Writes a recording as JSON lines; lines of one index stand together, so that its channels can be
 * read as one stream too. The header tells the spaces of all channels: the clips are held until the
 * last one is there.
 */
final class JsonlLog implements LogWriter {
  private final LogTarget target;
  private final HeldRecording recording;

  JsonlLog(LogTarget target) {
    this.target = target;
    recording = new HeldRecording(target.uri());
  }

  @Override
  public void clip(FrameBatch clip) {
    recording.add(clip);
  }

  @Override
  public void close() throws IOException {
    try (JsonlWriter writer = new JsonlWriter(target.create(""), header())) {
      recording.frames(
          (index, parts) -> {
            for (Part part : parts) {
              writer.frame(part.clip(), part.frame());
            }
          });
    }
  }

  private Header header() {
    List<FrameBatch> clips = recording.clips();
    if (clips.isEmpty()) {
      return Header.NONE;
    }
    StreamFacts first = clips.get(0).stream();
    Map<String, Space> spaces = new HashMap<>();
    for (FrameBatch clip : clips) {
      if (clip.stream().space() != first.space()) {
        clip.columns()
            .samples()
            .channels()
            .forEach(name -> spaces.put(name, clip.stream().space()));
      }
    }
    List<String> channels = clips.get(0).columns().samples().channels();
    return new Header(
        first.recordingId(),
        licence(first),
        channels.isEmpty() ? Header.MAIN : channels.get(0),
        first.space(),
        spaces,
        first.periodNanos(),
        0,
        Set.of(),
        "");
  }

  private static String licence(StreamFacts facts) {
    String licence = facts.provenance().licence();
    return licence.equals("unknown") ? "" : licence;
  }
}
