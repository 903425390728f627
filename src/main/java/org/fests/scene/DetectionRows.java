package org.fests.scene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The detections a builder has collected, in the order they came. */
final class DetectionRows {
  private static final int HALF = 32; // bits of a key that tell rows of one place apart

  private final Names classes = new Names();
  private final Names tracks = new Names();
  private final Ints classCodes = new Ints();
  private final Ints trackCodes = new Ints();
  private final Doubles scores = new Doubles();
  private final Doubles x = new Doubles();
  private final Doubles y = new Doubles();
  private final Doubles width = new Doubles();
  private final Doubles height = new Doubles();
  private final UsualDoubles z = new UsualDoubles(0);
  private final UsualDoubles length = new UsualDoubles(0);
  private final UsualDoubles angle = new UsualDoubles(0);
  private final UsualDoubles vx = new UsualDoubles(Double.NaN);
  private final UsualDoubles vy = new UsualDoubles(Double.NaN);
  private final UsualDoubles vz = new UsualDoubles(Double.NaN);
  private final Map<String, Attributed> attributes = new HashMap<>();

  /** Those met last at each place of a draft, as nearly all detections have them in one order. */
  private final Attributed[] usual = new Attributed[DraftAttributes.FEW];

  DetectionRows() {
    Arrays.fill(usual, new Attributed(""));
  }

  /** The rows that have an attribute, ascending, and its values. */
  private static final class Attributed {
    final String name;
    final Ints rows = new Ints();
    AttributeValue[] values = new AttributeValue[64];

    Attributed(String name) {
      this.name = name;
    }

    void add(int row, AttributeValue value) {
      if (rows.size() == values.length) {
        values = Arrays.copyOf(values, 2 * values.length);
      }
      values[rows.size()] = value;
      rows.add(row);
    }

    /** Returns for each row which of these it is, from 1; 0 if it is none. */
    int[] numbers(int all) {
      int[] numbers = new int[all];
      for (int n = 0; n < rows.size(); n++) {
        numbers[rows.at(n)] = n + 1;
      }
      return numbers;
    }
  }

  int size() {
    return classCodes.size();
  }

  /** Forgets the detections and keeps the room for them; so for the attributes that they had. */
  void clear() {
    for (Names names : List.of(classes, tracks)) {
      names.clear();
    }
    for (Ints codes : List.of(classCodes, trackCodes)) {
      codes.clear();
    }
    for (Doubles column : List.of(scores, x, y, width, height)) {
      column.clear();
    }
    for (UsualDoubles column : List.of(z, length, angle, vx, vy, vz)) {
      column.clear();
    }
    attributes.values().removeIf(attributed -> attributed.rows.size() == 0);
    attributes.values().forEach(attributed -> attributed.rows.clear());
  }

  void add(DetectionDraft draft) {
    for (int i = 0; i < draft.attributes.size(); i++) {
      attributed(i, draft.attributes.name(i)).add(size(), draft.attributes.value(i));
    }
    classCodes.add(classes.code(draft.className));
    trackCodes.add(draft.track.isEmpty() ? FrameBatch.NONE : tracks.code(draft.track));
    scores.add(draft.score);
    x.add(draft.x);
    y.add(draft.y);
    z.add(draft.z);
    length.add(draft.length);
    width.add(draft.width);
    height.add(draft.height);
    angle.add(draft.angle);
    vx.add(draft.vx);
    vy.add(draft.vy);
    vz.add(draft.vz);
  }

  /** Returns the rows of an attribute that stands at some place among those of a draft. */
  private Attributed attributed(int place, String name) {
    Attributed last = usual[place % usual.length];
    if (last.rows.size() > 0 && last.name.equals(name)) {
      return last;
    }
    Attributed found = attributes.computeIfAbsent(name, Attributed::new);
    usual[place % usual.length] = found;
    return found;
  }

  /** Returns the columns with each sample's detections in order of class, then as they came. */
  DetectionColumns sorted(int[] sampleOffsets) {
    long[] keys = keys(sampleOffsets);
    int[] codes = new int[keys.length];
    int[] order = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      codes[place] = (int) (keys[place] >>> HALF);
      order[place] = (int) keys[place];
    }
    List<String> names = tracks.inOrderOfUse();
    return new DetectionColumns(
        classes.alphabetic(),
        codes,
        names,
        names.isEmpty() ? new int[0] : trackCodes.at(order),
        scores.at(order),
        boxes(order),
        attributes(order));
  }

  /** Returns for each place the code of its class, and behind it the row that stands there. */
  private long[] keys(int[] sampleOffsets) {
    int[] places = classes.places();
    long[] keys = new long[size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = key(places[classCodes.at(row)], row);
    }
    for (int sample = 0; sample + 1 < sampleOffsets.length; sample++) {
      Arrays.sort(keys, sampleOffsets[sample], sampleOffsets[sample + 1]);
    }
    return keys;
  }

  private static long key(int first, int second) {
    return ((long) first << HALF) | second;
  }

  private BoxColumns boxes(int[] order) {
    return new BoxColumns(
        x.at(order),
        y.at(order),
        z.at(order),
        length.at(order),
        width.at(order),
        height.at(order),
        angle.at(order),
        vx.at(order),
        vy.at(order),
        vz.at(order));
  }

  private List<AttributeColumn> attributes(int[] order) {
    List<AttributeColumn> columns = new ArrayList<>();
    new TreeMap<>(attributes)
        .forEach(
            (name, attributed) -> {
              if (attributed.rows.size() > 0) {
                columns.add(column(name, attributed, order));
              }
            });
    return columns;
  }

  private static AttributeColumn column(String name, Attributed attributed, int[] order) {
    int size = attributed.rows.size();
    int[] detections = new int[size];
    AttributeValue[] values = new AttributeValue[size];
    int[] numbers = attributed.numbers(order.length);
    int n = 0;
    for (int place = 0; place < order.length; place++) {
      int number = numbers[order[place]];
      if (number > 0) {
        detections[n] = place;
        values[n++] = attributed.values[number - 1];
      }
    }
    return new AttributeColumn(name, detections, List.of(values));
  }
}
