package org.fests.english;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words and what they stand for, from one source: our {@code lexicon.txt}, a user's YAML, a lake.
 *
 * @param classes the names of classes, ascending; none: the source does not say
 * @param spaces the spaces that numbers are counted in: image, ego, world; none: not said
 * @param kinds a word or words: the classes that it stands for
 * @param vague the numbers of vague words
 * @param attributes an attribute of the grammar: its name in the data
 * @param adjectives an adjective: what it says of an attribute of the data
 * @param senses a class: a noun of which it is a kind, where WordNet would take it for another
 */
public record Vocabulary(
    List<String> classes,
    List<String> spaces,
    Map<String, List<String>> kinds,
    List<Vague> vague,
    Map<String, String> attributes,
    Map<String, Said> adjectives,
    Map<String, String> senses) {
  /** The source that says nothing. */
  public static final Vocabulary NONE = of(List.of(), List.of());

  public Vocabulary {
    classes = List.copyOf(new TreeSet<>(classes));
    spaces = List.copyOf(spaces);
    kinds = new TreeMap<>(kinds);
    vague = List.copyOf(vague);
    attributes = new TreeMap<>(attributes);
    adjectives = new TreeMap<>(adjectives);
    senses = new TreeMap<>(senses);
  }

  /**
   * What a vague word means where lengths are in its unit.
   *
   * @param word such as near
   * @param amount the number compared with, in the unit
   * @param unit px, px2, px/s in an image; m, m2, m/s elsewhere
   * @param meaning what is compared how, such as {@code boundary distance at most}
   */
  record Vague(String word, double amount, String unit, String meaning) {
    /** Returns whether it holds in a space. */
    boolean in(String space) {
      return unit.startsWith("px") == space.equals("image");
    }
  }

  /**
   * What an adjective says.
   *
   * @param attribute the attribute's name in the data
   * @param literal the value that it has, in SpRE
   */
  record Said(String attribute, String literal) {}

  /** Returns the classes and spaces of a data set. */
  public static Vocabulary of(Collection<String> classes, Collection<String> spaces) {
    return new Vocabulary(
        List.copyOf(classes),
        List.copyOf(spaces),
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of());
  }

  /**
   * Reads a user's YAML.
   *
   * @throws org.fests.text.SourceException where it is wrong
   */
  public static Vocabulary parse(String yaml) {
    return new VocabularyParser(yaml).parse();
  }

  /** Returns the classes and spaces as YAML that {@link #parse} reads. */
  public String yaml() {
    return "classes: [%s]%nspaces: [%s]%n".formatted(list(classes), list(spaces)).replace("\r", "");
  }

  private static String list(List<String> names) {
    return names.stream().map(Words::quoted).collect(Collectors.joining(", "));
  }
}
