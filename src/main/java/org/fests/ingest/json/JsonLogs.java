package org.fests.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;

/** How JSON is read here, and what its errors are in words. */
public final class JsonLogs {
  /** Makes all parsers; keeps the key names they met. */
  public static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonLogs() {}

  /** Returns what is wrong, on one line. */
  public static String words(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "JSON ends in the middle";
    }
    String text = e.getOriginalMessage().replaceAll("\\s+", " ");
    return (e instanceof StreamConstraintsException ? "JSON passes a limit: " : "not JSON: ")
        + text;
  }

  /**
   * Returns the error that ends the reading of a log.
   *
   * @param e what is no JSON, or no UTF-8
   * @param document what the log should be, in words
   */
  public static LogException damaged(String uri, IOException e, String document) {
    if (e instanceof JsonProcessingException json) {
      long[] at = lineAndColumn(json);
      return new LogException(
          new Place(uri, at[0], at[1], ""),
          words(json),
          "the log is cut off or damaged here; " + document);
    }
    return new LogException(Place.whole(uri), "not UTF-8: " + e.getMessage(), "convert the file");
  }

  /** Returns where it is wrong; line and column from 1, or 0. */
  public static long[] lineAndColumn(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return at == null ? new long[] {0, 0} : new long[] {at.getLineNr(), at.getColumnNr()};
  }
}
