package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user meets on the command line: answers, exit statuses and words for what is wrong. */
class CommandsTest {
  private static final String LOG = "datasets/tabletop/table-101.jsonl";

  @TempDir private static Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "[[:cup:]]{5,2};                    2; repeat bounds are reversed",
        "[[:cup:]]{4000}{4000};             2; pattern.states.max",
        "[[:cup:]] & [[:cup:]]{2};          0; warning    pattern:1:1: it can never match",
        "[[:cup:]]{2,7};                    0; horizon    7 frames",
        "[[:cup:]]{2,7} & [[:mug:]]{1,3};   0; horizon    3 frames",
        "[[:cup:]] | [[:mug:]];             0; horizon    1 frame",
        "[[:cup:]] .*;                      0; horizon    unbounded",
        "([[:cup:]] | ~(.*)){0,4};          0; horizon    4 frames",
        "E(c := [:cup:]) [@x(c) < 5]+;      0; tracks     c := [:cup:]",
        "[[:cup:]] [[:cup:]];               0; formulas   [:cup:]",
      })
  void checks(String pattern, int status, String words) {
    CommandRun run = CommandRun.of("check", pattern);
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.out() + run.err()).contains(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "--equivalent; [[:a:]]+;           [[:a:]] [[:a:]]*;      0; equivalent",
        "--included;   [[:a:]]{2};         [[:a:]]*;              0; included",
        "--equivalent; [!([:a:]|[:b:])];   [![:b:] & ![:a:]];     0; equivalent",
        "--included;   [[:a:]]*;           [[:a:]]+;              1; not included: the empty"
            + " interval",
        "--equivalent; [[:a:]] [[:b:]];    [[:a:]] .;             1; frame 1  all is false",
        "--equivalent; [[:a:]] .;          [[:a:]] [[:b:]];       1; is in the first pattern and"
            + " not",
        "--equivalent; [[:a:]] [[:b:]];    [[:a:]] .;             1; is in the second pattern and"
            + " not",
        "--included;   .* [[:a:]];         .* [[:a:] & [:b:]];    1; frame 0  true: [:a:]; all else"
            + " is",
        "--equivalent; [[:a:]] $;          [[:a:]];               1; 1 frame inside a stream is",
        "--included;   [[:a:]]$|^[[:b:]];  [[:b:]];               1; 1 frame at the end of a stream"
            + " is",
        "--equivalent; E(v:=[:a:]).;       E(w:=[:a:]).;          2; the patterns bind tracks"
            + " differ",
        "--equivalent; .*[[:a:]].{20};     .*[[:a:]].{21};        2; dfa.states.max",
        "--equivalent; [[:a:]];            [[:a:];                2; second pattern:1:7: expected"
            + " ]",
        "--equivalent; [[:a:]]{3,2};       [[:a:]];               2; first pattern:1:8: repeat"
            + " bounds",
      })
  void comparesPatterns(String question, String first, String second, int status, String words) {
    CommandRun run = CommandRun.of("check", question, first, second);
    assertThat(run.out() + run.err()).contains(words);
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void warnsOfClassesThatNoLogHas() {
    CommandRun run = CommandRun.of("match", "-m", "1", "[[:cup:] & ![:plat:] | [:plat:]]", LOG);
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEqualTo(LOG + ":0..1\n");
    assertThat(run.err())
        .contains("warning: pattern:1:13: no stream has the class plat", "did you mean plate?")
        .containsOnlyOnce("warning");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--channel=front", "--skip=1000"})
  void warnsWhereNothingIsLeftToMatch(String option) {
    CommandRun run = CommandRun.of("match", "[[:cup:]]", option, LOG);
    assertThat(run).isEqualTo(new CommandRun(1, "", run.err()));
    assertThat(run.err()).contains("warning: " + LOG + ": no frame was left to match");
    assertThat(CommandRun.of("match", "-q", "[[:cup:]]", option, LOG).err()).isEmpty();
  }

  @Test
  void checkSharesEqualFormulas() {
    assertThat(CommandRun.of("check", "[[:cup:]] [[:cup:]] [[:mug:]]").out().lines())
        .contains("formulas   [:cup:]", "           [:mug:]")
        .noneMatch(line -> line.startsWith("           [:cup:]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "match [[:cup:]] nowhere.jsonl;                  no such file",
        "match [[:cup:]] --format xml " + LOG + ";       unknown format 'xml'",
        "match [[:cup:]] --channels both " + LOG + ";    known: any, each, fused",
        "match [[:cup:]] --channels eech " + LOG + ";    did you mean each?",
        "match [[:cup:]] --online --mode all " + LOG + "; --online means --mode ending",
        "match [[:cup:]] --frame-rate -1 " + LOG + ";    --frame-rate -1.0: frames a second",
        "match [[:cup:]] --frame-rate NaN " + LOG + ";   --frame-rate NaN: frames a second",
        "match [[:cup:]] --frame-rate ten " + LOG + ";   'ten' is not a double",
        "match [[:cup:]] --frame-rate 9 " + LOG + ";     leave the frame rate away",
        "match [[:cup:]] --mode longst " + LOG + ";      did you mean longest?",
        "match [[:cup:]] -m -1 " + LOG + ";              --max-count -1",
        "match [[:cup:]] -s -1 " + LOG + ";              --skip -1",
        "match [[:cup:]] --no-such-flag " + LOG + ";     Unknown option",
        "match;                                          Missing required parameter",
        "debug tree [[:cup:];                            expected ]",
        "debug treee [[:cup:]];                          did you mean tree?",
        "debug tree --dot [[:cup:]];                     only nfa and dfa are graphs",
        "debug nfa [[:cup:]] " + LOG + ";                only letters are read from a log",
        "debug dfa .*[[:a:]].{20};                       dfa.states.max is 4096",
        "debug letters [[:cup:]] nowhere.jsonl;          no such file",
        "simulate --seed 1 --frames 0;                   Invalid number of frames: 0",
        "simulate --seed 1 --frames 5 --out .;           a folder; name a file",
        "simulate --seed 1 --frames 5 --out pom.xml/x;   cannot use",
        "match [[:cup:]] datasets;                       is a folder",
        "match [[:cup:]] /dev/null;                      log is empty",
        "match [[:cup:]] pom.xml;                        format is not known",
        "check [[:cup:]] [[:plate:]];                    say --equivalent or --included",
        "check --included [[:cup:]];                     a comparison takes two patterns",
        "check --included --equivalent . .;              ask one of them",
        "check . . .;                                    help: fests check --help",
        "check [[:a:]].([[:cup:]]{4000}){4000};          pattern:1:9: this needs 16000001 states",
        "import x.jsonl --lake out/lake --format xml;    unknown format 'xml'",
        "import x.jsonl --lake out/l --frame-rate -1;    A frame rate of -1.0 a second",
        "import x.jsonl --lake out/l --clip-frames 0;    A clip of 0 frames",
        "simulate --seed 1 --frames 5 --scene sea;       unknown scene 'sea'",
        "simulate --seed 1 --frames 5 --missed 2;        Invalid chance: 2.0",
        "simulate --seed 1 --frames 5 --noise loud;      unknown noise 'loud'",
        "simulate --seed 1 --frames 5 --space ego;       unknown space 'ego' of a tabletop: known:"
            + " image",
        "simulate --seed 1 --frames 5 --format sterm;    unknown format 'sterm'",
        "simulate --seed 1 --frames 5 --format strem;    name a log that is not there yet",
        "simulate --seed 1 --frames 5 --events .;        --events .: a folder; name a file",
        "frobnicate;                                     Unmatched argument",
        "sql SELECT --data no/such/folder;               No tuples in no/such/folder",
        "run no-such-job.yaml;                           no-such-job.yaml",
        "questions no/lake --out q.yaml;                 No lake in no/lake: make one with import",
        "questions out/lake --out pom.xml;               --overwrite replaces it",
        "questions out/lake --out q.yaml --levels 0-3;   levels are 1 to 5",
        "questions out/lake --out q.yaml --levels 3-2;   write the smaller level first",
        "questions out/lake --out q.yaml --count 0;      --count 0: a number, 1 or more",
        "questions out/lake --out q.yaml --space sea;    known are image, ego, world",
      })
  void saysWhatIsWrong(String line, String words) {
    CommandRun run = CommandRun.of(line.strip().split(" "));
    assertThat(run.status()).as(run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "debug",
        "match",
        "explain",
        "import",
        "export",
        "run",
        "show",
        "sql",
        "simulate",
        "questions",
        "bench"
      })
  void everyCommandHelpsWithAnExample(String command) {
    CommandRun run = CommandRun.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Usage: fests " + command, "Example: fests " + command);
  }

  @Test
  void printsMatchesAsJson() {
    CommandRun run =
        CommandRun.of("match", "--json", "-m", "1", "E(c := [:cup:]) [present(c)]", LOG);
    assertThat(run.out())
        .isEqualTo(
            "{\"file\":\"%s\",\"stream\":\"table-101/camera\",\"start\":0,\"end\":1,".formatted(LOG)
                + "\"tracks\":{\"c\":\"cup-1\"}}\n");
  }

  @Test
  void onlineIsTheModeEnding() {
    CommandRun online = CommandRun.of("match", "--online", "[[:cup:]]{2,3}", LOG);
    assertThat(online).isEqualTo(CommandRun.of("match", "--mode=ending", "[[:cup:]]{2,3}", LOG));
    assertThat(online.out()).contains(":0..2\n", ":0..3\n", ":1..4\n");
  }

  @Test
  void readsOtherFilesWhenOneIsBad() {
    CommandRun run = CommandRun.of("match", "-m", "1", "[[:cup:]]", "nowhere.jsonl", LOG);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEqualTo(LOG + ":0..1\n");
    assertThat(run.err()).contains("nowhere.jsonl");
  }

  @Test
  void explainsAndHasItChecked() {
    CommandRun run = CommandRun.of("explain", "[[:cup:]]{3}[[:plate:]]", LOG);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("match 1", "Match in frames 0 to 3", "checker: accepted");
  }

  @Test
  void explainsTheMatchesOfAMode() {
    CommandRun run = CommandRun.of("explain", "--mode=shortest", "^[[:cup:]]{3,9}", LOG);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("Match in frames 0 to 2", "checker: accepted");
  }

  @Test
  void explainsAWindowOfFrames() {
    CommandRun run = CommandRun.of("explain", "--frames=45..48", "^[[:cup:]]+$", LOG);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("Match in frames 45 to 47", "checker: accepted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"45", "9999..10000", "48..45", "-1..3"})
  void refusesWindowsWithoutFrames(String frames) {
    CommandRun run = CommandRun.of("explain", "--frames=" + frames, "[[:cup:]]", LOG);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--frames " + frames);
  }

  @Test
  void explainsWhyNothingMatches() {
    CommandRun run = CommandRun.of("explain", "^[@x([:cup:]) > 9999]", LOG);
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).contains("Frame 0 stops", "it would match.", "checker: accepted");
  }

  @Test
  void simulatesTheSameBytesAgain() throws IOException {
    Path file = folder.resolve("again.jsonl");
    CommandRun run =
        CommandRun.of("simulate", "--seed", "101", "--frames", "300", "--out", file.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(file).hasSameBinaryContentAs(Path.of(LOG));
    try (var left = Files.list(folder)) {
      assertThat(left).noneMatch(path -> path.toString().endsWith("unfinished"));
    }
  }

  @Test
  void simulatesAStreetAndWhatHappensThere() throws IOException {
    Path log = folder.resolve("street.jsonl");
    Path events = folder.resolve("events.jsonl");
    String line = "simulate --scene street --noise none --seed 7 --frames 60 --out %s --events %s";
    CommandRun made = CommandRun.of(line.formatted(log, events).split(" "));
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(events).content().contains("\"event\":\"follows\",\"who\":\"car-14\"");
    CommandRun found =
        CommandRun.of(
            "match",
            "E(a := [:car:], b := [:ego:]) [@speed(a) > 0 & ahead_of(a, b)]+",
            "--channel",
            "lidar",
            log.toString());
    assertThat(found.status()).as(found.err()).isZero();
    assertThat(found.out()).contains("a=car-2 b=ego");
  }

  @Test
  void simulatesALogOfAnotherFormat() throws IOException {
    Path log = folder.resolve("kitchen.json");
    CommandRun made =
        CommandRun.of(
            ("simulate --scene kitchen --seed 3 --frames 40 --format strem --out " + log)
                .split(" "));
    assertThat(made.status()).as(made.err()).isZero();
    CommandRun found = CommandRun.of("match", "[[:cutting_board:]]+", log.toString());
    assertThat(found.out()).isEqualTo(log + ":0..40\n");
  }

  @Test
  void refusesALogWithABadRecord() throws IOException {
    Path log = folder.resolve("bad.jsonl");
    Files.writeString(
        log,
        """
        {"frame":0,"objects":[{"class":"cup","box":[1,1,2,2]}]}
        {"frame":1,"objects":[{"class":"cup","box":[1,1,-2,2]}]}
        """);
    CommandRun run = CommandRun.of("match", "[[:cup:]]", log.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("bad.jsonl:2", "negative", "the lake keeps the good records");
  }

  @Test
  void everyCommandIsFoundByItsNameAlone() {
    for (String name : Main.commandLine().getSubcommands().keySet()) {
      assertThat(Main.commandLine(name, "--help").getSubcommands()).containsOnlyKeys(name);
    }
    assertThat(Main.commandLine("no-such").getSubcommands()).containsKeys("check", "match");
  }
}
