package org.fests.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds all derivations of a sentence, as Earley's algorithm does, with the productions of a
 * nonterminal as a trie, so that what begins alike is read once. Cost: O(tokens^3) at worst,
 * O(tokens) for sentences without ambiguity.
 */
final class Chart {
  private final Trie grammar;
  private final List<Word> words;
  private final int limit;
  private final List<Map<Item.ItemKey, Item>> columns = new ArrayList<>();
  private final List<Map<String, List<Item>>> waiting = new ArrayList<>();
  private final List<Map<Part.PartKey, Part>> parts = new ArrayList<>();
  private final List<Item> agenda = new ArrayList<>();
  private int steps;

  private Chart(Trie grammar, List<Word> words, int limit) {
    this.grammar = grammar;
    this.words = words;
    this.limit = limit;
  }

  /** A way to the middle of a phrase: which tokens and parts led there. */
  static final class Item {
    record ItemKey(Trie.Node node, int start) {}

    /** A step: the item before and the token (its index) or part that followed. */
    record Step(Item before, Object child) {}

    final ItemKey key;
    final List<Step> steps = new ArrayList<>();

    Item(ItemKey key) {
      this.key = key;
    }
  }

  /** A phrase of a nonterminal from one token to before another. */
  static final class Part {
    record PartKey(String nonterminal, int start) {}

    /** One way to make it. */
    record Way(Production production, Item item) {}

    final PartKey key;
    final int end;
    final List<Way> ways = new ArrayList<>();

    Part(PartKey key, int end) {
      this.key = key;
      this.end = end;
    }
  }

  /**
   * What was found.
   *
   * @param whole the derivations of the whole sentence; none if it is outside the language
   * @param reached how many tokens begin some sentence
   * @param complete whether the limit was not met
   */
  record Found(Optional<Part> whole, int reached, boolean complete) {}

  static Found parse(Trie grammar, List<Word> words, String start, int limit) {
    return new Chart(grammar, words, limit).parse(start);
  }

  private Found parse(String start) {
    for (int i = 0; i <= words.size(); i++) {
      columns.add(new LinkedHashMap<>());
      waiting.add(new HashMap<>());
      parts.add(new LinkedHashMap<>());
    }
    predict(start, 0);
    int reached = 0;
    for (int place = 0; place <= words.size(); place++) {
      if (!columns.get(place).isEmpty()) {
        reached = place;
      }
      agenda.clear();
      agenda.addAll(columns.get(place).values());
      for (int next = 0; next < agenda.size() && steps < limit; next++) {
        advance(agenda.get(next), place);
      }
    }
    Part whole = parts.get(words.size()).get(new Part.PartKey(start, 0));
    return new Found(Optional.ofNullable(whole), reached, steps < limit);
  }

  private void predict(String nonterminal, int place) {
    if (place < words.size() && grammar.begins(nonterminal, words.get(place))) {
      item(grammar.root(nonterminal), place, place);
    }
  }

  private Item item(Trie.Node node, int start, int end) {
    Item.ItemKey key = new Item.ItemKey(node, start);
    Item known = columns.get(end).get(key);
    if (known != null) {
      return known;
    }
    Item item = new Item(key);
    columns.get(end).put(key, item);
    agenda.add(item);
    return item;
  }

  private void advance(Item item, int place) {
    Trie.Node node = item.key.node();
    if (place < words.size()) {
      for (Trie.Node next : node.after(words.get(place))) {
        Item.ItemKey key = new Item.ItemKey(next, item.key.start());
        Item after = columns.get(place + 1).computeIfAbsent(key, Item::new);
        after.steps.add(new Item.Step(item, place));
        steps++;
      }
    }
    for (String wanted : node.nonterminals().keySet()) {
      waiting.get(place).computeIfAbsent(wanted, name -> new ArrayList<>()).add(item);
      predict(wanted, place);
    }
    for (Production production : node.ends()) {
      complete(production, item, place);
    }
  }

  private void complete(Production production, Item item, int end) {
    int start = item.key.start();
    Part.PartKey key = new Part.PartKey(production.left(), start);
    Part known = parts.get(end).get(key);
    steps++;
    if (known != null) {
      known.ways.add(new Part.Way(production, item));
      return;
    }
    Part part = new Part(key, end);
    part.ways.add(new Part.Way(production, item));
    parts.get(end).put(key, part);
    for (Item before : List.copyOf(waiting.get(start).getOrDefault(production.left(), List.of()))) {
      Trie.Node next = before.key.node().nonterminals().get(production.left());
      item(next, before.key.start(), end).steps.add(new Item.Step(before, part));
      steps++;
    }
  }
}
