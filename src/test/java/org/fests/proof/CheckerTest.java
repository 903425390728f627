package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fests.scene.FrameBatch;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CheckerTest {
  private static final String CASES =
      """
      [[:a:]] % a/b/a a
      [[:a:] & ![:b:]]{2} % a/a/b/a/a
      [[:a:] | [:b:]]+[[:c:]] % a/b/c/b
      (?<before> [![:b:]]+)(?<after> [[:b:]]+) % a/_/b/b
      ((?<one> [[:a:]])(?<two> [[:b:]]))+ % a/b/a/b/c
      .[[:b:]].? % a/b/b/-/b
      ~(.*[[:a:]].*) % a/b/b/a/b
      [[:a:]]+ & .{2} % a/a/a
      ([[:a:]]|[[:b:]]{2})+ % a/b/b/a
      [E(v := [:a:], w := [:b:]) left_of(v, w)] % a b@20,0,4x4/a b
      [A(v := [:a:]) @x(v) > 5] % a@9,0,1x1 a@8,0,1x1/a
      [@dist([:a:], [:b:]) < 5] % a a@9,0,1x1 b@9,1,1x1/a b@9,9,1x1
      [NE([:a:] & [:b:])] % a b/a b@20,0,1x1
      [[:a:] & [:b:]] % a;b a/a;b
      E(c := [:cup:], p := [:plate:]) [!left_of(c, p)]+[left_of(c, p)] %\
       cup#1 plate#2/cup#1@-20,0,4x4 plate#2/cup#1@-20,0,4x4 plate#3
      E(c := [:cup:]) [present(c)][!present(c)] % cup#1/cup#2/_
      [[:a:]]{200ms,300ms} % a/a/a/a/b/a
      ([[:a:]]|[[:b:]])<150ms,>|[[:b:]]<,100ms> % a/b/a
      (?<both> [[:a:]]+<200ms,>) & .*[[:b:]] % a/a b/a b/b
      [hold([:a:], 2)]+ % a/b/a/a/a/b
      [hold([:a:], 200ms)] % a/a/b
      [fill([:a:], 2)]{2} % a/b/b/a/b
      [fill([:a:], 100ms) & ![:a:]] % a/b/a
      [known(1 / @x([:a:]) > 0)] % a@2,0,1x1/a
      [#([:a:]) == 2] % a/a a/a a b/a a a
      [#(v := [:a:], w := [:b:] : left_of(v, w)) >= 2] % a b@20,0,1x1 b@30,0,1x1/a b
      [E(v := [:a:], w := [:a:]) v != w] % a a/a
      [E(v := [:a:] | [:b:]) v.class == "b" & v.score > 0.5] % a/b
      [d(@x([:a:])) > 0 & prev(@x([:a:])) == 0 & rate(@x([:a:])) > 9] % a/a@1,0,1x1/a@1,0,1x1
      E(c := [:cup:]) [moving(c) & moving_left(c, 2)] % cup#1/cup#1@-3,0,9x9/cup#1@-4,0,9x9
      E(c := [:cup:], p := [:plate:]) [approaching(c, p)] % cup#1 plate#2@40,0,9x9/cup#1 plate#2@20,0,9x9
      [NE([:a:] & !C([:b:]))] % a b/a b@5,0,10x10
      [tpp([:a:], [:b:])] % a b/a b@1,0,12x10/a b@0,0,20x20
      [dc([:a:], [:b:]) | ec([:a:], [:b:])] % a b/a b@10,0,10x10/a b@30,0,10x10
      E(c := [:cup:], p := [:plate:]) [inside(c, p)]+ % cup#1 plate#2/cup#1@0,0,0x5 plate#2
      [@speed([:a:]) > 5 & @iou([:a:], [:b:]) > 0.1] % a#1 b/a#1@1,0,10x10 b
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '%', textBlock = CASES)
  void acceptsWhatIsRight(String pattern, String frames) {
    Spre spre = SpreParser.parse(pattern).spre();
    FrameBatch batch = TestScenes.timed(frames);
    Certificate certificate = CertificateMaker.make(spre, batch);
    assertThat(Checker.check(certificate, spre, batch)).hasToString("accepted");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '%', textBlock = CASES)
  void acceptsWhatIsRightInEveryMode(String pattern, String frames) {
    Spre spre = SpreParser.parse(pattern).spre();
    FrameBatch batch = TestScenes.timed(frames);
    for (Reporting mode : Reporting.values()) {
      Certificate certificate = CertificateMaker.make(spre, batch, mode);
      assertThat(Checker.check(certificate, spre, batch)).as(mode.word()).hasToString("accepted");
    }
  }

  @Test
  void refusesTheAnswerOfAnotherMode() {
    Spre spre = SpreParser.parse("[[:a:]]*").spre();
    FrameBatch batch = TestScenes.timed("a/a/a");
    for (Reporting mode : Reporting.values()) {
      Certificate right = CertificateMaker.make(spre, batch, mode);
      for (Reporting other : Reporting.values()) {
        List<ReferenceMatch> ofOther = new Reference(spre, batch).matches(other);
        boolean same = ofOther.equals(new Reference(spre, batch).matches(mode));
        Verdict verdict = Checker.check(in(right, other.word()), spre, batch);
        assertThat(verdict.accepted()).as("%s as %s", mode, other).isEqualTo(same);
      }
    }
  }

  @Test
  void refusesWhatTheFramesCannotAnswer() {
    Spre spre = SpreParser.parse("[[:a:]]<1s,>").spre();
    Certificate right = CertificateMaker.make(spre, TestScenes.timed("a"));
    assertThat(Checker.check(right, spre, TestScenes.untimed("a")).toString())
        .contains("the stream has no timestamps");
  }

  private static Certificate in(Certificate right, String mode) {
    return new Certificate(
        right.spre(),
        mode,
        right.label(),
        right.intervals(),
        right.frameLabels(),
        right.bindings(),
        right.phases(),
        right.steps(),
        right.trace(),
        right.whyNot());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '%', textBlock = CASES)
  void matchesInTheCases(String pattern, String frames) {
    Spre spre = SpreParser.parse(pattern).spre();
    assertThat(new Reference(spre, TestScenes.timed(frames)).longestMatches()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '%', textBlock = CASES)
  void refusesWhateverIsSpoiled(String pattern, String frames) {
    Spre spre = SpreParser.parse(pattern).spre();
    FrameBatch batch = TestScenes.timed(frames);
    Mutations.of(CertificateMaker.make(spre, batch))
        .forEach(
            (what, spoiled) ->
                assertThat(Checker.check(spoiled, spre, batch).accepted()).as(what).isFalse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "label % label is 1, not 0",
        "frame label 2: 1 for 0 % frame label of frame 9 is 0, not 1",
        "interval 0: 7..8 for 7..9 % interval 7..8 of {c=1, p=2} is no match",
        "binding 0 removed: % interval 7..9 of {p=2} is no match",
        "phase 1: PhaseSpan[interval=0, name=thenx % phases of interval 7..9",
        "step 1: StepSpan[interval=0, leaf=0 % step [left_of(c, p)] is not bracket 0",
        "row 1: TraceRow[interval=0, frame=8, symbol=[left_of(c, p)], atom=left_of(c, p),"
            + " truth=FALSE % trace of [left_of(c, p)] in frame 8: left_of(c, p) is true, not"
            + " false",
        "row 1 removed: % trace of [left_of(c, p)] in frame 8: rows are missing",
      })
  void saysWhatIsWrong(String mutation, String reason) {
    Spre spre =
        SpreParser.parse(
                "E(c := [:cup:], p := [:plate:])"
                    + " (?<first> [!left_of(c, p)])(?<then> [left_of(c, p)])")
            .spre();
    FrameBatch batch = TestScenes.timed("cup#1 plate#2/cup#1@-20,0,4x4 plate#2/cup#1");
    Certificate spoiled =
        Mutations.of(CertificateMaker.make(spre, batch)).entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(mutation))
            .findFirst()
            .orElseThrow()
            .getValue();
    assertThat(Checker.check(spoiled, spre, batch).toString()).contains(reason);
  }

  @Test
  void refusesWitnessesThatDoNotShowIt() {
    Spre spre = SpreParser.parse("[@x([:a:]) > 5]").spre();
    FrameBatch batch = TestScenes.timed("a@9,0,1x1 a@1,0,1x1");
    Certificate right = CertificateMaker.make(spre, batch);
    TraceRow row = right.trace().get(0);
    TraceRow other =
        new TraceRow(
            row.interval(),
            row.frame(),
            row.symbol(),
            row.atom(),
            row.truth(),
            List.of(new Witness("[:a:]", "a", "", 1)),
            1,
            row.operator(),
            row.right(),
            row.span());
    assertThat(Checker.check(with(right, right.steps(), List.of(other)), spre, batch).toString())
        .contains("is not shown to be true by these witnesses");
  }

  @Test
  void refusesStepsByBracketsThatAreNotTrue() {
    Spre spre = SpreParser.parse("[[:a:]]|[[:b:]]").spre();
    FrameBatch batch = TestScenes.timed("a");
    Certificate right = CertificateMaker.make(spre, batch);
    StepSpan other = new StepSpan(0, 1, "[[:b:]]", new FrameSpan(7, 8));
    assertThat(Checker.check(with(right, List.of(other), List.of()), spre, batch).toString())
        .contains("[[:b:]] is not true in frame 7");
  }

  private static Certificate with(Certificate right, List<StepSpan> steps, List<TraceRow> trace) {
    return new Certificate(
        right.spre(),
        right.mode(),
        right.label(),
        right.intervals(),
        right.frameLabels(),
        right.bindings(),
        right.phases(),
        steps,
        trace,
        right.whyNot());
  }
}
