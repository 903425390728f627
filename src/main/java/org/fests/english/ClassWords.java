package org.fests.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words that class names are made of. {@code traffic_light} and {@code TrafficLight} are said
 * <i>traffic light</i>; {@code vehicle.bus.bendy} is a <i>vehicle bus bendy</i>, and with all
 * others whose names have that part a <i>vehicle</i>, a <i>bus</i>, a <i>bendy</i>.
 */
final class ClassWords {
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[./:]+");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Pattern ONE_WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

  private final Map<String, Set<String>> meant = new LinkedHashMap<>();

  private ClassWords() {}

  /** Returns the words of classes; what is said first of a class is its own name. */
  static ClassWords of(Collection<String> classes) {
    ClassWords words = new ClassWords();
    classes.forEach(name -> words.add(phrase(name), name));
    classes.stream()
        .filter(name -> ONE_WORD.matcher(name).matches())
        .forEach(name -> words.add(name.toLowerCase(Locale.ROOT), name));
    classes.forEach(name -> parts(name).forEach(part -> words.add(part, name)));
    return words;
  }

  private void add(String phrase, String name) {
    if (!phrase.isBlank()) {
      meant.computeIfAbsent(phrase, key -> new TreeSet<>()).add(name);
    }
  }

  /** Returns the classes that words stand for, by the words. */
  Map<String, Set<String>> meant() {
    return meant;
  }

  /** Returns the classes that a name or words stand for; none if there is none here. */
  Set<String> meant(String nameOrWords) {
    return meant.getOrDefault(phrase(nameOrWords), Set.of());
  }

  /** Returns a name as words. */
  static String phrase(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(name)) {
      if (!word.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" ", words);
  }

  /** Returns the parts of a name, from the widest kind to the narrowest, each as words. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN_PARTS.split(name)) {
      parts.add(phrase(part));
    }
    return List.copyOf(parts);
  }
}
