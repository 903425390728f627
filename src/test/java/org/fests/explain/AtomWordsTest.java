package org.fests.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fests.proof.FrameSpan;
import org.fests.proof.TestScenes;
import org.fests.proof.TraceRow;
import org.fests.proof.Truth;
import org.fests.proof.Witness;
import org.fests.spre.Comparison;
import org.fests.spre.Formula;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of atom in words, for rows made by hand about the tracks a and b in frame 8. */
final class AtomWordsTest {
  private static final Map<String, String> TRACKS = Map.of("a", "1", "b", "2", "gone", "3");

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "left_of(a, b) % 9 < 12 % the right edge of a, 9 px, is less than the left edge of b, 12"
            + " px",
        "right_of(a, b) % 9 > 12 % the left edge of a, 9 px, is not more than the right edge of b,"
            + " 12 px",
        "above(a, b) % 9 < 12 % the lower edge of a, 9 px, is less than the upper edge of b, 12 px",
        "below(a, b) % 9 > 12 % the upper edge of a, 9 px, is not more than the lower edge of b, 12"
            + " px",
        "nearer(a, b) % 9 < 12 % the farthest point of a, 9 px from the viewer, is less than the"
            + " nearest point of b, 12 px",
        "farther(a, b) % 9 > 12 % the nearest point of a, 9 px from the viewer, is not more than"
            + " the farthest point of b, 12 px",
        "ahead_of(a, b) % 3 > 2 % the rearmost corner of a, 3 px ahead of the centre of b, is more"
            + " than half its length, 2 px",
        "behind(a, b) % 3 < -2 % the foremost corner of a, 3 px ahead of the centre of b, is not"
            + " less than minus half its length, -2 px",
        "on_left_of(a, b) % 3 > 2 % the rightmost corner of a, 3 px to the left of the centre of b,"
            + " is more than half its width, 2 px",
        "on_right_of(a, b) % 3 < -2 % the leftmost corner of a, 3 px to the left of the centre of"
            + " b, is not less than minus half its width, -2 px",
        "facing(a, b) % 0.1 <= 0.5 % the direction of b from the heading of a, 0.1 rad, is at most"
            + " 0.5 rad",
        "near(a, b, 30) % 31 <= 30 % the gap between a and b, 31 px, is more than 30 px",
        "far(a, b, 30) % 31 > 30 % the gap between a and b, 31 px, is more than 30 px",
        "touching(a, b) % 1 <= 0 % the gap between a and b, 1 px, is more than 0 px",
        "overlapping(a, b) % 12 > 0 % a and b have 12 px² in common",
        "inside(a, b) % 0 <= 0 % a lies inside b",
        "inside(a, b) % 2 <= 0 % a reaches out of b by 2 px",
        "contains(a, b) % 2 <= 0 % b reaches out of a by 2 px",
        "moving(a) % 3 > 1 % the way of a since the frame before, 3 px, is more than 1 px",
        "still(a) % 3 <= 1 % the way of a since the frame before, 3 px, is more than 1 px",
        "approaching(a, b) % 3 > 1 % what the gap of a and b lost since the frame before, 3 px, is"
            + " more than 1 px",
        "receding(a, b) % 0 > 1 % what the gap of a and b gained since the frame before, 0 px, is"
            + " not more than 1 px",
        "moving_left(a) % 3 > 1 % the way to the left of a since the frame before, 3 px, is more"
            + " than 1 px",
        "moving_farther(a) % 3 > 1 % the way away from the viewer of a since the frame before, 3"
            + " px, is more than 1 px",
        "turning_right(a) % 0.2 > 0.01 % the turn to the right of a since the frame before, 0.2"
            + " rad, is more than 0.01 rad",
        "@speed(a) > 3 % 9 > 3 % @speed(a), 9 px/s, is more than 3",
        "rate(@x(a)) > 3 % 9 > 3 % rate(@x(a)), 9 px/s, is more than 3",
        "@w(a) * @h(a) > 3 % 9 > 3 % @w(a) * @h(a), 9, is more than 3",
        "@w(a) + 2 > prev(@w(a)) % 9 > 3 % @w(a) + 2, 9 px, is more than prev(@w(a)), 3 px",
        "a.speed > 3 % 9 > 3 % a.speed, 9, is more than 3",
        "hold([:a:], 3) % 4 >= 3 % the run of frames 7 to 9 with [:a:], 4 frames, is at least 3"
            + " frames",
        "hold([:a:], 300ms) % 0.2 >= 0.3 % the run of frames 7 to 9 with [:a:], 0.2 s, is less than"
            + " 0.3 s",
        "hold([:a:], 3) % 0 >= 3 % [:a:] is not true",
        "fill([:a:], 3) % 0 <= 3 % [:a:] is true",
        "fill([:a:], 3) % 2 <= 3 % the gap of frames 7 to 9 in [:a:], 2 frames, is at most 3"
            + " frames",
      })
  void tellsTheNumbers(String atom, String numbers, String words) {
    String[] parts = numbers.split(" ");
    double left = Double.parseDouble(parts[0]);
    double right = Double.parseDouble(parts[2]);
    Comparison comparison = Comparison.of(parts[1]);
    Truth truth = comparison.holds(left, right) ? Truth.TRUE : Truth.FALSE;
    assertThat(words(atom, truth, left, comparison, right)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "dc(a, b) % TRUE % a is apart from b, with a and b",
        "ec(a, [:b:]) % FALSE % a does not meet only the edge of the region [:b:], with a and b",
        "ntppi(!a, b) % TRUE % the region !a has away from its edge the part b, with a and b",
        "NE(!a & b) % FALSE % the region !a & b has no point, with a and b",
        "inside([:a:] | a, b) % TRUE % the region [:a:] | a is a part of b, with a and b",
        "a.state == \"open\" % TRUE % a.state == \"open\" is true of a",
        "fill([:a:], 3) % FALSE % [:a:] is false and in no gap",
      })
  void tellsWhatNoNumberShows(String atom, Truth truth, String words) {
    assertThat(words(atom, truth, Double.NaN, Comparison.EQUAL, Double.NaN)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '%',
      value = {
        "near(a, gone) % gone is absent",
        "@x(gone) > @x(a) % gone is absent",
        "a.state == \"open\" % a has no attribute state of that kind",
        "moving(a) % the frame before does not show all of it",
        "d(@x(a)) > 2 % the frame before does not show all of it",
        "@speed(a) > 2 % a velocity is not known",
        "1 / @x(a) > 2 % a value is not a finite number",
        "hold(near(a, gone), 3) % only with frames where it is unknown the run is long enough",
        "fill(near(a, gone), 3) % what it asks is unknown and in no gap that is short enough",
      })
  void tellsWhatIsUnknownAndWhy(String atom, String why) {
    assertThat(words(atom, Truth.UNKNOWN, Double.NaN, Comparison.EQUAL, Double.NaN))
        .endsWith(" is unknown, as " + why);
  }

  private static String words(
      String atom, Truth truth, double left, Comparison comparison, double right) {
    Spre.Symbol symbol =
        (Spre.Symbol)
            ((Spre.TrackBinder)
                    SpreParser.parse(
                            "E(a := [:a:], b := [:b:], gone := [:c:]) [%s]".formatted(atom))
                        .spre())
                .body();
    Formula formula = symbol.formula();
    List<Witness> witnesses = new ArrayList<>(List.of(new Witness("a", "a", "1", 0)));
    if (atom.contains("b")) {
      witnesses.add(new Witness("b", "b", "2", 1));
    }
    TraceRow row =
        new TraceRow(
            0,
            8,
            "[" + atom + "]",
            atom,
            truth,
            witnesses,
            left,
            comparison,
            right,
            new FrameSpan(7, 10));
    Window window = new Window(TestScenes.timed("a#1 b#2 c#3/a#1 b#2/a#1 b#2"));
    return new AtomWords(row, window, TRACKS).of(formula);
  }
}
