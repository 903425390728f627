package org.fests.automaton;

/** Writes an automaton for Graphviz. */
final class Dot {
  private final StringBuilder text = new StringBuilder();

  Dot(String name) {
    text.append("digraph %s {%n  rankdir=LR;%n  node [shape=circle];%n".formatted(name));
  }

  /** Adds a state; the shape tells whether an interval may end there. */
  Dot state(String name, String label, String shape) {
    text.append("  %s [label=\"%s\", shape=%s];%n".formatted(name, label, shape));
    return this;
  }

  Dot edge(String from, String to, String label) {
    text.append("  %s -> %s [label=\"%s\"];%n".formatted(from, to, label));
    return this;
  }

  String end() {
    return text.append("}%n".formatted()).toString();
  }
}
