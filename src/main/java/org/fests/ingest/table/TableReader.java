package org.fests.ingest.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.fests.ingest.csv.FrameOrder;
import org.fests.ingest.csv.FrameRows;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Streams;
import org.fests.ingest.log.Unpacked;
import org.fests.ingest.table.TableMap.Facts;
import org.fests.text.SourceException;

/** Reads a table as its map says. */
final class TableReader implements FormatReader {
  private final Reading reading;
  private boolean looked;

  TableReader(Reading reading) {
    this.reading = reading;
  }

  @Override
  public void read(InputStream bytes) throws IOException {
    TableMap map = map();
    FrameOrder order = new FrameOrder(reading, in -> rows(in, map), new TableSurvey(map));
    order.read(bytes, () -> Unpacked.of(reading.source().open()), rows -> read(rows, map));
  }

  private TableMap map() {
    Hints hints = reading.options().hints();
    if (!hints.mapped()) {
      throw failure("a table is read as a map of its columns says", "name the map: --map FILE");
    }
    try {
      return TableMapParser.parse(hints.mapName(), hints.map());
    } catch (SourceException flaw) {
      String at = hints.map().substring(0, Math.min(flaw.span().start(), hints.map().length()));
      long line = at.chars().filter(c -> c == '\n').count() + 1;
      int column = at.length() - at.lastIndexOf('\n');
      throw new LogException(
          new Place(hints.mapName(), line, column, ""), flaw.getMessage(), flaw.help());
    }
  }

  /** Cuts rows; of a log that is looked through first, what is left out counts the second time. */
  private Rows rows(InputStream bytes, TableMap map) throws IOException {
    boolean counts = looked || !reading.source().replayable();
    looked = true;
    Consumer<String> ignored = counts ? reading.tally()::ignored : key -> {};
    return switch (map.text().kind()) {
      case CSV -> TextRows.of(bytes, map, reading, ignored);
      case JSONL -> new JsonRows(bytes, map.columns(), reading.options().limits().lineBytes());
      case PARQUET -> ParquetRows.of(reading.source(), map);
    };
  }

  private void read(Rows rows, TableMap map) throws IOException {
    Facts facts = map.facts();
    Image image = image(map);
    TableRows format = new TableRows(map, image, className(map), reading.tally());
    new FrameRows(
            reading,
            name -> new Streams(reading, facts(name, map)),
            new FrameRows.Sequence(image, facts.everyFrame(), 0),
            format)
        .read(rows);
  }

  private LogFacts facts(String recording, TableMap map) {
    Facts facts = map.facts();
    boolean several = map.fields().recording() >= 0;
    double stated = reading.options().labels().frameRate();
    return new LogFacts(
        several ? reading.recordingIdAmong(recording) : reading.recordingId(facts.recording()),
        facts.space(),
        Map.of(),
        0,
        stated > 0 ? stated : facts.frameRate(),
        reading.provenance(facts.licence()));
  }

  /** Returns the class of all detections; empty if a column names it. */
  private String className(TableMap map) {
    String stated = reading.options().hints().className();
    boolean named = map.fields().className() >= 0 || !map.facts().className().isEmpty();
    if (named && !stated.isEmpty()) {
      throw failure("the map names the class, and one is stated too", "leave --class away");
    }
    if (!named && stated.isEmpty()) {
      throw failure(
          "the map names no class", "name its column in columns.class, or state it: --class car");
    }
    return named ? map.facts().className() : stated;
  }

  private Image image(TableMap map) {
    Hints hints = reading.options().hints();
    int width = map.facts().imageWidth();
    int height = map.facts().imageHeight();
    boolean stated = hints.imageWidth() > 0;
    if (stated && width > 0 && (hints.imageWidth() != width || hints.imageHeight() != height)) {
      throw failure(
          "the map says that images have %d x %d pixels, and another size is stated"
              .formatted(width, height),
          "leave --image-size away");
    }
    if (map.box().shares() && !stated && width == 0) {
      throw failure(
          "boxes are shares of an image whose size nobody says",
          "write image_size in the map, or state it: --image-size 1280x720");
    }
    return stated
        ? new Image("", hints.imageWidth(), hints.imageHeight())
        : new Image("", width, height);
  }

  private LogException failure(String what, String help) {
    return new LogException(Place.whole(reading.source().uri()), what, help);
  }
}
