package org.fests.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;

/** What docs/questions.md says of levels and reasons is so. */
final class PageTest {
  private static final Path PAGE = Path.of("docs/questions.md");

  private static List<String[]> rows(String header) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith(header))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(2).split(" \\| ?"))
        .toList();
  }

  @Test
  void eachLevelHasAnExampleOfIt() throws IOException {
    List<String[]> rows = rows("| level |");
    assertThat(rows).hasSameSizeAs(Level.values());
    for (String[] row : rows) {
      Level level = Level.of(Integer.parseInt(row[0])).orElseThrow();
      assertThat(row[1]).isEqualTo(level.words());
      assertThat(AskedFor.level(SpreParser.parse(row[2].replace("`", "")).spre())).isEqualTo(level);
    }
  }

  @Test
  void eachReasonIsTold() throws IOException {
    String reasons = String.join("; ", rows("| reason |").stream().map(row -> row[0]).toList());
    assertThat(Arrays.stream(Dropped.values()).map(Dropped::words))
        .allSatisfy(
            words -> assertThat(reasons).contains(words.replace(", whatever the frames show", "")));
  }
}
