package org.fests.text;

/**
 * Says that the user's text is wrong: where, what, and a way out.
 *
 * <p>{@link #render} draws it as
 *
 * <pre>
 * crossing.spre:1:10: repeat bounds are reversed
 *   [[:car:]]{5,2}
 *            ^^^^^
 *   help: write {2,5}, the smaller bound first
 * </pre>
 */
public final class SourceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Span span;
  private final String help;

  public SourceException(Span span, String message, String help) {
    super(message);
    this.span = span;
    this.help = help;
  }

  public Span span() {
    return span;
  }

  public String help() {
    return help;
  }

  /**
   * Returns the message with the line it is about, a caret under the span, and the help.
   *
   * @param name what the text is called: a file's name, or "pattern"
   * @param source the text that the span points into
   */
  public String render(String name, String source) {
    return new Excerpt(source, span).render(name, getMessage(), help);
  }
}
