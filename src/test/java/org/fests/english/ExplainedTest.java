package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the likeliest reading: what it takes for granted, and which words gave what. */
final class ExplainedTest {
  private static final English ENGLISH = new English(Lexicon.of(List.of(), "image"));

  /** A sentence and what is said of it, line by line. */
  record Explained(String sentence, List<String> lines) {}

  static Stream<Explained> explained() throws IOException {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    String sentence = "";
    for (String line : Files.readAllLines(Path.of("src/test/resources/english/explained.txt"))) {
      if (line.startsWith("  ")) {
        lines.get(sentence).add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentence = line;
        lines.put(sentence, new ArrayList<>());
      }
    }
    return lines.entrySet().stream().map(e -> new Explained(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("explained")
  void saysWhatIsAssumedAndWhichWordsGaveWhat(Explained explained) {
    Understanding first = ENGLISH.read(explained.sentence()).get(0);
    List<String> said = new ArrayList<>();
    first.assumptions().forEach(assumed -> said.add("assumed: " + assumed));
    for (Understanding.Part part : first.parts()) {
      String words = explained.sentence().substring(part.span().start(), part.span().end());
      said.add(words + " -> " + part.text());
    }
    assertThat(said).containsExactlyElementsOf(explained.lines());
  }

  @Test
  void thereAreManyKinds() throws IOException {
    assertThat(explained().count()).isGreaterThanOrEqualTo(20);
  }

  /** Where one word makes the difference it is told. */
  @Test
  void theDifferenceOfTwoReadingsIsTheFewestWords() {
    String sentence = "a car stops, then a bus stops within 5 seconds";
    List<Understanding> read = ENGLISH.read(sentence);
    Understanding.Part part = read.get(1).difference(read.get(0)).orElseThrow();
    assertThat(sentence.substring(part.span().start(), part.span().end()))
        .isEqualTo("a bus stops within 5 seconds");
    assertThat(read.get(0).difference(read.get(0))).isEmpty();
  }
}
