package org.fests.ingest.simulator;

import java.util.List;
import org.fests.scene.Space;

/**
 * Where an improvisation takes place: each axis with its bounds, and how large players are.
 *
 * @param axes x and y of an image, pixels; x, y and z of a solid space, metres
 * @param smallest side of a player
 * @param largest side of a player
 */
record Room(List<Axis> axes, double smallest, double largest) {
  private static final Room IMAGE = new Room(List.of(new Axis(0, 1280), new Axis(0, 720)), 12, 320);
  private static final Room SOLID =
      new Room(List.of(new Axis(-60, 60), new Axis(-40, 40), new Axis(0, 8)), 0.3, 8);

  /** The range of one coordinate. */
  record Axis(double low, double high) {
    double size() {
      return high - low;
    }
  }

  Room {
    axes = List.copyOf(axes);
  }

  static Room of(Space space) {
    return space.solid() ? SOLID : IMAGE;
  }

  boolean solid() {
    return axes.size() == 3;
  }

  /** Returns a size, any order of magnitude as likely as another. */
  double size(Dice dice) {
    return logarithmic(dice, smallest, largest);
  }

  /** Returns a distance along an axis: none, or of any order of magnitude. */
  double gap(Dice dice, Axis axis) {
    return dice.chance(0.25) ? 0 : logarithmic(dice, smallest / 10, axis.size() / 2);
  }

  private static double logarithmic(Dice dice, double low, double high) {
    return low * StrictMath.exp(dice.unit() * StrictMath.log(high / low));
  }
}
