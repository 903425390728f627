package org.fests.ingest.strem;

import java.io.IOException;
import java.io.InputStream;
import org.fests.ingest.json.NotPlain;
import org.fests.ingest.json.PlainJson;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/**
 * Reads documents of the newer dialect as long as there is nothing to say of them: every frame is
 * sound and every key known. It stops before the first other frame, which {@link StremReader} reads
 * with all its words.
 */
final class PlainFrames {
  private static final byte[][] DOCUMENT = PlainJson.names("version", "frames");
  private static final byte[][] VERSIONS = PlainJson.names("0.2.0");
  private static final byte[][] SAMPLE_TYPES = PlainJson.names("@stremf/sample/detection");
  private static final byte[][] FRAME = PlainJson.names("index", "samples");
  private static final byte[][] SAMPLE = PlainJson.names("type", "channel", "image", "annotations");
  private static final byte[][] IMAGE = PlainJson.names("path", "dimensions");
  private static final byte[][] SIZE = PlainJson.names("width", "height");
  private static final byte[][] DETECTION = PlainJson.names("class", "score", "bbox");

  private final PlainJson json;
  private final FrameDraft frame;
  private final Streams streams;
  private final PlainBox box;
  private long accepted;

  /** Makes a reader of the bytes from their start. */
  PlainFrames(InputStream bytes, FrameDraft frame, Streams streams) {
    json = new PlainJson(bytes);
    box = new PlainBox(json);
    this.frame = frame;
    this.streams = streams;
  }

  /** Returns whether all was plain; else the streams have only the {@link #accepted} frames. */
  boolean readAll() throws IOException {
    frame.place(PlainFrames::unknownPlace, () -> "");
    try {
      while (!json.atEnd()) {
        document();
      }
      return true;
    } catch (NotPlain other) {
      return false;
    }
  }

  /** Whatever is wrong with a frame, its place is asked for before anything is done about it. */
  private static Place unknownPlace() {
    throw new NotPlain();
  }

  /** Returns how many frames the streams have taken. */
  long accepted() {
    return accepted;
  }

  private void document() throws IOException {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(DOCUMENT, seen);
      if (key == 0) {
        json.known(VERSIONS, 0);
      } else {
        NotPlain.unless(seen != 0); // the version tells the dialect of the frames
        frames();
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(seen == 3);
  }

  private void frames() throws IOException {
    json.pass('[');
    if (json.passes(']')) {
      return;
    }
    do {
      json.load();
      frame.clear();
      frame();
      streams.accept(frame);
      accepted++;
      json.load();
    } while (json.more(']'));
  }

  private void frame() throws IOException {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(FRAME, seen);
      if (key == 0) {
        frame.index(json.count(FrameDraft.MAX_INDEX));
      } else {
        samples();
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(seen == 3);
  }

  private void samples() throws IOException {
    json.pass('[');
    if (json.passes(']')) {
      return;
    }
    do {
      json.load();
      sample(frame.sample(""));
    } while (json.more(']'));
  }

  private void sample(SampleDraft sample) throws IOException {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(SAMPLE, seen);
      switch (key) {
        case 0 -> json.known(SAMPLE_TYPES, 0);
        case 1 -> sample.channel(json.text());
        case 2 -> image(sample);
        default -> detections(sample);
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(seen == 15);
  }

  private void image(SampleDraft sample) {
    json.pass('{');
    String path = "";
    long[] size = {0, 0};
    int seen = 0;
    do {
      int key = json.key(IMAGE, seen);
      if (key == 0) {
        path = json.text();
      } else {
        dimensions(size);
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(seen == 3);
    sample.image(new Image(path, size[0], size[1]));
  }

  private void dimensions(long[] size) {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(SIZE, seen);
      size[key] = json.count(Integer.MAX_VALUE);
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(seen == 3);
  }

  private void detections(SampleDraft sample) throws IOException {
    json.pass('[');
    if (json.passes(']')) {
      json.load();
      return;
    }
    do {
      json.load();
      DetectionDraft draft = sample.next();
      detection(draft);
      NotPlain.unless(draft.flaw(Space.IMAGE).isEmpty());
      sample.keep();
    } while (json.more(']'));
    json.load();
  }

  private void detection(DetectionDraft draft) {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(DETECTION, seen);
      switch (key) {
        case 0 -> draft.className(json.text());
        case 1 -> draft.score(json.number());
        default -> box.read(draft);
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(seen == 7);
  }
}
