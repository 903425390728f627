package org.fests.simulated;

/** Ways to make a query's brackets deaf to noise. */
enum Smoothing {
  PLAIN("plain", "%s"),
  FILL("`fill`", "fill(%s, 5)"),
  HOLD("`hold`", "hold(%s, 3)"),
  BOTH("both", "hold(fill(%s, 5), 3)");

  private final String title;
  private final String form;

  Smoothing(String title, String form) {
    this.title = title;
    this.form = form;
  }

  String title() {
    return title;
  }

  /** Returns the pattern with each of its brackets' formulas smoothed. */
  String of(String pattern) {
    StringBuilder smooth = new StringBuilder();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char letter = pattern.charAt(i);
      boolean ofAClass = // [: or :]
          letter == '[' ? pattern.charAt(i + 1) == ':' : i > 0 && pattern.charAt(i - 1) == ':';
      if (letter == '[' && !ofAClass && depth++ == 0) {
        start = i + 1;
        smooth.append('[');
      } else if (letter == ']' && !ofAClass && --depth == 0) {
        smooth.append(form.formatted(pattern.substring(start, i))).append(']');
      } else if (depth == 0) {
        smooth.append(letter);
      }
    }
    return smooth.toString();
  }
}
