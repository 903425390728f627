package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code debug} prints, held against files of commands, each with its output. With {@code
 * -Dgolden.update} the files are written anew: look at the difference before you commit it.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final String PROMPT = "$ ";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void printsWhatTheFileShows(Path file) throws IOException {
    String printed =
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith(PROMPT))
            .map(command -> command + "\n" + printed(command.substring(PROMPT.length())))
            .collect(Collectors.joining());
    if (System.getProperties().containsKey("golden.update")) {
      Files.writeString(file, printed);
    }
    assertThat(file).as("run with -Dgolden.update to rewrite it").hasContent(printed);
  }

  private static String printed(String command) {
    String[] words = WORD.matcher(command).results().map(GoldenTest::word).toArray(String[]::new);
    CommandRun run = CommandRun.of(words);
    return run.out() + run.err();
  }

  private static String word(MatchResult found) {
    return found.group(2) == null ? found.group(1) : found.group(2);
  }
}
