package org.fests.ingest.nuscenes;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.Unpacked;

/** The tables of a folder, each a list of rows, read as tokens. */
final class Tables {
  /** NaN without quotes stands in such tables for a number that is not known. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final String HELP = "a table is a list of objects; copy the file again";

  private final LogSource folder;

  Tables(Reading reading) {
    folder = reading.source();
  }

  /** Takes one row, from inside its object to its end. */
  interface RowReader {
    void read(JsonCursor cursor) throws IOException;
  }

  /** Reads a table that may be absent. */
  void eachOfOptional(String table, RowReader rows) throws IOException {
    if (folder.at(table + ".json").isPresent()) {
      each(table, rows);
    }
  }

  /**
   * Reads all rows of a table.
   *
   * @throws LogException if it is absent, damaged, or has a row that is no object
   */
  void each(String table, RowReader rows) throws IOException {
    Optional<LogSource> file = folder.at(table + ".json");
    if (file.isEmpty()) {
      throw new LogException(
          Place.whole(folder.uri()), "table %s.json is missing".formatted(table), "copy it too");
    }
    String uri = file.get().uri();
    try (InputStream bytes = Unpacked.of(file.get().open());
        JsonParser parser = FACTORY.createParser(bytes)) {
      JsonCursor cursor = new JsonCursor(parser, uri);
      parser.nextToken();
      cursor.arrayHere();
      sound(cursor);
      while (cursor.nextElement()) {
        cursor.objectHere();
        sound(cursor);
        rows.read(cursor);
      }
    } catch (JsonProcessingException e) {
      long[] at = JsonLogs.lineAndColumn(e);
      throw new LogException(new Place(uri, at[0], at[1], ""), JsonLogs.words(e), HELP);
    } catch (CharConversionException e) {
      throw new LogException(Place.whole(uri), "not UTF-8: " + e.getMessage(), HELP);
    }
  }

  /** Ends the reading if something was wrong: the tables hang together by their rows. */
  static void sound(JsonCursor cursor) {
    if (cursor.flawed()) {
      throw new LogException(cursor.flaw().place(), cursor.flaw().reason(), HELP);
    }
  }
}
