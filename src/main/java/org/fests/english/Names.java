package org.fests.english;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The names in texts of SpRE, such as variables and the names of a template's holes; what stands in
 * quotes is none. Each way through a text costs O(length).
 */
final class Names {
  private Names() {}

  /** Returns the text with every name exchanged. */
  static String exchanged(String text, UnaryOperator<String> name) {
    StringBuilder exchanged = new StringBuilder(2 * text.length());
    int place = 0;
    while (place < text.length()) {
      int end = end(text, place);
      if (starts(text.charAt(place))) {
        exchanged.append(name.apply(text.substring(place, end)));
      } else {
        exchanged.append(text, place, end);
      }
      place = end;
    }
    return exchanged.toString();
  }

  /** Returns what is said of {@link Template#SELF}, said of another variable. */
  static String withSelf(String predicate, String object) {
    return exchanged(predicate, name -> name.equals(Template.SELF) ? object : name);
  }

  /**
   * Returns a template with every hole's name exchanged for its value; {@code p(a)} is the value of
   * p said of the value of a, or of a variable that the template binds itself.
   */
  static String filled(String template, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(4 * template.length());
    int place = 0;
    while (place < template.length()) {
      int end = end(template, place);
      String piece = template.substring(place, end);
      Optional<String> object = argument(template, end);
      if (object.isPresent() && values.containsKey(piece)) {
        String variable = values.getOrDefault(object.get(), object.get());
        filled.append(withSelf(values.get(piece), variable));
        end += object.get().length() + 2;
      } else {
        filled.append(values.getOrDefault(piece, piece));
      }
      place = end;
    }
    return filled.toString();
  }

  /** Returns the name that alone stands in parentheses there. */
  private static Optional<String> argument(String text, int start) {
    if (start + 2 >= text.length()
        || text.charAt(start) != '('
        || !starts(text.charAt(start + 1))) {
      return Optional.empty();
    }
    int end = end(text, start + 1);
    return end < text.length() && text.charAt(end) == ')'
        ? Optional.of(text.substring(start + 1, end))
        : Optional.empty();
  }

  /** Returns the end of what starts there: a text in quotes, a name, a function or a sign. */
  private static int end(String text, int start) {
    char first = text.charAt(start);
    if (first == '"') {
      return endOfQuote(text, start);
    }
    int end = start + 1;
    if (first == '@' || starts(first)) {
      while (end < text.length() && continues(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /** Returns the place behind the quote that closes the one there. */
  static int endOfQuote(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }

  private static boolean starts(char sign) {
    return sign == '_' || (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }

  private static boolean continues(char sign) {
    return starts(sign) || (sign >= '0' && sign <= '9');
  }
}
