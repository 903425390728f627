package org.fests.english;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fests.spre.Parsed;
import org.fests.text.Span;

/**
 * One thing that a sentence can mean.
 *
 * @param pattern in its canonical form
 * @param assumptions what it takes for granted, such as the meaning of near
 * @param parts which words gave which part, the smaller before the larger
 * @param cost by which readings are ranked, the likeliest lowest
 */
public record Understanding(
    Parsed pattern, List<String> assumptions, List<Part> parts, double cost) {
  public Understanding {
    assumptions = List.copyOf(assumptions);
    parts = List.copyOf(parts);
  }

  /** Returns the fewest words that gave something else than in another reading, if any did. */
  public Optional<Part> difference(Understanding other) {
    return parts.stream()
        .filter(part -> !other.parts.contains(part))
        .min(Comparator.comparingInt(part -> part.span().end() - part.span().start()));
  }

  /**
   * Words and the SpRE they gave.
   *
   * @param span the words in the sentence
   */
  public record Part(Span span, String spre) {}
}
