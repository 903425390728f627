package org.fests.ingest.scalabel;

import java.io.IOException;
import java.io.InputStream;
import org.fests.ingest.json.NotPlain;
import org.fests.ingest.json.PlainJson;
import org.fests.ingest.json.PlainValue;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.SampleDraft;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/**
 * Reads documents as long as there is nothing to say of them: frames whose labels are boxes in the
 * image, every one sound and every key known. It stops before the first other frame, which {@link
 * FrameReader} reads with all its words.
 */
final class PlainFrames {
  private static final byte[][] DOCUMENT = PlainJson.names("frames");
  private static final byte[][] FRAME =
      PlainJson.names("name", "videoName", "frameIndex", "timestamp", "labels", "size", "index");
  private static final int BOTH_INDEXES = 4 | 64;
  private static final byte[][] SIZE = PlainJson.names("width", "height");
  private static final byte[][] LABEL =
      PlainJson.names("id", "category", "score", "box2d", "attributes");
  private static final int BOX = 8;
  private static final byte[][] EDGES = PlainJson.names("x1", "y1", "x2", "y2");

  private final PlainJson json;
  private final FrameRuns runs;
  private final FrameDraft frame = new FrameDraft();
  private final double[] edges = new double[4];
  private String name = "";
  private String video = "";
  private long index;
  private long nanos;
  private long[] size = {0, 0};
  private long accepted;

  /** Makes a reader of the bytes from their start. */
  PlainFrames(InputStream bytes, FrameRuns runs) {
    json = new PlainJson(bytes);
    this.runs = runs;
  }

  /** Returns whether all was plain; else the runs have only the {@link #accepted} frames. */
  boolean readAll() throws IOException {
    try {
      while (!json.atEnd()) {
        document();
      }
      return true;
    } catch (NotPlain other) {
      return false;
    }
  }

  /** Returns how many frames the runs have taken. */
  long accepted() {
    return accepted;
  }

  private void document() throws IOException {
    if (json.passes('{')) {
      json.key(DOCUMENT, 0);
      frames("/frames/");
      json.pass('}');
    } else {
      frames("/");
    }
  }

  private void frames(String path) throws IOException {
    json.pass('[');
    if (json.passes(']')) {
      return;
    }
    long place = 0;
    do {
      json.load();
      frame();
      NotPlain.unless(runs.number(video, frame, index, nanos).isEmpty());
      runs.hold(video, frame, new Image(name, size[0], size[1]), path + place++);
      accepted++;
      json.load();
    } while (json.more(']'));
  }

  private void frame() throws IOException {
    frame.clear();
    name = video = "";
    index = nanos = FrameRuns.NONE;
    size = new long[] {0, 0};
    int seen = 0;
    json.pass('{');
    do {
      int key = json.key(FRAME, seen);
      switch (key) {
        case 0 -> name = json.word();
        case 1 -> video = json.word();
        case 3 -> nanos = FrameReader.NANOS * json.count(FrameReader.MOST_MILLIS);
        case 4 -> labels();
        case 5 -> size();
        default -> index = json.count(FrameDraft.MAX_INDEX);
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless((seen & BOTH_INDEXES) != BOTH_INDEXES);
  }

  private void size() {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(SIZE, seen);
      size[key] = json.count(Integer.MAX_VALUE);
      seen |= 1 << key;
    } while (json.more('}'));
  }

  private void labels() throws IOException {
    json.pass('[');
    if (json.passes(']')) {
      return;
    }
    do {
      json.load();
      label(frame.sampleOf(Scalabel.CAMERA));
    } while (json.more(']'));
    json.load();
  }

  private void label(SampleDraft sample) {
    DetectionDraft draft = sample.next();
    String id = "";
    int seen = 0;
    json.pass('{');
    do {
      int key = json.key(LABEL, seen);
      switch (key) {
        case 0 -> id = json.word();
        case 1 -> draft.className(json.word());
        case 2 -> draft.score(json.number());
        case 3 -> box(draft);
        default -> PlainValue.each(json, draft::attribute);
      }
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless((seen & BOX) != 0 && draft.flaw(Space.IMAGE).isEmpty());
    NotPlain.unless(id.isEmpty() || sample.claim(id));
    draft.track(id);
    sample.keep();
  }

  private void box(DetectionDraft draft) {
    json.pass('{');
    int seen = 0;
    do {
      int key = json.key(EDGES, seen);
      edges[key] = json.number();
      seen |= 1 << key;
    } while (json.more('}'));
    NotPlain.unless(seen == 15);
    BoxReader.fill(draft, edges);
  }
}
