package org.fests.ingest.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a camera before a table can see, whatever is detected of it. */
final class Sight {
  /** The image, pixels. */
  static final Area IMAGE = new Area(0, 0, 1280, 720);

  private static final double SUNK = 0.35; // the share of a vessel in a bowl that its rim hides

  private Sight() {}

  /** Returns the share of each thing that is hidden, from far to near; the hand is last. */
  static Map<Thing, Double> hidden(Table table) {
    List<Thing> farToNear = farToNear(table);
    Map<Thing, Double> hidden = new LinkedHashMap<>();
    for (int i = 0; i < farToNear.size(); i++) {
      Thing thing = farToNear.get(i);
      hidden.put(thing, hidden(thing, farToNear.subList(i + 1, farToNear.size())));
    }
    return hidden;
  }

  /** Returns the outlines of what is not hidden, inside the image. */
  static Map<Thing, Area> seen(Table table) {
    Map<Thing, Area> seen = new LinkedHashMap<>();
    hidden(table)
        .forEach(
            (thing, share) -> {
              if (share < Detector.LOST) {
                seen.put(thing, thing.area().common(IMAGE).byCentre());
              }
            });
    return seen;
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

  /** What stands on or in another is painted just after it; what is fixed, before all else. */
  private static double nearness(Thing thing) {
    return thing
        .support()
        .filter(below -> !below.kind().fixed())
        .map(below -> nearness(below) + 0.001)
        .orElse(thing.spot().foot() - (thing.kind().fixed() ? IMAGE.bottom() : 0));
  }

  private static double hidden(Thing thing, List<Thing> nearer) {
    Area area = thing.area();
    double hidden = 1 - area.share(IMAGE);
    if (thing.support().filter(below -> below.kind() == Kind.BOWL).isPresent()) {
      hidden = SUNK;
    }
    for (Thing other : nearer) {
      boolean above = other.support().filter(below -> below == thing).isPresent();
      hidden = Math.max(hidden, above || other.kind().fixed() ? 0 : area.share(other.area()));
    }
    return hidden;
  }
}
