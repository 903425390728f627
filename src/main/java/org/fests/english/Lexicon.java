package org.fests.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins words to the classes of a data set, and vague words to numbers. What a word means is asked
 * of the class names first, then of the user's vocabulary, then of ours ({@code lexicon.txt} among
 * the resources), and of WordNet only when none of them knows it.
 */
public final class Lexicon {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w.-]*");
  private static final double LESS_LIKELY = 0.5;
  private static final String OURS = "lexicon";
  private static final String WORDNET = "WordNet";
  private static final String WIDER = "WordNet: of which it is a kind";

  /** What would end a template, or name a number in it. Such a class is said by its name alone. */
  private static final Pattern UNWRITABLE = Pattern.compile(".*(\\$| -- |\\R).*", Pattern.DOTALL);

  private final String space;
  private final Set<String> classes;
  private final Vocabulary own;
  private final ClassWords words;
  private final Map<String, Vocabulary.Vague> vague = new TreeMap<>();
  private final Map<String, Thing> kinds = new LinkedHashMap<>();
  private final Thesaurus thesaurus;

  /**
   * What a noun stands for.
   *
   * @param term SpRE: of its detections, and also the formula that there is one
   * @param assumption what is taken for granted, for people
   */
  record Thing(String term, String assumption) {
    /**
     * Returns what it means.
     *
     * @param likelier how many others are likelier
     */
    Meaning meaning(int likelier) {
      return Meaning.token(term).with(likelier * LESS_LIKELY, new Note.Choice(assumption));
    }
  }

  private Lexicon(Vocabulary own, Collection<String> classes, String space) {
    this.space = space;
    this.classes = new TreeSet<>(classes);
    this.own = own;
    words = ClassWords.of(this.classes);
    thesaurus = new Thesaurus(this.classes, BuiltIn.VOCABULARY.senses());
    for (Vocabulary vocabulary : List.of(BuiltIn.VOCABULARY, own)) {
      vocabulary.vague().stream().filter(v -> v.in(space)).forEach(v -> vague.put(v.word(), v));
    }
    for (Vocabulary vocabulary : List.of(own, BuiltIn.VOCABULARY)) {
      vocabulary.kinds().forEach(this::kind);
    }
  }

  /**
   * Returns the lexicon for a data set.
   *
   * @param classes those of the data set; none: the usual ones of {@code lexicon.txt}
   * @param space image, ego or world: what numbers of vague words are counted in
   */
  public static Lexicon of(Collection<String> classes, String space) {
    return of(Vocabulary.NONE, classes, space);
  }

  /** Returns the lexicon for a data set with a user's words, which win over ours. */
  public static Lexicon of(Vocabulary own, Collection<String> classes, String space) {
    return new Lexicon(own, classes.isEmpty() ? BuiltIn.VOCABULARY.classes() : classes, space);
  }

  private void kind(String word, List<String> members) {
    Set<String> here = new TreeSet<>();
    members.forEach(member -> here.addAll(classes(member)));
    if (!here.isEmpty()) {
      kinds.putIfAbsent(word, thing(word, here, OURS));
    }
  }

  private Set<String> classes(String member) {
    return classes.contains(member) ? Set.of(member) : words.meant(member);
  }

  private static Thing thing(String word, Set<String> names, String source) {
    return new Thing(any(names), "%s: %s (%s)".formatted(word, String.join(", ", names), source));
  }

  /** Returns image, ego or world. */
  String space() {
    return space;
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
    Vocabulary.Vague meant = vague.get(word);
    return "%s: %s %s %s (lexicon)"
        .formatted(word, meant.meaning(), Shape.of(meant.amount()).label(), meant.unit());
  }

  /** Returns the lines of a grammar with the data's names for attributes. */
  String named(String grammar) {
    String lines = grammar;
    for (Map.Entry<String, String> name : own.attributes().entrySet()) {
      String used = "\\bself\\." + name.getKey() + "\\b";
      String written = "self." + Words.quoted(name.getValue());
      lines = lines.replaceAll(used, Matcher.quoteReplacement(written));
    }
    return lines;
  }

  /** Returns the lines of the grammar that make nouns of the classes, their synonyms and kinds. */
  List<String> nouns() {
    Map<String, Thing> meant = new LinkedHashMap<>();
    words
        .meant()
        .forEach(
            (phrase, names) -> {
              boolean exact =
                  names.size() == 1 && ClassWords.phrase(names.iterator().next()).equals(phrase);
              meant.put(
                  phrase, exact ? new Thing(any(names), "") : thing(phrase, names, "classes"));
            });
    Set<String> taken = meant.keySet().stream().map(Lexicon::lemmas).collect(Collectors.toSet());
    kinds.forEach(
        (word, thing) -> {
          if (taken.add(lemmas(word))) {
            meant.put(word, thing);
          }
        });
    List<String> lines = new ArrayList<>();
    meant.forEach(
        (phrase, thing) -> {
          if (!UNWRITABLE.matcher(thing.toString()).matches()) {
            String note = thing.assumption().isEmpty() ? "" : " -- " + thing.assumption();
            lines.add("kind <- " + phrase + " = " + thing.term() + note);
            lines.add("sight <- " + phrase + " = " + thing.term() + note);
          }
        });
    own.adjectives()
        .forEach(
            (word, said) ->
                lines.add(
                    "adjective <- %s = self.%s == %s"
                        .formatted(word, Words.quoted(said.attribute()), said.literal())));
    return lines;
  }

  /** Returns what is compared with the words of sentences. */
  private static String lemmas(String phrase) {
    return Arrays.stream(phrase.split(" ")).map(Morphology::lemma).collect(Collectors.joining(" "));
  }

  /** Returns what a noun that none of those lines has may stand for, the likeliest first. */
  List<Thing> otherwise(String noun) {
    return Thesaurus.forms(noun).stream()
        .map(thesaurus::find)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(found -> thing(noun, found.classes(), found.wider() ? WIDER : WORDNET))
        .toList();
  }

  /** Returns the term of their detections, which is also the formula that there is one. */
  private static String any(Set<String> names) {
    return names.stream()
        .sorted()
        .map(name -> "[:" + (PLAIN.matcher(name).matches() ? name : Words.quoted(name)) + ":]")
        .collect(Collectors.joining(" | "));
  }
}
