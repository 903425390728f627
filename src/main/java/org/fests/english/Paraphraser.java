package org.fests.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Draws sentences of one pattern until there are enough. */
final class Paraphraser {
  /** Sentences drawn for each that is wanted. */
  private static final int DRAWS = 12;

  private final Paraphrasing wanted;
  private final Predicate<String> means;
  private final SplittableRandom random;
  private final Set<String> found = new LinkedHashSet<>();
  private final Set<String> tried = new HashSet<>();

  /**
   * Makes one.
   *
   * @param means whether a sentence may be taken: each is asked for once
   */
  Paraphraser(Paraphrasing wanted, Predicate<String> means) {
    this.wanted = wanted;
    this.means = means;
    random = new SplittableRandom(wanted.seed());
  }

  /** Draws from one generator. What says the same in another question comes last. */
  void draw(Generator generator, Shape shape) {
    Set<String> statements = new HashSet<>();
    List<String> spare = new ArrayList<>();
    for (int i = 0; i < DRAWS * wanted.most() && !enough(); i++) {
      generator
          .draw(shape, random)
          .filter(told -> tried.add(told.sentence()))
          .ifPresent(told -> take(told, statements, spare));
    }
    spare.stream().takeWhile(sentence -> !enough()).filter(means).forEach(found::add);
  }

  private void take(Generator.Told told, Set<String> statements, List<String> spare) {
    if (statements.contains(told.statement())) {
      spare.add(told.sentence());
    } else if (means.test(told.sentence())) {
      statements.add(told.statement());
      found.add(told.sentence());
    }
  }

  private boolean enough() {
    return found.size() >= wanted.most();
  }

  /** Returns those found, in the order in which they were found. */
  List<String> sentences() {
    return List.copyOf(found);
  }
}
