package org.fests.spre;

import java.util.IdentityHashMap;
import org.fests.text.SourceException;
import org.fests.text.Span;

/** Where the nodes of a tree stand in its text; keeps trees too high for recursion from arising. */
final class Places {
  /** How many nodes may stand above one another; parentheses make no nodes. */
  static final int HIGHEST = 256;

  private final IdentityHashMap<Object, Span> spans = new IdentityHashMap<>();
  private final IdentityHashMap<Node, Integer> heights = new IdentityHashMap<>();

  /** Notes the place of a node; a node that has one keeps it. */
  void add(Node node, Span span) {
    if (spans.putIfAbsent(node, span) != null) {
      return;
    }
    int height = 1;
    for (Node child : Children.of(node)) {
      height = Math.max(height, 1 + heights.getOrDefault(child, 0));
    }
    if (height > HIGHEST) {
      throw new SourceException(
          span,
          "more than %d operators stand inside one another".formatted(HIGHEST),
          "write a part of it as a pattern or formula of its own");
    }
    heights.put(node, height);
  }

  /** Notes the place of what is no node: a range, a number of frames. */
  void addDetail(Object detail, Span span) {
    spans.put(detail, span);
  }

  Span of(Node node) {
    return spans.get(node);
  }

  IdentityHashMap<Object, Span> spans() {
    return spans;
  }
}
