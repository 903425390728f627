package org.fests.english;

import static java.util.stream.Collectors.joining;

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

  /**
   * A sentence that was drawn.
   *
   * @param statement its words without those of the question and without articles
   */
  record Told(String sentence, String statement) {}

  Generator(Grammar grammar, Nouns nouns) {
    this.grammar = grammar;
    this.nouns = nouns;
  }

  /** Returns the cheapest sentence of a shape, if the grammar has one. */
  Optional<String> tell(Shape shape) {
    return told(shape, Optional.empty()).map(Told::sentence);
  }

  /** Returns a sentence of a shape: cheap ones are drawn more often. */
  Optional<Told> draw(Shape shape, SplittableRandom random) {
    return told(shape, Optional.of(random));
  }

  private Optional<Told> told(Shape shape, Optional<SplittableRandom> random) {
    Optional<Telling> telling = telling(Grammar.START, shape);
    if (telling.isEmpty()) {
      return Optional.empty();
    }
    Way way = way(telling.get(), random);
    List<String> words = new ArrayList<>();
    write(way, random, words);
    List<String> frame = terminals(way.production());
    String statement = words.stream().filter(word -> !frame.contains(word)).collect(joining(" "));
    return Optional.of(new Told(nouns.sentence(words, random), statement));
  }

  private static List<String> terminals(Production production) {
    return production.right().stream()
        .filter(Production.Terminal.class::isInstance)
        .map(word -> ((Production.Terminal) word).text())
        .toList();
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
    write(way(telling(nonterminal, shape).orElseThrow(), random), random, words);
  }

  private static Way way(Telling telling, Optional<SplittableRandom> random) {
    return random.map(dice -> drawn(telling, dice)).orElseGet(() -> cheapest(telling));
  }

  private void write(Way way, Optional<SplittableRandom> random, List<String> words) {
    for (Production.Symbol symbol : way.production().right()) {
      if (symbol instanceof Production.Hole hole) {
        write(hole, way.holes().get(hole.name()), random, words);
      } else {
        words.add(numbered(((Production.Terminal) symbol).text(), words));
      }
    }
  }

  private void write(
      Production.Hole hole, Shape shape, Optional<SplittableRandom> random, List<String> words) {
    boolean one = afterOne(words);
    switch (grammar.sort(hole.of())) {
      case NUMBER, COUNT -> words.add(shape.label());
      case TIME -> words.add(Word.time(Long.parseLong(shape.label())));
      case NAME -> words.add(quoted(shape.label()));
      case VARIABLE ->
          words.add(
              hole.of().equals(Sort.VARIABLE.word()) ? shape.label() : Nouns.mark(shape.label()));
      default -> {
        write(hole.of(), shape, random, words);
        if (hole.name().equals(PLURAL) && !one) {
          words.add(Morphology.plural(words.remove(words.size() - 1)));
        }
      }
    }
  }

  /** Returns a word of the grammar as it stands behind the words: 1 frame, 2 frames. */
  private static String numbered(String text, List<String> words) {
    String singular = Morphology.lemma(text);
    return afterOne(words) && text.equals(singular + "s") ? singular : text;
  }

  private static boolean afterOne(List<String> words) {
    return !words.isEmpty() && words.get(words.size() - 1).equals("1");
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
