package org.fests.ingest.strem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.json.RecentBytes;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Unpacked;
import org.fests.scene.Space;

/**
 * Reads STREM's JSON: documents, one after another, whose frames are one stream. Its timestamps
 * have no stated unit, so its streams have none; unknown fields are passed over, as STREM does.
 */
public final class StremReader implements FormatReader {
  private static final int QUOTED = 160;
  private static final int VERSION = 1;
  private static final int FRAMES = 2;
  private static final int INDEX = 1;
  private static final int SAMPLES = 2;

  private final Reading reading;
  private final Streams streams;
  private final FrameDraft frame = new FrameDraft();

  /** How many of the frames still to be read the streams have already. */
  private long taken;

  public StremReader(Reading reading) {
    this.reading = reading;
    streams =
        new Streams(
            reading,
            new LogFacts(
                reading.recordingId(""),
                Space.IMAGE,
                Map.of(),
                0,
                reading.options().labels().frameRate(),
                reading.provenance("")));
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
    streams.finish();
  }

  private boolean plain(InputStream bytes) throws IOException {
    PlainFrames plain = new PlainFrames(bytes, frame, streams);
    boolean all = plain.readAll();
    taken = plain.accepted();
    return all;
  }

  private void readCarefully(InputStream bytes) throws IOException {
    RecentBytes recent = new RecentBytes(bytes);
    try (JsonParser parser = JsonLogs.FACTORY.createParser(recent)) {
      JsonCursor cursor = new JsonCursor(parser, reading.source().uri());
      frame.place(
          cursor::place, () -> recent.before(parser.currentLocation().getByteOffset(), QUOTED));
      while (parser.nextToken() != null) {
        document(cursor);
      }
    } catch (JsonProcessingException | CharConversionException e) {
      throw JsonLogs.damaged(
          reading.source().uri(), e, "STREM's JSON is one document after another");
    }
  }

  private void document(JsonCursor cursor) throws IOException {
    Dialect dialect = Dialect.V0_2_0;
    int seen = 0;
    cursor.objectHere();
    fatal(cursor);
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "version" -> {
          int before = seen;
          seen = cursor.once(seen, VERSION);
          dialect = dialect(cursor, before, dialect);
        }
        case "frames" -> {
          seen = cursor.once(seen, FRAMES);
          cursor.array();
          fatal(cursor);
          frames(cursor, new SampleReader(cursor, frame, dialect));
        }
        default -> cursor.skip();
      }
      fatal(cursor);
    }
    cursor.require(seen, VERSION, "version");
    cursor.require(seen, FRAMES, "frames");
    fatal(cursor);
  }

  private Dialect dialect(JsonCursor cursor, int seen, Dialect assumed) throws IOException {
    String version = cursor.text();
    Optional<Dialect> dialect = Dialect.of(version);
    if (dialect.isEmpty()) {
      cursor.flaw("version '%s' of STREM's JSON is not known".formatted(version));
    } else if ((seen & FRAMES) != 0 && dialect.get() != assumed) {
      cursor.flaw("version %s must stand before the frames".formatted(version));
    }
    return dialect.orElse(assumed);
  }

  /** Ends the reading if the document itself, not one of its frames, is wrong. */
  private static void fatal(JsonCursor cursor) {
    if (cursor.flawed()) {
      throw new LogException(
          cursor.flaw().place(),
          cursor.flaw().reason(),
          "a document is {\"version\": \"0.2.0\" or \"1.0.0\", \"frames\": [...]}");
    }
  }

  private void frames(JsonCursor cursor, SampleReader samples) throws IOException {
    while (cursor.nextElement()) {
      frame.clear();
      cursor.restore(Flaw.NONE);
      if (cursor.objectHere()) {
        frame(cursor, samples);
      }
      if (cursor.flawed()) {
        frame.flaw(cursor.flaw().place(), cursor.flaw().reason());
      }
      if (taken > 0) {
        taken--;
      } else {
        streams.accept(frame);
      }
      cursor.restore(Flaw.NONE);
    }
  }

  private void frame(JsonCursor cursor, SampleReader samples) throws IOException {
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "index" -> {
          seen = cursor.once(seen, INDEX);
          frame.index(cursor.count(FrameDraft.MAX_INDEX));
        }
        case "samples" -> {
          seen = cursor.once(seen, SAMPLES);
          samples.read();
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, INDEX, "index");
    cursor.require(seen, SAMPLES, "samples");
  }
}
