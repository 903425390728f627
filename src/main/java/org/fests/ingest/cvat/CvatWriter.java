package org.fests.ingest.cvat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Place;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;

/**
 * Writes one image stream as "CVAT for video 1.1": all clips are held until the last is there, for
 * a document goes track by track. A detection without a track becomes a track of one frame, as CVAT
 * does it; a track whose class changes becomes one for each class.
 */
final class CvatWriter implements LogWriter {
  private final LogTarget target;
  private final List<FrameBatch> clips = new ArrayList<>();

  CvatWriter(LogTarget target) {
    this.target = target;
  }

  @Override
  public void clip(FrameBatch clip) {
    String stream = clip.stream().streamId();
    if (clip.stream().space() != Space.IMAGE) {
      throw refused(
          "stream %s is in %s space, and CVAT's boxes are in an image"
              .formatted(stream, clip.stream().space().word()));
    }
    if (!clips.isEmpty() && !clips.get(0).stream().streamId().equals(stream)) {
      throw refused("a document holds one stream, and %s is another".formatted(stream));
    }
    clips.add(clip);
  }

  private LogException refused(String what) {
    return new LogException(
        Place.whole(target.uri()), what, "name the stream to write with --stream");
  }

  @Override
  public void close() throws IOException {
    try (XmlText xml = new XmlText(target.create(""), target.uri())) {
      xml.open(Cvat.ROOT);
      xml.text("version", "1.1");
      if (!clips.isEmpty()) {
        Drawn drawn = new Drawn(clips);
        meta(xml, drawn);
        new TrackText(xml, drawn).write();
      }
      xml.close(Cvat.ROOT);
    }
  }

  private static void meta(XmlText xml, Drawn drawn) throws IOException {
    long step = drawn.step();
    xml.open("meta");
    xml.open("task");
    xml.text("name", drawn.clips().get(0).stream().recordingId());
    xml.text("size", Long.toString((drawn.lastFrame() - drawn.firstFrame()) / step + 1));
    xml.text("mode", "interpolation");
    xml.text("start_frame", Long.toString(drawn.firstFrame()));
    xml.text("stop_frame", Long.toString(drawn.lastFrame()));
    xml.text("frame_filter", step == 1 ? "" : "step=" + step);
    xml.open("labels");
    for (String label : drawn.classes()) {
      label(xml, label, drawn.inputs());
    }
    xml.close("labels");
    xml.close("task");
    xml.close("meta");
  }

  private static void label(XmlText xml, String label, Map<String, String> inputs)
      throws IOException {
    xml.open("label");
    xml.text("name", label);
    xml.open("attributes");
    for (Map.Entry<String, String> input : inputs.entrySet()) {
      if (!TrackText.OWN.contains(input.getKey())) {
        xml.open("attribute");
        xml.text("name", input.getKey());
        xml.text("mutable", "True");
        xml.text("input_type", input.getValue());
        xml.close("attribute");
      }
    }
    xml.close("attributes");
    xml.close("label");
  }
}
