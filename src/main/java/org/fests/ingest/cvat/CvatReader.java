package org.fests.ingest.cvat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.scene.Space;

/** Reads a document: pictures as they come, tracks at its end. */
final class CvatReader implements FormatReader {
  private final Reading reading;
  private Task task;

  CvatReader(Reading reading) {
    this.reading = reading;
    task = Task.unknown(limits().numberedFrames());
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    XmlCursor cursor = XmlCursor.of(bytes, reading.source().uri());
    cursor.nextChild();
    if (!cursor.name().equals(Cvat.ROOT)) {
      throw reading.failure(
          cursor.place(),
          "the root element is <%s>, not <%s>".formatted(cursor.name(), Cvat.ROOT),
          "CVAT's XML is exported as \"CVAT for video 1.1\" or \"CVAT for images 1.1\"");
    }
    boolean more = head(cursor);
    Opened document =
        new Opened(reading, cursor, task, new AttributeSets(), new Streams(reading, facts()));
    body(document, more);
    document.streams().finish();
  }

  /** Reads the tracks and pictures. */
  private void body(Opened document, boolean any) {
    XmlCursor cursor = document.cursor();
    BoxReader boxes = new BoxReader(document);
    TrackReader tracks = new TrackReader(document, boxes);
    ImageReader images = new ImageReader(document, boxes);
    boolean pictures = false;
    for (boolean more = any; more; more = cursor.nextChild()) {
      switch (cursor.name()) {
        case "track" -> tracks.read();
        case "image" -> {
          images.read();
          pictures = true;
        }
        default -> skip(cursor);
      }
    }
    cursor.nextChild(); // a document that goes on after its root says so only here
    if (!pictures || tracks.tracks().size() > 0) {
      new FrameSweep(document, tracks.tracks()).deliver();
    }
  }

  /** Reads what stands before tracks and pictures; false if there are none. */
  private boolean head(XmlCursor cursor) {
    while (cursor.nextChild()) {
      switch (cursor.name()) {
        case "track", "image" -> {
          return true;
        }
        case "meta" -> task = new TaskReader(cursor, limits().numberedFrames()).read();
        case "version" -> version(cursor);
        default -> skip(cursor);
      }
    }
    return false;
  }

  private void version(XmlCursor cursor) {
    Place place = cursor.place();
    String version = cursor.word();
    if (!version.startsWith("1.")) {
      throw reading.failure(
          place, "version '%s' is not known: this reader knows 1.0 and 1.1".formatted(version), "");
    }
  }

  private void skip(XmlCursor cursor) {
    reading.tally().ignored(cursor.name());
    cursor.skip();
  }

  private ReadLimits limits() {
    return reading.options().limits();
  }

  private LogFacts facts() {
    return new LogFacts(
        reading.recordingId(task.name()),
        Space.IMAGE,
        Map.of(),
        0,
        reading.options().labels().frameRate(),
        reading.provenance(""));
  }
}
