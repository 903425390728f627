package org.fests.ingest.openlabel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.Tally;
import org.fests.ingest.pose.RigidTransform;
import org.fests.scene.AttributeValue;

/**
 * Reads one frame: its objects may stand before the transforms that they need, so the frame is held
 * as it is in the log.
 */
final class FrameReader {
  /** What a frame says of one object. */
  static final class Seen {
    final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    String key = "";
    int firstShape;
    int endShape;
  }

  private final JsonCursor cursor;
  private final Tally tally;
  private final ShapeReader reader;
  private final TransformReader transformReader;
  private final int most;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Seen> objects = new ArrayList<>();
  private final Transforms transforms = new Transforms();
  private final Set<String> streams = new LinkedHashSet<>();
  private int shapeCount;
  private int objectCount;
  private OptionalLong time = OptionalLong.empty();
  private Flaw flaw = Flaw.NONE;

  /**
   * Makes a reader.
   *
   * @param most boxes that are held of a frame; those beyond are counted, as one
   */
  FrameReader(JsonCursor cursor, Tally tally, int most) {
    this.cursor = cursor;
    this.tally = tally;
    this.most = most;
    reader = new ShapeReader(cursor, tally);
    transformReader = new TransformReader(cursor, tally);
  }

  /** Reads the frame that the current key has. */
  void read() throws IOException {
    shapeCount = 0;
    objectCount = 0;
    time = OptionalLong.empty();
    transforms.clear();
    streams.clear();
    cursor.restore(Flaw.NONE);
    if (cursor.object()) {
      while (cursor.nextKey()) {
        switch (cursor.key()) {
          case "frame_properties" -> properties();
          case "objects" -> objects();
          default -> other("frames");
        }
      }
    }
    flaw = cursor.flaw();
    cursor.restore(Flaw.NONE);
  }

  Flaw flaw() {
    return flaw;
  }

  OptionalLong time() {
    return time;
  }

  /** Returns the streams that the frame lists; none: it lists none. */
  Set<String> streams() {
    return streams;
  }

  Transforms transforms() {
    return transforms;
  }

  List<Seen> seen() {
    return objects.subList(0, objectCount);
  }

  Shape shape(int n) {
    return shapes.get(n);
  }

  private void properties() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "timestamp" -> time = Moment.read(cursor);
        case "transforms" -> readTransforms();
        case "streams" -> readStreams();
        default -> other("frame_properties");
      }
    }
  }

  /** What a sensor's own clock says is not kept: a frame has one time. */
  private void readStreams() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      streams.add(cursor.key());
      other("frame_properties.streams", "*");
    }
  }

  private void readTransforms() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      if (!cursor.object()) {
        continue;
      }
      String source = "";
      String destination = "";
      Optional<RigidTransform> moved = Optional.empty();
      while (cursor.nextKey()) {
        switch (cursor.key()) {
          case "src" -> source = cursor.text();
          case "dst" -> destination = cursor.text();
          case "transform_src_to_dst" -> moved = transformReader.read();
          default -> other("transforms");
        }
      }
      if (moved.isPresent()) {
        transforms.add(source, destination, moved.get());
      }
    }
  }

  private void objects() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      Seen seen = nextSeen(cursor.key());
      if (cursor.object()) {
        while (cursor.nextKey()) {
          if (cursor.key().equals("object_data")) {
            reader.data(this::nextShape, seen.attributes);
          } else {
            other("frames.objects");
          }
        }
      }
      seen.endShape = shapeCount;
    }
  }

  private Seen nextSeen(String key) {
    if (objectCount == objects.size()) {
      objects.add(new Seen());
    }
    Seen seen = objects.get(objectCount++);
    seen.key = key;
    seen.attributes.clear();
    seen.firstShape = shapeCount;
    return seen;
  }

  private Shape nextShape(Shape.Kind kind) {
    if (shapeCount > most) {
      return shapes.get(most).clear(kind);
    }
    if (shapeCount == shapes.size()) {
      shapes.add(new Shape());
    }
    return shapes.get(shapeCount++).clear(kind);
  }

  private void other(String part) throws IOException {
    other(part, cursor.key());
  }

  private void other(String part, String key) throws IOException {
    tally.ignored(part + "." + key);
    cursor.skip();
  }
}
