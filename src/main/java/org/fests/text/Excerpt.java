package org.fests.text;

/** The line of a source text on which a span starts, drawn with carets under the span. */
record Excerpt(String source, Span span) {
  private static final int WIDEST = 100;

  String render(String name, String message, String help) {
    String line = source.substring(lineStart(), lineEnd());
    int column = start() - lineStart();
    int length = Math.max(1, Math.min(span.end(), lineEnd()) - start());
    int cut = Math.max(0, column - WIDEST / 2);
    String shown = line.substring(cut, Math.min(line.length(), cut + WIDEST)).replace('\t', ' ');
    int carets = Math.max(1, Math.min(length, WIDEST - (column - cut)));
    return "%s:%d:%d: %s%n  %s%n  %s%s%n  help: %s"
        .formatted(
            name,
            lineNumber(),
            column + 1,
            message,
            shown,
            " ".repeat(column - cut),
            "^".repeat(carets),
            help);
  }

  private int start() {
    return Math.min(span.start(), source.length());
  }

  private int lineStart() {
    return source.lastIndexOf('\n', start() - 1) + 1;
  }

  private int lineEnd() {
    int newline = source.indexOf('\n', start());
    int end = newline < 0 ? source.length() : newline;
    boolean twofold = end > start() && source.charAt(end - 1) == '\r';
    return twofold ? end - 1 : end;
  }

  private long lineNumber() {
    return source.substring(0, start()).chars().filter(c -> c == '\n').count() + 1;
  }
}
