package org.fests.ingest.scalabel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.json.RecentBytes;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Unpacked;

/**
 * Reads documents of Scalabel's JSON, one after another. Frames are held, for they come in any
 * order; a log that {@code gathered.records.max} has no room for is read run by run, as long as
 * each run goes on where the one before it ended.
 */
final class ScalabelReader implements FormatReader {
  private static final int QUOTED = 160;
  private static final String HELP =
      "a document is a list of frames, or {\"frames\": [...], \"config\": {...}}";

  private final Reading reading;
  private final FrameRuns runs;

  /** How many of the frames still to be read the runs have already. */
  private long taken;

  ScalabelReader(Reading reading) {
    this.reading = reading;
    runs = new FrameRuns(reading);
  }

  /** A log that can be read again is first taken for plain; the rest is read with all care. */
  @Override
  public void read(InputStream bytes) throws IOException {
    if (!reading.source().replayable()) {
      readCarefully(bytes);
    } else if (!plain(bytes)) {
      try (InputStream again = Unpacked.of(reading.source().open())) {
        readCarefully(again);
      }
    }
    runs.finish();
  }

  private boolean plain(InputStream bytes) throws IOException {
    PlainFrames plain = new PlainFrames(bytes, runs);
    boolean all = plain.readAll();
    taken = plain.accepted();
    return all;
  }

  private void readCarefully(InputStream bytes) throws IOException {
    RecentBytes recent = new RecentBytes(bytes);
    try (JsonParser parser = JsonLogs.FACTORY.createParser(recent)) {
      JsonCursor cursor = new JsonCursor(parser, reading.source().uri());
      FrameReader frames =
          new FrameReader(
              cursor,
              () -> recent.before(parser.currentLocation().getByteOffset(), QUOTED),
              reading,
              runs);
      while (parser.nextToken() != null) {
        document(cursor, frames);
      }
    } catch (JsonProcessingException | CharConversionException e) {
      throw JsonLogs.damaged(reading.source().uri(), e, HELP);
    }
  }

  private void document(JsonCursor cursor, FrameReader frames) throws IOException {
    if (cursor.parser().currentToken() == JsonToken.START_ARRAY) {
      frames(cursor, frames);
      return;
    }
    cursor.objectHere();
    refuse(cursor);
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "frames" -> {
          seen = cursor.once(seen, 1);
          cursor.array();
          refuse(cursor);
          frames(cursor, frames);
        }
        case "config" -> config(cursor, frames);
        default -> {
          reading.tally().ignored(cursor.key());
          cursor.skip();
        }
      }
    }
    cursor.require(seen, 1, "frames");
    refuse(cursor);
  }

  private void frames(JsonCursor cursor, FrameReader frames) throws IOException {
    while (cursor.nextElement()) {
      if (taken > 0) {
        taken--;
        cursor.parser().skipChildren();
      } else {
        frames.read();
        cursor.restore(Flaw.NONE);
      }
    }
  }

  /** Reads the size of all images, which the frames after it may leave out. */
  private void config(JsonCursor cursor, FrameReader frames) throws IOException {
    if (cursor.parser().nextToken() == JsonToken.VALUE_NULL || !cursor.objectHere()) {
      refuse(cursor);
      return;
    }
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "imageSize", "image_size" -> frames.commonSize();
        default -> cursor.skip();
      }
    }
    refuse(cursor);
  }

  /** Ends the reading if the document itself, not one of its frames, is wrong. */
  private void refuse(JsonCursor cursor) {
    if (cursor.flawed()) {
      throw reading.failure(cursor.flaw().place(), cursor.flaw().reason(), HELP);
    }
  }
}
