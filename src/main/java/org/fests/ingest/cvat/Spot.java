package org.fests.ingest.cvat;

import java.util.Optional;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;

/** A detection of a clip to be written, and the frame it is in. */
record Spot(FrameBatch clip, int frame, int detection) {
  private static final AttributeValue YES = new AttributeValue.Flag(true);

  long index() {
    return clip.index(frame);
  }

  String className() {
    return clip.className(detection);
  }

  /** Returns the track's name, or empty text. */
  String trackName() {
    return clip.trackName(detection);
  }

  /** Returns whether an attribute is known to be true. */
  boolean flagged(String name) {
    return attribute(name).equals(Optional.of(YES));
  }

  Optional<AttributeValue> attribute(String name) {
    return clip.attributes().stream()
        .filter(column -> column.name().equals(name))
        .flatMap(column -> column.of(detection).stream())
        .findFirst();
  }
}
