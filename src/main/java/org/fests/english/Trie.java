package org.fests.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The productions of a grammar, those of one nonterminal as a tree in which equal beginnings are
 * one.
 */
final class Trie {
  /** A place in the middle of phrases. */
  static final class Node {
    private final Map<String, Node> words = new HashMap<>();
    private final Map<Sort, Node> tokens = new LinkedHashMap<>();
    private final Map<String, Node> nonterminals = new LinkedHashMap<>();
    private final List<Production> ends = new ArrayList<>();
    private final Optional<Sort> read;

    private Node(Optional<Sort> read) {
      this.read = read;
    }

    /** Returns the sort of the token right before this place, if that was a hole. */
    Optional<Sort> read() {
      return read;
    }

    /** Returns the places behind a token. */
    List<Node> after(Word word) {
      List<Node> after = new ArrayList<>();
      Optional.ofNullable(words.get(word.lemma())).ifPresent(after::add);
      tokens.forEach(
          (sort, next) -> {
            if (word.fits(sort)) {
              after.add(next);
            }
          });
      return after;
    }

    Map<String, Node> nonterminals() {
      return nonterminals;
    }

    /** Returns the productions whose phrase ends here. */
    List<Production> ends() {
      return ends;
    }
  }

  private final Map<String, Node> roots = new HashMap<>();
  private final Map<String, Set<Object>> firsts = new HashMap<>();

  Trie(Grammar grammar) {
    grammar
        .productions()
        .forEach((left, all) -> all.stream().filter(Production::heard).forEach(this::add));
    roots.keySet().forEach(name -> firsts.put(name, new HashSet<>()));
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Map.Entry<String, Node> root : roots.entrySet()) {
        Set<Object> first = firsts.get(root.getKey());
        int before = first.size();
        first.addAll(root.getValue().words.keySet());
        first.addAll(root.getValue().tokens.keySet());
        root.getValue().nonterminals.keySet().forEach(name -> first.addAll(firsts.get(name)));
        grown |= first.size() > before;
      }
    }
  }

  private void add(Production production) {
    Node node = roots.computeIfAbsent(production.left(), left -> new Node(Optional.empty()));
    for (Production.Symbol symbol : production.right()) {
      node = next(node, symbol);
    }
    node.ends.add(production);
  }

  private static Node next(Node node, Production.Symbol symbol) {
    if (symbol instanceof Production.Hole hole) {
      Optional<Sort> token =
          Sort.of(hole.of()).filter(sort -> sort.token() || sort == Sort.VARIABLE);
      return token.isPresent()
          ? node.tokens.computeIfAbsent(token.get(), sort -> new Node(token))
          : node.nonterminals.computeIfAbsent(hole.of(), name -> new Node(Optional.empty()));
    }
    String lemma = ((Production.Terminal) symbol).lemma();
    return node.words.computeIfAbsent(lemma, word -> new Node(Optional.empty()));
  }

  Node root(String nonterminal) {
    return roots.get(nonterminal);
  }

  /** Returns whether some phrase of the nonterminal begins with the token. */
  boolean begins(String nonterminal, Word word) {
    Set<Object> first = firsts.getOrDefault(nonterminal, Set.of());
    return first.contains(word.lemma())
        || (word.fits(Sort.CLASSES) && first.contains(Sort.CLASSES))
        || word.values().keySet().stream().anyMatch(first::contains);
  }
}
