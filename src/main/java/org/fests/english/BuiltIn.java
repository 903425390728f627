package org.fests.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of {@code lexicon.txt} among the resources. */
final class BuiltIn {
  static final Vocabulary VOCABULARY = read(GrammarReader.resource("lexicon.txt"));

  private BuiltIn() {}

  private static Vocabulary read(String text) {
    List<String> classes = new ArrayList<>();
    Map<String, List<String>> kinds = new TreeMap<>();
    List<Vocabulary.Vague> vague = new ArrayList<>();
    Map<String, String> senses = new TreeMap<>();
    for (String line : text.lines().toList()) {
      String said = line.replaceFirst("^\\S+\\s*", "");
      switch (line.replaceFirst("\\s.*", "")) {
        case "classes" -> classes.addAll(names(said));
        case "kind" -> kinds.put(sides(said)[0], names(sides(said)[1]));
        case "sense" -> senses.put(sides(said)[0], sides(said)[1]);
        case "vague" -> vague.add(vague(said));
        case "", "#" -> {}
        default -> throw new IllegalArgumentException("Invalid line of a lexicon: " + line);
      }
    }
    return new Vocabulary(classes, List.of(), kinds, vague, Map.of(), Map.of(), senses);
  }

  private static Vocabulary.Vague vague(String line) {
    String[] parts = line.split("\\s+", 4);
    return new Vocabulary.Vague(parts[0], Double.parseDouble(parts[1]), parts[2], parts[3]);
  }

  private static String[] sides(String text) {
    return text.strip().split("\\s*:\\s*", 2);
  }

  private static List<String> names(String list) {
    return List.of(list.strip().split("\\s*,\\s*"));
  }
}
