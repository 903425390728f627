package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatchBuilder;

/** Sees the table as a detector does: hidden things are missed, boxes tremble. */
final class Camera {
  /** The image, pixels. */
  static final Area IMAGE = new Area(0, 0, 1280, 720);

  private static final double SUNK = 0.35; // the share of a vessel in a bowl that its rim hides
  private static final double LOST = 0.72; // hidden by more than this, nothing is detected
  private static final double HARD = 0.45; // hidden by more than this, it is often missed

  private final Noise noise;
  private final Dice dice;
  private final Map<String, Integer> goneFor = new HashMap<>();
  private final Map<String, Integer> confusedFor = new HashMap<>();
  private final DetectionDraft draft = new DetectionDraft();

  Camera(Noise noise, Dice dice) {
    this.noise = noise;
    this.dice = dice;
  }

  /** Adds what it sees to the builder's current sample. */
  void look(Table table, FrameBatchBuilder builder) {
    List<Thing> farToNear = farToNear(table);
    for (int i = 0; i < farToNear.size(); i++) {
      Thing thing = farToNear.get(i);
      double hidden = hidden(thing, farToNear.subList(i + 1, farToNear.size()));
      if (detected(thing, hidden)) {
        builder.add(detection(thing, hidden));
      }
    }
  }

  /** Returns things in the order in which they would be painted; the hand last. */
  private static List<Thing> farToNear(Table table) {
    List<Thing> order = new ArrayList<>(table.things());
    order.sort(
        (a, b) -> {
          int byFoot = Double.compare(nearness(a), nearness(b));
          return byFoot != 0 ? byFoot : a.track().compareTo(b.track());
        });
    order.add(table.hand());
    return order;
  }

  /** What stands on or in another is painted just after it. */
  private static double nearness(Thing thing) {
    return thing.support().map(below -> nearness(below) + 0.001).orElse(thing.spot().foot());
  }

  private static double hidden(Thing thing, List<Thing> nearer) {
    Area area = thing.area();
    double hidden = 1 - area.share(IMAGE);
    if (thing.support().filter(below -> below.kind() == Kind.BOWL).isPresent()) {
      hidden = SUNK;
    }
    for (Thing other : nearer) {
      boolean above = other.support().filter(below -> below == thing).isPresent();
      hidden = Math.max(hidden, above ? 0 : area.share(other.area()));
    }
    return hidden;
  }

  /** Throws the same dice whatever the outcome, so that one thing's luck is not another's. */
  private boolean detected(Thing thing, double hidden) {
    boolean missed = dice.chance(noise.missed());
    boolean drops = dice.chance(noise.dropOut());
    int gap = dice.from(2, 5);
    boolean hard = dice.chance(Math.max(0, (hidden - HARD) / (LOST - HARD)));
    int gone = goneFor.merge(thing.track(), 0, (left, zero) -> Math.max(0, left - 1));
    if (drops && gone == 0) {
      goneFor.put(thing.track(), gap);
      gone = gap;
    }
    return !missed && gone == 0 && !(hard && noise.missed() > 0) && hidden < LOST;
  }

  private DetectionDraft detection(Thing thing, double hidden) {
    Area area = thing.area();
    double left = edge(area.left(), 1280);
    double right = Math.max(left + 1, edge(area.right(), 1280));
    double top = edge(area.top(), 720);
    double bottom = Math.max(top + 1, edge(area.bottom(), 720));
    double score = 0.97 - 0.3 * hidden - 0.02 * Math.abs(dice.bell()) * Math.signum(noise.jitter());
    return draft
        .clear()
        .className(word(thing))
        .track(thing.track())
        .score(rounded(Math.max(0.05, score)))
        .imageBox(
            rounded((left + right) / 2),
            rounded((top + bottom) / 2),
            rounded(right - left),
            rounded(bottom - top),
            0);
  }

  /** Returns the class, which for cups and mugs may be the wrong one of the two for a moment. */
  private String word(Thing thing) {
    boolean slips = dice.chance(noise.confusion());
    int length = dice.from(1, 2);
    int left = confusedFor.merge(thing.track(), 0, (before, zero) -> Math.max(0, before - 1));
    if (slips && left == 0) {
      confusedFor.put(thing.track(), length);
      left = length;
    }
    if (left == 0 || !thing.kind().vessel()) {
      return thing.kind().word();
    }
    return (thing.kind() == Kind.CUP ? Kind.MUG : Kind.CUP).word();
  }

  private double edge(double truth, double most) {
    return Math.min(most, Math.max(0, truth + noise.jitter() * dice.bell()));
  }

  /** Rounds to hundredths. */
  private static double rounded(double value) {
    return Math.floor(value * 100 + 0.5) / 100;
  }
}
