package org.fests.ingest.coco;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.Place;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;

/**
 * Writes an image stream as a document of COCO-VID's: one video, an image a frame, a track for each
 * of the stream's. Lists stand one after another, so the clips are held until the last one is
 * there.
 */
final class CocoWriter implements LogWriter {
  private static final long VIDEO = 1;

  private final LogTarget target;
  private final List<FrameBatch> clips = new ArrayList<>();
  private final Map<String, Integer> categories = new TreeMap<>();
  private final Map<String, Long> tracks = new LinkedHashMap<>();
  private long images;
  private long annotations;

  CocoWriter(LogTarget target) {
    this.target = target;
  }

  @Override
  public void clip(FrameBatch clip) {
    StreamFacts facts = clip.stream();
    if (facts.space().solid()) {
      throw refused(clip, "boxes of COCO's are in an image");
    }
    if (!clips.isEmpty() && !clips.get(0).stream().streamId().equals(facts.streamId())) {
      throw refused(clip, "a log of COCO's has one stream of a recording");
    }
    if (!clip.oneSamplePerFrame()) {
      throw refused(clip, "a log of COCO's has one channel");
    }
    if (!clip.upright()) {
      throw refused(clip, "boxes of COCO's are not turned");
    }
    clips.add(clip);
    clip.classes().forEach(name -> categories.putIfAbsent(name, 0));
    clip.tracks().forEach(name -> tracks.putIfAbsent(name, 0L));
  }

  private LogException refused(FrameBatch clip, String reason) {
    return new LogException(
        Place.whole(target.uri()),
        "stream %s cannot be written: %s".formatted(clip.stream().streamId(), reason),
        "name another stream, or another format");
  }

  /** Gives every class and track its number: a track whose name is one keeps it. */
  private void number() {
    int category = 1;
    for (Map.Entry<String, Integer> entry : categories.entrySet()) {
      entry.setValue(category++);
    }
    long greatest = 0;
    for (Map.Entry<String, Long> entry : tracks.entrySet()) {
      entry.setValue(plain(entry.getKey()) ? Long.parseLong(entry.getKey()) : 0);
      greatest = Math.max(greatest, entry.getValue());
    }
    for (Map.Entry<String, Long> entry : tracks.entrySet()) {
      entry.setValue(entry.getValue() == 0 ? ++greatest : entry.getValue());
    }
  }

  private static boolean plain(String name) {
    return name.matches("[1-9]\\d{0,14}");
  }

  @Override
  public void close() throws IOException {
    number();
    try (JsonGenerator json = JsonLogs.FACTORY.createGenerator(target.create(""))) {
      json.writeStartObject();
      licence(json);
      videos(json);
      categories(json);
      tracks(json);
      json.writeArrayFieldStart("images");
      for (FrameBatch clip : clips) {
        for (int frame = 0; frame < clip.frames(); frame++) {
          image(json, clip, frame);
        }
      }
      json.writeEndArray();
      annotations(json);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void licence(JsonGenerator json) throws IOException {
    String licence = clips.isEmpty() ? "" : clips.get(0).stream().provenance().licence();
    if (!licence.isEmpty() && !licence.equals("unknown")) {
      json.writeArrayFieldStart("licenses");
      json.writeStartObject();
      json.writeNumberField("id", 1);
      json.writeStringField("name", licence);
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  private void videos(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("videos");
    if (!clips.isEmpty()) {
      FrameBatch first = clips.get(0);
      json.writeStartObject();
      json.writeNumberField("id", VIDEO);
      json.writeStringField("name", first.stream().recordingId());
      if (first.timed() && first.stream().periodNanos() > 0) {
        number(json, "fps", 1e9 / first.stream().periodNanos());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void categories(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("categories");
    for (Map.Entry<String, Integer> entry : categories.entrySet()) {
      json.writeStartObject();
      json.writeNumberField("id", entry.getValue());
      json.writeStringField("name", entry.getKey());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void tracks(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("tracks");
    for (Map.Entry<String, Long> entry : tracks.entrySet()) {
      json.writeStartObject();
      json.writeNumberField("id", entry.getValue());
      json.writeNumberField("video_id", VIDEO);
      json.writeStringField("name", entry.getKey());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void image(JsonGenerator json, FrameBatch clip, int frame) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", ++images);
    json.writeNumberField("video_id", VIDEO);
    json.writeNumberField("frame_id", clip.index(frame));
    json.writeStringField("file_name", "%06d.jpg".formatted(clip.index(frame)));
    json.writeEndObject();
  }

  private void annotations(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("annotations");
    images = 0;
    for (FrameBatch clip : clips) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        images++;
        for (int d = clip.firstDetection(frame); d < clip.endDetection(frame); d++) {
          annotation(json, clip, d);
        }
      }
    }
    json.writeEndArray();
  }

  private void annotation(JsonGenerator json, FrameBatch clip, int d) throws IOException {
    json.writeStartObject();
    json.writeNumberField("id", ++annotations);
    json.writeNumberField("image_id", images);
    json.writeNumberField("category_id", categories.get(clip.className(d)));
    if (!clip.trackName(d).isEmpty()) {
      json.writeNumberField("track_id", tracks.get(clip.trackName(d)));
    }
    json.writeArrayFieldStart("bbox");
    json.writeNumber(NumberText.of(clip.x(d) - clip.width(d) / 2));
    json.writeNumber(NumberText.of(clip.y(d) - clip.height(d) / 2));
    json.writeNumber(NumberText.of(clip.width(d)));
    json.writeNumber(NumberText.of(clip.height(d)));
    json.writeEndArray();
    number(json, "area", clip.width(d) * clip.height(d));
    if (clip.score(d) != 1) {
      number(json, "score", clip.score(d));
    }
    attributes(json, clip, d);
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String key, double value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(NumberText.of(value));
  }

  /**
   * Writes {@code iscrowd} and {@code ignore} where they belong, other attributes as attributes.
   */
  private static void attributes(JsonGenerator json, FrameBatch clip, int d) throws IOException {
    Map<String, AttributeValue> others = new LinkedHashMap<>();
    int crowd = 0;
    for (AttributeColumn column : clip.attributes()) {
      AttributeValue value = column.of(d).orElse(new AttributeValue.Flag(false));
      boolean flagged = value.equals(new AttributeValue.Flag(true));
      if (column.name().equals("iscrowd") && flagged) {
        crowd = 1;
      } else if (column.name().equals("ignore") && flagged) {
        json.writeNumberField("ignore", 1);
      } else if (column.of(d).isPresent()) {
        others.put(column.name(), value);
      }
    }
    json.writeNumberField("iscrowd", crowd);
    if (!others.isEmpty()) {
      json.writeObjectFieldStart("attributes");
      for (Map.Entry<String, AttributeValue> entry : others.entrySet()) {
        json.writeFieldName(entry.getKey());
        value(json, entry.getValue());
      }
      json.writeEndObject();
    }
  }

  private static void value(JsonGenerator json, AttributeValue value) throws IOException {
    if (value instanceof AttributeValue.Text text) {
      json.writeString(text.value());
    } else if (value instanceof AttributeValue.Numeric number) {
      json.writeNumber(NumberText.of(number.value()));
    } else if (value instanceof AttributeValue.Flag flag) {
      json.writeBoolean(flag.value());
    }
  }
}
