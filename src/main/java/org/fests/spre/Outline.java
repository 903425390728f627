package org.fests.spre;

import java.util.ArrayList;
import java.util.List;

/** Lists a tree for people: a line a node, with the place it was read from. */
public final class Outline {
  private final Parsed parsed;
  private final List<String> lines = new ArrayList<>();

  private Outline(Parsed parsed) {
    this.parsed = parsed;
  }

  /**
   * Returns a line for each node, a node before its children, which are indented: the characters it
   * was read from, half-open, the name of its case, and its canonical text.
   */
  public static List<String> of(Parsed parsed) {
    Outline outline = new Outline(parsed);
    outline.add(parsed.spre(), "");
    return List.copyOf(outline.lines);
  }

  private void add(Node node, String indent) {
    String place = "%d..%d".formatted(parsed.span(node).start(), parsed.span(node).end());
    String line =
        "%-10s%s%s  %s".formatted(place, indent, node.getClass().getSimpleName(), text(node));
    lines.add(line.stripTrailing());
    Children.of(node).forEach(child -> add(child, indent + "  "));
  }

  private static String text(Node node) {
    if (node instanceof Spre spre) {
      return SpreText.of(spre);
    }
    if (node instanceof Formula formula) {
      return SpreText.of(formula);
    }
    if (node instanceof Metric metric) {
      return SpreText.of(metric);
    }
    if (node instanceof Term term) {
      return SpreText.of(term);
    }
    return node instanceof Binding binding ? SpreText.of(binding) : "";
  }
}
