package org.fests.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The noun phrases of a sentence that is being made: a cup when it is first spoken of, then the
 * cup; the first and the second of two cups; object v1 for a variable that has no noun.
 */
final class Nouns {
  private static final String MARK = "\u0001";
  private static final List<String> ORDINALS = List.of("first", "second", "third");

  private final Map<String, String> phrases;

  private Nouns(Map<String, String> phrases) {
    this.phrases = phrases;
  }

  /** Returns the phrases for objects without nouns. */
  static Nouns none() {
    return new Nouns(Map.of());
  }

  /**
   * Returns the phrases for the variables of a track binder, if each has a noun.
   *
   * @param nouns the noun of each variable, in the order of the binder
   */
  static Optional<Nouns> of(Map<String, String> nouns) {
    Map<String, List<String>> same = new LinkedHashMap<>();
    nouns.forEach(
        (variable, noun) -> same.computeIfAbsent(noun, n -> new ArrayList<>()).add(variable));
    Map<String, String> phrases = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> group : same.entrySet()) {
      List<String> variables = group.getValue();
      if (variables.size() > ORDINALS.size()) {
        return Optional.empty();
      }
      for (int i = 0; i < variables.size(); i++) {
        String ordinal = variables.size() == 1 ? "" : ORDINALS.get(i) + " ";
        phrases.put(variables.get(i), ordinal + group.getKey());
      }
    }
    return Optional.of(new Nouns(phrases));
  }

  /** Returns the word that stands for an object until the sentence is complete. */
  static String mark(String variable) {
    return MARK + variable;
  }

  /** Returns the sentence with a noun phrase for each mark. */
  String sentence(List<String> words, Optional<SplittableRandom> random) {
    Set<String> met = new HashSet<>();
    StringBuilder sentence = new StringBuilder();
    for (String word : words) {
      String written = word.startsWith(MARK) ? phrase(word.substring(1), met, random) : word;
      boolean close = List.of(",", ".", "?", "'s").contains(written);
      sentence.append(sentence.isEmpty() || close ? "" : " ").append(written);
    }
    return sentence.toString();
  }

  private String phrase(String variable, Set<String> met, Optional<SplittableRandom> random) {
    String noun = phrases.get(variable);
    if (noun == null) {
      return "object " + variable;
    }
    boolean ordinal = ORDINALS.contains(noun.split(" ", 2)[0]);
    boolean known = !met.add(variable) || ordinal;
    boolean definite = known || random.map(dice -> dice.nextInt(3) == 0).orElse(false);
    String article = "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
    return (definite ? "the " : article) + noun;
  }
}
