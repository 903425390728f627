package org.fests.ingest.nuscenes;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.json.JsonCursor;

/** A table of which two columns count: the token, and what it stands for. */
final class Names {
  private final Map<String, String> byToken = new HashMap<>();

  private Names() {}

  /**
   * Reads a table.
   *
   * @param column the text that a token stands for
   */
  static Names of(Tables tables, String table, String column) throws IOException {
    Names names = new Names();
    tables.each(table, cursor -> names.row(cursor, column));
    return names;
  }

  /** Reads a table that may be absent. */
  static Names ofOptional(Tables tables, String table, String column) throws IOException {
    Names names = new Names();
    tables.eachOfOptional(table, cursor -> names.row(cursor, column));
    return names;
  }

  private void row(JsonCursor cursor, String column) throws IOException {
    TokenRow row = TokenRow.read(cursor, column);
    if (byToken.putIfAbsent(row.token(), row.value()) != null) {
      cursor.flaw("token '%s' is given twice".formatted(row.token()));
    }
    Tables.sound(cursor);
  }

  /** Returns what a token stands for, if the table has it. */
  Optional<String> of(String token) {
    return Optional.ofNullable(byToken.get(token));
  }
}
