package org.fests.cli;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.fests.ingest.log.LogSource;
import org.fests.match.CompiledQuery;
import org.fests.match.Limits;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.QuerySet;
import org.fests.text.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests match}: finds a pattern in logs where they lie. */
@Command(
    name = "match",
    description = "Prints where a pattern matches in logs: FILE:start..end, half-open.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests match '[[:hand:]][[:hand:] & [:cup:]]*' datasets/tabletop/table-101.jsonl",
      "Exit status: 0 a match, 1 none, 2 error."
    })
final class MatchCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "PATTERN", description = "What to find, in SpRE.")
  private String pattern = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "Logs, .gz or not; standard input without any.")
  private List<String> files = List.of();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Option(
      names = {"-m", "--max-count"},
      paramLabel = "N",
      description = "Print at most N matches of each stream.")
  private long most = Long.MAX_VALUE;

  @Option(
      names = {"-x", "--export"},
      description = "Print each match's frames as a STREM document.")
  private boolean export;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print nothing; the exit status tells.")
  private boolean quiet;

  @Option(names = "--json", description = "Print a JSON object for each match.")
  private boolean json;

  @Option(
      names = "--mode",
      paramLabel = "MODE",
      description =
          "Which matches are reported: longest, all, maximal, shortest or ending (default:"
              + " longest).")
  private String mode = "";

  @Option(names = "--online", description = "The same as --mode ending.")
  private boolean online;

  @Spec private CommandSpec spec;

  private final Limits limits = Limits.load();
  private final Set<String> classes = new TreeSet<>();
  private MatchMode wanted = MatchMode.LONGEST;

  @Override
  public Integer call() {
    wanted = mode();
    MatchLimits matching = limits.forMatching();
    CompiledQuery query = Patterns.compile(pattern, matching.patternStates());
    Warnings warnings = new Warnings(query, spec.commandLine().getErr());
    if (!quiet) {
      warnings.ofPattern(matching);
    }
    MatchPrinter printer = printer(query);
    int status = ExitStatus.NOTHING;
    for (LogSource source : ReadingOptions.sources(files)) {
      int found = match(source, query, printer);
      status = status == ExitStatus.ERROR || found == ExitStatus.NOTHING ? status : found;
    }
    if (!quiet) {
      warnings.ofClasses(classes);
    }
    return status;
  }

  /** Returns the matches as they are printed: as they end, if that is how they are reported. */
  private Stream<Match> printed(List<Match> matches) {
    return wanted == MatchMode.ENDING
        ? matches.stream().sorted(Comparator.comparingInt(Match::end))
        : matches.stream();
  }

  /** Matches one log; what is wrong with it is told, and the others are still matched. */
  private int match(LogSource source, CompiledQuery query, MatchPrinter printer) {
    PrintWriter out = spec.commandLine().getOut();
    StreamScan.Keep keep =
        printer.needsFrames() ? StreamScan.Keep.CLIPS : StreamScan.Keep.TRUTH_ONLY;
    try {
      QuerySet queries = QuerySet.of(query, limits.forMatching());
      Collection<StreamScan> scans = LogScan.read(source, reading.read(limits), queries, keep);
      if (scans.isEmpty() && !quiet) {
        new Warnings(query, spec.commandLine().getErr()).ofNothingLeft(source.uri());
      }
      boolean found = false;
      for (StreamScan scan : scans) {
        classes.addAll(scan.classes());
        List<Match> matches = scan.matcher(query, limits.forMatching()).matches(wanted);
        found |= !matches.isEmpty();
        if (!quiet) {
          printed(matches)
              .limit(most)
              .forEach(match -> out.print(printer.line(source.uri(), scan, match) + "\n"));
        }
      }
      return found ? ExitStatus.FOUND : ExitStatus.NOTHING;
    } catch (CommandException bad) {
      spec.commandLine().getErr().println("fests: " + bad.getMessage());
      return ExitStatus.ERROR;
    } finally {
      out.flush();
    }
  }

  private MatchPrinter printer(CompiledQuery query) {
    if (export) {
      return new MatchPrinter.Export();
    }
    return json
        ? new MatchPrinter.Json(query.variables())
        : new MatchPrinter.Plain(query.variables(), !files.isEmpty());
  }

  private MatchMode mode() {
    if (most < 0) {
      throw new CommandException("--max-count %d: a number, 0 or more".formatted(most));
    }
    MatchMode standard = online ? MatchMode.ENDING : MatchMode.LONGEST;
    MatchMode named = mode.isEmpty() ? standard : mode(mode);
    if (online && named != MatchMode.ENDING) {
      throw new CommandException("--online means --mode ending: leave one of both away");
    }
    return named;
  }

  static MatchMode mode(String word) {
    return MatchMode.of(word)
        .orElseThrow(
            () ->
                new CommandException(
                    "unknown mode '%s': %s"
                        .formatted(word, Nearest.help(word, MatchMode.words()))));
  }
}
