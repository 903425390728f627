package org.fests.automaton;

import java.util.Arrays;

/**
 * A growing list of edges. A label of at least 0 is the number of a condition on the letter that
 * the edge reads; a label from -1 down to -15 is a skip, which reads none and is open in the
 * contexts of the mask {@code -label}; lower ones number the spans, which take an interval at once.
 * Of two edges that leave one node the earlier is preferred.
 */
final class Edges {
  private static final int FIRST_SPAN = -Context.ANYWHERE - 1;

  private int[] from = new int[4];
  private int[] to = new int[4];
  private int[] label = new int[4];
  private int[] tag = new int[4];
  private int size;

  void add(int source, int target, int edgeLabel, int edgeTag) {
    if (size == from.length) {
      grow();
    }
    from[size] = source;
    to[size] = target;
    label[size] = edgeLabel;
    tag[size++] = edgeTag;
  }

  private void grow() {
    from = Arrays.copyOf(from, 2 * size);
    to = Arrays.copyOf(to, 2 * size);
    label = Arrays.copyOf(label, 2 * size);
    tag = Arrays.copyOf(tag, 2 * size);
  }

  int size() {
    return size;
  }

  int from(int edge) {
    return from[edge];
  }

  int to(int edge) {
    return to[edge];
  }

  int label(int edge) {
    return label[edge];
  }

  /** Returns the number of the set of leaves that take a frame by this edge. */
  int tag(int edge) {
    return tag[edge];
  }

  boolean reads(int edge) {
    return label[edge] >= 0;
  }

  /** Returns the label of a span edge. */
  static int spanLabel(int span) {
    return FIRST_SPAN - span;
  }

  boolean spans(int edge) {
    return label[edge] <= FIRST_SPAN;
  }

  /** Returns the number of the edge's span. */
  int span(int edge) {
    return FIRST_SPAN - label[edge];
  }

  /** Returns whether the edge is a skip that is open in the context. */
  boolean skips(int edge, Context context) {
    return label[edge] < 0 && !spans(edge) && (-label[edge] & context.bit()) != 0;
  }
}
