package org.fests.ingest.openlabel;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.json.NumberText;
import org.fests.ingest.json.Period;
import org.fests.ingest.log.HeldRecording.Part;
import org.fests.ingest.pose.Quaternion;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.fests.scene.Velocity;

/** Writes frames, each with the boxes of all its streams under their objects. */
final class FrameWriter {
  /** A detection of the frame in hand. */
  private record Found(FrameBatch clip, int sample, int detection) {
    String kind() {
      if (clip.stream().space().solid()) {
        return "cuboid";
      }
      return clip.angle(detection) == 0 ? "bbox" : "rbbox";
    }
  }

  private final JsonGenerator json;
  private final Catalogue catalogue;
  private final Set<String> sensors;
  private final List<long[]> intervals = new ArrayList<>();

  /**
   * Writes to a generator that stands inside the object of the frames.
   *
   * @param sensors all of them
   */
  FrameWriter(JsonGenerator json, Catalogue catalogue, Set<String> sensors) {
    this.json = json;
    this.catalogue = catalogue;
    this.sensors = sensors;
  }

  /** Returns the runs of frames that were written. */
  List<long[]> intervals() {
    return intervals;
  }

  void write(long index, List<Part> parts) throws IOException {
    if (intervals.isEmpty() || intervals.get(intervals.size() - 1)[1] + 1 != index) {
      intervals.add(new long[] {index, index});
    }
    intervals.get(intervals.size() - 1)[1] = index;
    json.writeObjectFieldStart(Long.toString(index));
    properties(parts);
    objects(parts);
    json.writeEndObject();
  }

  private void properties(List<Part> parts) throws IOException {
    json.writeObjectFieldStart("frame_properties");
    Part first = parts.get(0);
    if (first.clip().timed()) {
      json.writeFieldName("timestamp");
      json.writeNumber(Period.seconds(first.clip().time(first.frame())));
    }
    Set<String> here = OpenLabelWriter.sensors(parts);
    if (!here.equals(sensors)) {
      json.writeObjectFieldStart("streams");
      for (String sensor : here) {
        json.writeObjectFieldStart(sensor);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    Optional<Pose> pose =
        parts.stream().flatMap(part -> part.clip().pose(part.frame()).stream()).findFirst();
    if (pose.isPresent()) {
      transforms(pose.get());
    }
    json.writeEndObject();
  }

  private void transforms(Pose pose) throws IOException {
    json.writeObjectFieldStart("transforms");
    json.writeObjectFieldStart("ego_to_world");
    json.writeStringField("src", Space.EGO.word());
    json.writeStringField("dst", Space.WORLD.word());
    json.writeObjectFieldStart("transform_src_to_dst");
    Quaternion turn = Quaternion.ofYaw(pose.yaw());
    numbers("quaternion", turn.x(), turn.y(), turn.z(), turn.w());
    numbers("translation", pose.x(), pose.y(), pose.z());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void objects(List<Part> parts) throws IOException {
    Map<String, Map<String, List<Found>>> objects = new LinkedHashMap<>();
    for (Part part : parts) {
      FrameBatch clip = part.clip();
      for (int s = clip.firstSample(part.frame()); s < clip.endSample(part.frame()); s++) {
        for (int d = clip.firstDetection(s); d < clip.endDetection(s); d++) {
          Found found = new Found(clip, s, d);
          objects
              .computeIfAbsent(catalogue.key(clip, d), key -> new LinkedHashMap<>())
              .computeIfAbsent(found.kind(), kind -> new ArrayList<>())
              .add(found);
        }
      }
    }
    json.writeObjectFieldStart("objects");
    for (Map.Entry<String, Map<String, List<Found>>> object : objects.entrySet()) {
      json.writeObjectFieldStart(object.getKey());
      json.writeObjectFieldStart("object_data");
      for (Map.Entry<String, List<Found>> kind : object.getValue().entrySet()) {
        json.writeArrayFieldStart(kind.getKey());
        for (Found found : kind.getValue()) {
          shape(found);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void shape(Found found) throws IOException {
    FrameBatch clip = found.clip();
    int d = found.detection();
    json.writeStartObject();
    json.writeStringField("name", "shape");
    json.writeStringField(
        "coordinate_system", OpenLabelWriter.sensor(clip, clip.channel(found.sample())));
    Box box = clip.box(d);
    if (clip.stream().space().solid()) {
      Quaternion turn = Quaternion.ofYaw(box.angle());
      numbers(
          "val",
          box.x(),
          box.y(),
          box.z(),
          turn.x(),
          turn.y(),
          turn.z(),
          turn.w(),
          box.length(),
          box.width(),
          box.height());
    } else if (box.angle() == 0) {
      numbers("val", box.x(), box.y(), box.width(), box.height());
    } else {
      numbers("val", box.x(), box.y(), box.width(), box.height(), box.angle());
    }
    attributes(clip, d);
    json.writeEndObject();
  }

  private void attributes(FrameBatch clip, int d) throws IOException {
    Map<String, Map<String, AttributeValue>> kinds = new LinkedHashMap<>();
    if (clip.score(d) != 1) {
      put(kinds, "score", new AttributeValue.Numeric(clip.score(d)));
    }
    for (AttributeColumn column : clip.attributes()) {
      column.of(d).ifPresent(value -> put(kinds, column.name(), value));
    }
    Velocity velocity = clip.velocity(d);
    if (kinds.isEmpty() && !velocity.known()) {
      return;
    }
    json.writeObjectFieldStart("attributes");
    for (Map.Entry<String, Map<String, AttributeValue>> kind : kinds.entrySet()) {
      json.writeArrayFieldStart(kind.getKey());
      for (Map.Entry<String, AttributeValue> entry : kind.getValue().entrySet()) {
        json.writeStartObject();
        json.writeStringField("name", entry.getKey());
        json.writeFieldName("val");
        value(entry.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (velocity.known()) {
      json.writeArrayFieldStart("vec");
      json.writeStartObject();
      json.writeStringField("name", "velocity");
      numbers("val", velocity.x(), velocity.y(), velocity.z());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void put(
      Map<String, Map<String, AttributeValue>> kinds, String name, AttributeValue value) {
    String kind =
        value instanceof AttributeValue.Numeric
            ? "num"
            : value instanceof AttributeValue.Flag ? "boolean" : "text";
    kinds.computeIfAbsent(kind, key -> new LinkedHashMap<>()).put(name, value);
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

  private void numbers(String key, double... values) throws IOException {
    json.writeArrayFieldStart(key);
    for (double value : values) {
      json.writeNumber(NumberText.of(value));
    }
    json.writeEndArray();
  }
}
