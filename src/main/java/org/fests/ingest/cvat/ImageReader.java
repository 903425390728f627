package org.fests.ingest.cvat;

import java.util.Optional;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Tally;
import org.fests.scene.DetectionDraft;

/** Reads one {@code <image>} after another; each is a frame. */
final class ImageReader {
  private final XmlCursor cursor;
  private final BoxReader boxes;
  private final AttributeSets sets;
  private final Task task;
  private final Streams streams;
  private final Tally tally;
  private final FrameDraft frame = new FrameDraft();

  ImageReader(Opened document, BoxReader boxes) {
    this.boxes = boxes;
    cursor = document.cursor();
    task = document.task();
    sets = document.sets();
    streams = document.streams();
    tally = document.tally();
  }

  /** Reads the picture that the cursor stands at and delivers its frame. */
  void read() {
    Place place = cursor.place();
    String tag = cursor.tag();
    String id = cursor.attribute("id");
    frame.clear().place(() -> place, () -> tag);
    SampleDraft sample = frame.sample(Cvat.CHANNEL);
    picture(sample);
    int number = task.frames().read(id);
    if (number == FrameNumbers.NONE) {
      frame.flaw(place, "image's id '%s' is not one of the frames %s".formatted(id, task.frames()));
    }
    frame.index(number);
    while (cursor.nextChild()) {
      if (cursor.name().equals("box")) {
        box(sample);
        frame.place(() -> place, () -> tag);
      } else {
        tally.ignored(cursor.name());
        cursor.skip();
      }
    }
    streams.accept(frame);
  }

  private void picture(SampleDraft sample) {
    String name = "";
    long width = 0;
    long height = 0;
    for (int n = 0; n < cursor.attributes(); n++) {
      String value = cursor.attributeValue(n);
      switch (cursor.attributeName(n)) {
        case "name" -> name = value;
        case "width" -> width = size(value);
        case "height" -> height = size(value);
        case "id" -> {} // read already
        default -> tally.ignored("image " + cursor.attributeName(n));
      }
    }
    sample.image(new Image(name, width, height));
  }

  private static long size(String text) {
    return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
  }

  private void box(SampleDraft sample) {
    DetectionDraft draft = sample.next();
    Optional<KeyBox> read = boxes.readOfImage();
    if (read.isEmpty()) {
      frame.place(boxes::place, boxes::tag);
      frame.flawedDetection(boxes.place(), boxes.flaw());
      return;
    }
    KeyBox box = read.get();
    double[] edges = {box.left(), box.top(), box.right(), box.bottom()};
    KeyFrames.set(draft.className(boxes.label()), edges, box.rotation());
    sets.of(box.attributes()).forEach(one -> draft.attribute(one.name(), one.value()));
    sample.keep();
  }
}
