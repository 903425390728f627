package org.fests.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The nouns of WordNet 3.1 that name physical things, made into the lines of {@link WordNet}.
 *
 * <p>Source: the database files {@code data.noun}, {@code index.sense} and {@code noun.exc}, whose
 * formats WordNet's manual pages wndb(5WN) and senseidx(5WN) describe.
 */
final class WordNetSource {
  private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

  /**
   * WordNet's files of artifacts, animals, food, parts of bodies, plants, natural objects, persons.
   * Of meanings that are met as often, those of the earlier file come first: slang calls persons
   * after things.
   */
  private static final List<String> FILES = List.of("06", "05", "13", "08", "20", "17", "18");

  private static final String TOPS = "03";
  private static final List<String> KEPT_TOPS = List.of("person", "animal", "plant", "food");
  private static final Pattern NOUN = Pattern.compile("[a-z]+(?:[_-][a-z]+){0,2}");
  private static final Pattern SENSE =
      Pattern.compile("([^%]+)%1:\\d\\d:\\d\\d:: (\\d{8}) (\\d+) (\\d+)");

  private final Map<String, Synset> synsets = new HashMap<>();
  private final Map<String, List<Sense>> senses = new TreeMap<>();

  /**
   * A meaning: its place among the files, -1 if it is of none of them, and what it is a kind of.
   */
  private record Synset(int file, List<String> words, List<String> kinds) {}

  /** A word's meaning: how often it was met in WordNet's texts, and its number among the senses. */
  private record Sense(String synset, int file, int count, int number) {}

  WordNetSource() {
    lines("data.noun").filter(line -> !line.startsWith(" ")).forEach(this::synset);
    lines("index.sense")
        .filter(line -> line.contains("%1:"))
        .map(SENSE::matcher)
        .filter(Matcher::matches)
        .forEach(this::sense);
    senses
        .values()
        .forEach(
            all ->
                all.sort(
                    Comparator.comparingInt((Sense sense) -> -sense.count())
                        .thenComparingInt(Sense::file)
                        .thenComparingInt(Sense::number)));
  }

  /** Returns WordNet's licence, which stands at the head of its files. */
  String licence() {
    return lines("data.noun")
        .takeWhile(line -> line.startsWith(" "))
        .map(line -> line.replaceFirst("^ +\\d+ ?", "").stripTrailing())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /** Returns the lines of the table, ascending. */
  List<String> table() {
    Map<String, String> names = names();
    TreeSet<String> lines = new TreeSet<>();
    senses.forEach(
        (word, all) -> {
          String meanings = all.stream().map(s -> names.get(s.synset())).collect(spaced());
          if (!meanings.equals(word + ".1")) {
            lines.add(word + " " + meanings);
          }
        });
    names.forEach((id, name) -> lines.add((name + " " + kinds(id, names)).strip()));
    lines("noun.exc").forEach(line -> irregular(line.split(" "), names, lines));
    return List.copyOf(lines);
  }

  private void irregular(String[] forms, Map<String, String> names, Set<String> lines) {
    List<Sense> all = senses.getOrDefault(forms[1], List.of());
    if (!all.isEmpty() && !senses.containsKey(forms[0]) && NOUN.matcher(forms[0]).matches()) {
      lines.add(forms[0] + " " + all.stream().map(s -> names.get(s.synset())).collect(spaced()));
    }
  }

  private static Collector<CharSequence, ?, String> spaced() {
    return Collectors.joining(" ");
  }

  /** Names each meaning by the first of its words and the meaning's place among that word's. */
  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    senses.values().stream()
        .flatMap(List::stream)
        .map(Sense::synset)
        .distinct()
        .forEach(id -> names.put(id, name(id)));
    return names;
  }

  private String name(String id) {
    String word = synsets.get(id).words().stream().filter(w -> place(w, id) > 0).findFirst().get();
    return word + "." + place(word, id);
  }

  private int place(String word, String id) {
    return 1
        + senses.getOrDefault(word, List.of()).stream().map(Sense::synset).toList().indexOf(id);
  }

  private String kinds(String id, Map<String, String> names) {
    return nearestNamed(id, names).map(names::get).sorted().distinct().collect(spaced());
  }

  private Stream<String> nearestNamed(String id, Map<String, String> names) {
    return synsets.get(id).kinds().stream()
        .filter(kind -> synsets.get(kind).file() >= 0)
        .flatMap(kind -> names.containsKey(kind) ? Stream.of(kind) : nearestNamed(kind, names));
  }

  private void synset(String line) {
    String[] parts = line.substring(0, line.indexOf('|')).split(" ");
    int size = Integer.parseInt(parts[3], 16);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      words.add(parts[4 + 2 * i]);
    }
    int pointers = 4 + 2 * size;
    List<String> kinds = new ArrayList<>();
    boolean proper = false; // an instance, such as a city
    for (int i = 0; i < Integer.parseInt(parts[pointers]); i++) {
      String sign = parts[pointers + 1 + 4 * i];
      proper |= sign.equals("@i");
      if (sign.equals("@")) {
        kinds.add(parts[pointers + 2 + 4 * i]);
      }
    }
    boolean top = parts[1].equals(TOPS) && words.stream().anyMatch(KEPT_TOPS::contains);
    int file = proper ? -1 : top ? 1 : FILES.indexOf(parts[1]);
    synsets.put(parts[0], new Synset(file, words, kinds));
  }

  private void sense(Matcher sense) {
    String word = sense.group(1);
    Synset synset = synsets.get(sense.group(2));
    if (synset.file() >= 0 && synset.words().contains(word) && NOUN.matcher(word).matches()) {
      int count = Integer.parseInt(sense.group(4));
      int number = Integer.parseInt(sense.group(3));
      senses
          .computeIfAbsent(word, w -> new ArrayList<>())
          .add(new Sense(sense.group(2), synset.file(), count, number));
    }
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = WordNetSource.class.getResourceAsStream(FOLDER + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
