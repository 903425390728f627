package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.fests.english.Lexicon;
import org.fests.english.Vocabulary;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Mending;
import org.fests.match.Limits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.text.SourceException;
import org.fests.tuple.NegativeRule;
import org.fests.tuple.SplitRule;
import org.fests.tuple.WindowRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a job file says, and what is said of a wrong one. */
final class JobFileTest {
  private static final String LEAST = "output: out\nqueries: cups.yaml\n";
  private static final QueryText CUPS =
      new QueryText.Written("cups", "find a cup", "[[:cup:]]", "");
  private static final JobFileParser.Files FILES =
      new JobFileParser.Files() {
        @Override
        public List<QueryText> catalogue(String path) {
          return List.of(CUPS);
        }

        @Override
        public Vocabulary lexicon(String path) {
          return Vocabulary.of(List.of(), List.of("words of " + path));
        }

        @Override
        public String map(String path) {
          return "map of " + path;
        }
      };

  @Test
  void hasDefaultsForAllButOutputAndQueries() {
    JobFile job = parse(LEAST);
    assertThat(job.name()).isEqualTo("test");
    assertThat(job.lake()).isEqualTo("out/lake");
    assertThat(job.logs()).isEmpty();
    assertThat(job.imports()).isEqualTo(ImportRule.DEFAULT);
    assertThat(job.questions())
        .isEqualTo(new Questions("cups.yaml", List.of(CUPS), Vocabulary.NONE));
    assertThat(job.rules().windows()).isEqualTo(new WindowRule(24, 8, 240));
    assertThat(job.rules().seed()).isEqualTo(1);
  }

  @Test
  void saysAll() {
    JobFile job =
        parse(
            """
            name: all
            lake: lakes/all
            logs: [a/*.jsonl, b.json.gz]
            import:
              {format: fests, channels: each, licence: MIT, frame_rate: 29.97, class: cup,
              image_size: 640x480, map: columns.yaml, strict: true, fill_gaps: 5, clip_frames: 64}
            queries:
              - id: cups
                english: find a cup
                spre: "[[:cup:]]"
              - {id: moves, english: the cup moves left of the plate, reading: 2}
            lexicon: own.yaml
            output: out/all
            mode: longest
            windows: {min_frames: 10, context_frames: 2, max_frames: 20}
            negatives: {ratio: 0.5, per_stream: 3}
            split: {train: 6, validation: 2, test: 2}
            seed: -7
            """);
    Hints hints =
        Hints.NONE.className("cup").imageSize(640, 480).map("columns.yaml", "map of columns.yaml");
    Mending mending = Mending.USUAL.strict().fillGaps(5);
    assertThat(job.logs()).containsExactly("a/*.jsonl", "b.json.gz");
    assertThat(job.imports())
        .isEqualTo(new ImportRule("fests", "each", "MIT", 29.97, hints, mending, 64));
    assertThat(job.questions().entries())
        .containsExactly(CUPS, new QueryText.Asked("moves", "the cup moves left of the plate", 2));
    assertThat(job.questions().words().spaces()).containsExactly("words of own.yaml");
    assertThat(job.rules().windows()).isEqualTo(new WindowRule(10, 2, 20));
    assertThat(job.rules().negatives()).isEqualTo(new NegativeRule(0.5, 3));
    assertThat(job.rules().split()).isEqualTo(new SplitRule(6, 2, 2));
    assertThat(job.rules().seed()).isEqualTo(-7);
  }

