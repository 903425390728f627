package org.fests.ingest.openlabel;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Tally;
import org.fests.ingest.log.Unpacked;
import org.fests.scene.Space;

/**
 * Reads a document as a stream of tokens. Where something that frames need stands after them, a
 * file is read twice; where frames are not in order, or nobody declares the sensors, they are held
 * until the end. The frames of a file are first taken for plain.
 */
final class OpenLabelReader implements FormatReader {
  private final Reading reading;
  private final Head head = new Head();
  private boolean headRead;

  OpenLabelReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    Outline outline = Outline.ASSUMED;
    if (reading.source().replayable()) {
      try (InputStream first = Unpacked.of(reading.source().open())) {
        outline = Outline.of(first);
      }
      if (!outline.headFirst()) {
        try (InputStream first = Unpacked.of(reading.source().open())) {
          walk(first, new HeadOnly());
        }
        headRead = true;
      }
    }
    walk(bytes, new Whole(outline));
  }

  /** Takes the parts of a document, each with the cursor at its key. */
  private interface Parts {
    void part(JsonCursor cursor, String name) throws IOException;

    /** Returns whether the document is known to have been read to its end, by other means. */
    boolean over();

    void end(JsonCursor cursor) throws IOException;
  }

  private void walk(InputStream bytes, Parts parts) throws IOException {
    try (JsonParser parser = JsonLogs.FACTORY.createParser(bytes)) {
      JsonCursor cursor = new JsonCursor(parser, reading.source().uri());
      parser.nextToken();
      cursor.objectHere();
      fatal(cursor);
      boolean found = false;
      while (cursor.nextKey()) {
        if (cursor.key().equals(Outline.ROOT) && !found) {
          found = true;
          cursor.object();
          fatal(cursor);
          while (!parts.over() && cursor.nextKey()) {
            parts.part(cursor, cursor.key());
          }
          if (parts.over()) {
            return;
          }
        } else {
          cursor.skip();
        }
      }
      if (!found) {
        cursor.flaw("key 'openlabel' is missing");
        fatal(cursor);
      }
      parts.end(cursor);
      if (parser.nextToken() != null) {
        cursor.flaw("something follows the document");
        fatal(cursor);
      }
    } catch (JsonProcessingException | CharConversionException e) {
      throw JsonLogs.damaged(reading.source().uri(), e, "it is one JSON document");
    }
  }

  private static void fatal(JsonCursor cursor) {
    if (cursor.flawed()) {
      throw new LogException(
          cursor.flaw().place(),
          cursor.flaw().reason(),
          "a document is {\"openlabel\": {\"metadata\": ..., \"objects\": ..., \"frames\": ...}}");
    }
  }

  /** Reads all but the frames, and counts nothing: it will be met again. */
  private final class HeadOnly implements Parts {
    private final Tally uncounted = new Tally(0);

    @Override
    public void part(JsonCursor cursor, String name) throws IOException {
      if (Outline.HEAD.contains(name)) {
        new HeadReader(cursor, head, uncounted, reading.options().limits()).read(name);
      } else {
        cursor.skip();
      }
    }

    @Override
    public boolean over() {
      return false;
    }

    @Override
    public void end(JsonCursor cursor) {
      // Frames are read the second time.
    }
  }

  /** Reads all that was not read yet. */
  private final class Whole implements Parts {
    private final Outline outline;
    private boolean framed;
    private boolean over;

    Whole(Outline outline) {
      this.outline = outline;
    }

    @Override
    public void part(JsonCursor cursor, String name) throws IOException {
      if (name.equals(Outline.FRAMES)) {
        frames(cursor);
      } else if (Outline.HEAD.contains(name)) {
        head(cursor, name);
      } else {
        if (!name.equals("frame_intervals")) { // the numbers of the frames once more
          reading.tally().ignored(name);
        }
        cursor.skip();
      }
    }

    private void head(JsonCursor cursor, String name) throws IOException {
      if (headRead) {
        // Its ignored keys are counted here, in a head that nobody looks at.
        new HeadReader(cursor, new Head(), reading.tally(), reading.options().limits()).read(name);
      } else if (framed) {
        throw new LogException(
            cursor.place(),
            "%s stand after the frames that need them".formatted(name),
            "give the log as a file: it can be read twice, a pipe cannot");
      } else {
        new HeadReader(cursor, head, reading.tally(), reading.options().limits()).read(name);
      }
    }

    private void frames(JsonCursor cursor) throws IOException {
      if (framed) {
        cursor.flaw("field 'frames' is given twice");
        fatal(cursor);
      }
      framed = true;
      cursor.object();
      fatal(cursor);
      FrameSink sink = sink();
      FrameMaker maker = new FrameMaker(reading, head, sink);
      FrameContents contents = new FrameContents(reading.options().limits().frameDetections());
      long taken = takePlain(cursor, maker, contents);
      if (!over) {
        takeOthers(cursor, maker, contents, taken);
      }
      sink.finish();
    }

    /** Makes the frames of a log that can be read again as long as they are plain. */
    private long takePlain(JsonCursor cursor, FrameMaker maker, FrameContents contents)
        throws IOException {
      long start = cursor.parser().currentTokenLocation().getByteOffset();
      if (start < 0 || maker.hasStatic() || !reading.source().replayable()) {
        return 0;
      }
      try (InputStream again = Unpacked.of(reading.source().open())) {
        again.skipNBytes(start);
        PlainFrames frames = new PlainFrames(again, contents, maker);
        over = frames.readAll();
        return frames.accepted();
      }
    }

    /**
     * Makes the frames that are not plain, or follow one.
     *
     * @param taken how many were plain
     */
    private void takeOthers(JsonCursor cursor, FrameMaker maker, FrameContents contents, long taken)
        throws IOException {
      FrameReader reader = new FrameReader(cursor, reading.tally(), contents);
      long frames = 0;
      while (cursor.nextKey()) {
        if (frames++ < taken) {
          cursor.skip();
        } else {
          Place place = cursor.place();
          String number = cursor.key();
          reader.read();
          maker.make(() -> place, number, contents);
        }
      }
      if (frames == 0) {
        only(cursor, maker);
      }
    }

    @Override
    public boolean over() {
      return over;
    }

    @Override
    public void end(JsonCursor cursor) {
      if (!framed) {
        FrameSink sink = sink();
        only(cursor, new FrameMaker(reading, head, sink));
        sink.finish();
      }
    }

    private void only(JsonCursor cursor, FrameMaker maker) {
      if (maker.hasStatic()) {
        Place place = cursor.place();
        maker.makeOnly(() -> place);
      }
    }

    private FrameSink sink() {
      Map<String, Space> spaces = new LinkedHashMap<>();
      for (Space space : Space.values()) {
        if (space.solid()) {
          spaces.put(space.word(), space);
        }
      }
      Streams streams =
          new Streams(
              reading,
              new LogFacts(
                  reading.recordingId(head.name),
                  Space.IMAGE,
                  spaces,
                  0,
                  reading.options().labels().frameRate(),
                  reading.provenance(head.licence)));
      return outline.ascending() && !head.streams.isEmpty()
          ? new FrameSink.Passing(streams)
          : new FrameSink.Sorting(reading, streams, head.streams.isEmpty());
    }
  }
}
