package org.fests.ingest.mot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Unpacked;

/**
 * What {@code seqinfo.ini} says.
 *
 * @param name the sequence's; empty if it does not say
 * @param frameRate frames a second; 0 if it does not say
 * @param frames how many there are, from 1; 0 if it does not say
 * @param imageWidth pixels; 0 if it does not say
 * @param imageHeight pixels; 0 if it does not say
 */
record SequenceInfo(String name, double frameRate, long frames, long imageWidth, long imageHeight) {
  static final String FILE = "seqinfo.ini";

  private static final int MOST_BYTES = 1 << 16;
  private static final SequenceInfo NONE = new SequenceInfo("", 0, 0, 0, 0);

  /** Returns the file, if there is one: in the folder above the log's, as the sets have it. */
  static Optional<LogSource> file(LogSource log) throws IOException {
    Optional<LogSource> above = log.at("../" + FILE);
    return above.isPresent() ? above : log.at(FILE);
  }

  /**
   * Reads it.
   *
   * @param mostFrames it may have: those without a row are made, and a slip must not make a billion
   */
  static SequenceInfo of(LogSource log, int mostFrames) throws IOException {
    Optional<LogSource> file = file(log);
    return file.isPresent() ? read(file.get(), mostFrames) : NONE;
  }

  private static SequenceInfo read(LogSource file, int mostFrames) throws IOException {
    Map<String, Value> values = new HashMap<>();
    try (InputStream bytes = Unpacked.of(file.open())) {
      byte[] start = bytes.readNBytes(MOST_BYTES);
      List<String> lines = new String(start, StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        String[] parts = lines.get(i).split("=", 2);
        if (parts.length == 2) {
          Place place = new Place(file.uri(), i + 1, 0, "");
          values.put(parts[0].strip().toLowerCase(Locale.ROOT), new Value(place, parts[1].strip()));
        }
      }
    }
    Value none = new Value(Place.whole(file.uri()), "");
    return new SequenceInfo(
        values.getOrDefault("name", none).text(),
        values.getOrDefault("framerate", none).number(1e9),
        (long) values.getOrDefault("seqlength", none).whole(mostFrames),
        (long) values.getOrDefault("imwidth", none).whole(Integer.MAX_VALUE),
        (long) values.getOrDefault("imheight", none).whole(Integer.MAX_VALUE));
  }

  /** A value and where it stands. */
  private record Value(Place place, String text) {
    /** Returns the number, 0 if nothing stands there. */
    double number(double most) {
      if (text.isEmpty()) {
        return 0;
      }
      double number = text.matches("\\d{1,18}(\\.\\d{1,18})?") ? Double.parseDouble(text) : 0;
      if (!(number > 0 && number <= most)) {
        throw new LogException(
            place,
            "'%s' is not a number above 0, up to %.0f".formatted(text, most),
            "correct %s, or remove the line".formatted(FILE));
      }
      return number;
    }

    double whole(double most) {
      double number = number(most);
      if (number != Math.rint(number)) {
        throw new LogException(
            place,
            "'%s' is not a whole number".formatted(text),
            "correct %s, or remove the line".formatted(FILE));
      }
      return number;
    }
  }
}
