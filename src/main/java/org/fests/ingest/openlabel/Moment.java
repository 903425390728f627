package org.fests.ingest.openlabel;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.fests.ingest.json.JsonCursor;
import org.fests.ingest.json.Period;

/**
 * Timestamps of frames: a number or a text of seconds, read as an exact decimal, or a date and
 * time, in UTC where it names no zone.
 */
final class Moment {
  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
  private static final long NANOS = 1_000_000_000;

  private Moment() {}

  /** Reads the value of the current key; nothing for null, and with a flaw. */
  static OptionalLong read(JsonCursor cursor) throws IOException {
    JsonToken token = cursor.parser().nextToken();
    OptionalLong nanos = OptionalLong.empty();
    switch (token) {
      case VALUE_NULL -> {
        return nanos;
      }
      case VALUE_STRING -> nanos = ofText(cursor.parser().getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          nanos = Period.nanos(cursor.parser().getDecimalValue());
      default -> {
        cursor.mismatch("a time");
        return nanos;
      }
    }
    if (nanos.isEmpty()) {
      cursor.flaw(
          "timestamp %s is neither seconds within 292 years nor a date and time"
              .formatted(cursor.parser().getText()));
    }
    return nanos;
  }

  static OptionalLong ofText(String text) {
    String plain = text.strip();
    if (SECONDS.matcher(plain).matches()) {
      return Period.nanos(new BigDecimal(plain));
    }
    try {
      return nanos(instant(plain.replace(' ', 'T')));
    } catch (DateTimeException | ArithmeticException none) {
      return OptionalLong.empty();
    }
  }

  private static Instant instant(String text) {
    boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d");
    return zoned
        ? OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }

  private static OptionalLong nanos(Instant instant) {
    return OptionalLong.of(
        Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano()));
  }
}
