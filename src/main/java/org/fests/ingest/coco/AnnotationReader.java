package org.fests.ingest.coco;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/** Reads annotations, each into the run that holds it. A bad one is rejected alone. */
final class AnnotationReader {
  private static final AttributeValue YES = new AttributeValue.Flag(true);
  private static final AttributeValue NO = new AttributeValue.Flag(false);
  private static final int IMAGE = 1;
  private static final int VIDEO = 2;

  private final JsonCursor cursor;
  private final JsonParser parser;
  private final Supplier<String> excerpt;
  private final Reading reading;
  private final FrameDraft frame = new FrameDraft();
  private final Map<Long, String> classes = new HashMap<>();
  private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
  private double[] boxes = new double[4];
  private int boxCount;
  private long owner;
  private int owners;
  private long category;
  private String track = "";
  private String instance = "";
  private String id = "";
  private double score;

  AnnotationReader(JsonCursor cursor, Supplier<String> excerpt, Reading reading) {
    this.cursor = cursor;
    parser = cursor.parser();
    this.excerpt = excerpt;
    this.reading = reading;
  }

  /** Reads the element at the current token. */
  void read(AnnotationRun run) throws IOException {
    Flaw outer = cursor.flaw();
    clear();
    if (cursor.objectHere()) {
      while (cursor.nextKey()) {
        field(cursor.key());
      }
      check();
    }
    if (cursor.flawed()) {
      for (int box = 0; box < Math.max(1, seen()); box++) {
        reading.rejectDetection(cursor.flaw().place(), cursor.flaw().reason(), excerpt.get());
      }
    } else {
      hold(run);
    }
    run.next();
    cursor.restore(outer);
  }

  private void clear() {
    cursor.restore(Flaw.NONE);
    attributes.clear();
    boxCount = 0;
    owner = CocoTables.NONE;
    owners = 0;
    category = CocoTables.NONE;
    track = "";
    instance = "";
    id = "";
    score = 1;
  }

  private void field(String key) throws IOException {
    switch (key) {
      case "image_id" -> owner(IMAGE);
      case "video_id" -> owner(VIDEO);
      case "category_id" -> category = cursor.count(Long.MAX_VALUE);
      case "bbox" -> box();
      case "bboxes" -> boxes();
      case "track_id" -> track = ListReader.trackHere(cursor);
      case "instance_id" -> instance = ListReader.trackHere(cursor);
      case "id" -> id = ListReader.trackHere(cursor);
      case "score" -> score = cursor.number();
      case "iscrowd", "ignore" -> flag(key);
      case "attributes" -> attributes();
      case "area" -> cursor.skip();
      default -> other(key);
    }
  }

  /** Reads the id of the image or video; an annotation of an image may name its video, too. */
  private void owner(int kind) throws IOException {
    long number = cursor.count(Long.MAX_VALUE);
    if (kind == IMAGE || owners == 0) {
      owner = number;
    }
    owners |= kind;
  }

  private void box() throws IOException {
    if (parser.nextToken() == JsonToken.VALUE_NULL) {
      cursor.flaw("annotation has no box");
    } else {
      boxHere();
    }
  }

  private void boxHere() throws IOException {
    if (!cursor.arrayHere()) {
      return;
    }
    int n = 0;
    room();
    while (cursor.nextElement()) {
      double number = cursor.numberHere();
      if (n < 4) {
        boxes[4 * boxCount + n] = number;
      }
      n++;
    }
    if (n != 4) {
      cursor.flaw("a box must have four numbers, left, top, width, height, not %d".formatted(n));
    }
    boxCount++;
  }

  private void boxes() throws IOException {
    if (!cursor.array()) {
      return;
    }
    while (cursor.nextElement()) {
      if (parser.currentToken() == JsonToken.VALUE_NULL) {
        room();
        boxes[4 * boxCount++] = Double.NaN; // not seen in this frame
      } else {
        boxHere();
      }
    }
    instance = instance.isEmpty() ? id : instance;
  }

  private void room() {
    if (4 * boxCount + 4 > boxes.length) {
      boxes = Arrays.copyOf(boxes, 2 * boxes.length);
    }
  }

  /** Returns how many boxes there are. */
  private int seen() {
    int seen = 0;
    for (int box = 0; box < boxCount; box++) {
      seen += Double.isNaN(boxes[4 * box]) ? 0 : 1;
    }
    return seen;
  }

  private void flag(String key) throws IOException {
    JsonToken token = parser.nextToken();
    if (token == JsonToken.VALUE_TRUE) {
      attributes.put(key, YES);
    } else if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      if (cursor.numberHere() != 0) {
        attributes.put(key, YES);
      }
    } else if (token != JsonToken.VALUE_FALSE && token != JsonToken.VALUE_NULL) {
      cursor.mismatch("0 or 1");
    }
  }

  private void attributes() throws IOException {
    if (parser.nextToken() == JsonToken.VALUE_NULL || !cursor.objectHere()) {
      return;
    }
    while (cursor.nextKey()) {
      String key = cursor.key();
      if (key.equals("track_id")) {
        instance = instance.isEmpty() ? ListReader.trackHere(cursor) : instance;
      } else {
        other(key);
      }
    }
  }

  /** Keeps a value as an attribute, if it can be one. */
  private void other(String key) throws IOException {
    switch (parser.nextToken()) {
      case VALUE_STRING -> attributes.put(key, new AttributeValue.Text(cursor.word()));
      case VALUE_TRUE -> attributes.put(key, YES);
      case VALUE_FALSE -> attributes.put(key, NO);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          attributes.put(key, new AttributeValue.Numeric(cursor.numberHere()));
      case VALUE_NULL -> {
        // as if it were not there
      }
      default -> {
        reading.tally().ignored("annotations." + key);
        parser.skipChildren();
      }
    }
  }

  private void check() {
    if (owners == 0) {
      cursor.flaw("field 'image_id' is missing");
    }
    if (boxCount == 0) {
      cursor.flaw("annotation has no box");
    }
  }

  private void hold(AnnotationRun run) {
    boolean inImage = (owners & IMAGE) != 0;
    for (int box = 0; box < boxCount; box++) {
      if (inImage || !Double.isNaN(boxes[4 * box])) {
        hold(run, box, inImage ? AnnotationRun.IN_IMAGE : box);
      }
    }
  }

  private void hold(AnnotationRun run, int box, long index) {
    SampleDraft sample = frame.clear().index(index).sample(Coco.CHANNEL);
    DetectionDraft draft = sample.next();
    double width = boxes[4 * box + 2];
    double height = boxes[4 * box + 3];
    draft
        .className(classes.computeIfAbsent(category, number -> Long.toString(number)))
        .track(track.isEmpty() ? instance : track)
        .score(score)
        .imageBox(boxes[4 * box] + width / 2, boxes[4 * box + 1] + height / 2, width, height, 0);
    attributes.forEach(draft::attribute);
    String flaw = draft.flaw(Space.IMAGE).orElse("");
    if (flaw.isEmpty()) {
      sample.keep();
      run.hold(owner, frame);
    } else {
      reading.rejectDetection(cursor.place(), flaw, excerpt.get());
    }
  }
}
