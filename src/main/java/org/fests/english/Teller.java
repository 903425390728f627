package org.fests.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells patterns in the sentences of a grammar. */
final class Teller {
  /** Sentences tried where the plainest is not right. */
  private static final int DRAWS = 12;

  /** The cost of the productions that mirror SpRE. */
  private static final double EXACT = 20;

  private final Grammar grammar;
  private final Grammar exact;

  Teller(Grammar grammar) {
    this.grammar = grammar;
    exact = grammar.without(production -> production.cost() < EXACT);
  }

  /**
   * A way to tell a pattern: with nouns for its tracks, with variables, or construct by construct.
   */
  private record Telling(Generator generator, Shape shape) {}

  /**
   * Returns the plainest sentence, if there is one.
   *
   * @param shape of a pattern in normal form
   * @param means whether a sentence means it
   */
  Optional<String> plainest(Shape shape, Predicate<String> means) {
    return tellings(shape).stream()
        .flatMap(telling -> plain(telling).stream())
        .filter(means)
        .findFirst();
  }

  /** Returns the plainest sentence, or else the shortest drawn, if some are right. */
  Optional<String> plainOrDrawn(Shape shape, Predicate<String> right) {
    SplittableRandom random = new SplittableRandom(0);
    return tellings(shape).stream()
        .flatMap(telling -> Stream.concat(plain(telling).stream(), some(telling, random)))
        .filter(right)
        .findFirst();
  }

  private static Optional<String> plain(Telling telling) {
    return telling.generator().tell(telling.shape());
  }

  /** Returns the shortest of some sentences, the shortest first. */
  private static Stream<String> some(Telling telling, SplittableRandom random) {
    return IntStream.range(0, 4 * DRAWS)
        .mapToObj(draw -> telling.generator().draw(telling.shape(), random))
        .flatMap(Optional::stream)
        .map(Generator.Told::sentence)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .limit(DRAWS);
  }

  /** Returns sentences drawn by chance; they differ in more than the question where they can. */
  List<String> drawn(Shape shape, Paraphrasing wanted, Predicate<String> means) {
    Paraphraser paraphraser = new Paraphraser(wanted, means);
    for (Telling telling : tellings(shape)) {
      paraphraser.draw(telling.generator(), telling.shape());
    }
    return paraphraser.sentences();
  }

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
}
