package org.fests.ingest.scalabel;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Supplier;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Reading;

/** Reads frames into runs. A bad label is rejected alone, a bad frame with its labels. */
final class FrameReader {
  static final long NANOS = 1_000_000; // of a millisecond
  static final long MOST_MILLIS = Long.MAX_VALUE / NANOS;

  private final JsonCursor cursor;
  private final Supplier<String> excerpt;
  private final Reading reading;
  private final FrameRuns runs;
  private final FrameDraft frame = new FrameDraft();
  private final LabelReader labels;
  private long[] common = {0, 0};
  private long[] size = common;
  private String name = "";
  private String video = "";
  private long index;
  private long millis;

  FrameReader(JsonCursor cursor, Supplier<String> excerpt, Reading reading, FrameRuns runs) {
    this.cursor = cursor;
    this.excerpt = excerpt;
    this.reading = reading;
    this.runs = runs;
    labels = new LabelReader(cursor, excerpt, reading);
  }

  /** Reads the size that holds for frames without one, the value of the current key. */
  void commonSize() throws IOException {
    common = size(common);
  }

  /** Reads the frame at the current token. */
  void read() throws IOException {
    frame.clear();
    labels.clear();
    name = "";
    video = "";
    index = FrameRuns.NONE;
    millis = FrameRuns.NONE;
    size = common;
    if (cursor.objectHere()) {
      while (cursor.nextKey()) {
        field(cursor.key());
      }
      frame.index(index);
    }
    if (!cursor.flawed()) {
      runs.number(video, frame, index, millis == FrameRuns.NONE ? millis : millis * NANOS)
          .ifPresent(cursor::flaw);
    }
    if (cursor.flawed()) {
      Flaw flaw = cursor.flaw();
      reading.rejectFrame(flaw.place(), flaw.reason(), excerpt.get(), labels.kept());
    } else {
      runs.hold(video, frame, new Image(name, size[0], size[1]), cursor.place().path());
    }
  }

  private void field(String key) throws IOException {
    switch (key) {
      case "name" -> name = word();
      case "videoName", "video_name" -> video = word();
      case "frameIndex", "frame_index", "index" -> index = index(index);
      case "timestamp" -> millis = optional(MOST_MILLIS);
      case "size" -> size = size(common);
      case "labels" -> labels.read(frame);
      case "url" -> cursor.skip();
      default -> {
        reading.tally().ignored("frames." + key);
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

  private long index(long known) throws IOException {
    String key = cursor.key();
    long number = optional(FrameDraft.MAX_INDEX);
    if (known != FrameRuns.NONE && number != FrameRuns.NONE && known != number) {
      cursor.flaw("%s %d is another number of the frame than %d".formatted(key, number, known));
    }
    return number == FrameRuns.NONE ? known : number;
  }

  /** Reads a whole number, or null. */
  private long optional(long greatest) throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_NULL) {
      return FrameRuns.NONE;
    }
    return cursor.countHere(greatest);
  }

  private long[] size(long[] otherwise) throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_NULL || !cursor.objectHere()) {
      return otherwise;
    }
    long[] read = {0, 0};
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "width" -> read[0] = cursor.count(Integer.MAX_VALUE);
        case "height" -> read[1] = cursor.count(Integer.MAX_VALUE);
        default -> cursor.skip();
      }
    }
    return read;
  }
}
