package org.fests.english;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gives the noun phrases of a part their scope. Those said first take the widest; each other order
 * that changes the meaning is a reading of its own, dearer than the first.
 */
final class Scopes {
  /** Where a part of a sentence lets the noun phrases within it take their scope. */
  enum Closing {
    /** All of them do, as in a clause. */
    ALWAYS,
    /** Some may take a wider one, as under a negation. */
    OPTIONAL
  }

  private static final double OTHER_ORDER = 3;
  private static final double BEYOND_NEGATION = 1.5;
  static final double EACH_ITS_OWN = 2;

  /** What a cup may depend on: another cup for each of them. */
  private static final Set<String> MANY = Set.of("every", "no", "least", "most", "exactly");

  private Scopes() {}

  /**
   * Returns the readings of an event: none if a noun phrase of one frame stands in it. What is said
   * in passing of its objects holds in each of its frames.
   */
  static List<Meaning> ofEvent(Meaning meaning) {
    if (meaning.open().stream().anyMatch(Noun::ofFrames)) {
      return List.of();
    }
    String text = meaning.text();
    for (String such : meaning.such()) {
      text = "(" + text + ") & [" + such + "]+";
    }
    return List.of(meaning.with(text, meaning.cost(), meaning.open(), List.of()));
  }

  /** Returns the readings of a formula. */
  static List<Meaning> ofState(Meaning meaning, Closing closing) {
    String said = meaning.text();
    for (String such : meaning.such()) {
      said = "(" + said + ") & (" + such + ")";
    }
    Meaning plain = meaning.with(said, meaning.cost(), inOrder(meaning.open()), List.of());
    List<Meaning> readings = closing == Closing.ALWAYS ? ofClause(plain) : underNegation(plain);
    readings.sort(Comparator.comparingDouble(Meaning::cost));
    return readings;
  }

  private static List<Meaning> ofClause(Meaning plain) {
    List<Noun> framed = chosen(plain, Noun::ofFrames);
    List<Meaning> readings = new ArrayList<>();
    readings.add(scoped(plain, reversed(framed), 0));
    if (framed.stream().filter(noun -> !noun.is("own")).count() > 1) {
      readings.add(scoped(plain, framed, OTHER_ORDER));
    }
    List<Noun> dependent = dependent(plain, framed);
    if (!dependent.isEmpty()) {
      readings.add(scoped(owned(plain, dependent), reversed(framed), EACH_ITS_OWN));
    }
    return readings;
  }

  private static List<Meaning> underNegation(Meaning plain) {
    List<Noun> framed = chosen(plain, Noun::ofFrames);
    List<Meaning> readings = new ArrayList<>();
    boolean wide = framed.stream().anyMatch(noun -> noun.is("some"));
    boolean narrow =
        framed.isEmpty() || framed.stream().anyMatch(noun -> noun.is("any") || noun.is("own"));
    readings.add(scoped(plain, reversed(framed), wide ? OTHER_ORDER : 0));
    if (!narrow) {
      readings.add(scoped(plain, List.of(), BEYOND_NEGATION));
    }
    List<Noun> indefinite = chosen(plain, noun -> noun.is("a"));
    if (!indefinite.isEmpty()) {
      readings.add(scoped(owned(plain, indefinite), reversed(framed), EACH_ITS_OWN));
    }
    return readings;
  }

  /** Returns the objects of which there may be another for each of the many. */
  private static List<Noun> dependent(Meaning plain, List<Noun> framed) {
    int first = Integer.MAX_VALUE;
    for (Noun noun : framed) {
      if (MANY.contains(noun.determiner())) {
        first = Math.min(first, noun.is("every") ? -1 : noun.place());
      }
    }
    int after = first;
    return chosen(plain, noun -> noun.is("a") && noun.place() > after);
  }

  /** Returns the meaning with another of each of the objects for each of the many. */
  private static Meaning owned(Meaning meaning, List<Noun> objects) {
    Meaning free = renamed(meaning, objects);
    return free.with(each(meaning.text(), objects), meaning.cost(), free.open(), meaning.such());
  }

  /** Returns the formula that there are such objects. */
  static String each(String formula, List<Noun> objects) {
    String text = formula;
    for (Noun noun : objects) {
      text = noun.own().quantified(text);
    }
    return text;
  }

  /** Returns the meaning with noun phrases that have their scope already. */
  static Meaning renamed(Meaning meaning, List<Noun> objects) {
    List<Noun> nouns = new ArrayList<>(meaning.nouns());
    nouns.replaceAll(noun -> objects.contains(noun) ? noun.own() : noun);
    List<Noun> open = new ArrayList<>(meaning.open());
    open.removeAll(objects);
    return meaning.with(nouns, open);
  }

  private static Meaning scoped(Meaning meaning, List<Noun> innermostFirst, double cost) {
    String text = meaning.text();
    List<Noun> open = new ArrayList<>(meaning.open());
    for (Noun noun : innermostFirst) {
      text = noun.quantified(text);
      open.remove(noun);
    }
    return meaning.with(text, meaning.cost() + cost, open, meaning.such());
  }

  private static List<Noun> chosen(Meaning meaning, Predicate<Noun> wanted) {
    return meaning.open().stream().filter(wanted).toList();
  }

  private static List<Noun> inOrder(List<Noun> nouns) {
    return nouns.stream().sorted(Comparator.comparingInt(Noun::place)).toList();
  }

  private static List<Noun> reversed(List<Noun> nouns) {
    List<Noun> reversed = new ArrayList<>(nouns);
    Collections.reverse(reversed);
    return reversed;
  }
}
