package org.fests.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.english.English;
import org.fests.english.Reading;
import org.fests.english.Understanding;
import org.fests.text.SourceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests english}: says what a sentence means. */
@Command(
    name = "english",
    description = "Compiles an English sentence to a pattern, and says what was understood.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests english 'find when the cup moves left of the plate'",
      "Exit status: 0 one reading, 1 several readings, 2 error."
    })
final class EnglishCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "SENTENCE", description = "What to find, in English.")
  private String sentence = "";

  @Option(names = "--explain", description = "Say which words gave which part.")
  private boolean explain;

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    English english = new English(lexicon.lexicon());
    List<Understanding> readings = readings(english);
    PrintWriter out = spec.commandLine().getOut();
    Understanding first = readings.get(0);
    out.printf("pattern     %s%n", first.pattern().text());
    out.printf("reading     %s%n", Reading.of(first.pattern().spre()));
    first.assumptions().forEach(assumed -> out.printf("assumed     %s%n", assumed));
    readings.stream()
        .skip(1)
        .forEach(other -> out.printf("or else     %s%n", other.pattern().text()));
    if (explain) {
      first.parts().forEach(part -> out.printf("words       %s%n", line(part)));
    }
    out.flush();
    return readings.size() == 1 ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }

  private List<Understanding> readings(English english) {
    try {
      return english.read(sentence);
    } catch (SourceException outside) {
      throw new CommandException(outside.render("sentence", sentence));
    }
  }

  private String line(Understanding.Part part) {
    String words = sentence.substring(part.span().start(), part.span().end());
    return "%s -> %s".formatted(words, part.spre());
  }
}
