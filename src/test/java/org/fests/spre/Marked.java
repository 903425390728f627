package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Consumer;
import org.fests.text.SourceException;
import org.fests.text.Span;

/**
 * A text in which the place of an error stands between two carets, {@code [[:car:]]^{5,2}^}. The
 * carets are no part of the text.
 */
public record Marked(String text, Span span) {
  public static Marked of(String marked) {
    int start = marked.indexOf('^');
    int end = marked.lastIndexOf('^') - 1;
    return new Marked(marked.replace("^", ""), new Span(start, end));
  }

  /** Asserts that the parser refuses the text at that place, and offers a way out. */
  static void assertRejected(String marked, String message) {
    assertThat(assertRejectedThere(marked)).hasMessage(message);
  }

  /** Asserts that the parser refuses the text at that place, and returns the error. */
  static SourceException assertRejectedThere(String marked) {
    return assertRejectedThere(marked, SpreParser::parse);
  }

  /** Asserts that the reader refuses the text at that place, and returns the error. */
  public static SourceException assertRejectedThere(String marked, Consumer<String> reader) {
    Marked expected = of(marked);
    SourceException error =
        catchThrowableOfType(SourceException.class, () -> reader.accept(expected.text()));
    assertThat(error).as("error in %s", expected.text()).isNotNull();
    assertThat(error.span())
        .as("%s in %s", error.getMessage(), expected.text())
        .isEqualTo(expected.span());
    assertThat(error.help()).isNotBlank();
    return error;
  }
}
