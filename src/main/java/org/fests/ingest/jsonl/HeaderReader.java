package org.fests.ingest.jsonl;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.Period;
import org.fests.scene.Space;
import org.fests.text.Nearest;

/** Reads a header line; what is wrong with it is left as the cursor's flaw. */
final class HeaderReader {
  private static final List<String> KEYS =
      List.of(
          "fests",
          "recording",
          "licence",
          "channel",
          "space",
          "spaces",
          "period",
          "rate",
          "classes",
          "note");

  private final JsonCursor cursor;
  private final Map<String, Space> spaces = new LinkedHashMap<>();
  private final Set<String> classes = new LinkedHashSet<>();
  private String recording = "";
  private String licence = "";
  private String channel = Header.MAIN;
  private String note = "";
  private Space space = Space.IMAGE;
  private long periodNanos;
  private double rate;

  /** Makes a reader whose cursor stands at the start of the line's object. */
  HeaderReader(JsonCursor cursor) {
    this.cursor = cursor;
  }

  Header read() throws IOException {
    int seen = 0;
    while (cursor.nextKey()) {
      int at = KEYS.indexOf(cursor.key());
      if (at < 0) {
        cursor.flaw(
            "header key '%s' is not known; %s"
                .formatted(cursor.key(), Nearest.help(cursor.key(), KEYS)));
        cursor.skip();
      } else {
        seen = cursor.once(seen, 1 << at);
        value(KEYS.get(at));
      }
    }
    return cursor.flawed()
        ? Header.NONE
        : new Header(recording, licence, channel, space, spaces, periodNanos, rate, classes, note);
  }

  private void value(String key) throws IOException {
    switch (key) {
      case "fests" -> version();
      case "recording" -> recording = cursor.text();
      case "licence" -> licence = cursor.text();
      case "channel" -> channel = cursor.text();
      case "space" -> space = space();
      case "spaces" -> spaces();
      case "period" -> period();
      case "rate" -> rate();
      case "classes" -> classes();
      default -> note = cursor.text();
    }
  }

  private void version() throws IOException {
    if (cursor.count(Integer.MAX_VALUE) != 1) {
      cursor.flaw("version of the format is not known: this reader knows 1");
    }
  }

  private Space space() throws IOException {
    String word = cursor.text();
    Optional<Space> known = Space.of(word);
    if (known.isEmpty()) {
      cursor.flaw("space '%s' is not known: image, ego or world".formatted(word));
    }
    return known.orElse(Space.IMAGE);
  }

  private void spaces() throws IOException {
    if (cursor.object()) {
      while (cursor.nextKey()) {
        spaces.put(cursor.key(), space());
      }
    }
  }

  private void period() throws IOException {
    String text = cursor.text();
    OptionalLong nanos = Period.nanos(text);
    if (nanos.isEmpty() || nanos.getAsLong() == 0) {
      cursor.flaw("period '%s' is not a time such as 40ms, with ns, us, ms or s".formatted(text));
    }
    periodNanos = nanos.orElse(0);
  }

  private void rate() throws IOException {
    rate = cursor.number();
    if (!(rate > 0 && rate <= 1e9)) {
      cursor.flaw("rate %s is not a number of frames a second, more than 0".formatted(rate));
    }
  }

  private void classes() throws IOException {
    if (cursor.array()) {
      while (cursor.nextElement()) {
        classes.add(cursor.textHere());
      }
    }
  }
}
