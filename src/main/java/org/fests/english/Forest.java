package org.fests.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.fests.text.Span;

/** The likeliest meanings of what a chart found, at most {@link #MOST} of each part. */
final class Forest {
  /** How many meanings of one part are kept: the cheapest. */
  static final int MOST = 8;

  private final Composer composer;
  private final List<Word> words;
  private final Budget budget;
  private final IdentityHashMap<Chart.Part, List<Meaning>> meanings = new IdentityHashMap<>();
  private final IdentityHashMap<Chart.Item, List<Children>> children = new IdentityHashMap<>();

  /** What tells two meanings of one part apart. */
  private record Said(String text, List<Noun> open, List<String> such) {}

  /** Meanings of the holes of a phrase, and the sum of their costs. */
  private record Children(List<Meaning> list, double cost) {
    Children with(Meaning meaning) {
      List<Meaning> longer = new ArrayList<>(list);
      longer.add(meaning);
      return new Children(longer, cost + meaning.cost());
    }
  }

  Forest(Composer composer, List<Word> words, Budget budget) {
    this.composer = composer;
    this.words = words;
    this.budget = budget;
  }

  /** Returns the meanings of a part, the likeliest first. */
  List<Meaning> meanings(Chart.Part part) {
    List<Meaning> known = meanings.get(part);
    if (known != null) {
      return known;
    }
    meanings.put(part, List.of()); // a part is no part of itself
    List<Meaning> all = new ArrayList<>();
    int start = part.key.start();
    Span span = words.get(start).span().through(words.get(part.end - 1).span());
    for (Chart.Part.Way way : part.ways) {
      for (Children list : children(way.item())) {
        all.addAll(composer.compose(way.production(), list.list(), start, span));
      }
    }
    all.forEach(meaning -> budget.write(meaning.text()));
    all.sort(Comparator.comparingDouble(Meaning::cost));
    List<Meaning> best = distinct(all);
    meanings.put(part, best);
    return best;
  }

  private static List<Meaning> distinct(List<Meaning> sorted) {
    Set<Said> seen = new HashSet<>();
    return sorted.stream()
        .filter(meaning -> seen.add(new Said(meaning.text(), meaning.open(), meaning.such())))
        .limit(MOST)
        .toList();
  }

  private List<Children> children(Chart.Item item) {
    if (item.steps.isEmpty()) {
      return List.of(new Children(List.of(), 0));
    }
    List<Children> known = children.get(item);
    if (known != null) {
      return known;
    }
    List<Children> all = new ArrayList<>();
    for (Chart.Item.Step step : item.steps) {
      for (Children before : children(step.before())) {
        extend(before, step.child(), item, all);
      }
    }
    all.sort(Comparator.comparingDouble(Children::cost));
    List<Children> best = List.copyOf(all.subList(0, Math.min(all.size(), 2 * MOST)));
    children.put(item, best);
    return best;
  }

  private void extend(Children before, Object child, Chart.Item item, List<Children> all) {
    if (child instanceof Chart.Part part) {
      meanings(part).forEach(meaning -> all.add(before.with(meaning)));
    } else {
      token(words.get((Integer) child), item.key.node(), before, all);
    }
  }

  /** Adds a token that has a value; a plain word has none and adds nothing. */
  private static void token(Word word, Trie.Node node, Children before, List<Children> all) {
    if (node.read().isEmpty()) {
      all.add(before);
    }
    node.read()
        .ifPresent(sort -> word.meanings(sort).forEach(meaning -> all.add(before.with(meaning))));
  }
}
