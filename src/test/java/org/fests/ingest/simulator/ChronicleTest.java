package org.fests.ingest.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChronicleTest {
  private static final Event.Party A = new Event.Party("a-1", "a");
  private static final Event.Party B = new Event.Party("b-1", "b");

  private final List<Event> events = new ArrayList<>();
  private final Chronicle chronicle = new Chronicle(frame -> frame * 10, events::add);

  /** A letter is a frame: # where it is told. */
  @ParameterizedTest
  @CsvSource({
    "LEFT_OF, #,              0..1",
    "LEFT_OF, .##.#..,        1..3 4..5",
    "LEFT_OF, ..##,           2..4",
    "LEFT_OF, ....,           ''",
    "FOLLOWS, .#########.,    ''",
    "FOLLOWS, .##########.,   1..11",
    "FOLLOWS, #####.##########, 6..16",
    "STACKS,  ########.#######, 0..8",
  })
  void whatLastsIsAnEventIfItLastsLongEnough(EventKind kind, String told, String expected) {
    for (int i = 0; i < told.length(); i++) {
      char letter = told.charAt(i);
      chronicle.next();
      if (letter == '#') {
        chronicle.lasts(kind, A, B);
      }
    }
    chronicle.end();
    assertThat(intervals()).isEqualTo(expected);
  }

  /** A letter is a frame: where a is, r to the right, o between, l to the left; . not told. */
  @ParameterizedTest
  @CsvSource({
    "OVERTAKES, rrool,     1..5",
    "OVERTAKES, rl,        0..2",
    "OVERTAKES, loor,      ''",
    "OVERTAKES, rroro.l,   ''",
    "OVERTAKES, rr.ool,    ''",
    "OVERTAKES, rooroolll, 3..7",
    "OVERTAKES, rolorol,   0..3 4..7",
    "OVERTAKES, oool,      ''",
    "OVERTAKES, rroo,      ''",
    "CROSSES,   rool,      0..4",
    "CROSSES,   lloor,     1..5",
    "CROSSES,   roloor,    0..3",
    "CROSSES,   rolloor,   0..3 3..7",
  })
  void whoGetsToTheOtherSidePasses(EventKind kind, String sides, String expected) {
    for (int i = 0; i < sides.length(); i++) {
      char letter = sides.charAt(i);
      chronicle.next();
      if (letter != '.') {
        chronicle.passes(kind, A, B, "rol".indexOf(letter) - 1);
      }
    }
    chronicle.end();
    assertThat(intervals()).isEqualTo(expected);
  }

  @Test
  void whoWasThereFromTheStartDoesNotEnter() {
    for (char letter : "##..##.#".toCharArray()) {
      chronicle.next();
      if (letter == '#') {
        chronicle.present(A);
      }
    }
    assertThat(intervals()).isEqualTo("3..5 6..8");
    Event first = events.get(0);
    assertThat(first.kind()).isEqualTo(EventKind.ENTERS);
    assertThat(first.who()).isEqualTo(A);
    assertThat(first.whom()).isEmpty();
    assertThat(first.startNanos()).isEqualTo(30);
    assertThat(first.endNanos()).isEqualTo(50);
  }

  @Test
  void tellsPartiesAndKindsApart() {
    chronicle.next();
    chronicle.lasts(EventKind.LEFT_OF, A, B);
    chronicle.lasts(EventKind.LEFT_OF, B, A);
    chronicle.next();
    chronicle.lasts(EventKind.LEFT_OF, B, A);
    chronicle.lasts(EventKind.LIFTS, A, B);
    chronicle.end();
    assertThat(intervals()).isEqualTo("0..1 0..2 1..2");
  }

  private String intervals() {
    return String.join(
        " ", events.stream().map(event -> event.first() + ".." + event.end()).toList());
  }
}
