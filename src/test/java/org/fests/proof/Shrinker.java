package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.fests.text.SourceException;

/**
 * Reduces a case that breaks a law, greedily, until no smaller one breaks it in the same way:
 * without a frame, a sample, a detection, or a piece of the pattern's text.
 */
final class Shrinker {
  private static final String QUOTED = "\"(?:\\\\.|[^\"])*\"";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\[:.*?:]|\\(\\?<|:=|->|[<>=!]=|@\\w+|\\d[\\d.]*(?:E-?\\d+)?\\w*|\\w+\\.(?:\\w+|"
              + QUOTED
              + ")|\\w+|"
              + QUOTED
              + "|\\S");

  private final Law law;
  private final Class<?> kind;
  private LawCase best;

  Shrinker(Law law, LawCase broken) {
    this.law = law;
    best = broken;
    kind = law.broken(broken).orElseThrow().getClass();
  }

  LawCase shrunk() {
    while (takesSmaller(frames()) || takesSmaller(patterns())) {
      // The better one is kept; what was too much before may be left out now.
    }
    return best;
  }

  /** Takes the first smaller case that is broken, too. */
  private boolean takesSmaller(Stream<LawCase> smaller) {
    Optional<LawCase> next = smaller.filter(this::isBroken).findFirst();
    next.ifPresent(found -> best = found);
    return next.isPresent();
  }

  private boolean isBroken(LawCase smaller) {
    return law.broken(smaller).filter(kind::isInstance).isPresent();
  }

  private Stream<LawCase> frames() {
    return new SceneRows(best.frames())
        .smaller()
        .map(frames -> new LawCase(best.pattern(), frames));
  }

  private Stream<LawCase> patterns() {
    List<String> tokens =
        TOKEN.matcher(SpreText.of(best.pattern())).results().map(MatchResult::group).toList();
    return Stream.of(parts(tokens), without(tokens), unwrapped(tokens), simpler(tokens))
        .flatMap(texts -> texts)
        .map(text -> String.join(" ", text))
        .flatMap(text -> parsed(text).stream());
  }

  /** Returns every piece of the text alone, the shortest first. */
  private static Stream<List<String>> parts(List<String> tokens) {
    return IntStream.range(1, tokens.size())
        .boxed()
        .flatMap(
            size ->
                IntStream.rangeClosed(0, tokens.size() - size)
                    .mapToObj(from -> tokens.subList(from, from + size)));
  }

  /** Returns the text without a piece, the longest piece first. */
  private static Stream<List<String>> without(List<String> tokens) {
    return IntStream.range(1, tokens.size())
        .map(i -> tokens.size() - i)
        .boxed()
        .flatMap(
            size ->
                IntStream.rangeClosed(0, tokens.size() - size)
                    .mapToObj(from -> joined(tokens, from, from + size, List.of())));
  }

  /** Returns the text without two tokens, such as a pair of parentheses. */
  private static Stream<List<String>> unwrapped(List<String> tokens) {
    return IntStream.range(0, tokens.size())
        .boxed()
        .flatMap(
            first ->
                IntStream.range(first, tokens.size() - 1)
                    .mapToObj(
                        second -> {
                          List<String> fewer = new ArrayList<>(tokens);
                          fewer.remove(second + 1);
                          fewer.remove((int) first);
                          return fewer;
                        }));
  }

  /** Returns the text with a piece replaced by the simplest of its sort. */
  private static Stream<List<String>> simpler(List<String> tokens) {
    return IntStream.range(2, tokens.size())
        .map(i -> tokens.size() - i)
        .boxed()
        .flatMap(
            size ->
                IntStream.rangeClosed(0, tokens.size() - size)
                    .boxed()
                    .flatMap(
                        from ->
                            Stream.of("0", "true", "false", ".")
                                .map(by -> joined(tokens, from, from + size, List.of(by)))));
  }

  private static List<String> joined(List<String> tokens, int from, int to, List<String> by) {
    List<String> joined = new ArrayList<>(tokens.subList(0, from));
    joined.addAll(by);
    joined.addAll(tokens.subList(to, tokens.size()));
    return joined;
  }

  private Optional<LawCase> parsed(String text) {
    try {
      LawCase smaller = new LawCase(SpreParser.parse(text).spre(), best.frames());
      return SpreText.of(smaller.pattern()).length() < SpreText.of(best.pattern()).length()
          ? Optional.of(smaller)
          : Optional.empty();
    } catch (SourceException e) {
      return Optional.empty();
    }
  }
}
