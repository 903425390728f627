package org.fests.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.ingest.log.LocalTarget;
import org.fests.question.CatalogueText;
import org.fests.question.Level;
import org.fests.question.QuestionOrder.Useless;
import org.fests.scene.Space;
import org.fests.spark.QuestionReport;
import org.fests.spark.QuestionRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fests questions}: makes up a query catalogue about a lake. */
@Command(
    name = "questions",
    description =
        "Makes up questions about a lake, in English and SpRE, and writes those that find"
            + " something in a sample of it (docs/questions.md).",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example: fests questions out/lake --levels 2-4 --count 30 --seed 7 --out questions.yaml",
      "Exit status: 0 written, 1 fewer than asked for, 2 error."
    })
final class QuestionsCommand implements Callable<Integer> {
  private static final Pattern RANGE = Pattern.compile("([1-5])(?:-([1-5]))?");

  @Parameters(index = "0", paramLabel = "LAKE", description = "The lake's folder.")
  private String lake = "";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The query catalogue to write.")
  private Path out = Path.of("");

  @Option(
      names = "--levels",
      paramLabel = "LEVELS",
      split = ",",
      description = "Levels, as in 1-3,5 (default: ${DEFAULT-VALUE}).",
      defaultValue = "1-5")
  private List<String> levels = List.of();

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "Questions of all levels together (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  private int count;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      description = "Draws sample and questions (default: ${DEFAULT-VALUE}).",
      defaultValue = "1")
  private long seed;

  @Option(
      names = "--sample",
      paramLabel = "N",
      description = "Look at up to N streams, drawn by lot (default: ${DEFAULT-VALUE}).",
      defaultValue = "50")
  private int sample;

  @Option(
      names = "--space",
      paramLabel = "SPACE",
      description = "Only streams in image, ego or world space (default: that of all).")
  private Optional<String> space = Optional.empty();

  @Option(names = "--keep", description = "Keep questions that find nothing, or almost everything.")
  private boolean keep;

  @Option(names = "--overwrite", description = "Replace what is at FILE.")
  private boolean overwrite;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (Files.exists(out) && !overwrite) {
      throw new CommandException(
          "--out %s: is there already; --overwrite replaces it".formatted(out));
    }
    QuestionRun.Wanted wanted =
        new QuestionRun.Wanted(
            lake,
            levels(),
            atLeastOne("--count", count),
            seed,
            atLeastOne("--sample", sample),
            keep ? Useless.KEEP : Useless.DROP,
            space());
    QuestionReport report = SparkWork.done(() -> QuestionRun.run(wanted, System.err));
    if (!report.entries().isEmpty()) {
      write(report);
    }
    print(report);
    return report.missing() == 0 ? ExitStatus.FOUND : ExitStatus.NOTHING;
  }

  private Set<Level> levels() {
    Set<Level> chosen = EnumSet.noneOf(Level.class);
    for (String range : levels) {
      Matcher numbers = RANGE.matcher(range);
      if (!numbers.matches()) {
        throw new CommandException("--levels %s: levels are 1 to 5, as in 1-3,5".formatted(range));
      }
      int first = Integer.parseInt(numbers.group(1));
      int last = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
      if (last < first) {
        throw new CommandException("--levels %s: write the smaller level first".formatted(range));
      }
      for (int number = first; number <= last; number++) {
        chosen.add(Level.of(number).orElseThrow());
      }
    }
    return chosen;
  }

  private Optional<Space> space() {
    return space.map(
        word ->
            Space.of(word)
                .orElseThrow(
                    () ->
                        new CommandException(
                            "--space %s: known are image, ego, world".formatted(word))));
  }

  private static int atLeastOne(String option, int number) {
    if (number < 1) {
      throw new CommandException("%s %d: a number, 1 or more".formatted(option, number));
    }
    return number;
  }

  private void write(QuestionReport report) throws IOException {
    String title =
        "%d questions, drawn by seed %d from a sample of %d streams. Beside each: what it finds there."
            .formatted(report.entries().size(), seed, report.streams());
    String text = new CatalogueText(title, report.streams()).of(report.entries());
    try (LocalTarget target = LocalTarget.at(out)) {
      try (OutputStream bytes = target.create("")) {
        bytes.write(text.getBytes(StandardCharsets.UTF_8));
      }
      target.finish();
    }
  }

  private void print(QuestionReport report) {
    PrintWriter to = spec.commandLine().getOut();
    report.table().lines().forEach(to::println);
    to.println();
    report.lines().forEach(to::println);
    to.flush();
  }
}
