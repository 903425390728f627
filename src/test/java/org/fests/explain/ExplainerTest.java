package org.fests.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.proof.Checker;
import org.fests.proof.TestScenes;
import org.fests.scene.FrameBatch;
import org.fests.spre.Parsed;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;

final class ExplainerTest {
  static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 1_000, 50, 1_000_000);

  @Test
  void tellsTheTracksThePhasesAndTheNumbers() {
    String pattern =
        "E(c := [:cup:], p := [:plate:])"
            + " (?<before> [!left_of(c, p)]+)(?<after> [left_of(c, p)])";
    String frames =
        "cup#c1@50,0,10x10 plate#p1@40,0,20x20/cup#c1@35,0,10x10 plate#p1@40,0,20x20"
            + "/cup#c1@20.2,0,10x10 plate#p1@40,0,20x20";
    assertThat(text(pattern, frames))
        .isEqualTo(
            """
            Match in frames 7 to 9: c is the cup c1 and p is the plate p1.
            Phase before takes frames 7 to 8.
            [!left_of(c, p)] takes frames 7 to 8: \
            in frame 7, the right edge of c, 55 px, is not less than the left edge of p, 30 px; \
            in frame 8, the right edge of c, 40 px, is not less than the left edge of p, 30 px.
            Phase after takes frame 9.
            [left_of(c, p)] takes frame 9: \
            in frame 9, the right edge of c, 25.2 px, is less than the left edge of p, 30 px.\
            """);
  }

  @Test
  void tellsWhatTheBracketsAreWhereNothingMatches() {
    String pattern = "E(c := [:cup:]) [@x(c) < 5]{3}[near(c, [:plate:])]";
    String frames = "cup#c1@1,0,4x4/cup#c1@2,0,4x4/cup#c1@9,0,4x4 plate#p1@200,0,4x4/plate#p1";
    assertThat(text(pattern, frames))
        .isEqualTo(
            """
            No match in frames 7 to 10.
            The closest tracks: c is the cup c1.
            The furthest attempt starts at frame 7 and gets to frame 9.
            [@x(c) < 5] takes frames 7 to 8: in frame 7, @x(c), 1 px, is less than 5; \
            in frame 8, @x(c), 2 px, is less than 5.
            Frame 9 stops it while it waits for [@x(c) < 5]: @x(c), 9 px, is not less than 5, by 4 px.
            [@x(c) < 5] is true in 2 of 4 frames: \
            first true in frame 7, where @x(c), 1 px, is less than 5; \
            first false in frame 9, where @x(c), 9 px, is not less than 5; \
            first unknown in frame 10, where @x(c) < 5 is unknown, as c is absent.
            [near(c, [:plate:])] is true in 0 of 4 frames: \
            first false in frame 7, where near(c, [:plate:]) is false, as nothing it speaks of is there; \
            first unknown in frame 10, where near(c, [:plate:]) is unknown, \
            as c is absent.\
            """);
  }

  @Test
  void tellsHowLongItLastsWhereThatIsAsked() {
    assertThat(text("(?<on> [[:a:]]{200ms,})[[:b:]]", "a/a/a/b"))
        .startsWith(
            """
            Match in frames 7 to 10, lasting 0.4 s.
            Phase on takes frames 7 to 9, lasting 0.3 s.
            """);
    assertThat(text("[[:a:]]{1s,}", "b/a/a/c"))
        .contains(
            """
            The furthest attempt starts at frame 8 and gets to frame 10, after 0.2 s, \
            whatever it has to last.
            """,
            "With [[:a:]]{200ms,} for [[:a:]]{1s,} it would match.");
  }

  @Test
  void tellsOfTracksThatAreNotThere() {
    assertThat(text("E(c := [:cup:]) [present(c)]", "cup/plate#p1"))
        .isEqualTo("No match in frames 7 to 8: no tracks have the classes of the variables.");
  }

  @Test
  void tellsEachKindOfAtom() {
    String pattern =
        "[[:cup:] & E(v := [:cup:], w := [:plate:])"
            + " (inside(v, w) & overlapping(v, w) & near(v, w, 3) & !(v == w) & @area(v) >= 16)"
            + " & NE([:cup:] & [:plate:]) & !above([:plate:], [:cup:])]";
    assertThat(text(pattern, "cup@1,0,4x4 plate#t@2,0,10x10"))
        .isEqualTo(
            """
            Match in frame 7.
            [[:cup:] & (E(v := [:cup:], w := [:plate:]) inside(v, w) & overlapping(v, w) \
            & near(v, w, 3) & !(v == w) & @area(v) >= 16 & NE([:cup:] & [:plate:]) \
            & !above([:plate:], [:cup:]))] takes frame 7: \
            in frame 7, there is the cup number 0 of the frame \
            and v (cup number 0 of the frame) lies inside w (plate t) \
            and v (cup number 0 of the frame) and w (plate t) have 16 px² in common \
            and the gap between v (cup number 0 of the frame) and w (plate t), 0 px, is at most 3 px \
            and v (cup number 0 of the frame) and w (plate t) are different \
            and @area(v), 16 px², is at least 16 for v (cup number 0 of the frame) \
            and the cup number 0 of the frame and the plate t have 16 px² in common \
            and the lower edge of the plate t, 5 px, is not less than \
            the upper edge of the cup number 0 of the frame, -2 px.\
            """);
  }

  private static String text(String pattern, String frames) {
    Parsed parsed = SpreParser.parse(pattern);
    FrameBatch batch = TestScenes.timed(frames);
    CompiledQuery query =
        CompiledQuery.compile(new Query("q", "a question", parsed), LIMITS.patternStates());
    Explanation explanation = Explainer.explain(query, batch, MatchMode.LONGEST, LIMITS);
    assertThat(Checker.check(explanation.certificate(), parsed.spre(), batch))
        .hasToString("accepted");
    return explanation.text();
  }
}
