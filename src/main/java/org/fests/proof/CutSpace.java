package org.fests.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.fests.geometry.Rectangle;
import org.fests.scene.Detection;

/**
 * The plane, or space, cut along the sides of boxes, so that regions made of the boxes are exact
 * sets of cells. Boxes that are not turned are cut along their coordinates, which rounds nothing.
 *
 * @param boxes the cells inside each; none inside one that has no size
 */
record CutSpace(Cells cells, Map<Detection, BitSet> boxes) {
  static CutSpace of(Solids solids, List<Detection> detections) {
    List<Detection> sized =
        detections.stream().filter(d -> solids.haveCommonPoint(List.of(d))).distinct().toList();
    CutSpace ground =
        sized.stream().allMatch(d -> d.box().angle() == 0)
            ? alongAxes(solids, sized)
            : alongSides(solids, sized);
    CutSpace cut = solids.space().solid() ? ground.times(solids, sized) : ground;
    detections.forEach(d -> cut.boxes().putIfAbsent(d, new BitSet()));
    return cut;
  }

  private static CutSpace alongAxes(Solids solids, List<Detection> sized) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    for (Detection d : sized) {
      Rectangle r = solids.outline(d);
      x.addAll(List.of(r.minX(), r.maxX()));
      y.addAll(List.of(r.minY(), r.maxY()));
    }
    CutLine columns = CutLine.at(x);
    CutLine rows = CutLine.at(y);
    CutProduct plane = new CutProduct(columns, rows);
    Map<Detection, BitSet> boxes = new LinkedHashMap<>();
    for (Detection d : sized) {
      Rectangle r = solids.outline(d);
      BitSet across = columns.between(r.minX(), r.maxX());
      boxes.put(d, plane.product(across, rows.between(r.minY(), r.maxY())));
    }
    return new CutSpace(plane, boxes);
  }

  private static CutSpace alongSides(Solids solids, List<Detection> sized) {
    CutPlane plane = new CutPlane(sized.stream().map(solids::outline).toList());
    Map<Detection, BitSet> boxes = new LinkedHashMap<>();
    sized.forEach(d -> boxes.put(d, plane.inside(solids.outline(d))));
    return new CutSpace(plane, boxes);
  }

  /** Returns space over this ground, cut at the heights where boxes begin and end. */
  private CutSpace times(Solids solids, List<Detection> sized) {
    TreeSet<Double> heights = new TreeSet<>();
    sized.forEach(d -> heights.addAll(List.of(solids.bottom(d), solids.top(d))));
    CutLine upward = CutLine.at(heights);
    CutProduct space = new CutProduct(cells, upward);
    Map<Detection, BitSet> prisms = new LinkedHashMap<>();
    boxes.forEach(
        (d, footprint) ->
            prisms.put(
                d, space.product(footprint, upward.between(solids.bottom(d), solids.top(d)))));
    return new CutSpace(space, prisms);
  }
}
