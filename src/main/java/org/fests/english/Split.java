package org.fests.english;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Words and phrasings of a grammar that are held out, so that it can be tested whether a model that
 * was trained on the others understands them. A phrase is held out if it has a word that is, or if
 * its phrasing is. The plainest way to say each thing is kept, so that whatever can be said can be
 * said without them.
 */
final class Split {
  /** One word or phrasing in so many is held out, of those that are not the plainest. */
  private static final int ONE_IN = 3;

  private final Map<Meant, List<Production>> ways = new HashMap<>();
  private final Map<String, Set<Meant>> uses = new TreeMap<>();
  private final Set<String> heldOut = new HashSet<>();
  private final Grammar training;
  private final Trie trie;

  /** What several productions say. */
  private record Meant(String left, String template, Set<Production.Hole> holes) {}

  /**
   * Splits a grammar.
   *
   * @param seed draws what is held out
   */
  Split(Grammar grammar, long seed) {
    grammar.productions().values().stream()
        .flatMap(Collection::stream)
        .filter(Production::told)
        .forEach(this::learn);
    drawn(seed).forEach(this::holdOut);
    training = grammar.without(this::heldOut);
    trie = new Trie(training);
  }

  private void learn(Production production) {
    Set<Production.Hole> holes = new HashSet<>(production.holes());
    Meant meant = new Meant(production.left(), production.template(), holes);
    ways.computeIfAbsent(meant, m -> new ArrayList<>()).add(production);
    for (String part : parts(production)) {
      uses.computeIfAbsent(part, p -> new HashSet<>()).add(meant);
    }
  }

  /** Returns the words of a production, and its phrasing: the words with gaps for the holes. */
  private static Set<String> parts(Production production) {
    Set<String> parts = new HashSet<>();
    StringBuilder phrasing = new StringBuilder(production.left() + ":");
    for (Production.Symbol symbol : production.right()) {
      if (symbol instanceof Production.Terminal word) {
        if (Character.isLetter(word.lemma().charAt(0))) {
          parts.add(word.lemma());
        }
        phrasing.append(' ').append(word.lemma());
      } else {
        phrasing.append(" {").append(((Production.Hole) symbol).name()).append('}');
      }
    }
    if (!production.left().equals(Grammar.START)) { // what differs in the question is no test
      parts.add(phrasing.toString());
    }
    return parts;
  }

  /** Returns candidates; each is drawn by itself, so that other classes change little. */
  private List<String> drawn(long seed) {
    return uses.keySet().stream()
        .filter(part -> new SplittableRandom(seed + 31L * part.hashCode()).nextInt(ONE_IN) == 0)
        .toList();
  }

  private void holdOut(String part) {
    boolean plain =
        uses.get(part).stream().anyMatch(meant -> parts(plainest(meant)).contains(part));
    if (!plain) {
      heldOut.add(part);
    }
  }

  private Production plainest(Meant meant) {
    return ways.get(meant).stream().min(Comparator.comparingDouble(Production::cost)).orElseThrow();
  }

  private boolean heldOut(Production production) {
    return parts(production).stream().anyMatch(heldOut::contains);
  }

  /** Returns the grammar without what is held out. */
  Grammar training() {
    return training;
  }

  /** Returns whether a sentence needs nothing that is held out. */
  boolean covers(List<Word> sentence) {
    Chart.Found found = Chart.parse(trie, sentence, Grammar.START, Reader.MOST_STEPS);
    return !found.complete() || found.whole().isPresent();
  }

  /** Returns the lemmas that are held out, ascending. */
  List<String> words() {
    return heldOut.stream().filter(part -> !part.contains(":")).sorted().toList();
  }
}
