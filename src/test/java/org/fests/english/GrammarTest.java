package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine on grammars of a few lines: what they read, what they tell, what they refuse. */
final class GrammarTest {
  private static final String SMALL =
      """
      sort query pattern
      sort fact formula
      query <- {p:query} then {q:query} = p q
      query <- {f:fact} = [f]
      query <- {f:fact} for {n:count} frames = [f]{n}
      query <- {f:fact} (lasting|during) {t:time} = [f]{t,}
      cost 2
      fact <- (|a) cup = [:cup:]
      for N: large small: fact <- N = @x([:cup:]) > $N
      fact <- not {f:fact} = !f
      fact <- both {f:fact} and {g:fact} = f & g
      """;

  private static final Grammar GRAMMAR =
      GrammarReader.read(SMALL, Map.of("large", 9.0, "small", 1.5), List.of(), "image");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cup | [[:cup:]]",
        "a CUP | [[:cup:]]",
        "cup then not cup | [[:cup:]] [![:cup:]]",
        "cups for three frames | [[:cup:]]{3}",
        "large lasting 1.5 seconds | [@x([:cup:]) > 9]{1.5s,}",
        "small for 1 frame | [@x([:cup:]) > 1.5]{1}",
        "both cup and both not cup and large | [[:cup:] & (![:cup:] & @x([:cup:]) > 9)]",
      })
  void readsAndTells(String sentence, String pattern) {
    Shape expected = NormalForm.of(SpreParser.parse(pattern).spre());
    assertThat(meanings(sentence)).containsExactly(expected);
    String told = new Generator(GRAMMAR, Nouns.none()).tell(expected).orElseThrow();
    assertThat(meanings(told)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cup then", "then cup", "cup cup", "cup for 1.5 frames", "cup for 2 seconds"})
  void refuses(String sentence) {
    assertThat(whole(sentence)).isEmpty();
  }

  @Test
  void tellsHowFarASentenceIsOne() {
    Chart.Found found =
        Chart.parse(new Trie(GRAMMAR), Word.of("cup then then cup"), Grammar.START, 1000);
    assertThat(found.reached()).isEqualTo(2);
    assertThat(found.complete()).isTrue();
  }

  /** A sequence of n parts has as many derivations as trees with n leaves: one meaning for all. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 20})
  void manyDerivationsAreOnePattern(int parts) {
    String sentence =
        IntStream.range(0, parts).mapToObj(i -> "cup").collect(Collectors.joining(" then "));
    String pattern = "[[:cup:]]".repeat(parts);
    assertThat(meanings(sentence).stream().distinct())
        .containsExactly(NormalForm.of(SpreParser.parse(pattern).spre()));
  }

  @Test
  void stopsAtItsLimit() {
    List<Word> words = Word.of("cup then ".repeat(50) + "cup");
    assertThat(Chart.parse(new Trie(GRAMMAR), words, Grammar.START, 500).complete()).isFalse();
  }

  @Test
  void whatNoProductionGivesIsNotTold() {
    Shape unknown = NormalForm.of(SpreParser.parse("[[:dog:]]").spre());
    assertThat(new Generator(GRAMMAR, Nouns.none()).tell(unknown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query is cup",
        "query <- cup = [",
        "query <- {a:nothing} = a",
        "nothing <- cup = [[:cup:]]",
        "query <- cup = [@x([:cup:]) > $huge]",
      })
  void aWrongLineIsNamed(String line) {
    String first = "sort query pattern\n";
    assertThatThrownBy(
            () -> readWhole(GrammarReader.read(first + line, Map.of(), List.of(), "image")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Invalid");
  }

  @Test
  void everyTemplateOfTheLanguageIsSpre() {
    List.of("image", "world").forEach(space -> readWhole(InSpace.grammar(space)));
  }

  private static void readWhole(Grammar grammar) {
    grammar.productions().keySet().forEach(grammar.shapes()::of);
  }

  private static List<Shape> meanings(String sentence) {
    return new Forest(new Composer(GRAMMAR), Word.of(sentence), new Budget())
        .meanings(whole(sentence).orElseThrow()).stream()
            .map(meaning -> NormalForm.of(SpreParser.parse(meaning.text()).spre()))
            .toList();
  }

  private static Optional<Chart.Part> whole(String sentence) {
    return Chart.parse(new Trie(GRAMMAR), Word.of(sentence), Grammar.START, 100_000).whole();
  }
}
