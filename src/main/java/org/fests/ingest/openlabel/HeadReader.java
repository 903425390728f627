package org.fests.ingest.openlabel;

import java.io.IOException;
import java.util.Optional;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.Tally;
import org.fests.ingest.pose.RigidTransform;

/** Reads the parts of a document that are no frames. What is wrong in them ends the reading. */
final class HeadReader {
  private final JsonCursor cursor;
  private final Head head;
  private final Tally tally;
  private final int most;
  private final ShapeReader shapes;
  private final TransformReader transforms;

  HeadReader(JsonCursor cursor, Head head, Tally tally, ReadLimits limits) {
    this.cursor = cursor;
    this.head = head;
    this.tally = tally;
    most = limits.gatheredRecords();
    shapes = new ShapeReader(cursor, tally);
    transforms = new TransformReader(cursor, tally);
  }

  /** Reads the part that the cursor's key names. */
  void read(String part) throws IOException {
    switch (part) {
      case "metadata" -> metadata();
      case "streams" -> streams();
      case "coordinate_systems" -> systems();
      default -> objects();
    }
    if (cursor.flawed()) {
      throw new LogException(
          cursor.flaw().place(),
          cursor.flaw().reason(),
          "no frame can be understood without the document's " + part);
    }
  }

  private void metadata() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "schema_version" -> version();
        case "name" -> head.name = cursor.text();
        case "licence", "license" -> head.licence = cursor.text();
        default -> other("metadata");
      }
    }
  }

  private void version() throws IOException {
    String version = cursor.text();
    if (!cursor.flawed() && !version.startsWith("1.")) {
      cursor.flaw("schema_version '%s' is not known: this reader knows 1.0.0".formatted(version));
    }
  }

  private void streams() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      String name = cursor.key();
      String type = "";
      if (cursor.object()) {
        while (cursor.nextKey()) {
          if (cursor.key().equals("type")) {
            type = cursor.text();
          } else {
            other("streams");
          }
        }
      }
      head.streams.put(name, type);
    }
  }

  private void systems() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      String name = cursor.key();
      String type = "";
      String parent = "";
      Optional<RigidTransform> pose = Optional.empty();
      if (cursor.object()) {
        while (cursor.nextKey()) {
          switch (cursor.key()) {
            case "type" -> type = cursor.text();
            case "parent" -> parent = cursor.text();
            case "pose_wrt_parent" -> pose = transforms.read();
            case "children" -> cursor.skip(); // each names its parent
            default -> other("coordinate_systems");
          }
        }
      }
      head.systems.add(name, new CoordinateSystems.AxisSystem(type, parent, pose));
    }
  }

  private void objects() throws IOException {
    if (!cursor.object()) {
      return;
    }
    while (cursor.nextKey()) {
      String key = cursor.key();
      Head.Thing thing = new Head.Thing();
      if (cursor.object()) {
        object(thing);
      }
      if (head.things.put(key, thing) != null) {
        cursor.flaw("object '%s' is given twice".formatted(key));
      }
      if (head.things.size() > most) {
        throw new LogException(
            cursor.place(),
            "log has more objects than gathered.records.max=%d".formatted(most),
            "raise it in conf/limits.properties, or split the log");
      }
    }
  }

  private void object(Head.Thing thing) throws IOException {
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "name" -> thing.name = cursor.text();
        case "type" -> thing.type = cursor.text();
        case "coordinate_system" -> thing.system = cursor.text();
        case "frame_intervals" -> intervals(thing);
        case "object_data" ->
            shapes.data(
                kind -> {
                  Shape shape = new Shape().clear(kind);
                  thing.shapes.add(shape);
                  return shape;
                },
                thing.attributes);
        case "object_data_pointers" -> cursor.skip(); // an index of what stands elsewhere
        default -> other("objects");
      }
    }
  }

  private void intervals(Head.Thing thing) throws IOException {
    if (!cursor.array()) {
      return;
    }
    while (cursor.nextElement()) {
      long[] interval = {0, FrameDraft.MAX_INDEX};
      if (cursor.objectHere()) {
        while (cursor.nextKey()) {
          switch (cursor.key()) {
            case "frame_start" -> interval[0] = cursor.count(FrameDraft.MAX_INDEX);
            case "frame_end" -> interval[1] = cursor.count(FrameDraft.MAX_INDEX);
            default -> other("frame_intervals");
          }
        }
      }
      thing.intervals.add(interval);
    }
  }

  private void other(String part) throws IOException {
    tally.ignored(part + "." + cursor.key());
    cursor.skip();
  }
}
