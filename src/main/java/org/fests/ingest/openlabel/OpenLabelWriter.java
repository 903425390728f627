package org.fests.ingest.openlabel;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.log.HeldRecording;
import org.fests.ingest.log.HeldRecording.Part;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * Writes a recording as one document: what frames need first, then the frames in order, so that it
 * can be read in one pass. The clips are held until the last one is there.
 */
final class OpenLabelWriter implements LogWriter {
  private final LogTarget target;
  private final HeldRecording recording;

  OpenLabelWriter(LogTarget target) {
    this.target = target;
    recording = new HeldRecording(target.uri());
  }

  @Override
  public void clip(FrameBatch clip) {
    recording.add(clip);
  }

  @Override
  public void close() throws IOException {
    Catalogue catalogue = Catalogue.of(recording);
    try (JsonGenerator json = JsonLogs.FACTORY.createGenerator(target.create(""))) {
      json.writeStartObject();
      json.writeObjectFieldStart(Outline.ROOT);
      metadata(json);
      streams(json);
      systems(json);
      objects(json, catalogue);
      json.writeObjectFieldStart(Outline.FRAMES);
      FrameWriter frames = new FrameWriter(json, catalogue, sensors().keySet());
      recording.frames(frames::write);
      json.writeEndObject();
      intervals(json, frames.intervals());
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void metadata(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("metadata");
    json.writeStringField("schema_version", "1.0.0");
    if (!recording.streams().isEmpty()) {
      StreamFacts first = recording.streams().get(0);
      json.writeStringField("name", first.recordingId());
      if (!first.provenance().licence().equals("unknown")) {
        json.writeStringField("licence", first.provenance().licence());
      }
    }
    json.writeEndObject();
  }

  /** Returns the sensors with their spaces, in order of appearance. */
  private Map<String, Space> sensors() {
    Map<String, Space> sensors = new LinkedHashMap<>();
    for (FrameBatch clip : recording.clips()) {
      for (String channel : clip.columns().samples().channels()) {
        sensors.put(sensor(clip, channel), clip.stream().space());
      }
    }
    return sensors;
  }

  /** Returns the sensor of a channel: an image's is called as it is, a space's as the space. */
  static String sensor(FrameBatch clip, String channel) {
    Space space = clip.stream().space();
    return space.solid() ? space.word() : Head.imageChannel(channel);
  }

  private void streams(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("streams");
    for (Map.Entry<String, Space> sensor : sensors().entrySet()) {
      json.writeObjectFieldStart(sensor.getKey());
      json.writeStringField("type", sensor.getValue().solid() ? "lidar" : "camera");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void systems(JsonGenerator json) throws IOException {
    Set<Space> spaces = new LinkedHashSet<>(sensors().values());
    boolean posed = recording.clips().stream().anyMatch(clip -> clip.columns().poses().length > 0);
    boolean world = posed || spaces.contains(Space.WORLD);
    json.writeObjectFieldStart("coordinate_systems");
    if (world) {
      boolean carried = posed || spaces.contains(Space.EGO);
      system(
          json,
          Space.WORLD.word(),
          "scene_cs",
          "",
          carried ? List.of(Space.EGO.word()) : List.of());
    }
    if (posed || spaces.contains(Space.EGO)) {
      system(json, Space.EGO.word(), "local_cs", world ? Space.WORLD.word() : "", List.of());
    }
    for (Map.Entry<String, Space> sensor : sensors().entrySet()) {
      if (!sensor.getValue().solid()) {
        system(json, sensor.getKey(), "sensor_cs", "", List.of());
      }
    }
    json.writeEndObject();
  }

  private static void system(
      JsonGenerator json, String name, String type, String parent, List<String> children)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("type", type);
    json.writeStringField("parent", parent);
    json.writeArrayFieldStart("children");
    for (String child : children) {
      json.writeString(child);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void objects(JsonGenerator json, Catalogue catalogue) throws IOException {
    json.writeObjectFieldStart("objects");
    for (Map.Entry<String, Catalogue.Thing> entry : catalogue.things().entrySet()) {
      Catalogue.Thing thing = entry.getValue();
      json.writeObjectFieldStart(entry.getKey());
      json.writeStringField("name", thing.name());
      json.writeStringField("type", thing.type());
      intervals(json, thing.intervals());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void intervals(JsonGenerator json, List<long[]> intervals) throws IOException {
    json.writeArrayFieldStart("frame_intervals");
    for (long[] interval : intervals) {
      json.writeStartObject();
      json.writeNumberField("frame_start", interval[0]);
      json.writeNumberField("frame_end", interval[1]);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Returns the sensors that have a reading in a frame. */
  static Set<String> sensors(List<Part> parts) {
    Set<String> sensors = new LinkedHashSet<>();
    for (Part part : parts) {
      FrameBatch clip = part.clip();
      for (int s = clip.firstSample(part.frame()); s < clip.endSample(part.frame()); s++) {
        sensors.add(sensor(clip, clip.channel(s)));
      }
    }
    return sensors;
  }
}
