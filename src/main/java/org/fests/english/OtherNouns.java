package org.fests.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.text.Span;

/** Finds the nouns of a sentence that the grammar lacks and the lexicon knows otherwise. */
final class OtherNouns {
  /** Words of one noun, such as fire department truck. */
  private static final int MOST_WORDS = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** What stands before the name of a variable. */
  private static final String OBJECT = "object";

  private final Lexicon lexicon;
  private final Set<String> vocabulary;

  /**
   * Makes one for a grammar.
   *
   * @param vocabulary the lemmas of its words
   */
  OtherNouns(Lexicon lexicon, Set<String> vocabulary) {
    this.lexicon = lexicon;
    this.vocabulary = vocabulary;
  }

  /** Returns the words, with one word for each noun around a word that the grammar lacks. */
  List<Word> in(List<Word> words) {
    return in(words, place -> unknown(words, place));
  }

  /** Returns the words, with one word for the noun around a place, if there is one. */
  List<Word> around(List<Word> words, int place) {
    return in(words, candidate -> candidate == place);
  }

  private boolean unknown(List<Word> words, int place) {
    Word word = words.get(place);
    return !word.lemma().isEmpty()
        && !vocabulary.contains(word.lemma())
        && !word.values().containsKey(Sort.NUMBER)
        && (place == 0 || !words.get(place - 1).lemma().equals(OBJECT));
  }

  private List<Word> in(List<Word> words, IntPredicate wanted) {
    List<Word> read = new ArrayList<>();
    int place = 0;
    while (place < words.size()) {
      Word word = words.get(place);
      for (int length = Math.min(MOST_WORDS, words.size() - place); length > 0; length--) {
        boolean looked = IntStream.range(place, place + length).anyMatch(wanted);
        Optional<Word> noun =
            looked ? noun(words.subList(place, place + length)) : Optional.empty();
        if (noun.isPresent()) {
          word = noun.get();
          place += length - 1;
          break;
        }
      }
      read.add(word);
      place++;
    }
    return List.copyOf(read);
  }

  private Optional<Word> noun(List<Word> words) {
    if (!words.stream().allMatch(word -> WORD.matcher(word.text()).matches())) {
      return Optional.empty();
    }
    String text = words.stream().map(Word::text).collect(Collectors.joining(" "));
    List<Lexicon.Thing> things = lexicon.otherwise(text.toLowerCase(Locale.ROOT));
    Word first = words.get(0);
    Span span = first.span().through(words.get(words.size() - 1).span());
    return things.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Word(text, words.size() > 1 ? "" : first.lemma(), first.values(), things, span));
  }
}
