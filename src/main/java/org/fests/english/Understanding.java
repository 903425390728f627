package org.fests.english;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fests.spre.Keyword;
import org.fests.spre.Parsed;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.fests.text.SourceException;
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
  public record Part(Span span, String spre) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    /** Returns whether these are the other's words, or some around them, and give the same. */
    boolean addsNothingTo(Part other) {
      return spre.equals(other.spre) && span.equals(span.through(other.span));
    }

    /** Returns the SpRE in its canonical form; what is none alone, as a class, as it is. */
    public String text() {
      String bindings =
          NAME.matcher(spre)
              .results()
              .map(MatchResult::group)
              .filter(name -> !Keyword.reserved(name))
              .distinct()
              .map(name -> name + " := [:x:]")
              .collect(Collectors.joining(", ", "E(", ") "));
      return body(bindings + spre)
          .or(() -> body(bindings + "[" + spre + "]").map(Part::unframed))
          .orElse(spre);
    }

    private static String unframed(String symbol) {
      return symbol.substring(1, symbol.length() - 1);
    }

    private static Optional<String> body(String pattern) {
      try {
        return SpreParser.parse(pattern).spre() instanceof Spre.TrackBinder binder
            ? Optional.of(SpreText.of(binder.body()))
            : Optional.empty();
      } catch (SourceException none) {
        return Optional.empty(); // it is a formula or a term
      }
    }
  }
}
