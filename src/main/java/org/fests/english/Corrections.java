package org.fests.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.fests.text.Span;

/**
 * Finds the nearest sentence that has a meaning: the user's own with a word less, more or another,
 * where it was not understood.
 */
final class Corrections {
  /** Sentences tried at most: each takes about a millisecond. */
  private static final int MOST_TRIES = 30;

  /** Words of a sentence that is corrected. */
  private static final int MOST_WORDS = 60;

  private static final List<String> SMALL = List.of("a", "is", "the", "of", "to", ", then");

  private final String sentence;
  private final List<Word> words;
  private final BiPredicate<String, Budget> understood;
  private final Budget budget = new Budget(); // of all tries together
  private int tries;

  /**
   * Makes one for a sentence.
   *
   * @param understood whether a sentence has a meaning, at the cost of a budget
   */
  Corrections(String sentence, List<Word> words, BiPredicate<String, Budget> understood) {
    this.sentence = sentence;
    this.words = words;
    this.understood = understood;
  }

  /**
   * Returns a sentence that differs where understanding ended.
   *
   * @param reached the token there
   * @param nouns the words of classes and kinds, as lemmas
   */
  Optional<String> near(int reached, Set<String> nouns) {
    List<String> tried = new ArrayList<>();
    tried.add(withArticles(nouns));
    int place = Math.min(reached, words.size());
    for (String word : SMALL) {
      tried.add(inserted(place, word));
    }
    for (int i = Math.min(place, words.size() - 1); i > 0; i--) {
      tried.add(inserted(i, "is"));
    }
    if (place == words.size()) {
      tried.add(inserted(place, "moving"));
      words.stream()
          .filter(word -> nouns.contains(word.lemma()))
          .forEach(noun -> tried.add(inserted(place, "another " + noun.lemma())));
    }
    for (int dropped = 1; dropped <= words.size(); dropped++) {
      for (int start = Math.min(reached, words.size() - dropped); start >= 0; start--) {
        tried.add(without(start, start + dropped));
      }
      if (tried.size() > MOST_TRIES) {
        break;
      }
    }
    return firstUnderstood(tried);
  }

  /**
   * Returns the sentence with other words for some, and with a verb behind them inflected if that
   * says something.
   *
   * @param instead the other words, or none
   * @param forms the words of the grammar as they are written
   */
  Optional<String> exchanging(Range range, String instead, Set<String> forms) {
    String front = sentence.substring(0, words.get(range.start()).span().start()) + instead;
    int behind = words.get(range.end() - 1).span().end();
    List<String> tried = new ArrayList<>();
    for (Word word : words.subList(range.end(), words.size())) {
      String verb = Morphology.plural(word.text());
      if (forms.contains(verb)) {
        String between = sentence.substring(behind, word.span().start());
        tried.add(clean(front + between + verb + sentence.substring(word.span().end())));
      }
    }
    List<String> verbs = tried.subList(0, Math.min(tried.size(), MOST_TRIES / 2));
    return firstUnderstood(verbs)
        .or(() -> firstUnderstood(List.of(clean(front + sentence.substring(behind)))));
  }

  /** Tokens from one to before another. */
  record Range(int start, int end) {}

  /** Returns the sentence with another word for one of its tokens, if that says something. */
  Optional<String> exchanging(int place, List<String> others) {
    Span span = words.get(place).span();
    return firstUnderstood(
        others.stream()
            .map(
                word -> sentence.substring(0, span.start()) + word + sentence.substring(span.end()))
            .toList());
  }

  private Optional<String> firstUnderstood(List<String> sentences) {
    for (String one : sentences) {
      if (!one.isBlank() && words.size() <= MOST_WORDS && tries++ < MOST_TRIES) {
        if (understood.test(one, budget)) {
          return Optional.of(one);
        }
      }
    }
    return Optional.empty();
  }

  /** Puts an article in front of each noun that has none. */
  private String withArticles(Set<String> nouns) {
    StringBuilder text = new StringBuilder(sentence);
    for (int i = words.size() - 1; i >= 0; i--) {
      boolean bare = i == 0 || !Set.of("a", "the").contains(words.get(i - 1).lemma());
      if (bare && nouns.contains(words.get(i).lemma())) {
        text.insert(words.get(i).span().start(), "a ");
      }
    }
    return text.toString();
  }

  private String inserted(int place, String word) {
    int offset =
        place < words.size() ? words.get(place).span().start() : words.get(place - 1).span().end();
    return clean(sentence.substring(0, offset) + " " + word + " " + sentence.substring(offset));
  }

  private String without(int start, int end) {
    return clean(
        sentence.substring(0, words.get(start).span().start())
            + " "
            + sentence.substring(words.get(end - 1).span().end()));
  }

  private static String clean(String text) {
    return text.strip().replaceAll("\\s+", " ").replace(" ,", ",");
  }
}
