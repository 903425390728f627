package org.fests.ingest.strem;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.log.Image;
import org.fests.scene.FrameBatch;

/**
 * Writes frames as a document of STREM's JSON 0.2.0, on one line: {@link #begin}, {@link #frame}
 * for each, {@link #end}. Tracks, velocities, attributes and timestamps have no place there.
 */
public final class StremWriter {
  private final JsonGenerator json;

  /** Writes to a stream that stays open. */
  public StremWriter(OutputStream out) throws IOException {
    json = JsonLogs.FACTORY.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setRootValueSeparator(null);
  }

  public StremWriter begin() throws IOException {
    json.writeStartObject();
    json.writeStringField("version", "0.2.0");
    json.writeArrayFieldStart("frames");
    return this;
  }

  /** Ends the document and its line, and hands all bytes on. */
  public void end() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /**
   * Writes one frame.
   *
   * @param clip in image space
   * @param frame its place in the clip
   * @param images of the clip's samples, or empty when its log named none
   */
  public StremWriter frame(FrameBatch clip, int frame, List<Image> images) throws IOException {
    beginFrame(clip.index(frame));
    samples(clip, frame, images);
    endFrame();
    return this;
  }

  /** Begins a frame: {@link #samples} of each stream follow, then {@link #endFrame}. */
  void beginFrame(long index) throws IOException {
    json.writeStartObject();
    json.writeNumberField("index", index);
    json.writeArrayFieldStart("samples");
  }

  void samples(FrameBatch clip, int frame, List<Image> images) throws IOException {
    if (clip.stream().space().solid()) {
      throw new IllegalArgumentException(
          "Cannot export %s: STREM's boxes are in an image".formatted(clip.stream().streamId()));
    }
    for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
      sample(clip, sample, images.isEmpty() ? Image.UNKNOWN : images.get(sample));
    }
  }

  void endFrame() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sample(FrameBatch clip, int sample, Image image) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "@stremf/sample/detection");
    json.writeStringField("channel", clip.channel(sample));
    json.writeObjectFieldStart("image");
    json.writeStringField("path", image.path());
    json.writeObjectFieldStart("dimensions");
    json.writeNumberField("width", image.width());
    json.writeNumberField("height", image.height());
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("annotations");
    for (int d = clip.firstDetection(sample); d < clip.endDetection(sample); d++) {
      annotation(clip, d);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void annotation(FrameBatch clip, int d) throws IOException {
    json.writeStartObject();
    json.writeStringField("class", clip.className(d));
    number("score", clip.score(d));
    json.writeObjectFieldStart("bbox");
    boolean turned = clip.angle(d) != 0;
    json.writeStringField("type", turned ? "@stremf/bbox/obb" : "@stremf/bbox/aabb");
    json.writeObjectFieldStart("region");
    pair("center", "x", clip.x(d), "y", clip.y(d));
    pair("dimensions", "w", clip.width(d), "h", clip.height(d));
    if (turned) {
      number("rotation", clip.angle(d));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void pair(String key, String firstKey, double first, String secondKey, double second)
      throws IOException {
    json.writeObjectFieldStart(key);
    number(firstKey, first);
    number(secondKey, second);
    json.writeEndObject();
  }

  private void number(String key, double value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(NumberText.pointed(value));
  }
}
