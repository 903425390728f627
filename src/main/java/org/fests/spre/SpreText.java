package org.fests.spre;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes trees in their canonical form: one text for each tree, with no parentheses but those it
 * needs, which reads back as an equal tree.
 *
 * <p>{@link Spre.Empty} has no text inside another pattern; there it is written {@code .{0}}, which
 * means the same. A {@link Spre.TrackBinder} is written where it stands, but reads back only in
 * front.
 */
public final class SpreText {
  private SpreText() {}

  public static String of(Spre spre) {
    return spre instanceof Spre.Empty ? "" : spre.accept(new PatternText()).text();
  }

  public static String of(Formula formula) {
    return formula.accept(new FormulaText()).text();
  }

  public static String of(Metric metric) {
    return metric.accept(new MetricText()).text();
  }

  public static String of(Term term) {
    return term.accept(new TermText()).text();
  }

  /** Returns {@code v := [:car:]}. */
  public static String of(Binding binding) {
    return binding.variable() + " := " + of(binding.domain());
  }

  /** Returns {@code v := [:car:], w := [:bus:]}. */
  static String bindings(List<Binding> bindings) {
    return list(bindings, SpreText::of);
  }

  static <T> String list(List<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(Collectors.joining(", "));
  }
}
