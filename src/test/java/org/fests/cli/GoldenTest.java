package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What commands print, held against files of commands, each with its output. With {@code
 * -Dgolden.update} the files are written anew: look at the difference before you commit it.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final Path PAGE = Path.of("docs/commands.md");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void debugPrintsWhatTheFileShows(Path file) throws IOException {
    assertShows(file, new Transcript("$ "));
  }

  @Test
  void commandsPrintWhatTheirPageShows() throws IOException {
    assertShows(PAGE, new Transcript("$ jobs/fests "));
  }

  private static void assertShows(Path file, Transcript transcript) throws IOException {
    String printed = transcript.rerun(Files.readAllLines(file));
    if (System.getProperties().containsKey("golden.update")) {
      Files.writeString(file, printed);
    }
    assertThat(file).as("run with -Dgolden.update to rewrite it").hasContent(printed);
  }

  @Test
  void thePageTellsEveryOption() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(options()).allSatisfy(option -> assertThat(page).contains(option));
  }

  private static List<String> options() {
    return Main.commandLine().getSubcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .flatMap(command -> command.options().stream())
        .map(OptionSpec::longestName)
        .filter(name -> !List.of("--help", "--version").contains(name))
        .distinct()
        .toList();
  }
}
