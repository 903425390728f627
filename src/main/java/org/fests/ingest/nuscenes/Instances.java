package org.fests.ingest.nuscenes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.ingest.json.JsonCursor;

/** The objects: each a track, with its class. */
final class Instances {
  private static final int TOKEN = 1;
  private static final int CATEGORY = 2;

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
    String token = "";
    String category = "";
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "token" -> {
          seen = cursor.once(seen, TOKEN);
          token = cursor.text();
        }
        case "category_token" -> {
          seen = cursor.once(seen, CATEGORY);
          category = cursor.text();
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, TOKEN, "token");
    cursor.require(seen, CATEGORY, "category_token");
    if (numbers.putIfAbsent(token, tokens.size()) != null) {
      cursor.flaw("token '%s' is given twice".formatted(token));
    }
    Tables.sound(cursor);
    tokens.add(token);
    classes.add(categories.of(category).orElse(""));
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
