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

/** The queries of docs/simulator.md that find the simulator's events, in SpRE and in English. */
final class EventQueries {
  static final Path PAGE = Path.of("docs/simulator.md");
  private static final String FENCE = "```";
  private static final String WORDS = "```yaml words\n";

  private EventQueries() {}

  /** Returns the queries of each kind that a scene has: what one of them finds is such an event. */
  static Map<EventKind, List<String>> of(Scene scene) throws IOException {
    return of("events", scene);
  }

  /** Returns the sentences of each kind that a scene has. */
  static Map<EventKind, List<String>> sentences(Scene scene) throws IOException {
    return of("english", scene);
  }

  /** Returns the words of the sentences, as YAML. */
  static String words() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf(WORDS) + WORDS.length();
    return page.substring(start, page.indexOf(FENCE, start));
  }

  private static Map<EventKind, List<String>> of(String block, Scene scene) throws IOException {
    Map<EventKind, List<String>> queries = new EnumMap<>(EventKind.class);
    boolean wanted = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith(FENCE)) {
        List<String> info = List.of(line.substring(FENCE.length()).split(" "));
        wanted = info.get(0).equals(block) && info.contains(scene.word());
      } else if (wanted) {
        String[] words = line.split(" +", 2);
        EventKind kind = EventKind.valueOf(words[0].toUpperCase(Locale.ROOT));
        queries.computeIfAbsent(kind, key -> new ArrayList<>()).add(words[1]);
      }
    }
    return queries;
  }
}
