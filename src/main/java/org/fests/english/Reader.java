package org.fests.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fests.text.Nearest;
import org.fests.text.SourceException;
import org.fests.text.Span;

/** Reads sentences. */
final class Reader {
  /** Tokens of one sentence: a paragraph; readings of larger patterns take no more. */
  private static final int MOST_TOKENS = 1500;

  /** Steps of one chart: a word takes some twenty, and 100,000 steps a twentieth of a second. */
  private static final int MOST_STEPS = 100_000;

  /** Sentences tried to find the nearest one that is understood. */
  private static final int MOST_TRIES = 30;

  private final Lexicon lexicon;
  private final Trie trie;
  private final Composer composer;
  private final Set<String> vocabulary;

  Reader(Grammar grammar, Lexicon lexicon) {
    this.lexicon = lexicon;
    trie = new Trie(grammar);
    composer = new Composer(grammar);
    vocabulary = grammar.words();
  }

  /**
   * Returns what a sentence can mean, the likeliest first, at least one.
   *
   * @throws SourceException if it means nothing here
   */
  List<Understanding> read(String sentence) {
    List<Word> words = Word.of(sentence);
    if (words.isEmpty()) {
      throw new SourceException(new Span(0, sentence.length()), "there are no words", example());
    }
    if (words.size() > MOST_TOKENS) {
      throw tooLong(sentence, "the sentence has more than %d words".formatted(MOST_TOKENS));
    }
    Chart.Found found = Chart.parse(trie, words, Grammar.START, MOST_STEPS);
    if (!found.complete()) {
      throw tooManyReadings(sentence);
    }
    if (found.whole().isEmpty()) {
      throw refusal(words, found.reached());
    }
    try {
      Budget budget = new Budget();
      List<Meaning> meanings = new Forest(composer, words, budget).meanings(found.whole().get());
      return new Readings(lexicon, sentence, words).of(meanings, budget);
    } catch (Budget.Exceeded exceeded) {
      throw tooManyReadings(sentence);
    }
  }

  private static SourceException tooManyReadings(String sentence) {
    return tooLong(sentence, "the sentence has too many readings to look at");
  }

  private static SourceException tooLong(String sentence, String message) {
    return new SourceException(
        new Span(0, sentence.length()), message, "ask in shorter sentences, or in SpRE");
  }

  private SourceException refusal(List<Word> words, int reached) {
    Optional<Word> unknown = words.stream().filter(word -> !known(word)).findFirst();
    if (unknown.isPresent()) {
      String text = unknown.get().text();
      Set<String> all = new TreeSet<>(vocabulary);
      all.addAll(lexicon.classes());
      List<String> close = Nearest.words(text, all);
      String help =
          close.isEmpty()
              ? "classes: " + String.join(", ", lexicon.classes())
              : "did you mean " + String.join(" or ", close) + "?";
      return new SourceException(unknown.get().span(), "'" + text + "' has no meaning here", help);
    }
    Word culprit = words.get(Math.min(reached, words.size() - 1));
    String message =
        reached >= words.size()
            ? "the sentence ends too early"
            : "'" + culprit.text() + "' has no meaning at this place";
    return new SourceException(culprit.span(), message, nearest(words, reached));
  }

  private boolean known(Word word) {
    return word.lemma().isEmpty()
        || vocabulary.contains(word.lemma())
        || word.values().containsKey(Sort.NUMBER);
  }

  /** Returns the help that offers the nearest sentence that means something. */
  private String nearest(List<Word> words, int reached) {
    int tries = 0;
    for (int dropped = 1; dropped <= words.size(); dropped++) {
      for (int start = Math.min(reached, words.size() - dropped); start >= 0; start--) {
        if (++tries > MOST_TRIES) {
          return example();
        }
        List<Word> rest = new ArrayList<>(words.subList(0, start));
        rest.addAll(words.subList(start + dropped, words.size()));
        Optional<String> sentence = understood(rest);
        if (sentence.isPresent()) {
          return "this has a meaning: " + sentence.get();
        }
      }
    }
    return example();
  }

  private Optional<String> understood(List<Word> words) {
    if (words.isEmpty() || words.size() > 60) {
      return Optional.empty();
    }
    Chart.Found found = Chart.parse(trie, words, Grammar.START, MOST_STEPS / 10);
    return found.complete() && found.whole().isPresent()
        ? Optional.of(String.join(" ", words.stream().map(Word::text).toList()))
        : Optional.empty();
  }

  private static String example() {
    return "say it as in: a cup is near the plate for at least 2 seconds";
  }
}
