package org.fests.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.fests.text.Nearest;
import org.fests.text.SourceException;
import org.fests.text.Span;

/** Says why a sentence has no meaning: which words, and what could be said instead. */
final class Refusals {
  private static final Pattern SPRE =
      Pattern.compile("\\[\\s*!?\\s*\\[?:|:=|\\[\\[|\\w\\(\\w+, *\\w+\\)|:]");

  private static final Set<String> QUANTIFIERS =
      Set.of("every", "each", "all", "no", "some", "any", "at", "exactly", "not");

  /** What stands in front of a noun. */
  private static final Set<String> DETERMINERS =
      Set.of("a", "the", "another", "every", "each", "all", "no", "some", "any", "other", "same");

  /** The cost from which on productions mirror SpRE, in words that are not for people. */
  private static final double EXACT = 15;

  private final Lexicon lexicon;
  private final BiPredicate<String, Budget> understood;
  private final Outside outside = new Outside();
  private final Set<String> vocabulary;
  private final Set<String> nouns = new TreeSet<>();
  private final Set<String> written = new HashSet<>();
  private final Set<String> natural = new HashSet<>();

  /**
   * Makes one for a grammar.
   *
   * @param understood whether a sentence has a meaning, at the cost of a budget
   */
  Refusals(Grammar grammar, Lexicon lexicon, BiPredicate<String, Budget> understood) {
    this.lexicon = lexicon;
    this.understood = understood;
    vocabulary = grammar.words();
    for (List<Production> productions : grammar.productions().values()) {
      productions.forEach(this::learn);
    }
    grammar.of("kind").stream()
        .map(production -> production.right().get(0))
        .filter(Production.Terminal.class::isInstance)
        .forEach(word -> nouns.add(((Production.Terminal) word).lemma()));
  }

  private void learn(Production production) {
    for (Production.Symbol symbol : production.right()) {
      if (symbol instanceof Production.Terminal word && production.cost() < EXACT) {
        written.add(word.text());
        natural.add(word.lemma());
      }
    }
  }

  /**
   * Returns the refusal of a sentence without a meaning.
   *
   * @param reached how many tokens begin some sentence
   */
  SourceException of(String sentence, List<Word> words, int reached) {
    Corrections corrections = new Corrections(sentence, words, understood);
    return pattern(sentence)
        .or(() -> empty(sentence, words))
        .or(() -> outside(words, corrections))
        .or(() -> unknown(words, corrections))
        .orElseGet(() -> misplaced(words, reached, corrections));
  }

  /** Returns the refusal of an event of the objects of a frame. */
  SourceException ofEvent(String sentence, List<Word> words) {
    int start = 0;
    while (start < words.size() - 1 && !QUANTIFIERS.contains(words.get(start).lemma())) {
      start++;
    }
    int end = start;
    while (end < words.size() - 1 && !nouns.contains(words.get(end).lemma())) {
      end++;
    }
    Span span = span(words, start, end + 1);
    String help =
        new Corrections(sentence, words, understood)
            .exchanging(
                new Corrections.Range(start, end + 1), "a " + words.get(end).lemma(), written)
            .map(Refusals::meant)
            .orElse("say it of a state, as in no car is moving, or speak of a car");
    return new SourceException(
        span, "this speaks of the objects of one frame, and an event takes several frames", help);
  }

  private static Optional<SourceException> pattern(String sentence) {
    return SPRE.matcher(sentence).find()
        ? Optional.of(
            new SourceException(
                new Span(0, sentence.length()),
                "this is a pattern and not a sentence",
                "fests check tells whether it is right, fests say tells it in English"))
        : Optional.empty();
  }

  private static Optional<SourceException> empty(String sentence, List<Word> words) {
    boolean none = words.stream().allMatch(word -> word.text().matches("[^\\p{L}\\p{N}\"]+"));
    return none
        ? Optional.of(
            new SourceException(new Span(0, sentence.length()), "there are no words", example()))
        : Optional.empty();
  }

  private Optional<SourceException> outside(List<Word> words, Corrections corrections) {
    return outside
        .in(words, natural)
        .map(
            found ->
                new SourceException(
                    span(words, found.range().start(), found.range().end()),
                    found.phrase().reason(),
                    corrections
                        .exchanging(found.range(), "", written)
                        .map(Refusals::meant)
                        .orElseGet(() -> meant(found.phrase().instead()))));
  }

  private Optional<SourceException> unknown(List<Word> words, Corrections corrections) {
    List<Integer> unknown = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!known(words.get(i))) {
        unknown.add(i);
      }
    }
    if (unknown.isEmpty()) {
      return Optional.empty();
    }
    int first = unknown.get(0);
    if (unknown.size() > 2 && 2 * unknown.size() > words.size()) {
      return Optional.of(
          new SourceException(
              span(words, 0, words.size()),
              "hardly a word of this has a meaning here: only English about detected objects does",
              example()));
    }
    boolean unit = first > 0 && words.get(first - 1).values().containsKey(Sort.NUMBER);
    String message =
        unit
            ? "'%s' is no unit here".formatted(words.get(first).text())
            : "'%s' has no meaning here".formatted(words.get(first).text())
                + others(words, unknown);
    return Optional.of(
        new SourceException(
            words.get(first).span(), message, unit ? units() : close(words, first, corrections)));
  }

  private static String others(List<Word> words, List<Integer> unknown) {
    List<String> names =
        unknown.stream().skip(1).map(place -> "'" + words.get(place).text() + "'").toList();
    return names.isEmpty()
        ? ""
        : (names.size() == 1 ? ", nor has " : ", nor have ") + String.join(", ", names);
  }

  private static String units() {
    return "units: pixels or metres for distances; seconds, minutes, milliseconds or frames for"
        + " times";
  }

  /** Returns the help for an unknown word. */
  private String close(List<Word> words, int place, Corrections corrections) {
    String text = words.get(place).text();
    boolean noun = place > 0 && DETERMINERS.contains(words.get(place - 1).lemma());
    List<String> close = Nearest.words(text, noun ? lexicon.classes() : written);
    Optional<String> corrected = corrections.exchanging(place, close);
    if (corrected.isEmpty() && noun) {
      corrected = corrections.exchanging(place, Nearest.words(text, written));
    }
    if (!close.isEmpty() || corrected.isPresent()) {
      String asked = close.isEmpty() ? "" : "did you mean " + String.join(" or ", close) + "? ";
      return (asked + corrected.map(Refusals::meant).orElse("")).strip();
    }
    return noun
        ? "classes: " + String.join(", ", lexicon.classes())
        : corrections
            .exchanging(new Corrections.Range(place, place + 1), "", written)
            .map(Refusals::meant)
            .orElseGet(Refusals::example);
  }

  private SourceException misplaced(List<Word> words, int reached, Corrections corrections) {
    boolean early = reached >= words.size();
    Word culprit = words.get(Math.min(reached, words.size() - 1));
    String message =
        early
            ? "the sentence ends too early"
            : "'" + culprit.text() + "' has no meaning at this place";
    String help =
        corrections.near(reached, nouns).map(Refusals::meant).orElseGet(Refusals::example);
    return new SourceException(culprit.span(), message, help);
  }

  private boolean known(Word word) {
    return word.lemma().isEmpty()
        || vocabulary.contains(word.lemma())
        || word.values().containsKey(Sort.NUMBER);
  }

  private static Span span(List<Word> words, int start, int end) {
    return words.get(start).span().through(words.get(end - 1).span());
  }

  static String meant(String sentence) {
    return "this has a meaning: " + sentence;
  }

  static String example() {
    return meant("a cup is near the plate for at least 2 seconds");
  }
}
