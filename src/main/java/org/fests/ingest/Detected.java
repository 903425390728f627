package org.fests.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.ReadOptions;

/**
 * The format of a log.
 *
 * @param format the format
 * @param reason why it is taken for that, in words
 */
record Detected(Format format, String reason) {
  private static final int SHOWN_KEYS = 8;

  /**
   * Returns the wanted format, or for {@link ReadOptions#AUTO} the one that the log's beginning
   * shows. An empty pipe is a log without frames; an empty file is most likely a failed copy.
   *
   * @throws LogException if no format fits, or two do
   */
  static Detected of(Glance glance, String wanted) throws IOException {
    boolean auto = wanted.equals(ReadOptions.AUTO);
    if (!glance.folder() && glance.blank()) {
      if (glance.source().replayable()) {
        throw unreadable(glance, "log is empty", "check that it was copied or written completely");
      }
      return stated(glance, auto ? Formats.ALL.get(0).word() : wanted);
    }
    return auto ? found(glance) : stated(glance, wanted);
  }

  private static Detected stated(Glance glance, String word) {
    return Formats.named(word)
        .map(format -> new Detected(format, "it was stated"))
        .orElseThrow(
            () -> unreadable(glance, "format '%s' is not known".formatted(word), expected()));
  }

  private static Detected found(Glance glance) throws IOException {
    List<Detected> fitting = new ArrayList<>();
    for (Format format : Formats.ALL) {
      format.sign(glance).ifPresent(sign -> fitting.add(new Detected(format, "it has " + sign)));
    }
    if (fitting.size() > 1) {
      throw unreadable(glance, "two formats fit: " + described(fitting), "name one with --format");
    }
    Optional<String> known = fitting.isEmpty() ? Formats.noLog(glance) : Optional.empty();
    if (known.isPresent()) {
      throw unreadable(glance, "is no log: it " + known.get(), "name the log that it belongs to");
    }
    if (fitting.isEmpty()) {
      throw unreadable(
          glance,
          unknown(glance),
          glance.folder() ? "name the logs in it, or import the folder" : expected());
    }
    return fitting.get(0);
  }

  private static String described(List<Detected> fitting) {
    return String.join(
        "; ", fitting.stream().map(one -> one.format.word() + ", " + one.reason).toList());
  }

  private static String unknown(Glance glance) {
    if (glance.folder()) {
      return "is a folder, and no format knows what lies in it";
    }
    return glance.jsonKeys().isEmpty()
        ? "format is not known: it begins with " + shown(glance)
        : "format is not known: it has the keys " + rootKeys(glance);
  }

  /** Returns the keys of the root, or of its elements. */
  private static String rootKeys(Glance glance) {
    List<String> keys =
        glance.jsonKeys().stream()
            .filter(key -> key.lastIndexOf('.') <= (key.startsWith("[].") ? 2 : -1))
            .toList();
    String more = keys.size() > SHOWN_KEYS ? ", ..." : "";
    return "[" + String.join(", ", keys.subList(0, Math.min(SHOWN_KEYS, keys.size()))) + more + "]";
  }

  private static String expected() {
    return "known: %s (docs/format.md); --format names one"
        .formatted(String.join(", ", Formats.words()));
  }

  private static LogException unreadable(Glance glance, String what, String help) {
    return new LogException(Place.whole(glance.source().uri()), what, help);
  }

  private static String shown(Glance glance) {
    byte[] start = glance.start();
    int from = glance.firstVisible();
    StringBuilder text = new StringBuilder();
    for (int i = from; i < Math.min(start.length, from + 12); i++) {
      char c = (char) (start[i] & 0xff);
      text.append(c >= ' ' && c < 127 ? String.valueOf(c) : "\\x%02x".formatted((int) c));
    }
    return text.isEmpty() ? "blanks" : "'" + text + "'";
  }
}
