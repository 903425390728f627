package org.fests.simulated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fests.ingest.simulator.EventKind;
import org.fests.ingest.simulator.Scene;

/** The queries of docs/simulator.md that find the simulator's events. */
final class EventQueries {
  static final Path PAGE = Path.of("docs/simulator.md");
  private static final String FENCE = "```";

  private EventQueries() {}

  /** Returns the queries of each kind that a scene has: what one of them finds is such an event. */
  static Map<EventKind, List<String>> of(Scene scene) throws IOException {
    Map<EventKind, List<String>> queries = new EnumMap<>(EventKind.class);
    boolean wanted = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith(FENCE)) {
        wanted = List.of(line.substring(FENCE.length()).split(" ")).contains(scene.word());
      } else if (wanted) {
        String[] words = line.split(" +", 2);
        EventKind kind = EventKind.valueOf(words[0].toUpperCase(Locale.ROOT));
        queries.computeIfAbsent(kind, key -> new ArrayList<>()).add(words[1]);
      }
    }
    return queries;
  }
}
