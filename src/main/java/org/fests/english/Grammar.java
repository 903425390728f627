package org.fests.english;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The productions by the nonterminal that they make.
 *
 * @param sorts what each nonterminal stands for
 * @param closing the nonterminals in which quantifiers of the noun phrases below take their scope
 * @param shapes the trees of the productions' templates
 */
record Grammar(
    Map<String, Sort> sorts,
    Map<String, Scopes.Closing> closing,
    Map<String, List<Production>> productions,
    Shapes shapes) {
  /** Where every sentence starts. */
  static final String START = "query";

  static Grammar of(
      Map<String, Sort> sorts, Map<String, Scopes.Closing> closing, List<Production> productions) {
    Map<String, List<Production>> byLeft = new LinkedHashMap<>();
    productions.forEach(
        production ->
            byLeft.computeIfAbsent(production.left(), left -> new ArrayList<>()).add(production));
    return new Grammar(Map.copyOf(sorts), Map.copyOf(closing), byLeft, new Shapes(sorts, byLeft));
  }

  /** Returns the grammar without some productions. */
  Grammar without(Predicate<Production> dropped) {
    List<Production> kept =
        productions.values().stream().flatMap(List::stream).filter(dropped.negate()).toList();
    return of(sorts, closing, kept);
  }

  List<Production> of(String nonterminal) {
    return productions.getOrDefault(nonterminal, List.of());
  }

  Sort sort(String nonterminal) {
    return sorts.get(nonterminal);
  }

  /** Returns the lemmas of all words, ascending. */
  Set<String> words() {
    Set<String> words = new TreeSet<>();
    productions.values().stream()
        .flatMap(List::stream)
        .flatMap(production -> production.right().stream())
        .filter(Production.Terminal.class::isInstance)
        .forEach(terminal -> words.add(((Production.Terminal) terminal).lemma()));
    return words;
  }
}
