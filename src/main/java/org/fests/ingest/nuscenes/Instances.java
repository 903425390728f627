package org.fests.ingest.nuscenes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.ingest.json.JsonCursor;

/** The objects: each a track, with its class. */
final class Instances {
  private final Names categories;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();

  private Instances(Names categories) {
    this.categories = categories;
  }

  static Instances of(Tables tables) throws IOException {
    Instances instances = new Instances(Names.of(tables, "category", "name"));
    tables.each("instance", instances::row);
    return instances;
  }

  private void row(JsonCursor cursor) throws IOException {
    TokenRow row = TokenRow.read(cursor, "category_token");
    if (numbers.putIfAbsent(row.token(), tokens.size()) != null) {
      cursor.flaw("token '%s' is given twice".formatted(row.token()));
    }
    Tables.sound(cursor);
    tokens.add(row.token());
    classes.add(categories.of(row.value()).orElse(""));
  }

  /** Returns the instance's number in the table, or -1 if it is not there. */
  int number(String token) {
    return numbers.getOrDefault(token, -1);
  }

  String token(int number) {
    return tokens.get(number);
  }

  /** Returns the instance's class; empty if its category is not in the table. */
  String className(int number) {
    return classes.get(number);
  }
}
