package org.fests.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The detections a builder has collected, in the order they came. */
final class DetectionRows {
  private record Attributed(int row, AttributeValue value) {}

  private final Names classes = new Names();
  private final Names tracks = new Names();
  private final Ints classCodes = new Ints();
  private final Ints trackCodes = new Ints();
  private final Doubles scores = new Doubles();
  private final Doubles[] boxes = new Doubles[10]; // x y z length width height angle vx vy vz
  private final Map<String, List<Attributed>> attributes = new TreeMap<>();

  DetectionRows() {
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = new Doubles();
    }
  }

  int size() {
    return classCodes.size();
  }

  void add(DetectionDraft draft) {
    draft.attributes.forEach(
        (name, value) ->
            attributes
                .computeIfAbsent(name, key -> new ArrayList<>())
                .add(new Attributed(size(), value)));
    classCodes.add(classes.code(draft.className));
    trackCodes.add(draft.track.isEmpty() ? FrameBatch.NONE : tracks.code(draft.track));
    scores.add(draft.score);
    boxes[0].add(draft.x);
    boxes[1].add(draft.y);
    boxes[2].add(draft.z);
    boxes[3].add(draft.length);
    boxes[4].add(draft.width);
    boxes[5].add(draft.height);
    boxes[6].add(draft.angle);
    boxes[7].add(draft.vx);
    boxes[8].add(draft.vy);
    boxes[9].add(draft.vz);
  }

  /** Returns the columns with each sample's detections in order of class, then as they came. */
  DetectionColumns sorted(int[] sampleOffsets) {
    int[] places = classes.places();
    int[] order = order(sampleOffsets, places);
    return new DetectionColumns(
        classes.alphabetic(),
        IntStream.of(order).map(row -> places[classCodes.at(row)]).toArray(),
        tracks.inOrderOfUse(),
        tracks.inOrderOfUse().isEmpty()
            ? new int[0]
            : IntStream.of(order).map(trackCodes::at).toArray(),
        IntStream.of(order).mapToDouble(scores::at).toArray(),
        boxes(order),
        attributes(order));
  }

  /** Returns the row that stands at each place. */
  private int[] order(int[] sampleOffsets, int[] places) {
    int[] order = IntStream.range(0, size()).toArray();
    for (int sample = 0; sample + 1 < sampleOffsets.length; sample++) {
      sort(order, places, sampleOffsets[sample], sampleOffsets[sample + 1]);
    }
    return order;
  }

  /** Insertion sort: stable, and samples are short or nearly in order. */
  private void sort(int[] order, int[] places, int from, int to) {
    if (to - from > 64) {
      List<Integer> rows = new ArrayList<>(IntStream.range(from, to).boxed().toList());
      rows.sort(Comparator.comparingInt(row -> places[classCodes.at(row)]));
      for (int i = from; i < to; i++) {
        order[i] = rows.get(i - from);
      }
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int row = order[i];
      int place = places[classCodes.at(row)];
      int at = i;
      while (at > from && places[classCodes.at(order[at - 1])] > place) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = row;
    }
  }

  private BoxColumns boxes(int[] order) {
    return new BoxColumns(
        column(order, 0),
        column(order, 1),
        unlessAll(0, column(order, 2)),
        unlessAll(0, column(order, 3)),
        column(order, 4),
        column(order, 5),
        unlessAll(0, column(order, 6)),
        unlessAll(Double.NaN, column(order, 7)),
        unlessAll(Double.NaN, column(order, 8)),
        unlessAll(Double.NaN, column(order, 9)));
  }

  private double[] column(int[] order, int n) {
    double[] column = new double[order.length];
    for (int i = 0; i < column.length; i++) { // a stream here is the slowest part of an import
      column[i] = boxes[n].at(order[i]);
    }
    return column;
  }

  private static double[] unlessAll(double value, double[] column) {
    for (double v : column) {
      if (v != value && !(Double.isNaN(v) && Double.isNaN(value))) {
        return column;
      }
    }
    return new double[0];
  }

  private List<AttributeColumn> attributes(int[] order) {
    int[] placeOf = new int[order.length];
    for (int place = 0; place < order.length; place++) {
      placeOf[order[place]] = place;
    }
    List<AttributeColumn> columns = new ArrayList<>();
    attributes.forEach(
        (name, rows) -> {
          List<Attributed> placed =
              rows.stream().sorted(Comparator.comparingInt(row -> placeOf[row.row()])).toList();
          columns.add(
              new AttributeColumn(
                  name,
                  placed.stream().mapToInt(row -> placeOf[row.row()]).toArray(),
                  placed.stream().map(Attributed::value).toList()));
        });
    return columns;
  }
}
