package org.fests.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.json.JsonLogs;
import org.fests.ingest.jsonl.JsonlReader;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.FormatReader;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.strem.StremReader;

/** Finds the format of a log from the keys of its first object. */
record Detected(LogSource source, InputStream bytes) {
  private static final int LOOK_AHEAD = 1 << 15;

  static FormatReader reader(Format format, Reading reading) {
    return format == Format.STREM ? new StremReader(reading) : new JsonlReader(reading);
  }

  /**
   * Returns the wanted format, or for {@link Format#AUTO} the one that the bytes show. An empty
   * pipe is a log without frames; an empty file is most likely a failed copy.
   */
  Format format(Format wanted) throws IOException {
    byte[] start = start();
    int first = firstVisible(start);
    if (first == start.length && start.length < LOOK_AHEAD) {
      if (source.replayable()) {
        throw unreadable("log is empty", "check that it was copied or written completely");
      }
      return wanted == Format.AUTO ? Format.STREM : wanted;
    }
    if (first == start.length || start[first] != '{') {
      throw unreadable("not JSON: it begins with " + shown(start, first), expected());
    }
    return wanted == Format.AUTO ? byKeys(start) : wanted;
  }

  private byte[] start() throws IOException {
    bytes.mark(LOOK_AHEAD);
    byte[] start = bytes.readNBytes(LOOK_AHEAD);
    bytes.reset();
    return start;
  }

  private static int firstVisible(byte[] start) {
    boolean marked =
        start.length > 2
            && start[0] == (byte) 0xEF
            && start[1] == (byte) 0xBB
            && start[2] == (byte) 0xBF;
    int at = marked ? 3 : 0;
    while (at < start.length && start[at] >= 0 && start[at] <= ' ' && start[at] != 0) {
      at++;
    }
    return at;
  }

  private Format byKeys(byte[] start) {
    List<String> keys = new ArrayList<>();
    try (JsonParser parser = JsonLogs.FACTORY.createParser(start)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(parser.currentName());
        Optional<Format> format = byKey(parser.currentName());
        if (format.isPresent()) {
          return format.get();
        }
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (IOException e) {
      throw unreadable(
          "format is not known: keys %s, then %s".formatted(keys, e.getClass().getSimpleName()),
          expected());
    }
    throw unreadable("format is not known: its first object has the keys " + keys, expected());
  }

  private static Optional<Format> byKey(String key) {
    return switch (key) {
      case "version", "frames" -> Optional.of(Format.STREM);
      case "fests", "frame", "objects" -> Optional.of(Format.FESTS);
      default -> Optional.empty();
    };
  }

  private static String expected() {
    return "known: STREM's JSON (\"version\" and \"frames\") and FESTS's JSON lines"
        + " (docs/format.md); --format names one";
  }

  private LogException unreadable(String what, String help) {
    return new LogException(Place.whole(source.uri()), what, help);
  }

  private static String shown(byte[] start, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(start.length, from + 12); i++) {
      char c = (char) (start[i] & 0xff);
      text.append(c >= ' ' && c < 127 ? String.valueOf(c) : "\\x%02x".formatted((int) c));
    }
    return text.isEmpty() ? "blanks" : "'" + text + "'";
  }
}
