package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.english.English;
import org.fests.spre.Spre;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests say}: tells a pattern in English that compiles to it again. */
@Command(
    name = "say",
    description =
        "Tells a pattern in English. Each sentence was compiled again and means the same.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests say 'E(c := [:cup:], p := [:plate:]) [!left_of(c, p)] [left_of(c, p)]'",
      "Exit status: 0 said, 2 error."
    })
final class SayCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PATTERN", description = "The pattern, in SpRE.")
  private String pattern = "";

  @Option(
      names = "--ways",
      paramLabel = "N",
      description = "Print up to N different sentences (default: the plainest one).")
  private int ways = 1;

  @Option(names = "--seed", paramLabel = "SEED", description = "Draws the sentences (default: 1).")
  private long seed = 1;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Spre spre = Patterns.parse(pattern).spre();
    English english = new English(lexicon.lexicon());
    List<String> sentences =
        ways == 1 ? english.say(spre).stream().toList() : english.paraphrases(spre, ways, seed);
    if (sentences.isEmpty()) {
      throw new CommandException("the pattern is too long to be told: tell its parts");
    }
    PrintWriter out = spec.commandLine().getOut();
    sentences.forEach(sentence -> out.print(sentence + "\n"));
    out.flush();
    return ExitStatus.FOUND;
  }
}
