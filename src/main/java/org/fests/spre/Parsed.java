package org.fests.spre;

import java.util.IdentityHashMap;
import org.fests.text.SourceException;
import org.fests.text.Span;

/**
 * A pattern with the text it came from. Spans are kept by the identity of the tree's nodes, since
 * equal nodes may stand in many places.
 */
public final class Parsed {
  private final String text;
  private final Spre spre;
  private final IdentityHashMap<Object, Span> spans;

  Parsed(String text, Spre spre, IdentityHashMap<Object, Span> spans) {
    this.text = text;
    this.spre = spre;
    this.spans = spans;
  }

  public String text() {
    return text;
  }

  public Spre spre() {
    return spre;
  }

  /** Returns where the node stands; the whole text for a node that was not read from it. */
  public Span span(Object node) {
    return spans.getOrDefault(node, new Span(0, text.length()));
  }

  /** Returns the error that points at the node. */
  public SourceException error(Object node, String message, String help) {
    return new SourceException(span(node), message, help);
  }
}
