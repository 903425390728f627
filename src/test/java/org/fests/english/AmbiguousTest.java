package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that mean several things list them all; ordinary ones mean one. */
final class AmbiguousTest {
  private static final English ENGLISH = new English(Lexicon.of(List.of(), "image"));

  /** A sentence and the patterns that it may mean, the likeliest first. */
  record Several(String sentence, List<String> patterns) {}

  static Stream<Several> several() throws IOException {
    Map<String, List<String>> patterns = new LinkedHashMap<>();
    String sentence = "";
    for (String line : Files.readAllLines(Path.of("src/test/resources/english/ambiguous.txt"))) {
      if (line.startsWith("  ")) {
        patterns.get(sentence).add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentence = line;
        patterns.put(sentence, new ArrayList<>());
      }
    }
    return patterns.entrySet().stream().map(e -> new Several(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("several")
  void listsEveryReading(Several several) {
    List<Parsed> read =
        ENGLISH.read(several.sentence()).stream().map(Understanding::pattern).toList();
    assertThat(read).as(several.sentence()).hasSameSizeAs(several.patterns());
    for (int i = 0; i < read.size(); i++) {
      Parsed expected = SpreParser.parse(several.patterns().get(i));
      assertThat(SamePattern.equivalent(read.get(i), expected))
          .as("%s: %s: %s", several.sentence(), read.get(i).text(), expected.text())
          .isTrue();
    }
  }

  /** Two readings of one meaning would ask for a choice that makes no difference. */
  @ParameterizedTest
  @MethodSource("several")
  void noTwoReadingsMeanTheSame(Several several) {
    List<Understanding> read = ENGLISH.read(several.sentence());
    for (int i = 0; i < read.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(SamePattern.equivalent(read.get(i).pattern(), read.get(j).pattern()))
            .as("%s: %s", several.sentence(), read.get(i).pattern().text())
            .isFalse();
      }
    }
  }

  @Test
  void sentencesOfTheCorpusMeanOneThingUnlessTheyAreListed() throws IOException {
    Set<String> listed = several().map(Several::sentence).collect(Collectors.toSet());
    Map<Boolean, List<String>> bySize =
        CorpusTest.meant()
            .map(CorpusTest.Pair::sentence)
            .collect(Collectors.partitioningBy(s -> ENGLISH.read(s).size() == 1));
    assertThat(listed).containsAll(bySize.get(false));
    assertThat(bySize.get(true)).hasSizeGreaterThan(60);
  }

  @Test
  void thereAreManySuchSentences() throws IOException {
    assertThat(several().filter(one -> one.patterns().size() > 1).count()).isGreaterThan(60);
  }
}
