package org.fests.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line {@code fests}. */
@Command(
    name = "fests",
    description = "Finds, proves and explains spatio-temporal scenes in logs of perceived objects.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Exit status: 0 done or found, 1 nothing found, 2 error.",
      "Example: fests match '[[:cup:] & [:plate:]]{5,}' datasets/tabletop/table-101.jsonl"
    })
public final class Main implements Runnable {
  private static final List<Class<?>> COMMANDS =
      List.of(
          CheckCommand.class,
          DebugCommand.class,
          MatchCommand.class,
          ExplainCommand.class,
          ImportCommand.class,
          DescribeCommand.class,
          ExportCommand.class,
          RunCommand.class,
          ShowCommand.class,
          SqlCommand.class,
          SimulateCommand.class,
          BenchCommand.class,
          EnglishCommand.class,
          SayCommand.class,
          QuestionsCommand.class);

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
  }

  public static void main(String[] args) {
    try {
      System.exit(commandLine(args).execute(args));
    } catch (OutOfMemoryError full) {
      System.err.println("fests: out of memory: set FESTS_HEAP, such as FESTS_HEAP=2g");
      System.exit(ExitStatus.ERROR);
    }
  }

  /**
   * Returns the command line with the command that the arguments name, or with all where they name
   * none: to look at all commands takes longer than to check a pattern.
   */
  static CommandLine commandLine(String... arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(type -> arguments.length > 0 && name(type).equals(arguments[0]))
            .toList();
    (named.isEmpty() ? COMMANDS : named).forEach(commandLine::addSubcommand);
    commandLine.setExecutionExceptionHandler(Main::report);
    commandLine.setParameterExceptionHandler(Main::misuse);
    commandLine.setExitCodeExceptionMapper(thrown -> ExitStatus.ERROR);
    return commandLine;
  }

  private static String name(Class<?> command) {
    return command.getSimpleName().replace("Command", "").toLowerCase(Locale.ROOT);
  }

  /** Prints what is wrong with the command line, and where to read how it is used. */
  private static int misuse(CommandLine.ParameterException misused, String[] arguments) {
    CommandLine commandLine = misused.getCommandLine();
    PrintWriter err = commandLine.getErr();
    err.println("fests: " + misused.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(misused, err);
    err.println("  help: " + commandLine.getCommandSpec().qualifiedName() + " --help");
    err.flush();
    return ExitStatus.ERROR;
  }

  /** Prints what went wrong: words for what a user can mend, the whole trace for what none can. */
  private static int report(
      Exception thrown, CommandLine commandLine, CommandLine.ParseResult parsed) throws Exception {
    PrintWriter err = commandLine.getErr();
    Optional<String> words = Failures.words(thrown);
    if (words.isPresent()) {
      err.println("fests: " + words.get());
      err.flush();
      return ExitStatus.ERROR;
    }
    throw thrown;
  }
}