  /** {@code ^} stands before the place of the error, {@code /} for a line's end. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "output: o/queries: c/^ouput: x   | unknown key 'ouput'        | did you mean output?",
        "output: o/queries: c/windows:/  ^max_frame: 9 | unknown key 'max_frame' | did you mean"
            + " max_frames",
        "^queries: c                      | key 'output' is missing     | write it",
        "^output: o                       | key 'queries' is missing    | name a catalogue",
        "output: ^[a]/queries: c          | expected text               | put it in quotes",
        "output: ^7/queries: c            | expected text               | put it in quotes",
        "output: o/queries: c/seed: ^x    | expected a whole number     | write digits",
        "output: o/queries: c/seed: ^1.5  | expected a whole number     | write digits",
        "output: o/queries: c/negatives: {ratio: ^-1} | ratio is out of range | write a number from"
            + " 0",
        "output: o/queries: c/windows: {min_frames: ^0} | min_frames is out of range | from 1 to",
        "output: o/queries: c/windows: ^{min_frames: 9, max_frames: 8} | windows.max_frames is less"
            + " | larger",
        "output: o/queries: c/split: ^{train: 0, validation: 0, test: 0} | all weights of split are"
            + " 0 | above 0",
        "output: o/queries: c/mode: ^longst | unknown mode 'longst'     | did you mean longest?",
        "output: o/queries: c/import: {format: ^fest} | unknown format 'fest' | did you mean"
            + " fests?",
        "output: o/queries: c/import: {image_size: ^640} | expected text | quotes",
        "output: o/queries: c/import: {image_size: ^640x} | image_size is not a size | 1280x720",
        "output: o/queries: c/import: {fill_gaps: ^1001} | fill_gaps is out of range | to 1000",
        "output: o/queries: c/import: {strict: ^maybe} | expected true or false | without quotes",
        "output: o/queries: c/import: ^fests | expected keys and values  | write key: value",
        "output: o/queries:/  - ^id: a    | key 'english' is missing    | write it",
        "output: o/queries:/  - {id: a, english: b, spre: c, reading: ^2} | has one meaning | leave"
            + " out",
        "output: o/queries:/  - {id: a, english: b, reading: ^0} | reading is out of range | from"
            + " 1",
        "output: o/queries: ^[]           | the catalogue has no query  | add one",
        "output: o/queries: c/^output: p  | key 'output' stands twice   | keep one",
        "output: o/queries: ^'c           | not YAML                    | check the indentation",
        "^                                | the file is empty           | write key: value",
      })
  void refuses(String marked, String message, String help) {
    String lines = marked.replace('/', '\n');
    int caret = lines.indexOf('^');
    String text = lines.replace("^", "");
    SourceException flaw = catchThrowableOfType(SourceException.class, () -> parse(text));
    assertThat(flaw).as(text).isNotNull().hasMessageContaining(message);
    assertThat(flaw.help()).contains(help);
    if (!message.equals("not YAML")) {
      assertThat(flaw.span().start()).isEqualTo(caret);
    }
  }

  @Test
  void refusesTwoQueriesOfOneId() {
    String entry = "- {id: a, english: b, spre: '[c]'}\n";
    SourceException flaw =
        catchThrowableOfType(SourceException.class, () -> Catalogue.parse(entry + entry));
    assertThat(flaw).hasMessage("id 'a' stands twice");
    assertThat(flaw.span().start()).isEqualTo(entry.length() + 2);
  }

  @Test
  void refusesMoreThanALimitAllows() {
    JobFile job = parse(LEAST + "windows: {max_frames: 100000}");
    assertThat(catchThrowableOfType(JobException.class, () -> JobLimits.check(job, Limits.load())))
        .hasMessageContaining("windows.max_frames is 100000, more than window.frames.max=600");
  }

  /** The bundled catalogue is written in what the engine evaluates. */
  @Test
  void theBundledJobCompiles() {
    JobFile job = JobFile.read(Path.of("jobs/tabletop.yaml"));
    assertThat(job.questions().entries()).hasSizeGreaterThanOrEqualTo(12);
    assertCompiles(job, CatalogueCompiler.patterns(job.questions()));
  }

  @Test
  void theBundledSentencesCompile() {
    JobFile job = JobFile.read(Path.of("jobs/english.yaml"));
    Lexicon lexicon = Lexicon.of(List.of("bowl", "cup", "hand", "mug", "plate"), "image");
    SentenceCompiler sentences = new SentenceCompiler("english.yaml", lexicon, line -> {});
    assertCompiles(job, CatalogueCompiler.compile(job.questions(), sentences));
  }

  private static void assertCompiles(JobFile job, List<Query> queries) {
    JobLimits.check(job, Limits.load());
    QuerySet compiled = QuerySet.compile(queries, Limits.load().forMatching());
    assertThat(compiled.queries()).hasSameSizeAs(job.questions().entries());
  }

  private static JobFile parse(String text) {
    return new JobFileParser("test", FILES).parse(text);
  }
}
