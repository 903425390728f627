package org.fests.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The templates of a grammar as trees. Those of a nonterminal are read when they are first asked
 * for: only telling needs them, and reading them takes longer than reading a sentence.
 */
final class Shapes {
  private final Map<String, Sort> sorts;
  private final Map<String, List<Production>> productions;
  private final Map<String, List<Shaped>> known = new ConcurrentHashMap<>();

  /** A production and its template as a tree with holes. */
  record Shaped(Production production, Shape template) {}

  private record Key(String template, List<Production.Hole> holes) {}

  Shapes(Map<String, Sort> sorts, Map<String, List<Production>> productions) {
    this.sorts = sorts;
    this.productions = productions;
  }

  /**
   * Returns the productions of a nonterminal; noun phrases have no trees.
   *
   * @throws IllegalArgumentException if a template is no SpRE of its sort
   */
  List<Shaped> of(String nonterminal) {
    return known.computeIfAbsent(nonterminal, this::shaped);
  }

  private List<Shaped> shaped(String nonterminal) {
    Sort sort = sorts.get(nonterminal);
    List<Shaped> all = new ArrayList<>();
    if (sort != Sort.VARIABLE) {
      Map<Key, Shape> trees = new HashMap<>(); // alternatives of one phrase have one tree
      for (Production production : productions.getOrDefault(nonterminal, List.of())) {
        Key key = new Key(production.template(), production.holes());
        all.add(new Shaped(production, trees.computeIfAbsent(key, k -> shape(k, sort))));
      }
    }
    return List.copyOf(all);
  }

  private Shape shape(Key key, Sort sort) {
    try {
      return Template.shape(key.template(), sort, key.holes(), sorts::get);
    } catch (RuntimeException wrong) {
      throw new IllegalArgumentException(
          "Invalid template: %s: %s".formatted(key.template(), wrong.getMessage()), wrong);
    }
  }
}
