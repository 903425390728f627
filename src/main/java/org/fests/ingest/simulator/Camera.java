package org.fests.ingest.simulator;

import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatchBuilder;

/** Sees the table as a detector does: hidden things are missed, boxes tremble. */
final class Camera {
  private final Detector detector;
  private final DetectionDraft draft = new DetectionDraft();

  Camera(Detector detector) {
    this.detector = detector;
  }

  /** Adds what it sees to the builder's current sample. */
  void look(Table table, FrameBatchBuilder builder) {
    Sight.hidden(table)
        .forEach(
            (thing, hidden) -> {
              if (detector.detects(thing.track(), hidden)) {
                builder.add(detection(thing, hidden));
              }
            });
  }

  private DetectionDraft detection(Thing thing, double hidden) {
    ImageBox.fill(draft.clear(), thing.area(), Sight.IMAGE, detector);
    return draft.track(thing.track()).score(detector.score(hidden)).className(word(thing));
  }

  /** Returns the class, which for cups and mugs may be the wrong one of the two for a moment. */
  private String word(Thing thing) {
    if (!detector.confuses(thing.track()) || !thing.kind().vessel()) {
      return thing.kind().word();
    }
    return (thing.kind() == Kind.CUP ? Kind.MUG : Kind.CUP).word();
  }
}
