package org.fests.english;

import java.util.Optional;
import java.util.Set;
import org.fests.text.Span;

/**
 * A noun phrase where it stands in a sentence.
 *
 * @param place its first token, from 0: no two noun phrases start at the same
 * @param determiner how it refers: the, a, another, other, first, second, third, it; or in one
 *     frame: some, any, no, every, least, most, exactly; own: any object, for each of the many that
 *     the sentence speaks of another one
 * @param count how many, where the determiner counts
 * @param domain the SpRE term of its class; empty for it
 * @param such what is said of {@link Template#SELF} by its adjectives
 * @param span its place in the sentence
 * @param kind the place of the word for what it is; the same for it
 */
record Noun(
    int place,
    String determiner,
    String count,
    String domain,
    Optional<String> such,
    Span span,
    Span kind) {
  private static final Set<String> OF_FRAMES =
      Set.of("some", "any", "own", "no", "every", "least", "most", "exactly");

  /** Returns whether it may be another object in every frame. */
  boolean ofFrames() {
    return OF_FRAMES.contains(determiner);
  }

  boolean is(String determined) {
    return determiner.equals(determined);
  }

  /** Returns the noun that may be another object for each of the many. */
  Noun own() {
    return new Noun(place, "own", count, domain, such, span, kind);
  }

  /** Returns the noun with more said of its objects. */
  Noun narrowed(String predicate) {
    String all = such.map(said -> "(" + said + ") & (" + predicate + ")").orElse(predicate);
    return new Noun(place, determiner, count, domain, Optional.of(all), span, kind);
  }

  /** Returns what stands for the object until all noun phrases are known. */
  String variable() {
    return "noun" + place + "_";
  }

  /** Returns the formula that the object, or so many objects, make another one true. */
  String quantified(String formula) {
    String all = such.map(said -> "(" + said(said) + ") & (" + formula + ")").orElse(formula);
    String binding = variable() + " := " + domain;
    return switch (determiner) {
      case "some", "any", "own" -> "E(" + binding + ") (" + all + ")";
      case "no" -> "!(E(" + binding + ") (" + all + "))";
      case "every" ->
          such.map(said -> "A(" + binding + ") ((" + said(said) + ") -> (" + formula + "))")
              .orElse("A(" + binding + ") (" + formula + ")");
      case "least" -> counted(binding, all, ">=");
      case "most" -> counted(binding, all, "<=");
      case "exactly" -> counted(binding, all, "==");
      default -> formula;
    };
  }

  private String counted(String binding, String formula, String comparison) {
    return "#(" + binding + " : " + formula + ") " + comparison + " " + count;
  }

  private String said(String predicate) {
    return Names.withSelf(predicate, variable());
  }
}
