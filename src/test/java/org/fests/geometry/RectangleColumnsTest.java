package org.fests.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast ways agree with the plain definitions, also where boxes touch or have no size. */
final class RectangleColumnsTest {
  private static final double[] ANGLES = {
    0, 0, Math.PI / 2, -Math.PI / 2, Math.PI, Math.PI / 4, 0.3, 3e-9
  };
  private static final double[] SIZES = {0, 0, 1, 2, 4, 4, 10, 0.1};

  /** Calls the check with that many random rectangles, again and again. */
  private static void forAll(int count, Consumer<List<Rectangle>> check) {
    for (long seed = 0; seed < 6000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<Rectangle> rectangles = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        rectangles.add(
            seed % 2 == 0 ? onAGrid(random) : seed % 3 == 0 ? anywhere(random) : mixed(random));
      }
      try {
        check.accept(rectangles);
      } catch (AssertionError error) {
        throw new AssertionError("seed %d: %s".formatted(seed, rectangles), error);
      }
    }
  }

  private static Rectangle onAGrid(SplittableRandom random) {
    return new Rectangle(
        random.nextInt(9),
        random.nextInt(9),
        SIZES[random.nextInt(SIZES.length)],
        SIZES[random.nextInt(SIZES.length)],
        ANGLES[random.nextInt(ANGLES.length)]);
  }

  private static Rectangle anywhere(SplittableRandom random) {
    return new Rectangle(
        random.nextDouble(1000),
        random.nextDouble(1000),
        random.nextDouble(500),
        random.nextDouble(500),
        random.nextBoolean() ? 0 : random.nextDouble(7) - 3.5);
  }

  private static Rectangle mixed(SplittableRandom random) {
    return random.nextBoolean() ? onAGrid(random) : anywhere(random);
  }

  @Test
  void pairsAgree() {
    forAll(2, RectangleColumnsTest::checkPairsAgree);
  }

  private static void checkPairsAgree(List<Rectangle> pair) {
    RectangleColumns columns = columns(pair);
    Rectangle a = pair.get(0);
    Rectangle b = pair.get(1);
    assertThat(columns.meet(0, 1)).isEqualTo(Regions.haveCommonPoint(pair));
    assertThat(columns.gap(0, 1)).isCloseTo(Regions.gap(a, b), within(1e-9));
    assertThat(columns.overhang(0, 1)).isCloseTo(Regions.overhang(a, b), within(1e-9));
  }

  @Test
  void anyNumberAgrees() {
    forAll(4, RectangleColumnsTest::checkAnyNumberAgrees);
  }

  private static void checkAnyNumberAgrees(List<Rectangle> chosen) {
    RectangleColumns columns = columns(chosen);
    int[] all = IntStream.range(0, chosen.size()).toArray();
    for (int count = 1; count <= all.length; count++) {
      List<Rectangle> some = chosen.subList(0, count);
      double area = Regions.commonArea(some);
      assertThat(columns.meet(all, count)).isEqualTo(Regions.haveCommonPoint(some));
      assertThat(columns.commonArea(all, count)).isCloseTo(area, within(1e-7 + 1e-9 * area));
    }
  }

  @Test
  void edgesAreExact() {
    forAll(2, RectangleColumnsTest::checkEdgesAreExact);
  }

  private static void checkEdgesAreExact(List<Rectangle> pair) {
    RectangleColumns columns = columns(pair);
    for (int i = 0; i < pair.size(); i++) {
      Rectangle r = pair.get(i);
      assertThat(List.of(columns.minX(i), columns.maxX(i), columns.minY(i), columns.maxY(i)))
          .isEqualTo(List.of(r.minX(), r.maxX(), r.minY(), r.maxY()));
    }
  }

  @Test
  void neitherDependsOnTheOrder() {
    forAll(2, RectangleColumnsTest::checkNeitherDependsOnTheOrder);
  }

  private static void checkNeitherDependsOnTheOrder(List<Rectangle> pair) {
    RectangleColumns columns = columns(pair);
    assertThat(columns.meet(0, 1)).isEqualTo(columns.meet(1, 0));
    assertThat(columns.gap(0, 1)).isEqualTo(columns.gap(1, 0));
  }

  @ParameterizedTest
  @CsvSource({
    // two boxes (x y w h quarter turns), common area, gap, overhang of the first over the second
    "0 0 4 4 0, 4 0 4 4 0, 0, 0, 4", // touch at an edge
    "0 0 4 4 1, 4 0 4 4 0, 0, 0, 4", // the same, one turned
    "0 0 4 4 1, 4 4 4 4 1, 0, 0, 4", // touch at a corner
    "0 0 4 4 0, 0 0 4 4 0, 16, 0, 0", // identical
    "0 0 4 4 1, 0 0 4 4 0, 16, 0, 0", // identical, one turned
    "0 0 2 2 0, 0 0 6 6 0, 4, 0, -2", // contained
    "0 0 2 2 1, 0 0 6 6 1, 4, 0, -2",
    "0 0 2 8 0, 0 0 8 2 0, 4, 0, 3", // crossing
    "0 0 8 2 1, 0 0 8 2 0, 4, 0, 3",
    "0 0 2 2 0, 5 6 2 2 0, 0, 5, 6", // 3 beside, 4 above
    "0 0 2 2 1, 5 6 2 2 0, 0, 5, 6",
    "0 0 0 4 0, 0 0 4 4 0, 0, 0, 0", // a line in a box
    "0 0 0 4 1, 0 0 4 4 0, 0, 0, 0",
    "1 1 0 0 0, 0 0 4 4 0, 0, 0, -1", // a point in a box
    "1 1 0 0 1, 0 0 4 4 0, 0, 0, -1",
    "9 0 0 0 0, 0 0 4 4 0, 0, 7, 7", // a point beside a box
  })
  void knownPairs(String first, String second, double area, double gap, double overhang) {
    List<Rectangle> pair = List.of(rectangle(first), rectangle(second));
    RectangleColumns columns = columns(pair);
    assertThat(columns.meet(0, 1)).isEqualTo(area > 0);
    assertThat(columns.commonArea(new int[] {0, 1}, 2)).isCloseTo(area, within(1e-9));
    assertThat(columns.gap(0, 1)).isEqualTo(gap);
    assertThat(columns.overhang(0, 1)).isEqualTo(overhang);
  }

  private static Rectangle rectangle(String text) {
    double[] n = Stream.of(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new Rectangle(n[0], n[1], n[2], n[3], n[4] * Math.PI / 2);
  }

  private static RectangleColumns columns(List<Rectangle> all) {
    return RectangleColumns.turned(
        all.stream().mapToDouble(Rectangle::x).toArray(),
        all.stream().mapToDouble(Rectangle::y).toArray(),
        all.stream().mapToDouble(Rectangle::width).toArray(),
        all.stream().mapToDouble(Rectangle::height).toArray(),
        all.stream().mapToDouble(Rectangle::angle).toArray());
  }

  @Test
  void uprightColumnsNeedNoAngles() {
    forAll(2, RectangleColumnsTest::checkUprightColumnsNeedNoAngles);
  }

  private static void checkUprightColumnsNeedNoAngles(List<Rectangle> pair) {
    List<Rectangle> flat =
        pair.stream().map(r -> new Rectangle(r.x(), r.y(), r.width(), r.height(), 0)).toList();
    RectangleColumns columns = upright(flat);
    assertThat(columns.meet(0, 1)).isEqualTo(Regions.haveCommonPoint(flat));
    assertThat(columns.gap(0, 1)).isEqualTo(Regions.gap(flat.get(0), flat.get(1)));
    assertThat(columns.overhang(0, 1)).isEqualTo(Regions.overhang(flat.get(0), flat.get(1)));
    assertThat(columns.commonArea(new int[] {0, 1}, 2)).isEqualTo(Regions.commonArea(flat));
  }

  private static RectangleColumns upright(List<Rectangle> flat) {
    return RectangleColumns.upright(
        flat.stream().mapToDouble(Rectangle::x).toArray(),
        flat.stream().mapToDouble(Rectangle::y).toArray(),
        flat.stream().mapToDouble(Rectangle::width).toArray(),
        flat.stream().mapToDouble(Rectangle::height).toArray());
  }

  @Test
  void gapsOfManyAreThoseOfEach() {
    forAll(
        6,
        rectangles -> {
          checkGaps(columns(rectangles));
          checkGaps(upright(rectangles));
        });
  }

  private static void checkGaps(RectangleColumns columns) {
    double[] gaps = {-1, -1, -1, -1};
    columns.gaps(4, 2, 3, gaps);
    assertThat(gaps).containsExactly(columns.gap(4, 2), columns.gap(4, 3), columns.gap(4, 4), -1);
  }
}
