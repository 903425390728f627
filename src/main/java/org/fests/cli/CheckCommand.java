package org.fests.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests check}: says what a pattern means and costs, before any data is read. */
@Command(
    name = "check",
    description =
        "Prints a pattern's canonical form, formulas, states, horizon and warnings; or decides"
            + " between two patterns.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests check 'E(c := [:cup:], p := [:plate:]) [!left_of(c, p)] [left_of(c, p)]+'",
      "Example: fests check --included '[[:cup:]]{2}' '[[:cup:]]*'",
      "Exit status: 0 sound, or it is so; 1 it is not so; 2 error, or it cannot be decided."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      index = "0..1",
      arity = "1..2",
      paramLabel = "PATTERN",
      description = "The pattern, in SpRE, and the one it is compared with.")
  private List<String> patterns = List.of();

  @Option(
      names = "--equivalent",
      description = "Have both patterns the same intervals? If not, a shortest one shows it.")
  private boolean equivalent;

  @Option(
      names = "--included",
      description = "Is every interval of the first pattern one of the second?")
  private boolean included;

  @Spec private CommandSpec spec;

  private final MatchLimits limits = Limits.load().forMatching();

  @Override
  public Integer call() {
    return equivalent || included ? compare() : report();
  }

  private int report() {
    if (patterns.size() > 1) {
      throw new CommandException("two patterns are compared: say --equivalent or --included");
    }
    CompiledQuery query = Patterns.compile(patterns.get(0), limits.patternStates());
    print(new PatternReport(query, limits).lines());
    return ExitStatus.FOUND;
  }

  private int compare() {
    if (equivalent && included) {
      throw new CommandException("--equivalent and --included are two questions: ask one of them");
    }
    if (patterns.size() < 2) {
      throw new CommandException("a comparison takes two patterns");
    }
    ComparisonReport report =
        ComparisonReport.of(
            equivalent ? ComparisonReport.Claim.EQUIVALENT : ComparisonReport.Claim.INCLUDED,
            Patterns.compile("first pattern", patterns.get(0), limits.patternStates()),
            Patterns.compile("second pattern", patterns.get(1), limits.patternStates()),
            limits);
    print(report.lines());
    return report.status();
  }

  private void print(List<String> lines) {
    PrintWriter out = spec.commandLine().getOut();
    lines.forEach(line -> out.print(line + "\n"));
    out.flush();
  }
}
