package org.fests.ingest.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatchBuilder;

/** One that improvises: it goes somewhere, stays for a while, and thinks of something else. */
final class Player {
  private final Cast.Role role;
  private final String track;
  private final Room room;
  private final int pause;
  private final double presence;
  private final double[] centre;
  private final double[] size;
  private final double[] target;
  private final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
  private final DetectionDraft draft = new DetectionDraft();
  private Dice dice = new Dice(0);
  private boolean visible = true;
  private double heading;
  private double score = 1;
  private int travelling;
  private int staying;

  /**
   * @param pause for how many frames it may stay as it is
   * @param presence the share of its time that it is visible
   */
  Player(Cast.Role role, String track, Room room, int pause, double presence) {
    this.role = role;
    this.track = track;
    this.room = room;
    this.pause = pause;
    this.presence = presence;
    centre = new double[room.axes().size()];
    size = new double[room.axes().size()];
    target = new double[room.axes().size()];
  }

  /** Takes its first place. */
  void enter(Dice own) {
    dice = own;
    for (int axis = 0; axis < centre.length; axis++) {
      size[axis] = room.size(dice);
      centre[axis] = anywhere(axis);
    }
    visible = dice.chance(presence);
    heading = dice.between(-Math.PI, Math.PI);
    change();
    staying = dice.from(0, pause);
  }

  /** Adds itself to the sample if it is visible. */
  void look(FrameBatchBuilder builder) {
    if (visible) {
      draft.clear().className(role.className()).track(track).score(score).box(box());
      attributes.forEach(draft::attribute);
      builder.add(draft);
    }
  }

  private Box box() {
    return room.solid()
        ? new Box(centre[0], centre[1], centre[2], size[0], size[1], size[2], heading)
        : new Box(centre[0], centre[1], 0, 0, size[0], size[1], 0);
  }

  /** Goes on to the next frame. */
  void step(List<Player> all) {
    if (travelling > 0) {
      for (int axis = 0; axis < centre.length; axis++) {
        centre[axis] += (target[axis] - centre[axis]) / travelling;
      }
      travelling--;
    } else if (staying-- <= 0) {
      think(all);
    }
  }

  private void think(List<Player> all) {
    if (!visible || dice.chance(0.15)) {
      visible = dice.chance(presence);
    } else if (dice.chance(0.2)) {
      change();
    } else {
      go(all);
    }
    staying = dice.chance(0.5) ? dice.from(0, 6) : dice.from(0, 2 * pause);
  }

  private void change() {
    role.traits().forEach(trait -> attributes.put(trait.name(), dice.pick(trait.values())));
    score = dice.unit();
    for (int axis = 0; axis < size.length && dice.chance(0.5); axis++) {
      size[axis] = room.size(dice);
    }
    if (room.solid() && dice.chance(0.5)) {
      heading = dice.between(-Math.PI, Math.PI);
    }
  }

  private void go(List<Player> all) {
    Player other = dice.pick(all);
    if (other == this || dice.chance(0.15)) {
      aim(this::anywhere);
    } else if (dice.chance(0.25)) {
      aim(axis -> within(other, axis));
    } else {
      aim(axis -> beside(other, axis));
    }
    travelling = dice.chance(0.4) ? 1 : dice.from(1, 2 * pause);
    if (room.solid() && dice.chance(0.7)) {
      heading = StrictMath.atan2(target[1] - centre[1], target[0] - centre[0]);
    }
  }

  private void aim(IntToDoubleFunction place) {
    for (int axis = 0; axis < target.length; axis++) {
      target[axis] = place.applyAsDouble(axis);
    }
  }

  /** Returns a place inside another player, and grows or shrinks to fit in. */
  private double within(Player other, int axis) {
    size[axis] = other.size[axis] * dice.between(0.2, 1);
    return other.centre[axis] + (other.size[axis] - size[axis]) * dice.between(-0.5, 0.5);
  }

  private double anywhere(int axis) {
    Room.Axis bounds = room.axes().get(axis);
    return dice.between(bounds.low(), bounds.high());
  }

  /** Returns a place before, within or behind another player along an axis. */
  private double beside(Player other, int axis) {
    double apart = (size[axis] + other.size[axis]) / 2;
    return switch (dice.from(0, 3)) {
      case 0 -> other.centre[axis] - apart - room.gap(dice, room.axes().get(axis));
      case 1 -> other.centre[axis] + apart + room.gap(dice, room.axes().get(axis));
      default -> other.centre[axis] + dice.between(-apart, apart);
    };
  }
}
