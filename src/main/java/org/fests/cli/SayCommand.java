package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.english.English;
import org.fests.english.Paraphrasing;
import org.fests.english.Phrasings;
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

  @Option(
      names = "--phrasings",
      paramLabel = "WHICH",
      description =
          "all, training: none that is held out for testing, or held-out: in each sentence at least"
              + " one of those (default: all).")
  private String phrasings = "all";

  @Option(
      names = "--split",
      paramLabel = "SEED",
      description = "Draws the words and phrasings that are held out (default: 1).")
  private long split = 1;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Phrasings wanted = phrasings();
    if (ways < 1) {
      throw new CommandException("--ways is at least 1");
    }
    Spre spre = Patterns.parse(pattern).spre();
    English english = new English(lexicon.lexicon());
    List<String> sentences =
        ways == 1 && wanted == Phrasings.ALL
            ? english.say(spre).stream().toList()
            : english.paraphrases(spre, new Paraphrasing(ways, seed, wanted, split));
    if (sentences.isEmpty()) {
      throw new CommandException(
          "no sentence of these phrasings means it: ask for --phrasings all, or tell its parts");
    }
    PrintWriter out = spec.commandLine().getOut();
    sentences.forEach(sentence -> out.print(sentence + "\n"));
    out.flush();
    return ExitStatus.FOUND;
  }

  private Phrasings phrasings() {
    return Arrays.stream(Phrasings.values())
        .filter(known -> known.word().equals(phrasings))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    "no phrasings are called " + phrasings + ": all, training or held-out"));
  }
}
