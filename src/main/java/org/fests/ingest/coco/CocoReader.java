package org.fests.ingest.coco;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.json.RecentBytes;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Unpacked;

/**
 * Reads a document of COCO's JSON, whose lists stand in any order. Annotations are held until the
 * document's end and then sorted by frame. Those that {@code gathered.records.max} has no room for
 * are read a second time, run by run; then they must go on where the ones before them ended.
 */
final class CocoReader implements FormatReader {
  private static final String HELP =
      "a document is {\"images\": [...], \"annotations\": [...], \"categories\": [...]}";

  private final Reading reading;
  private final CocoTables tables;
  private final Set<String> lists = new HashSet<>();
  private AnnotationRun held;
  private boolean whole = true;

  CocoReader(Reading reading) {
    this.reading = reading;
    tables = new CocoTables(reading);
    held = new AnnotationRun(reading, 0);
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    walk(bytes, this::document);
    CocoFrames frames = new CocoFrames(reading, tables);
    frames.deliver(held);
    if (!whole) {
      try (InputStream again = Unpacked.of(reading.source().open())) {
        walk(again, (cursor, recent) -> rest(cursor, recent, frames));
      }
    }
    frames.finish();
  }

  /** What is done with a document. */
  @FunctionalInterface
  private interface Walk {
    void through(JsonCursor cursor, RecentBytes recent) throws IOException;
  }

  private void walk(InputStream bytes, Walk walk) throws IOException {
    RecentBytes recent = new RecentBytes(bytes);
    try (JsonParser parser = JsonLogs.FACTORY.createParser(recent)) {
      walk.through(new JsonCursor(parser, reading.source().uri()), recent);
    } catch (JsonProcessingException | CharConversionException e) {
      throw JsonLogs.damaged(reading.source().uri(), e, HELP);
    }
  }

  private void document(JsonCursor cursor, RecentBytes recent) throws IOException {
    JsonParser parser = cursor.parser();
    if (parser.nextToken() == null) {
      return; // an empty pipe is a log without frames
    }
    refuseResults(cursor);
    cursor.objectHere();
    refuse(cursor);
    ListReader reader = new ListReader(cursor, recent, reading, tables);
    while (cursor.nextKey()) {
      list(cursor, reader);
      refuse(cursor);
    }
    if (parser.nextToken() != null) {
      throw reading.failure(
          cursor.place(), "a log of COCO's is one document, and more follows", "split the file");
    }
    tables.check(lists);
  }

  private void list(JsonCursor cursor, ListReader reader) throws IOException {
    String key = cursor.key();
    if (!lists.add(key)) {
      cursor.flaw("'%s' is given twice".formatted(key));
      cursor.skip();
      return;
    }
    switch (key) {
      case "images" -> reader.each(reader::image);
      case "categories" -> reader.each(reader::category);
      case "videos" -> reader.each(reader::video);
      case "tracks" -> reader.each(reader::track);
      case "licenses" -> reader.each(reader::licence);
      case "annotations" -> annotations(cursor, reader);
      case "sequences" -> throw masks(cursor);
      case "info" -> cursor.skip();
      default -> {
        reading.tally().ignored(key);
        cursor.skip();
      }
    }
  }

  private void annotations(JsonCursor cursor, ListReader reader) throws IOException {
    if (!cursor.array()) {
      return;
    }
    AnnotationReader annotations = reader.annotations();
    while (cursor.nextElement()) {
      if (held.full()) {
        refuseSecondReading(cursor);
        whole = false;
        cursor.parser().skipChildren();
      } else {
        annotations.read(held);
      }
    }
  }

  /** Reads the annotations that were passed over, one run after another. */
  private void rest(JsonCursor cursor, RecentBytes recent, CocoFrames frames) throws IOException {
    cursor.parser().nextToken();
    while (cursor.nextKey() && !cursor.key().equals("annotations")) {
      cursor.skip();
    }
    cursor.array();
    AnnotationReader annotations = new ListReader(cursor, recent, reading, tables).annotations();
    for (long passed = 0; passed < held.end(); passed++) {
      cursor.nextElement();
      cursor.parser().skipChildren();
    }
    long end = held.end();
    held = new AnnotationRun(reading, end);
    while (cursor.nextElement()) {
      annotations.read(held);
      if (held.full()) {
        frames.deliver(held);
        held = new AnnotationRun(reading, held.end());
      }
    }
    frames.deliver(held);
  }

  private void refuseSecondReading(JsonCursor cursor) {
    if (!reading.source().replayable()) {
      throw reading.failure(
          cursor.place(),
          "more than gathered.records.max=%d annotations must be held, and a pipe is read once"
              .formatted(reading.options().limits().gatheredRecords()),
          "read them from a file, or raise the limit in conf/limits.properties");
    }
  }

  private void refuseResults(JsonCursor cursor) {
    if (cursor.parser().currentToken() == JsonToken.START_ARRAY) {
      throw reading.failure(
          cursor.place(),
          "a list of results names neither frames nor classes",
          "put it as \"annotations\" into a document with \"images\" and \"categories\"");
    }
  }

  private LogException masks(JsonCursor cursor) {
    return reading.failure(
        cursor.place(),
        "BURST's sequences hold masks, which are no boxes",
        "convert them to TAO's JSON, with a \"bbox\" for each annotation");
  }

  /** Ends the reading if the document itself, not one of its records, is wrong. */
  private void refuse(JsonCursor cursor) {
    if (cursor.flawed()) {
      throw reading.failure(cursor.flaw().place(), cursor.flaw().reason(), HELP);
    }
  }
}
