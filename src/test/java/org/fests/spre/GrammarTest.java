package org.fests.spre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GrammarTest {
  @Test
  void listsEveryWordOfTheLanguage() throws IOException {
    String grammar = grammar();
    List<String> tail = List.of(grammar.substring(grammar.indexOf("Reserved words")).split("\\W+"));
    Stream<String> keywords = Arrays.stream(Keyword.values()).map(Keyword::word);
    Stream<String> relations = Arrays.stream(Relation.values()).map(Relation::word);
    Stream<String> measures = Arrays.stream(Measure.values()).map(Measure::word);
    assertThat(tail).containsAll(keywords.toList());
    assertThat(tail).containsAll(relations.toList());
    assertThat(tail).containsAll(measures.toList());
    assertThat(grammar).contains(TimeUnit.words().stream().map("\"%s\""::formatted).toList());
  }

  private static String grammar() throws IOException {
    try (InputStream in = SpreParser.class.getResourceAsStream("grammar.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
