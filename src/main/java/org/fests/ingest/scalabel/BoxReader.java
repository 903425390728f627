package org.fests.ingest.scalabel;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.pose.Cuboid;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;
import org.fests.scene.DetectionDraft;

/** Reads the boxes of a label. */
final class BoxReader {
  private static final RigidTransform OF_CAMERA =
      new RigidTransform(Rotation.OF_CAMERA, Vector3.ZERO);

  private final JsonCursor cursor;
  private final double[] edges = new double[4];
  private final double[] location = new double[3];
  private final double[] dimension = new double[3];
  private final double[] orientation = new double[3];
  private boolean flat;
  private boolean solid;

  BoxReader(JsonCursor cursor) {
    this.cursor = cursor;
  }

  void clear() {
    flat = false;
    solid = false;
  }

  /** Returns whether there is a box in the image. */
  boolean flat() {
    return flat;
  }

  /** Returns whether there is a box in space. */
  boolean solid() {
    return solid;
  }

  boolean any() {
    return flat || solid;
  }

  int count() {
    return (flat ? 1 : 0) + (solid ? 1 : 0);
  }

  /** Reads the current key's box in the image; null is none. */
  void readFlat() throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_NULL || !cursor.objectHere()) {
      return;
    }
    flat = true;
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "x1" -> seen = edge(0, seen);
        case "y1" -> seen = edge(1, seen);
        case "x2" -> seen = edge(2, seen);
        case "y2" -> seen = edge(3, seen);
        default -> cursor.skip();
      }
    }
    cursor.require(seen, 1, "x1");
    cursor.require(seen, 2, "y1");
    cursor.require(seen, 4, "x2");
    cursor.require(seen, 8, "y2");
  }

  private int edge(int edge, int seen) throws IOException {
    int now = cursor.once(seen, 1 << edge);
    edges[edge] = cursor.number();
    return now;
  }

  /** Fills in the box in the image. */
  DetectionDraft fillFlat(DetectionDraft draft) {
    return fill(draft, edges);
  }

  /**
   * Fills in a box in the image.
   *
   * @param edges left, upper, right and lower, the last two inclusive
   */
  static DetectionDraft fill(DetectionDraft draft, double[] edges) {
    double width = edges[2] - edges[0] + 1;
    double height = edges[3] - edges[1] + 1;
    return draft.imageBox(edges[0] + width / 2, edges[1] + height / 2, width, height, 0);
  }

  /** Reads the current key's box in space; null is none. */
  void readSolid() throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_NULL || !cursor.objectHere()) {
      return;
    }
    solid = true;
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "location" -> seen = three(location, cursor.once(seen, 1));
        case "dimension" -> seen = three(dimension, cursor.once(seen, 2));
        case "orientation" -> seen = three(orientation, cursor.once(seen, 4));
        default -> cursor.skip();
      }
    }
    cursor.require(seen, 1, "location");
    cursor.require(seen, 2, "dimension");
    cursor.require(seen, 4, "orientation");
  }

  private int three(double[] into, int seen) throws IOException {
    if (!cursor.array()) {
      return seen;
    }
    int n = 0;
    while (cursor.nextElement()) {
      double number = cursor.numberHere();
      if (n < 3) {
        into[n] = number;
      }
      n++;
    }
    if (n != 3) {
      cursor.flaw("three numbers are wanted, not %d".formatted(n));
    }
    return seen;
  }

  /** Returns the box in ego space. */
  Cuboid cuboid() {
    Vector3 along = turned(new Vector3(1, 0, 0));
    Vector3 up = turned(new Vector3(0, -1, 0));
    Rotation inCamera = new Rotation(along, up.cross(along), up);
    Vector3 centre = new Vector3(location[0], location[1], location[2]);
    return new Cuboid(
            new RigidTransform(inCamera, centre), dimension[2], dimension[1], dimension[0])
        .moved(OF_CAMERA);
  }

  /** Turns a direction in the camera's axes about y, then z, then x. */
  private Vector3 turned(Vector3 v) {
    Vector3 aboutY = plane(v, orientation[1], 'y');
    Vector3 aboutZ = plane(aboutY, orientation[2], 'z');
    return plane(aboutZ, orientation[0], 'x');
  }

  private static Vector3 plane(Vector3 v, double angle, char axis) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    return switch (axis) {
      case 'x' -> new Vector3(v.x(), c * v.y() - s * v.z(), s * v.y() + c * v.z());
      case 'y' -> new Vector3(c * v.x() + s * v.z(), v.y(), c * v.z() - s * v.x());
      default -> new Vector3(c * v.x() - s * v.y(), s * v.x() + c * v.y(), v.z());
    };
  }
}
