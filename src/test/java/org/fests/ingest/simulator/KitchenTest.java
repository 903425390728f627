package org.fests.ingest.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KitchenTest {
  /** Nothing rests before or behind another, but in a bowl or a pan, or on a cup. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whatRestsStandsClear(long seed) {
    Dice dice = new Dice(seed);
    Table table = Kitchen.lay(dice);
    Arm arm = new Arm(table.hand(), dice);
    Director director =
        new Director(table, dice, arm, new KitchenEpisodes(table, dice, arm).deck());
    Set<Kind> supports = EnumSet.noneOf(Kind.class);
    for (int frame = 0; frame < 4000; frame++) {
      List<Thing> resting =
          table.things().stream()
              .filter(thing -> !thing.kind().fixed() && thing.support().isPresent())
              .filter(thing -> !director.carried().contains(thing))
              .toList();
      for (Thing thing : resting) {
        supports.add(thing.support().orElseThrow().kind());
        assertThat(resting)
            .as("seed %d frame %d: %s", seed, frame, thing.track())
            .noneMatch(other -> clash(thing, other));
      }
      director.step();
    }
    assertThat(supports)
        .contains(Kind.TABLE, Kind.STOVE, Kind.CUTTING_BOARD, Kind.DRAWER, Kind.BOWL, Kind.PAN);
  }

  private static boolean clash(Thing thing, Thing other) {
    return thing != other
        && thing.area().meets(other.area(), 0)
        && ground(thing).equals(Optional.of(thing))
        && ground(other).equals(Optional.of(other));
  }

  /** Returns what stands on something fixed, and carries the thing or is it. */
  private static Optional<Thing> ground(Thing thing) {
    return thing
        .support()
        .flatMap(below -> below.kind().fixed() ? Optional.of(thing) : ground(below));
  }
}
