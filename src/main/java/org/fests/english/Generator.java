package org.fests.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Tells a shape in English: the grammar from right to left. All ways to tell a shape are found
 * once; then any number of sentences can be drawn from them.
 */
final class Generator {
  /** The name of a hole whose noun is written in the plural. */
  private static final String PLURAL = "ks";

  private static final Pattern NUMBER = Pattern.compile("-?\\d.*");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern TIME = Pattern.compile("\\d{1,18}");

  private final Grammar grammar;
  private final Nouns nouns;
  private final Map<Goal, Optional<Telling>> tellings = new HashMap<>();

  /** What is to be told, as what. */
  private record Goal(String nonterminal, Shape shape) {}

  /** All ways to tell a goal, and the cost of the cheapest. */
  private record Telling(List<Way> ways, double cost) {}

  /** One production and what its holes are; its cost with the cheapest ways for the holes. */
  private record Way(Production production, Map<String, Shape> holes, double cost) {}

  Generator(Grammar grammar, Nouns nouns) {
    this.grammar = grammar;
    this.nouns = nouns;
  }

  /** Returns the cheapest sentence of a shape, if the grammar has one. */
  Optional<String> tell(Shape shape) {
    return tell(shape, Optional.empty());
  }

  /** Returns a sentence of a shape: cheap ones are drawn more often. */
  Optional<String> tell(Shape shape, SplittableRandom random) {
    return tell(shape, Optional.of(random));
  }

  private Optional<String> tell(Shape shape, Optional<SplittableRandom> random) {
    if (telling(Grammar.START, shape).isEmpty()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    write(Grammar.START, shape, random, words);
    return Optional.of(nouns.sentence(words, random));
  }

  private Optional<Telling> telling(String nonterminal, Shape shape) {
    Goal goal = new Goal(nonterminal, shape);
    Optional<Telling> known = tellings.get(goal);
    if (known != null) {
      return known;
    }
    tellings.put(goal, Optional.empty()); // what would need itself cannot be told so
    List<Way> ways = new ArrayList<>();
    grammar.shapes().of(nonterminal).stream()
        .filter(shaped -> shaped.production().told())
        .forEach(shaped -> ways(shaped, shape, ways));
    Optional<Telling> telling =
        ways.stream()
            .min((a, b) -> Double.compare(a.cost(), b.cost()))
            .map(cheapest -> new Telling(ways, cheapest.cost()));
    tellings.put(goal, telling);
    return telling;
  }

  private void ways(Shapes.Shaped shaped, Shape shape, List<Way> ways) {
    Production production = shaped.production();
    Unifier unifier = new Unifier(name -> grammar.sort(production.hole(name).orElseThrow().of()));
    for (Map<String, Shape> holes : unifier.solutions(shaped.template(), shape, Map.of())) {
      double cost = production.cost();
      for (Production.Hole hole : production.holes()) {
        cost += cost(hole, holes.get(hole.name()));
      }
      if (Double.isFinite(cost)) {
        ways.add(new Way(production, holes, cost));
      }
    }
  }

  private double cost(Production.Hole hole, Shape shape) {
    Sort sort = grammar.sort(hole.of());
    boolean possible =
        switch (sort) {
          case VARIABLE, NAME -> shape.isLeaf();
          case CLASSES -> false; // its classes have nouns of their own
          case NUMBER -> shape.isLeaf() && NUMBER.matcher(shape.label()).matches();
          case COUNT -> shape.isLeaf() && COUNT.matcher(shape.label()).matches();
          case TIME -> shape.isLeaf() && TIME.matcher(shape.label()).matches();
          default -> telling(hole.of(), shape).isPresent();
        };
    if (!possible) {
      return Double.POSITIVE_INFINITY;
    }
    return sort.token() || sort == Sort.VARIABLE
        ? 0
        : telling(hole.of(), shape).orElseThrow().cost();
  }

  private void write(
      String nonterminal, Shape shape, Optional<SplittableRandom> random, List<String> words) {
    Telling telling = telling(nonterminal, shape).orElseThrow();
    Way way = random.map(dice -> drawn(telling, dice)).orElseGet(() -> cheapest(telling));
    for (Production.Symbol symbol : way.production().right()) {
      if (symbol instanceof Production.Hole hole) {
        write(hole, way.holes().get(hole.name()), random, words);
      } else {
        words.add(((Production.Terminal) symbol).text());
      }
    }
  }

  private void write(
      Production.Hole hole, Shape shape, Optional<SplittableRandom> random, List<String> words) {
    switch (grammar.sort(hole.of())) {
      case NUMBER, COUNT -> words.add(shape.label());
      case TIME -> words.add(Word.time(Long.parseLong(shape.label())));
      case NAME -> words.add(quoted(shape.label()));
      case VARIABLE ->
          words.add(
              hole.of().equals(Sort.VARIABLE.word()) ? shape.label() : Nouns.mark(shape.label()));
      default -> {
        write(hole.of(), shape, random, words);
        if (hole.name().equals(PLURAL)) {
          words.add(Morphology.plural(words.remove(words.size() - 1)));
        }
      }
    }
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Way cheapest(Telling telling) {
    return telling.ways().stream().min((a, b) -> Double.compare(a.cost(), b.cost())).orElseThrow();
  }

  private static Way drawn(Telling telling, SplittableRandom dice) {
    double sum = 0;
    for (Way way : telling.ways()) {
      sum += Math.exp(telling.cost() - way.cost());
    }
    double left = dice.nextDouble() * sum;
    for (Way way : telling.ways()) {
      left -= Math.exp(telling.cost() - way.cost());
      if (left <= 0) {
        return way;
      }
    }
    return cheapest(telling);
  }
}
