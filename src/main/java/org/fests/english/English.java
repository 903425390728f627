package org.fests.english;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.fests.spre.Spre;
import org.fests.text.SourceException;

/**
 * English both ways for one data set. The same sentence always has the same readings; every
 * sentence that is told of a pattern has been read again and means the same.
 */
public final class English {
  private final Grammar grammar;
  private final Reader reader;
  private final Teller teller;
  private final Map<Long, Split> splits = new ConcurrentHashMap<>();

  /** Makes one for the classes of a lexicon. */
  public English(Lexicon lexicon) {
    grammar =
        GrammarReader.read(
            lexicon.named(GrammarReader.resource("grammar.txt")),
            lexicon.numbers(),
            lexicon.nouns(),
            lexicon.space());
    reader = new Reader(grammar, lexicon);
    teller = new Teller(grammar);
  }

  /**
   * Returns what a sentence can mean, the likeliest first; at least one reading.
   *
   * @throws SourceException if it means nothing here: which words, and what could be said instead
   */
  public List<Understanding> read(String sentence) {
    return reader.read(sentence);
  }

  /** Returns the plainest sentence whose likeliest reading is the pattern, if there is one. */
  public Optional<String> say(Spre pattern) {
    Shape shape = NormalForm.of(pattern);
    return teller.plainest(shape, sentence -> means(sentence, shape));
  }

  /**
   * Returns a sentence that means the pattern and nothing else: the plainest, one drawn, or one
   * that mirrors SpRE.
   */
  public Optional<String> unmistakable(Spre pattern) {
    Shape shape = NormalForm.of(pattern);
    return teller.plainOrDrawn(shape, sentence -> meansOnly(sentence, shape));
  }

  /** Returns different sentences whose likeliest reading is the pattern. */
  public List<String> paraphrases(Spre pattern, Paraphrasing wanted) {
    Shape shape = NormalForm.of(pattern);
    Predicate<String> means = sentence -> means(sentence, shape);
    return switch (wanted.phrasings()) {
      case ALL -> teller.drawn(shape, wanted, means);
      case TRAINING -> new Teller(split(wanted.split()).training()).drawn(shape, wanted, means);
      case HELD_OUT -> {
        Split split = split(wanted.split());
        yield teller.drawn(shape, wanted, means.and(words -> !split.covers(Word.of(words))));
      }
    };
  }

  /** Returns the lemmas that no sentence of the training phrasings has, ascending. */
  public List<String> heldOutWords(long split) {
    return split(split).words();
  }

  private Split split(long seed) {
    return splits.computeIfAbsent(seed, drawn -> new Split(grammar, drawn));
  }

  private boolean means(String sentence, Shape shape) {
    return reader
        .understood(sentence)
        .filter(readings -> first(readings).equals(shape))
        .isPresent();
  }

  private boolean meansOnly(String sentence, Shape shape) {
    return reader
        .understood(sentence)
        .filter(readings -> readings.size() == 1 && first(readings).equals(shape))
        .isPresent();
  }

  private static Shape first(List<Understanding> readings) {
    return NormalForm.of(readings.get(0).pattern().spre());
  }
}
