package org.fests.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What other nouns stand for among the classes of a data set, by WordNet, which is read when the
 * first is looked up. A class is what its name, or the narrowest part or last word of it that is a
 * noun, is likeliest to mean. A noun stands for the classes that are what it means or a kind of it,
 * or else for the nearest of which it is a kind.
 */
final class Thesaurus {
  private final Set<String> classes;
  private final Map<String, String> senses;
  private final Map<String, List<String>> kinds = new HashMap<>();

  /**
   * Prepares to look nouns up.
   *
   * @param classes their names
   * @param senses a class as words: a noun of which it is a kind, where the likeliest meaning is
   *     not meant
   */
  Thesaurus(Collection<String> classes, Map<String, String> senses) {
    this.classes = new TreeSet<>(classes);
    this.senses = senses;
  }

  /**
   * A noun's classes.
   *
   * @param classes at least one
   * @param wider whether the noun is only a kind of them
   */
  record Found(Set<String> classes, boolean wider) {}

  /** Returns what a noun may stand for, the likeliest first; nothing if none of the classes is. */
  List<Found> find(String noun) {
    List<String> meanings = WordNet.wordNet().meanings(noun);
    List<Set<String>> narrower = distinct(meanings.stream().map(this::below).toList());
    List<Set<String>> wider = distinct(meanings.stream().map(this::above).toList());
    return narrower.isEmpty()
        ? wider.stream().map(names -> new Found(names, true)).toList()
        : narrower.stream().map(names -> new Found(names, false)).toList();
  }

  private static List<Set<String>> distinct(List<Set<String>> found) {
    return new LinkedHashSet<>(found).stream().filter(names -> !names.isEmpty()).toList();
  }

  private Set<String> below(String meaning) {
    return classes(kinds -> kinds.contains(meaning));
  }

  private Set<String> above(String meaning) {
    return WordNet.wordNet().upwards(meaning).stream()
        .map(kind -> classes(kinds -> kinds.indexOf(kind) == 0))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(Set.of());
  }

  private Set<String> classes(Predicate<List<String>> wanted) {
    Set<String> found = new TreeSet<>();
    classes.stream().filter(name -> wanted.test(kinds(name))).forEach(found::add);
    return found;
  }

  /** Returns what a class means and all that this is a kind of; nothing if it is no noun. */
  private List<String> kinds(String name) {
    return kinds.computeIfAbsent(
        name,
        n ->
            nouns(n).stream()
                .flatMap(noun -> likeliest(noun).stream())
                .findFirst()
                .map(meaning -> List.copyOf(WordNet.wordNet().upwards(meaning)))
                .orElse(List.of()));
  }

  private Optional<String> likeliest(String noun) {
    WordNet wordNet = WordNet.wordNet();
    List<String> all = wordNet.meanings(noun);
    List<String> wanted = wordNet.meanings(senses.getOrDefault(noun, ""));
    return all.stream()
        .filter(meaning -> wanted.stream().anyMatch(wordNet.upwards(meaning)::contains))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** Returns what a class may be called: all of its name, its parts from the last, last words. */
  private static List<String> nouns(String name) {
    List<String> nouns = new ArrayList<>(List.of(ClassWords.phrase(name)));
    List<String> parts = ClassWords.parts(name);
    for (int i = parts.size() - 1; i >= 0; i--) {
      nouns.add(parts.get(i));
      nouns.add(parts.get(i).replaceFirst(".* ", ""));
    }
    return nouns.stream().flatMap(noun -> forms(noun).stream()).toList();
  }

  /** Returns the forms in which WordNet may have a noun: as it is, and in the singular. */
  static List<String> forms(String noun) {
    return List.of(noun, Morphology.lemma(noun));
  }
}
