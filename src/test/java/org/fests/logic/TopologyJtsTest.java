package org.fests.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.fests.geometry.Rectangle;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Closed regions without lines and points that stick out, against the polygons of JTS. */
final class TopologyJtsTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** A closed region as a term, and as a polygon. */
  private record Shown(String term, Geometry polygon) {}

  @ParameterizedTest
  @ValueSource(strings = {"upright", "turned"})
  void agreesWithPolygons(String kind) {
    for (long seed = 0; seed < 400; seed++) {
      RandomRegions random = new RandomRegions(seed);
      String scene = kind.equals("upright") ? random.upright() : random.turned();
      FrameBatch clip = Scenes.parse(scene);
      SplittableRandom dice = new SplittableRandom(seed);
      Shown x = shown(dice, 3, clip);
      String title = "seed %d, %s, %s".formatted(seed, x.term(), scene);
      boolean large = x.polygon().getArea() > 1e-6;
      assertThat(holds("NE(%s)".formatted(x.term()), clip)).as(title).isEqualTo(large);
    }
  }

  /** Upright boxes only: on a grid polygons have no errors of rounding that could decide. */
  @Test
  void agreesOnRcc8() {
    for (long seed = 0; seed < 400; seed++) {
      String scene = new RandomRegions(seed).upright();
      FrameBatch clip = Scenes.parse(scene);
      SplittableRandom dice = new SplittableRandom(seed);
      Shown x = shown(dice, 2, clip);
      Shown y = shown(dice, 2, clip);
      if (!x.polygon().isEmpty() && !y.polygon().isEmpty()) {
        String relation = relation(x.polygon(), y.polygon());
        String formula = "%s(%s, %s)".formatted(relation, x.term(), y.term());
        assertThat(holds(formula, clip)).as("seed %d, %s, %s", seed, formula, scene).isTrue();
      }
    }
  }

  private static boolean holds(String formula, FrameBatch clip) {
    return Programs.truths(Programs.of(formula, Space.IMAGE), clip).equals("T");
  }

  private static String relation(Geometry x, Geometry y) {
    boolean edges = x.getBoundary().intersects(y.getBoundary());
    if (x.disjoint(y)) {
      return "dc";
    }
    if (x.touches(y)) {
      return "ec";
    }
    if (x.equalsTopo(y)) {
      return "eq";
    }
    if (x.coveredBy(y)) {
      return edges ? "tpp" : "ntpp";
    }
    if (x.covers(y)) {
      return edges ? "tppi" : "ntppi";
    }
    return "po";
  }

  private static Shown shown(SplittableRandom dice, int height, FrameBatch clip) {
    if (height <= 1) {
      String name = String.valueOf("abc".charAt(dice.nextInt(3)));
      return new Shown("C([:%s:])".formatted(name), boxes(clip, name));
    }
    Shown left = shown(dice, height - 1, clip);
    Shown right = shown(dice, height - 1, clip);
    Geometry a = left.polygon();
    Geometry b = right.polygon();
    return switch (dice.nextInt(3)) {
      case 0 ->
          closed("%s & %s", left, right, OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
      case 1 -> closed("%s | %s", left, right, OverlayNGRobust.overlay(a, b, OverlayNG.UNION));
      default ->
          closed("%s & !%s", left, right, OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE));
    };
  }

  /** Returns the closure of the interior, which is all that a polygon can show. */
  private static Shown closed(String form, Shown left, Shown right, Geometry polygon) {
    String term = form.formatted(left.term(), right.term());
    return new Shown("C(I(%s))".formatted(term), polygonal(polygon));
  }

  private static Geometry polygonal(Geometry mixed) {
    Geometry whole = FACTORY.createPolygon();
    for (int i = 0; i < mixed.getNumGeometries(); i++) {
      if (mixed.getGeometryN(i).getDimension() == 2) {
        whole = OverlayNGRobust.overlay(whole, mixed.getGeometryN(i), OverlayNG.UNION);
      }
    }
    return whole;
  }

  private static Geometry boxes(FrameBatch clip, String name) {
    Geometry union = FACTORY.createPolygon();
    for (Detection detection : clip.frame(0).samples().get(0).detections()) {
      Rectangle box = detection.box().outline(Space.IMAGE);
      if (detection.className().equals(name) && box.area() > 0) {
        union = OverlayNGRobust.overlay(union, polygon(box), OverlayNG.UNION);
      }
    }
    return union;
  }

  private static Geometry polygon(Rectangle box) {
    List<double[]> corners =
        List.of(
            new double[] {-1, -1},
            new double[] {1, -1},
            new double[] {1, 1},
            new double[] {-1, 1},
            new double[] {-1, -1});
    return FACTORY.createPolygon(
        corners.stream().map(c -> corner(box, c[0], c[1])).toArray(Coordinate[]::new));
  }

  private static Coordinate corner(Rectangle box, double along, double across) {
    double dx = along * box.width() / 2;
    double dy = across * box.height() / 2;
    double cos = Math.cos(box.angle());
    double sin = Math.sin(box.angle());
    return new Coordinate(box.x() + dx * cos - dy * sin, box.y() + dx * sin + dy * cos);
  }
}
