package org.fests.ingest.strem;

import java.io.IOException;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.SampleDraft;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;

/**
 * Reads the samples of a frame. A bad detection is rejected alone; a bad sample spoils its frame.
 */
final class SampleReader {
  private static final String SAMPLE_TYPE = "@stremf/sample/detection";
  private static final int TYPE = 1;
  private static final int CHANNEL = 2;
  private static final int IMAGE = 4;
  private static final int ANNOTATIONS = 8;
  private static final int CLASS = 1;
  private static final int SCORE = 2;
  private static final int BOX = 4;

  private final JsonCursor cursor;
  private final FrameDraft frame;
  private final Dialect dialect;
  private final BoxReader boxes;

  SampleReader(JsonCursor cursor, FrameDraft frame, Dialect dialect) {
    this.cursor = cursor;
    this.frame = frame;
    this.dialect = dialect;
    boxes = new BoxReader(cursor, dialect);
  }

  void read() throws IOException {
    if (!cursor.array()) {
      return;
    }
    while (cursor.nextElement()) {
      if (cursor.objectHere()) {
        sample(frame.sample(""));
      }
    }
  }

  private void sample(SampleDraft sample) throws IOException {
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "type" -> {
          seen = cursor.once(seen, TYPE);
          type();
        }
        case "channel" -> {
          seen = cursor.once(seen, CHANNEL);
          sample.channel(cursor.text());
        }
        case "image" -> {
          seen = cursor.once(seen, IMAGE);
          image(sample);
        }
        case "annotations" -> {
          seen = cursor.once(seen, ANNOTATIONS);
          annotations(sample);
        }
        default -> cursor.skip();
      }
    }
    if (dialect == Dialect.V0_2_0) {
      cursor.require(seen, TYPE, "type");
    }
    cursor.require(seen, CHANNEL, "channel");
    cursor.require(seen, IMAGE, "image");
    cursor.require(seen, ANNOTATIONS, "annotations");
  }

  private void type() throws IOException {
    String type = cursor.text();
    if (!type.equals(SAMPLE_TYPE)) {
      cursor.flaw("sample type '%s' is not known: only %s".formatted(type, SAMPLE_TYPE));
    }
  }

  private void image(SampleDraft sample) throws IOException {
    if (!cursor.object()) {
      return;
    }
    String path = "";
    long[] size = {0, 0};
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "path" -> {
          seen = cursor.once(seen, 1);
          path = cursor.text();
        }
        case "dimensions" -> {
          seen = cursor.once(seen, 2);
          size = dimensions();
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, 1, "path");
    cursor.require(seen, 2, "dimensions");
    sample.image(new Image(path, size[0], size[1]));
  }

  private long[] dimensions() throws IOException {
    long[] size = {0, 0};
    if (!cursor.object()) {
      return size;
    }
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "width" -> {
          seen = cursor.once(seen, 1);
          size[0] = cursor.count(Integer.MAX_VALUE);
        }
        case "height" -> {
          seen = cursor.once(seen, 2);
          size[1] = cursor.count(Integer.MAX_VALUE);
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, 1, "width");
    cursor.require(seen, 2, "height");
    return size;
  }

  private void annotations(SampleDraft sample) throws IOException {
    if (!cursor.array()) {
      return;
    }
    Flaw outer = cursor.flaw();
    while (cursor.nextElement()) {
      cursor.restore(Flaw.NONE);
      DetectionDraft draft = sample.next();
      if (cursor.objectHere()) {
        annotation(draft);
      }
      if (!cursor.flawed()) {
        draft.flaw(Space.IMAGE).ifPresent(cursor::flaw);
      }
      if (!cursor.flawed()) {
        sample.keep();
      } else {
        frame.flawedDetection(cursor.flaw().place(), cursor.flaw().reason());
      }
    }
    cursor.restore(outer);
  }

  private void annotation(DetectionDraft draft) throws IOException {
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "class" -> {
          seen = cursor.once(seen, CLASS);
          draft.className(cursor.text());
        }
        case "score" -> {
          seen = cursor.once(seen, SCORE);
          draft.score(cursor.number());
        }
        case "bbox" -> {
          seen = cursor.once(seen, BOX);
          boxes.read(draft);
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, CLASS, "class");
    cursor.require(seen, SCORE, "score");
    cursor.require(seen, BOX, "bbox");
  }
}
