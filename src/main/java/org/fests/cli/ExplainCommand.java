package org.fests.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.fests.explain.Explainer;
import org.fests.explain.Explanation;
import org.fests.explain.Timeline;
import org.fests.explain.WhyNotLimitException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Order;
import org.fests.ingest.log.ReadOptions;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.proof.Checker;
import org.fests.proof.Verdict;
import org.fests.scene.FrameBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests explain}: says what made the matches of a pattern, and has it checked. */
@Command(
    name = "explain",
    description =
        "Draws the matches of a pattern in a log, says what made them, and has a checker that"
            + " shares no code with the matcher accept it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests explain '[[:hand:]]{5}[![:hand:]]' datasets/tabletop/table-101.jsonl",
      "Exit status: 0 a match, 1 none, 2 error."
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PATTERN", description = "What to explain, in SpRE.")
  private String pattern = "";

  @Parameters(index = "1", paramLabel = "FILE", description = "A log, .gz or not.")
  private String file = "";

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "Which matches are explained: longest, all, maximal, shortest or ending (default:"
              + " longest).")
  private Optional<String> mode = Optional.empty();

  @Option(
      names = "--frames",
      paramLabel = "FIRST..END",
      description =
          "Take only the frames from index FIRST to before END, as a stream of their own."
              + " Whole logs of ten thousands of frames take long: the checker looks at every"
              + " pair of frames.")
  private Optional<String> span = Optional.empty();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Spec private CommandSpec spec;

  private final Limits limits = Limits.load();
  private MatchMode wanted = MatchMode.LONGEST;

  @Override
  public Integer call() {
    wanted = mode.map(MatchCommand::mode).orElse(wanted);
    CompiledQuery query = Patterns.compile(pattern, limits.forMatching().patternStates());
    QuerySet queries = QuerySet.of(query, limits.forMatching());
    Warnings warnings = new Warnings(query, spec.commandLine().getErr());
    warnings.ofPattern(limits.forMatching());
    LogSource source = ReadingOptions.source(file);
    // an explanation names frames by their indexes, so these must increase
    ReadOptions options = reading.read(limits).with(Order.INCREASING);
    boolean found = false;
    Set<String> classes = new TreeSet<>();
    for (StreamScan scan : LogScan.read(source, options, queries, StreamScan.Keep.CLIPS)) {
      classes.addAll(scan.classes());
      FrameBatch whole = scan.whole();
      found |= explain(query, span.map(text -> FrameRange.of(text).cut(whole)).orElse(whole));
    }
    warnings.ofClasses(classes);
    return found ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }

  private boolean explain(CompiledQuery query, FrameBatch frames) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(frames.stream().streamId());
    try {
      return show(Explainer.explain(query, frames, wanted, limits.forMatching()), query, frames);
    } catch (WhyNotLimitException untold) {
      out.println(untold.getMessage());
      out.println();
      out.println("checker: nothing to check");
      out.flush();
      return false;
    }
  }

  private boolean show(Explanation explanation, CompiledQuery query, FrameBatch frames) {
    PrintWriter out = spec.commandLine().getOut();
    Timeline.of(explanation.certificate(), frames).forEach(out::println);
    out.println();
    out.println(explanation.text());
    out.println();
    Verdict verdict =
        Checker.check(explanation.certificate(), query.query().pattern().spre(), frames);
    out.println("checker: " + verdict);
    out.flush();
    if (!verdict.accepted()) {
      throw new CommandException("the checker refused the explanation: this is a defect");
    }
    return explanation.certificate().label() == 1;
  }
}
