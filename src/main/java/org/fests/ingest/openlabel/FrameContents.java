package org.fests.ingest.openlabel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.fests.ingest.json.Flaw;
import org.fests.scene.AttributeValue;

/**
 * What the log says of one frame: its objects may stand before the transforms that they need, so
 * all of it is held as it is in the log. Reused, so that no object is made a box.
 */
final class FrameContents {
  /** What a frame says of one object. */
  static final class Seen {
    final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
    String key = "";
    int firstShape;
    int endShape;
  }

  /** The streams that the frame lists; none: it lists none. */
  final Set<String> streams = new LinkedHashSet<>();

  final Transforms transforms = new Transforms();
  OptionalLong time = OptionalLong.empty();
  Flaw flaw = Flaw.NONE;

  private final int most;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Seen> objects = new ArrayList<>();
  private int shapeCount;
  private int objectCount;

  /**
   * Makes an empty one.
   *
   * @param most boxes that are held of a frame; those beyond are counted, as one
   */
  FrameContents(int most) {
    this.most = most;
  }

  void clear() {
    shapeCount = 0;
    objectCount = 0;
    time = OptionalLong.empty();
    flaw = Flaw.NONE;
    transforms.clear();
    streams.clear();
  }

  List<Seen> seen() {
    return objects.subList(0, objectCount);
  }

  Shape shape(int n) {
    return shapes.get(n);
  }

  /** Begins an object. */
  Seen object(String key) {
    if (objectCount == objects.size()) {
      objects.add(new Seen());
    }
    Seen seen = objects.get(objectCount++);
    seen.key = key;
    seen.attributes.clear();
    seen.firstShape = shapeCount;
    seen.endShape = shapeCount;
    return seen;
  }

  /** Begins a box of the object that was begun last. */
  Shape box(Shape.Kind kind) {
    if (shapeCount > most) {
      return shapes.get(most).clear(kind);
    }
    if (shapeCount == shapes.size()) {
      shapes.add(new Shape());
    }
    objects.get(objectCount - 1).endShape = shapeCount + 1;
    return shapes.get(shapeCount++).clear(kind);
  }
}
