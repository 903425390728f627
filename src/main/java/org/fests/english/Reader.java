package org.fests.english;

import java.util.List;
import java.util.Optional;
import org.fests.text.SourceException;
import org.fests.text.Span;

/** Reads sentences. */
final class Reader {
  /** Tokens of one sentence: a paragraph; readings of larger patterns take no more. */
  private static final int MOST_TOKENS = 1500;

  /** Steps of one chart: a word takes some twenty, and 100,000 steps a twentieth of a second. */
  static final int MOST_STEPS = 100_000;

  private final Lexicon lexicon;
  private final Trie trie;
  private final Composer composer;
  private final OtherNouns otherNouns;
  private final Refusals refusals;

  Reader(Grammar grammar, Lexicon lexicon) {
    this.lexicon = lexicon;
    trie = new Trie(grammar);
    composer = new Composer(grammar);
    otherNouns = new OtherNouns(lexicon, grammar.words());
    refusals = new Refusals(grammar, lexicon, this::meaningful);
  }

  /**
   * Returns what a sentence can mean, the likeliest first, at least one.
   *
   * @throws SourceException if it means nothing here
   */
  List<Understanding> read(String sentence) {
    List<Word> words = otherNouns.in(Word.of(sentence));
    if (words.isEmpty()) {
      throw refusals.of(sentence, words, 0);
    }
    if (words.size() > MOST_TOKENS) {
      throw tooLong(sentence, "the sentence has more than %d words".formatted(MOST_TOKENS));
    }
    Amounts.wrong(sentence, words).ifPresent(Reader::refuse);
    Chart.Found found = parse(sentence, words);
    if (found.whole().isPresent()) {
      return readings(sentence, words, found.whole().get());
    }
    List<Word> others = otherNouns.around(words, found.reached());
    Optional<Chart.Part> whole =
        others.equals(words) ? Optional.empty() : parse(sentence, others).whole();
    return readings(
        sentence, others, whole.orElseThrow(() -> refusals.of(sentence, words, found.reached())));
  }

  private Chart.Found parse(String sentence, List<Word> words) {
    Chart.Found found = Chart.parse(trie, words, Grammar.START, MOST_STEPS);
    if (!found.complete()) {
      throw tooManyReadings(sentence);
    }
    return found;
  }

  private List<Understanding> readings(String sentence, List<Word> words, Chart.Part whole) {
    try {
      Budget budget = new Budget();
      List<Meaning> meanings = new Forest(composer, words, budget).meanings(whole);
      if (meanings.isEmpty()) {
        throw refusals.ofEvent(sentence, words);
      }
      return new Readings(lexicon, sentence, words).of(meanings, budget);
    } catch (Budget.Exceeded exceeded) {
      throw tooManyReadings(sentence);
    }
  }

  private static SourceException tooManyReadings(String sentence) {
    return tooLong(sentence, "the sentence has too many readings to look at");
  }

  private static void refuse(SourceException wrong) {
    throw wrong;
  }

  private static SourceException tooLong(String sentence, String message) {
    return new SourceException(
        new Span(0, sentence.length()), message, "ask in shorter sentences, or in SpRE");
  }

  /** Returns what a sentence can mean; nothing if it means nothing, without asking why. */
  Optional<List<Understanding>> understood(String sentence) {
    return understood(sentence, MOST_STEPS, new Budget());
  }

  private boolean meaningful(String sentence, Budget budget) {
    return understood(sentence, MOST_STEPS / 20, budget).isPresent();
  }

  private Optional<List<Understanding>> understood(String sentence, int steps, Budget budget) {
    List<Word> words = otherNouns.in(Word.of(sentence));
    Chart.Found found = Chart.parse(trie, words, Grammar.START, steps);
    if (words.isEmpty() || found.whole().isEmpty() || !found.complete()) {
      return Optional.empty();
    }
    try {
      List<Meaning> meanings = new Forest(composer, words, budget).meanings(found.whole().get());
      return meanings.isEmpty() || Amounts.wrong(sentence, words).isPresent()
          ? Optional.empty()
          : Optional.of(new Readings(lexicon, sentence, words).of(meanings, budget));
    } catch (SourceException | Budget.Exceeded meaningless) {
      return Optional.empty();
    }
  }
}
