package org.fests.english;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The nouns of WordNet that name physical things, with their meanings, and what each is a kind of.
 *
 * <p>Source: WordNet 3.1, as {@code wordnet.txt} among the resources, whose lines are ascending:
 *
 * <pre>
 * automobile car.1              what a noun means, the likeliest first, by names of meanings
 * car.1 motor_vehicle.1         what a meaning is a kind of
 * </pre>
 *
 * A noun without a line of its own, such as <i>truck</i>, means what bears its name, truck.1.
 * Several words of a noun are joined by underscores.
 */
final class WordNet {
  private final String table;

  private WordNet(String table) {
    this.table = table;
  }

  /** Holds the one that is read when first asked for: 1 MB, some hundredths of a second. */
  private static final class Lazy {
    private static final WordNet WORDNET = new WordNet(GrammarReader.resource("wordnet.txt"));
  }

  static WordNet wordNet() {
    return Lazy.WORDNET;
  }

  /** Returns what a noun may mean, the likeliest first; nothing if it is none. */
  List<String> meanings(String noun) {
    String key = noun.replace(' ', '_');
    Optional<List<String>> listed = line(key);
    String only = key + ".1";
    return listed.orElseGet(() -> line(only).isPresent() ? List.of(only) : List.of());
  }

  /** Returns a meaning and all that it is a kind of, the nearest first. */
  Set<String> upwards(String meaning) {
    Set<String> all = new LinkedHashSet<>(List.of(meaning));
    List<String> level = List.of(meaning);
    while (!level.isEmpty()) {
      level = level.stream().flatMap(m -> line(m).orElseThrow().stream()).filter(all::add).toList();
    }
    return all;
  }

  /** Finds the line of a key by halving. Cost: O(log of the table's lines). */
  private Optional<List<String>> line(String key) {
    int from = 0;
    int to = table.length();
    while (from < to) {
      int start = table.lastIndexOf('\n', (from + to) / 2 - 1) + 1;
      int end = table.indexOf('\n', start);
      String[] words = table.substring(start, end).split(" ");
      int order = key.compareTo(words[0]);
      if (order == 0) {
        return Optional.of(List.of(words).subList(1, words.length));
      }
      from = order > 0 ? end + 1 : from;
      to = order < 0 ? start : to;
    }
    return Optional.empty();
  }
}
