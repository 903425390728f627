package org.fests.ingest.jsonl;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.json.Period;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.fests.scene.Velocity;

/**
 * Writes clips as the project's JSON lines: equal clips give equal bytes, and reading them gives
 * the same columns. A frame is one line a sample, so its samples must be of different channels.
 */
public final class JsonlWriter implements Closeable {
  private final JsonGenerator json;
  private final Header header;

  /** Writes the header line; {@link #close} closes the stream. */
  public JsonlWriter(OutputStream out, Header header) throws IOException {
    this.header = header;
    json = JsonLogs.FACTORY.createGenerator(out);
    json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
    new HeaderText(json, header).write();
  }

  /** Writes the frames of a clip, which follows those written before. */
  public void write(FrameBatch clip) throws IOException {
    for (int frame = 0; frame < clip.frames(); frame++) {
      frame(clip, frame);
    }
  }

  /** Writes the lines of one frame of a clip. */
  public void frame(FrameBatch clip, int frame) throws IOException {
    int first = clip.firstSample(frame);
    if (first == clip.endSample(frame)) {
      begin(clip, frame);
      json.writeNullField("objects");
      json.writeEndObject();
    }
    for (int sample = first; sample < clip.endSample(frame); sample++) {
      begin(clip, frame);
      if (!clip.channel(sample).equals(header.channel())) {
        json.writeStringField("channel", clip.channel(sample));
      }
      objects(clip, sample);
      json.writeEndObject();
    }
  }

  /** Ends the last line and hands all bytes to the stream, which stays open. */
  public void finish() throws IOException {
    json.writeRaw('\n');
    json.flush();
  }

  @Override
  public void close() throws IOException {
    finish();
    json.close();
  }

  private void begin(FrameBatch clip, int frame) throws IOException {
    json.writeStartObject();
    json.writeNumberField("frame", clip.index(frame));
    if (clip.timed()) {
      json.writeFieldName("time");
      json.writeNumber(Period.seconds(clip.time(frame)));
    }
    if (clip.pose(frame).isPresent()) {
      Pose pose = clip.pose(frame).get();
      numbers("pose", pose.x(), pose.y(), pose.z(), pose.yaw());
    }
  }

  private void objects(FrameBatch clip, int sample) throws IOException {
    json.writeArrayFieldStart("objects");
    for (int d = clip.firstDetection(sample); d < clip.endDetection(sample); d++) {
      json.writeStartObject();
      json.writeStringField("class", clip.className(d));
      if (!clip.trackName(d).isEmpty()) {
        json.writeStringField("track", clip.trackName(d));
      }
      if (clip.score(d) != 1) {
        number("score", clip.score(d));
      }
      box(clip, d, header.spaceOf(clip.channel(sample)));
      Velocity velocity = clip.velocity(d);
      if (velocity.known()) {
        numbers("velocity", velocity.x(), velocity.y(), velocity.z());
      }
      attributes(clip, d);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void box(FrameBatch clip, int d, Space space) throws IOException {
    if (space.solid()) {
      numbers(
          "box",
          clip.x(d),
          clip.y(d),
          clip.z(d),
          clip.length(d),
          clip.width(d),
          clip.height(d),
          clip.angle(d));
    } else if (clip.angle(d) == 0) {
      numbers("box", clip.x(d), clip.y(d), clip.width(d), clip.height(d));
    } else {
      numbers("box", clip.x(d), clip.y(d), clip.width(d), clip.height(d), clip.angle(d));
    }
  }

  private void attributes(FrameBatch clip, int d) throws IOException {
    boolean any = false;
    for (AttributeColumn column : clip.attributes()) {
      if (column.of(d).isPresent()) {
        if (!any) {
          json.writeObjectFieldStart("attributes");
          any = true;
        }
        json.writeFieldName(column.name());
        value(column.of(d).get());
      }
    }
    if (any) {
      json.writeEndObject();
    }
  }

  private void value(AttributeValue value) throws IOException {
    if (value instanceof AttributeValue.Text text) {
      json.writeString(text.value());
    } else if (value instanceof AttributeValue.Numeric number) {
      json.writeNumber(NumberText.of(number.value()));
    } else if (value instanceof AttributeValue.Flag flag) {
      json.writeBoolean(flag.value());
    }
  }

  private void number(String key, double value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(NumberText.of(value));
  }

  private void numbers(String key, double... values) throws IOException {
    json.writeArrayFieldStart(key);
    for (double value : values) {
      json.writeNumber(NumberText.of(value));
    }
    json.writeEndArray();
  }
}
