package org.fests.english;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.fests.spre.Spre;
import org.fests.text.SourceException;

/**
 * English both ways for one data set. The same sentence always has the same readings; every
 * sentence that is told of a pattern has been read again and means the same.
 */
public final class English {
  /** Sentences drawn for each paraphrase that is wanted. */
  private static final int DRAWS = 12;

  /** The cost of the productions that mirror SpRE. */
  private static final double EXACT = 20;

  private final Grammar grammar;
  private final Grammar exact;
  private final Reader reader;

  /** Makes one for the classes of a lexicon. */
  public English(Lexicon lexicon) {
    grammar =
        GrammarReader.read(
            lexicon.named(GrammarReader.resource("grammar.txt")),
            lexicon.numbers(),
            lexicon.nouns(),
            lexicon.space());
    exact = grammar.from(EXACT);
    reader = new Reader(grammar, lexicon);
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
    for (Telling telling : tellings(shape)) {
      Optional<String> sentence = telling.generator().tell(telling.shape());
      if (sentence.filter(words -> means(words, shape)).isPresent()) {
        return sentence;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns a sentence that means the pattern and nothing else: the plainest, one drawn, or one
   * that mirrors SpRE.
   */
  public Optional<String> unmistakable(Spre pattern) {
    Shape shape = NormalForm.of(pattern);
    SplittableRandom random = new SplittableRandom(0);
    for (Telling telling : tellings(shape)) {
      Optional<String> sentence = telling.generator().tell(telling.shape());
      for (int i = 0; i < DRAWS && sentence.isPresent(); i++) {
        if (sentence.filter(words -> meansOnly(words, shape)).isPresent()) {
          return sentence;
        }
        sentence = telling.generator().tell(telling.shape(), random);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns different sentences whose likeliest reading is the pattern.
   *
   * @param most how many are wanted; there may be fewer
   * @param seed the same one gives the same sentences
   */
  public List<String> paraphrases(Spre pattern, int most, long seed) {
    Shape shape = NormalForm.of(pattern);
    SplittableRandom random = new SplittableRandom(seed);
    Set<String> found = new LinkedHashSet<>();
    Set<String> tried = new LinkedHashSet<>();
    for (Telling telling : tellings(shape)) {
      for (int i = 0; i < DRAWS * most && found.size() < most; i++) {
        telling
            .generator()
            .tell(telling.shape(), random)
            .filter(tried::add)
            .filter(words -> means(words, shape))
            .ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  /**
   * A way to tell a pattern: with nouns for its tracks, with variables, or construct by construct.
   */
  private record Telling(Generator generator, Shape shape) {}

  private List<Telling> tellings(Shape shape) {
    List<Telling> tellings = new ArrayList<>();
    if (shape.is("Spre.TrackBinder")) {
      nouns(shape.child(0))
          .ifPresent(
              nouns -> tellings.add(new Telling(new Generator(grammar, nouns), shape.child(1))));
    }
    tellings.add(new Telling(new Generator(grammar, Nouns.none()), shape));
    tellings.add(new Telling(new Generator(exact, Nouns.none()), shape));
    return tellings;
  }

  private Optional<Nouns> nouns(Shape bindings) {
    Map<String, String> nouns = new LinkedHashMap<>();
    for (Shape binding : bindings.children()) {
      noun(binding.child(1)).ifPresent(words -> nouns.put(binding.child(0).label(), words));
    }
    return nouns.size() == bindings.children().size() ? Nouns.of(nouns) : Optional.empty();
  }

  /** Returns the noun of a kind, or those of several with or. */
  private Optional<String> noun(Shape domain) {
    Optional<String> noun =
        grammar.shapes().of("kind").stream()
            .filter(kind -> kind.template().equals(domain))
            .map(kind -> words(kind.production()))
            .findFirst();
    if (noun.isPresent() || !domain.is("Term.Union")) {
      return noun;
    }
    List<String> parts = domain.children().stream().flatMap(part -> noun(part).stream()).toList();
    return Optional.of(String.join(" or ", parts))
        .filter(words -> parts.size() == domain.children().size());
  }

  private static String words(Production production) {
    return String.join(
        " ",
        production.right().stream()
            .filter(Production.Terminal.class::isInstance)
            .map(symbol -> ((Production.Terminal) symbol).text())
            .toList());
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
