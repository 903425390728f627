package org.fests.ingest.scalabel;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.pose.Cuboid;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Reads the labels of a frame: each is a box in the image, a box in space, or both. */
final class LabelReader {
  private final JsonCursor cursor;
  private final Supplier<String> excerpt;
  private final Reading reading;
  private final BoxReader boxes;
  private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
  private String id = "";
  private String category = "";
  private double score;
  private boolean shaped;
  private long kept;

  LabelReader(JsonCursor cursor, Supplier<String> excerpt, Reading reading) {
    this.cursor = cursor;
    this.excerpt = excerpt;
    this.reading = reading;
    boxes = new BoxReader(cursor);
  }

  /** Forgets the frame before. */
  void clear() {
    kept = 0;
  }

  /** Returns how many detections the frame has that are good. */
  long kept() {
    return kept;
  }

  /** Reads the list that is the current key's value; null is as if it were empty. */
  void read(FrameDraft frame) throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_NULL || !cursor.arrayHere()) {
      return;
    }
    Flaw outer = cursor.flaw();
    while (cursor.nextElement()) {
      cursor.restore(Flaw.NONE);
      label(frame);
    }
    cursor.restore(outer);
  }

  private void label(FrameDraft frame) throws IOException {
    attributes.clear();
    boxes.clear();
    id = "";
    category = "";
    score = 1;
    shaped = false;
    if (cursor.objectHere()) {
      while (cursor.nextKey()) {
        field(cursor.key());
      }
      if (!boxes.any() && !shaped) {
        cursor.flaw("label has neither box2d nor box3d");
      }
    }
    if (cursor.flawed()) {
      for (int box = 0; box < Math.max(1, boxes.count()); box++) {
        reading.rejectDetection(cursor.flaw().place(), cursor.flaw().reason(), excerpt.get());
      }
      return;
    }
    if (boxes.flat()) {
      SampleDraft sample = frame.sampleOf(Scalabel.CAMERA);
      keep(sample, boxes.fillFlat(sample.next()), Space.IMAGE);
    }
    if (boxes.solid()) {
      SampleDraft sample = frame.sampleOf(Scalabel.EGO);
      Cuboid cuboid = boxes.cuboid();
      if (keep(sample, sample.next().box(cuboid.upright()), Space.EGO) && cuboid.notablyTilted()) {
        reading.tally().repaired(Cuboid.TILT_DROPPED);
      }
    }
  }

  private boolean keep(SampleDraft sample, DetectionDraft draft, Space space) {
    draft.className(category).track(id).score(score);
    attributes.forEach(draft::attribute);
    String flaw = draft.flaw(space).orElse("");
    if (flaw.isEmpty() && !id.isEmpty() && !sample.claim(id)) {
      flaw = "label '%s' occurs twice in one frame".formatted(id);
    }
    if (flaw.isEmpty()) {
      sample.keep();
      kept++;
      return true;
    }
    reading.rejectDetection(cursor.place(), flaw, excerpt.get());
    return false;
  }

  private void field(String key) throws IOException {
    switch (key) {
      case "id" -> id = word();
      case "category" -> category = word();
      case "score" -> score = score();
      case "box2d" -> boxes.readFlat();
      case "box3d" -> boxes.readSolid();
      case "attributes" -> attributes();
      case "poly2d", "rle", "graph" -> shape(key);
      case "index", "manualShape", "manualAttributes" -> cursor.skip();
      default -> {
        reading.tally().ignored("labels." + key);
        cursor.skip();
      }
    }
  }

  private String word() throws IOException {
    return switch (cursor.parser().nextToken()) {
      case VALUE_NULL -> "";
      case VALUE_STRING, VALUE_NUMBER_INT -> cursor.word();
      default -> {
        cursor.mismatch("text");
        yield "";
      }
    };
  }

  private double score() throws IOException {
    return cursor.parser().nextToken() == JsonToken.VALUE_NULL ? 1 : cursor.numberHere();
  }

  private void shape(String key) throws IOException {
    if (cursor.parser().nextToken() != JsonToken.VALUE_NULL) {
      shaped = true;
      reading.tally().ignored("labels." + key);
      cursor.parser().skipChildren();
    }
  }

  private void attributes() throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_NULL || !cursor.objectHere()) {
      return;
    }
    while (cursor.nextKey()) {
      String key = cursor.key();
      switch (cursor.parser().nextToken()) {
        case VALUE_STRING -> attributes.put(key, new AttributeValue.Text(cursor.word()));
        case VALUE_TRUE -> attributes.put(key, new AttributeValue.Flag(true));
        case VALUE_FALSE -> attributes.put(key, new AttributeValue.Flag(false));
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
            attributes.put(key, new AttributeValue.Numeric(cursor.numberHere()));
        case VALUE_NULL -> {
          // as if it were not there
        }
        default -> {
          reading.tally().ignored("labels.attributes." + key);
          cursor.parser().skipChildren();
        }
      }
    }
  }
}
