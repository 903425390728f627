package org.fests.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.english.English;
import org.fests.english.Understanding;
import org.fests.match.Query;
import org.fests.model.Translation;
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

  @Option(
      names = "--query",
      paramLabel = "ID",
      description = "Print an entry of a query catalogue instead, with that id.")
  private String query = "";

  @Mixin private LexiconOptions lexicon = new LexiconOptions();

  @Mixin private ModelOptions model = new ModelOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    English english = new English(lexicon.lexicon());
    try {
      return print(english, english.read(sentence));
    } catch (SourceException outside) {
      if (model.asked()) {
        return print(model.translation(sentence, outside, lexicon.setting(english)));
      }
      throw new CommandException(outside.render("sentence", sentence));
    }
  }

  private int report(English english, List<Understanding> readings) {
    ReadingsReport report = new ReadingsReport(english, sentence, spec.commandLine().getOut());
    report.print(readings);
    if (explain) {
      report.explain(readings.get(0));
    }
    return readings.size() == 1 ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }

  private int print(Translation.Accepted proposed) {
    PrintWriter out = spec.commandLine().getOut();
    if (query.isEmpty()) {
      new ProposalReport(proposed).print(out);
    } else {
      String exchange = proposed.exchange().json();
      new CatalogueLines(new Query(query, sentence, proposed.pattern(), exchange)).print(out);
    }
    return ExitStatus.FOUND;
  }

  private int print(English english, List<Understanding> readings) {
    if (query.isEmpty()) {
      return report(english, readings);
    }
    if (readings.size() > 1) {
      throw new CommandException(
          "the sentence has %d readings, and an entry has one: leave out --query to see them"
              .formatted(readings.size()));
    }
    new CatalogueLines(new Query(query, sentence, readings.get(0).pattern()))
        .print(spec.commandLine().getOut());
    return ExitStatus.FOUND;
  }
}
