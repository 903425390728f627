package org.fests.ingest.openlabel;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.OptionalLong;
import org.fests.ingest.json.NotPlain;
import org.fests.ingest.json.PlainJson;
import org.fests.ingest.json.PlainValue;
import org.fests.ingest.log.Place;
import org.fests.scene.AttributeValue;

/**
 * Reads frames as long as there is nothing to say of them: boxes in images with numbers, texts and
 * flags for attributes, every one sound and every key known. It stops before the first other frame,
 * which {@link FrameReader} reads with all its words.
 */
final class PlainFrames {
  private static final byte[][] AFTER = PlainJson.names("frame_intervals");
  private static final byte[][] INTERVAL = PlainJson.names("frame_start", "frame_end");
  private static final byte[][] FRAME = PlainJson.names("frame_properties", "objects");
  private static final byte[][] PROPERTIES = PlainJson.names("timestamp");
  private static final byte[][] OBJECT = PlainJson.names("object_data");
  private static final byte[][] DATA = PlainJson.names("bbox", "rbbox", "num", "text", "boolean");
  private static final byte[][] BOX =
      PlainJson.names("name", "coordinate_system", "val", "attributes", "stream");
  private static final byte[][] KINDS = PlainJson.names("num", "text", "boolean");
  private static final byte[][] ATTRIBUTE = PlainJson.names("name", "val");
  private static final int NANOS = 9; // power of ten of a second

  private final PlainJson json;
  private final FrameContents contents;
  private final FrameMaker maker;
  private long accepted;

  /** Makes a reader of bytes that begin with the object of the frames, not an empty one. */
  PlainFrames(InputStream bytes, FrameContents contents, FrameMaker maker) {
    json = new PlainJson(bytes);
    this.contents = contents;
    this.maker = maker;
  }

  /**
   * Returns whether all was plain, and nothing but their intervals follows in the document; else
   * only the {@link #accepted} frames are made.
   */
  boolean readAll() throws IOException {
    try {
      frames();
      if (json.passes(',')) {
        json.key(AFTER, 0);
        intervals();
      }
      json.pass('}');
      json.pass('}');
      return json.atEnd();
    } catch (NotPlain other) {
      return false;
    }
  }

  /** Returns how many frames are made. */
  long accepted() {
    return accepted;
  }

  private static Place unknownPlace() {
    throw new NotPlain();
  }

  private void frames() throws IOException {
    json.load();
    json.pass('{');
    do {
      json.load();
      String number = json.text();
      json.pass(':');
      contents.clear();
      frame();
      maker.make(PlainFrames::unknownPlace, number, contents);
      accepted++;
      json.load();
    } while (json.more('}'));
  }

  private void intervals() throws IOException {
    json.pass('[');
    do {
      json.load();
      json.pass('{');
      json.key(INTERVAL, 0);
      json.count(Long.MAX_VALUE);
      json.pass(',');
      json.key(INTERVAL, 1);
      json.count(Long.MAX_VALUE);
      json.pass('}');
      json.load();
    } while (json.more(']'));
  }

  private void frame() throws IOException {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(FRAME, seen);
      if (key == 0) {
        properties();
      } else {
        objects();
      }
      seen |= 1 << key;
    } while (json.more('}'));
  }

  private void properties() {
    json.pass('{');
    if (json.passes('}')) {
      return;
    }
    json.key(PROPERTIES, 0);
    if (json.next() == '"') {
      contents.time = Moment.ofText(json.text());
      NotPlain.unless(contents.time.isPresent());
    } else {
      contents.time = OptionalLong.of(json.shifted(NANOS));
    }
    json.pass('}');
  }

  private void objects() throws IOException {
    json.pass('{');
    if (json.passes('}')) {
      return;
    }
    do {
      json.load();
      FrameContents.Seen seen = contents.object(json.text());
      json.pass(':');
      json.pass('{');
      json.key(OBJECT, 0);
      data(seen.attributes);
      json.pass('}');
    } while (json.more('}'));
    json.load();
  }

  private void data(Map<String, AttributeValue> attributes) {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(DATA, seen);
      switch (key) {
        case 0 -> boxes(Shape.Kind.BBOX);
        case 1 -> boxes(Shape.Kind.RBBOX);
        default -> attributes(attributes);
      }
      seen |= 1 << key;
    } while (json.more('}'));
  }

  private void boxes(Shape.Kind kind) {
    json.pass('[');
    do {
      box(contents.box(kind));
    } while (json.more(']'));
  }

  private void box(Shape box) {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(BOX, seen);
      switch (key) {
        case 0 -> box.name = json.text();
        case 1 -> box.system = json.text();
        case 2 -> box.count = json.numbers(box.numbers);
        case 3 -> nested(box);
        default -> box.stream = json.text();
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(box.badNumbers().isEmpty());
  }

  private void nested(Shape box) {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(KINDS, seen);
      attributes(box.attributes);
      seen |= 1 << key;
    } while (json.more('}'));
    box.settle();
  }

  private void attributes(Map<String, AttributeValue> into) {
    json.pass('[');
    do {
      attribute(into);
    } while (json.more(']'));
  }

  /** Reads a name and a value, in this order. */
  private void attribute(Map<String, AttributeValue> into) {
    json.pass('{');
    NotPlain.unless(json.key(ATTRIBUTE, 0) == 0);
    String name = json.text();
    NotPlain.unless(!name.isEmpty());
    json.pass(',');
    NotPlain.unless(json.key(ATTRIBUTE, 1) == 1);
    into.put(name, PlainValue.of(json));
    json.pass('}');
  }
}
