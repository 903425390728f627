package org.fests.ingest.jsonl;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.json.Words;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.scene.Channels;

/** Reads the project's JSON lines. A bad line is rejected alone; a bad header ends the reading. */
public final class JsonlReader implements FormatReader {
  private static final int QUOTED = 400;

  private final Reading reading;
  private final FrameDraft frame = new FrameDraft();
  private final Words words = new Words();

  public JsonlReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    Lines lines = new Lines(bytes, reading.options().limits().lineBytes());
    frame.place(() -> here(lines), () -> lines.text(QUOTED));
    boolean more = lines.next();
    Header header = Header.NONE;
    if (more && isHeader(lines.bytes(), lines.start(), lines.length())) {
      header = header(lines);
      more = lines.next();
    }
    Streams streams = new Streams(reading, facts(header));
    PlainLine plain = new PlainLine(frame, header);
    for (; more; more = lines.next()) {
      frame.clear();
      if (lines.tooLong() || !plain.read(lines)) {
        frame.clear();
        line(lines, header);
      }
      streams.accept(frame);
    }
    streams.finish();
  }

  private LogFacts facts(Header header) {
    double stated = reading.options().labels().frameRate();
    return new LogFacts(
        reading.recordingId(header.recording()),
        header.space(),
        header.spaces(),
        header.periodNanos(),
        stated > 0 ? stated : header.rate(),
        reading.provenance(header.licence()));
  }

  private void line(Lines lines, Header header) throws IOException {
    if (lines.tooLong()) {
      frame.flaw(
          here(lines),
          "line has more than input.line.characters.max=%d bytes"
              .formatted(reading.options().limits().lineBytes()));
      return;
    }
    try (JsonParser parser = parser(lines)) {
      JsonCursor cursor = cursor(parser, lines);
      parser.nextToken();
      if (cursor.objectHere()) {
        new FrameLine(cursor, frame, header, reading.tally()).read();
      }
      if (!cursor.flawed() && parser.nextToken() != null) {
        cursor.flaw("a line holds one frame, and more follows");
      }
      if (cursor.flawed()) {
        frame.flaw(cursor.flaw().place(), cursor.flaw().reason());
      }
    } catch (JsonProcessingException e) {
      frame.flaw(at(e, lines), JsonLogs.words(e));
    } catch (CharConversionException e) {
      frame.flaw(here(lines), "not UTF-8: " + e.getMessage());
    }
  }

  /** Returns whether a line is a header: an object that says its format. */
  static boolean isHeader(byte[] bytes, int start, int length) {
    try (JsonParser parser = JsonLogs.FACTORY.createParser(bytes, start, length)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        if (parser.currentName().equals("fests")) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (JsonProcessingException | CharConversionException e) {
      return false; // a frame line that is damaged
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible); // the bytes are in memory
    }
  }

  private Header header(Lines lines) throws IOException {
    try (JsonParser parser = parser(lines)) {
      JsonCursor cursor = cursor(parser, lines);
      parser.nextToken();
      Header header = new HeaderReader(cursor).read();
      if (reading.channels() != Channels.EACH
          && header.spaces().values().stream().anyMatch(space -> space != header.space())) {
        cursor.flaw("channels in different spaces cannot be one stream: read each");
      }
      if (cursor.flawed()) {
        throw headerError(cursor.flaw().place(), cursor.flaw().reason());
      }
      return header;
    } catch (JsonProcessingException e) {
      throw headerError(at(e, lines), JsonLogs.words(e));
    }
  }

  private static LogException headerError(Place place, String what) {
    return new LogException(place, what, "docs/format.md lists what a header may say");
  }

  private JsonParser parser(Lines lines) throws IOException {
    return JsonLogs.FACTORY.createParser(lines.bytes(), lines.start(), lines.length());
  }

  private JsonCursor cursor(JsonParser parser, Lines lines) {
    return new JsonCursor(parser, reading.source().uri(), lines.number() - 1, words);
  }

  private Place here(Lines lines) {
    return new Place(reading.source().uri(), lines.number(), 0, "");
  }

  private Place at(JsonProcessingException e, Lines lines) {
    return new Place(reading.source().uri(), lines.number(), JsonLogs.lineAndColumn(e)[1], "");
  }
}
