package org.fests.logic;

import java.util.Arrays;
import org.fests.geometry.Arrangement;
import org.fests.geometry.Grain;
import org.fests.geometry.Point;
import org.fests.geometry.RectangleColumns;
import org.fests.scene.BoxColumns;
import org.fests.scene.FrameBatch;

/**
 * The boxes of a clip: rectangles in an image; else prisms, the footprint on the ground times the
 * interval of heights.
 */
final class Boxes {
  private static final double[] EMPTY = {};

  private final FrameBatch clip;
  private final RectangleColumns outlines;
  private final boolean solid;

  private Boxes(FrameBatch clip, RectangleColumns outlines) {
    this.clip = clip;
    this.outlines = outlines;
    solid = clip.stream().space().solid();
  }

  static Boxes of(FrameBatch clip) {
    BoxColumns boxes = clip.columns().detections().boxes();
    boolean solid = clip.stream().space().solid();
    double[] x = boxes.x();
    double[] along = solid ? filled(boxes.length(), x.length) : boxes.width();
    double[] across = solid ? boxes.width() : boxes.height();
    return new Boxes(clip, RectangleColumns.turned(x, boxes.y(), along, across, boxes.angle()));
  }

  /** Returns boxes that nobody asks about. */
  static Boxes none(FrameBatch clip) {
    return new Boxes(clip, RectangleColumns.upright(EMPTY, EMPTY, EMPTY, EMPTY));
  }

  private static double[] filled(double[] column, int size) {
    return column.length == 0 ? new double[size] : column;
  }

  RectangleColumns outlines() {
    return outlines;
  }

  /** Returns whether the bounding rectangles decide whether boxes meet. */
  boolean flatAndUpright() {
    return !solid && clip.upright();
  }

  boolean meet(int a, int b) {
    return outlines.meet(a, b)
        && (!solid || Math.min(top(a), top(b)) > Math.max(bottom(a), bottom(b)));
  }

  /** Returns whether the first {@code count} of the chosen boxes have a common point. */
  boolean meet(int[] chosen, int count) {
    return outlines.meet(chosen, count) && (!solid || commonHeight(chosen, count) > 0);
  }

  /** Returns the common area, square pixels; or the common volume, cubic metres. */
  double commonSize(int[] chosen, int count) {
    double area = outlines.commonArea(chosen, count);
    return solid ? area * Math.max(0, commonHeight(chosen, count)) : area;
  }

  private double commonHeight(int[] chosen, int count) {
    double top = top(chosen[0]);
    double bottom = bottom(chosen[0]);
    for (int i = 1; i < count; i++) {
      top = Math.min(top, top(chosen[i]));
      bottom = Math.max(bottom, bottom(chosen[i]));
    }
    return top - bottom;
  }

  /** Returns the common area or volume of two boxes, which may be one and the same. */
  double commonSize(int a, int b) {
    double area = outlines.commonArea(a, b);
    double height = solid ? Math.min(top(a), top(b)) - Math.max(bottom(a), bottom(b)) : 1;
    return area * Math.max(0, height);
  }

  /** Returns whether the box has a point inside it. */
  boolean hasRegion(int detection) {
    return outlines.hasArea(detection) && (!solid || top(detection) > bottom(detection));
  }

  /** Returns the boxes cut along each other; each has a point inside. */
  Arrangement arrangement(int[] chosen) {
    double[] bottoms = solid ? Arrays.stream(chosen).mapToDouble(this::bottom).toArray() : EMPTY;
    double[] tops = solid ? Arrays.stream(chosen).mapToDouble(this::top).toArray() : EMPTY;
    return new Arrangement(outlines, chosen, bottoms, tops);
  }

  /** Returns the least x of the closed box; that of a turned one is rounded. */
  double minX(int detection) {
    return rounded(detection, outlines.minX(detection));
  }

  double maxX(int detection) {
    return rounded(detection, outlines.maxX(detection));
  }

  double minY(int detection) {
    return rounded(detection, outlines.minY(detection));
  }

  double maxY(int detection) {
    return rounded(detection, outlines.maxY(detection));
  }

  private double rounded(int detection, double edge) {
    return outlines.upright(detection) ? edge : Grain.round(edge);
  }

  /** Returns the distance of the boundaries, 0 where they touch or overlap. */
  double gap(int a, int b) {
    double ground = outlines.gap(a, b);
    return solid ? Point.length(ground, apart(a, b)) : ground;
  }

  /** Writes the distances of one box and each of so many others, one after another. */
  void gaps(int one, int from, int count, double[] gaps) {
    outlines.gaps(one, from, count, gaps);
    for (int i = 0; solid && i < count; i++) {
      gaps[i] = Point.length(gaps[i], apart(one, from + i));
    }
  }

  private double apart(int a, int b) {
    return Math.max(0, Math.max(bottom(b) - top(a), bottom(a) - top(b)));
  }

  /** Returns how far the first reaches out of the second; at most 0 where it lies inside. */
  double overhang(int inner, int outer) {
    double ground = outlines.overhang(inner, outer);
    double upright =
        solid ? Math.max(top(inner) - top(outer), bottom(outer) - bottom(inner)) : ground;
    return Math.max(ground, upright);
  }

  /** Returns z of the upper side, metres. */
  double top(int detection) {
    return clip.z(detection) + clip.height(detection) / 2;
  }

  /** Returns z of the lower side, metres. */
  double bottom(int detection) {
    return clip.z(detection) - clip.height(detection) / 2;
  }
}
