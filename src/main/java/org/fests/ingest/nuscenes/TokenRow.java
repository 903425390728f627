package org.fests.ingest.nuscenes;

import java.io.IOException;
import org.fests.ingest.json.JsonCursor;

/**
 * A row of which two columns count.
 *
 * @param token the row's own
 * @param value text of the other column
 */
record TokenRow(String token, String value) {
  private static final int TOKEN = 1;
  private static final int VALUE = 2;

  /** Reads the row at the cursor; what is wrong with it is left as the cursor's flaw. */
  static TokenRow read(JsonCursor cursor, String column) throws IOException {
    String token = "";
    String value = "";
    int seen = 0;
    while (cursor.nextKey()) {
      if (cursor.key().equals("token")) {
        seen = cursor.once(seen, TOKEN);
        token = cursor.text();
      } else if (cursor.key().equals(column)) {
        seen = cursor.once(seen, VALUE);
        value = cursor.text();
      } else {
        cursor.skip();
      }
    }
    cursor.require(seen, TOKEN, "token");
    cursor.require(seen, VALUE, column);
    return new TokenRow(token, value);
  }
}
