package org.fests.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fests.automaton.Dfa;
import org.fests.ingest.log.LogSource;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.MatchLimits;
import org.fests.match.QuerySet;
import org.fests.spre.Outline;
import org.fests.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests debug}: prints what a pattern becomes on its way to being matched. */
@Command(
    name = "debug",
    description = {
      "Prints what a pattern becomes, the same on every run:",
      "tree      its nodes, each with its place in the text",
      "formulas  its different formulas, numbered: what each asks for and may cost",
      "nfa       its automaton: on which formulas, true or not, by which bracket of the text",
      "dfa       the smallest deterministic automaton",
      "letters   the numbers of the formulas true in each frame of a log"
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests debug dfa '[[:cup:]]+ [[:plate:]]'",
      "Exit status: 0 printed, 2 error."
    })
final class DebugCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "STAGE",
      description = "tree, formulas, nfa, dfa or letters.")
  private String stage = "";

  @Parameters(index = "1", paramLabel = "PATTERN", description = "The pattern, in SpRE.")
  private String pattern = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "FILE",
      description = "For letters: a log, .gz or not; standard input without one.")
  private String file = "";

  @Option(names = "--dot", description = "For nfa and dfa: print a graph for Graphviz.")
  private boolean dot;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Spec private CommandSpec spec;

  private final Limits limits = Limits.load();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    lines(stage()).forEach(line -> out.print(line.stripTrailing() + "\n"));
    out.flush();
    return ExitStatus.FOUND;
  }

  private DebugStage stage() {
    DebugStage wanted =
        DebugStage.of(stage)
            .orElseThrow(
                () ->
                    new CommandException(
                        "unknown stage '%s': %s"
                            .formatted(stage, Nearest.help(stage, DebugStage.words()))));
    if (dot && wanted != DebugStage.NFA && wanted != DebugStage.DFA) {
      throw new CommandException("--dot: only nfa and dfa are graphs");
    }
    if (!file.isEmpty() && wanted != DebugStage.LETTERS) {
      throw new CommandException("'%s': only letters are read from a log".formatted(file));
    }
    return wanted;
  }

  private List<String> lines(DebugStage wanted) {
    return switch (wanted) {
      case TREE -> Outline.of(Patterns.parse(pattern));
      case FORMULAS -> new SymbolReport(query()).details();
      case NFA -> nfa(query());
      case DFA -> dfa(query());
      case LETTERS -> letters();
    };
  }

  private CompiledQuery query() {
    return Patterns.compile(pattern, limits.forMatching().patternStates());
  }

  private List<String> nfa(CompiledQuery query) {
    return automaton(query, dot ? query.nfa().toDot() : query.nfa().toString());
  }

  private List<String> dfa(CompiledQuery query) {
    Dfa dfa = Patterns.determinized(query, limits.forMatching().cachedStates());
    return automaton(query, dot ? dfa.toDot() : dfa.toString());
  }

  private List<String> automaton(CompiledQuery query, String text) {
    String mark = dot ? "// " : "";
    Stream<String> symbols = new SymbolReport(query).lines().stream().map(line -> mark + line);
    return Stream.concat(symbols, text.lines()).toList();
  }

  private List<String> letters() {
    MatchLimits matching = limits.forMatching();
    CompiledQuery query = query();
    List<String> lines = new ArrayList<>(new SymbolReport(query).lines());
    for (LogSource source : ReadingOptions.sources(file.isEmpty() ? List.of() : List.of(file))) {
      QuerySet queries = QuerySet.of(query, matching);
      for (StreamScan scan :
          LogScan.read(source, reading.read(limits), queries, StreamScan.Keep.TRUTH_ONLY)) {
        lines.addAll(new LetterReport(query, scan, scan.matcher(query, matching)).lines());
      }
    }
    return lines;
  }
}
