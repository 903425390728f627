package org.fests.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Joins words to the classes of a data set, and vague words to numbers. Both stand in {@code
 * lexicon.txt} among the resources.
 */
public final class Lexicon {
  /**
   * What a vague word means.
   *
   * @param amount the number compared with, in the unit
   * @param meaning in words, such as {@code boundary distance at most 150 px}
   */
  record Vague(double amount, String meaning) {}

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w.-]*");

  private final Set<String> classes;
  private final Map<String, Set<String>> kinds;
  private final Map<String, Vague> vague;

  private Lexicon(Set<String> classes, Map<String, Set<String>> kinds, Map<String, Vague> vague) {
    this.classes = classes;
    this.kinds = kinds;
    this.vague = vague;
  }

  /**
   * Returns the lexicon for a data set.
   *
   * @param classes those of the data set; none: the usual ones of {@code lexicon.txt}
   * @param space image, ego or world: what numbers of vague words are counted in
   */
  public static Lexicon of(Collection<String> classes, String space) {
    Set<String> usual = new TreeSet<>();
    Map<String, Set<String>> kinds = new TreeMap<>();
    Map<String, Vague> vague = new TreeMap<>();
    for (String line : GrammarReader.resource("lexicon.txt").lines().toList()) {
      String[] parts = line.split("\\s+", 4);
      if (parts[0].equals("classes")) {
        usual.addAll(List.of(line.substring(8).strip().split("\\s*,\\s*")));
      } else if (parts[0].equals("kind")) {
        String[] sides = line.substring(5).split("\\s*:\\s*");
        kinds.put(sides[0].strip(), Set.of(sides[1].strip().split("\\s*,\\s*")));
      } else if (parts[0].equals("vague")) {
        vague(vague, line, space.equals("image") ? "image" : "metres");
      }
    }
    Set<String> known = new TreeSet<>(classes.isEmpty() ? usual : classes);
    return new Lexicon(known, kinds, vague);
  }

  private static void vague(Map<String, Vague> all, String line, String space) {
    String[] parts = line.strip().split("\\s+", 6);
    if (parts[2].equals(space)) {
      String meaning = parts[5] + " " + parts[3] + " " + parts[4];
      all.put(parts[1], new Vague(Double.parseDouble(parts[3]), meaning));
    }
  }

  Set<String> classes() {
    return classes;
  }

  Map<String, Double> numbers() {
    Map<String, Double> numbers = new TreeMap<>();
    vague.forEach((word, meaning) -> numbers.put(word, meaning.amount()));
    return numbers;
  }

  /** Returns the assumption that a vague word makes. */
  String assumption(String word) {
    return "%s: %s (lexicon)".formatted(word, vague.get(word).meaning());
  }

  /** Returns the lines of the grammar that make nouns of the classes, their synonyms and kinds. */
  List<String> nouns() {
    Map<String, Set<String>> meant = new LinkedHashMap<>();
    classes.forEach(name -> meant.put(phrase(name), Set.of(name)));
    kinds.forEach(
        (word, members) -> {
          Set<String> here = new TreeSet<>(members);
          here.retainAll(classes);
          if (!here.isEmpty()) {
            meant.putIfAbsent(word, here);
          }
        });
    List<String> lines = new ArrayList<>();
    meant.forEach(
        (phrase, names) -> {
          if (!phrase.isBlank()) {
            lines.add("kind <- " + phrase + " = " + any(names));
            lines.add("sight <- " + phrase + " = " + any(names));
          }
        });
    return lines;
  }

  /** Returns the term of their detections, which is also the formula that there is one. */
  private static String any(Set<String> names) {
    return String.join(
        " | ", names.stream().sorted().map(name -> "[:" + written(name) + ":]").toList());
  }

  private static String written(String name) {
    return PLAIN.matcher(name).matches() ? name : '"' + name + '"';
  }

  /** Returns a class's name as words: traffic_light and vehicle.car are said with spaces. */
  private static String phrase(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
