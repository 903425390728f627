package org.fests.ingest.nuscenes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.json.JsonCursor;

/** The scenes and their samples. */
final class Samples {
  private static final int TOKEN = 1;
  private static final int SCENE = 2;
  private static final int TIME = 4;
  private static final long MOST_MICROS = Long.MAX_VALUE / 1000;

  private final List<String> scenes = new ArrayList<>();
  private final Map<String, Integer> sceneNumbers = new HashMap<>();
  private final Map<String, Sample> byToken = new HashMap<>();

  private Samples() {}

  static Samples of(Tables tables) throws IOException {
    Samples samples = new Samples();
    tables.each("scene", samples::scene);
    tables.each("sample", samples::sample);
    return samples;
  }

  private void scene(JsonCursor cursor) throws IOException {
    TokenRow row = TokenRow.read(cursor, "name");
    if (sceneNumbers.putIfAbsent(row.token(), scenes.size()) != null) {
      cursor.flaw("token '%s' is given twice".formatted(row.token()));
    } else if (row.value().isBlank()) {
      cursor.flaw("name is empty");
    }
    Tables.sound(cursor);
    scenes.add(row.value());
  }

  private void sample(JsonCursor cursor) throws IOException {
    String token = "";
    String scene = "";
    long micros = 0;
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "token" -> {
          seen = cursor.once(seen, TOKEN);
          token = cursor.text();
        }
        case "scene_token" -> {
          seen = cursor.once(seen, SCENE);
          scene = cursor.text();
        }
        case "timestamp" -> {
          seen = cursor.once(seen, TIME);
          micros = cursor.count(MOST_MICROS);
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, TOKEN, "token");
    cursor.require(seen, SCENE, "scene_token");
    cursor.require(seen, TIME, "timestamp");
    if (!cursor.flawed() && !sceneNumbers.containsKey(scene)) {
      cursor.flaw("scene '%s' is not in scene.json".formatted(scene));
    }
    Tables.sound(cursor);
    Sample row = new Sample(byToken.size(), sceneNumbers.get(scene), 1000 * micros);
    if (byToken.putIfAbsent(token, row) != null) {
      cursor.flaw("token '%s' is given twice".formatted(token));
      Tables.sound(cursor);
    }
  }

  /** Returns the names of the scenes, as the table has them. */
  List<String> scenes() {
    return scenes;
  }

  /** Returns how many samples there are. */
  int size() {
    return byToken.size();
  }

  Optional<Sample> of(String token) {
    return Optional.ofNullable(byToken.get(token));
  }

  /** Returns the samples of each scene, in order of time, then of the table. */
  List<List<Sample>> byScene() {
    List<List<Sample>> all = new ArrayList<>();
    scenes.forEach(name -> all.add(new ArrayList<>()));
    byToken.values().forEach(sample -> all.get(sample.scene()).add(sample));
    all.forEach(
        list -> list.sort(Comparator.comparingLong(Sample::nanos).thenComparing(Sample::number)));
    return all;
  }
}
