package org.fests.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences that mean several things list them all. */
final class AmbiguousTest {
  /**
   * A sentence and the patterns that it may mean, the likeliest first.
   *
   * @param space that it is asked of: ego in the sections that say so, else image
   */
  record Several(String space, String sentence, List<String> patterns) {
    List<Understanding> read() {
      return InSpace.of(space).read(sentence);
    }
  }

  static Stream<Several> several() throws IOException {
    List<Several> several = new ArrayList<>();
    String space = "image";
    for (String line : Files.readAllLines(Path.of("src/test/resources/english/ambiguous.txt"))) {
      if (line.startsWith("##")) {
        space = line.endsWith("(ego)") ? "ego" : "image";
      } else if (line.startsWith("  ")) {
        several.get(several.size() - 1).patterns().add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        several.add(new Several(space, line, new ArrayList<>()));
      }
    }
    return several.stream();
  }

  @ParameterizedTest
  @MethodSource("several")
  void listsEveryReading(Several several) {
    List<Parsed> read = several.read().stream().map(Understanding::pattern).toList();
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
    List<Understanding> read = several.read();
    for (int i = 0; i < read.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(SamePattern.equivalent(read.get(i).pattern(), read.get(j).pattern()))
            .as("%s: %s", several.sentence(), read.get(i).pattern().text())
            .isFalse();
      }
    }
  }

  @Test
  void thereAreManySuchSentences() throws IOException {
    assertThat(several().filter(one -> one.patterns().size() > 1).count()).isGreaterThan(60);
  }
}
