package org.fests.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests check}: says what a pattern means and costs, before any data is read. */
@Command(
    name = "check",
    description = "Prints a pattern's canonical form, formulas, states, horizon and warnings.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests check 'E(c := [:cup:], p := [:plate:]) [!left_of(c, p)] [left_of(c, p)]+'",
      "Exit status: 0 the pattern is sound, 2 it is not."
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PATTERN", description = "The pattern, in SpRE.")
  private String pattern = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    MatchLimits limits = Limits.load().forMatching();
    CompiledQuery query = Patterns.compile(pattern, limits.patternStates());
    PrintWriter out = spec.commandLine().getOut();
    new PatternReport(query, limits.cachedStates()).lines().forEach(line -> out.print(line + "\n"));
    out.flush();
    return ExitStatus.FOUND;
  }
}
