package org.fests.english;

import java.util.List;
import java.util.stream.Collectors;
import org.fests.spre.Binding;
import org.fests.spre.Comparison;
import org.fests.spre.Term;
import org.fests.spre.TimeRange;
import org.fests.spre.TimeUnit;

/** The small words: articles, names, comparisons, bindings. */
final class Words {
  private Words() {}

  /** Returns {@code a car}, {@code an airplane}, {@code a "traffic cone"}. */
  static String one(String className) {
    String article = "aeiou".indexOf(Character.toLowerCase(first(className))) < 0 ? "a " : "an ";
    return article + name(className);
  }

  private static char first(String name) {
    return name.isEmpty() ? ' ' : name.charAt(0);
  }

  /** Returns the name, in quotes if it is more than one plain word. */
  static String name(String name) {
    boolean plain =
        !name.isEmpty()
            && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || "_.-".indexOf(c) >= 0);
    return plain ? name : quoted(name);
  }

  static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static String is(Comparison comparison) {
    return switch (comparison) {
      case LESS -> "is less than";
      case AT_MOST -> "is at most";
      case GREATER -> "is more than";
      case AT_LEAST -> "is at least";
      case EQUAL -> "is";
      case NOT_EQUAL -> "is not";
    };
  }

  /** Returns {@code a car v and a bus w}. */
  static String bound(List<Binding> bindings) {
    return bindings.stream().map(Words::bound).collect(Collectors.joining(" and "));
  }

  private static String bound(Binding binding) {
    Term domain = binding.domain();
    return domain instanceof Term.ClassTerm term
        ? one(term.name()) + " " + binding.variable()
        : "%s (%s)".formatted(binding.variable(), domain.accept(new ThingReading()).text());
  }

  /** Returns {@code 2s to 5s}, {@code at least 2s}, {@code at most 5s}. */
  static String lasting(TimeRange range) {
    if (range.unbounded()) {
      return "at least " + TimeUnit.text(range.minNanos());
    }
    String most = TimeUnit.text(range.maxNanos());
    return range.minNanos() == 0
        ? "at most " + most
        : "%s to %s".formatted(TimeUnit.text(range.minNanos()), most);
  }
}
