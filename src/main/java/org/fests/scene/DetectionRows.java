package org.fests.scene;

import java.util.Arrays;
import java.util.List;

/** The detections a builder has collected, in the order they came. */
final class DetectionRows {
  private static final int HALF = 32; // bits of a key that tell rows of one place apart

  private final Names classes = new Names();
  private final Names tracks = new Names();

  /** Of each row the code of its class, and behind it the code of its track. */
  private final Longs codes = new Longs();

  private final NumberRows numbers = new NumberRows();
  private final AttributeRows attributes = new AttributeRows();

  int size() {
    return codes.size();
  }

  /** Forgets the detections and keeps the room for them; so for the attributes that they had. */
  void clear() {
    classes.clear();
    tracks.clear();
    codes.clear();
    numbers.clear();
    attributes.clear();
  }

  void add(DetectionDraft draft) {
    attributes.add(size(), draft.attributes);
    numbers.add(draft);
    int track = draft.track.isEmpty() ? FrameBatch.NONE : tracks.code(draft.track);
    codes.add(key(classes.code(draft.className), track));
  }

  /** Returns the columns with each sample's detections in order of class, then as they came. */
  DetectionColumns sorted(int[] sampleOffsets) {
    long[] keys = keys(sampleOffsets);
    int[] classCodes = new int[keys.length];
    int[] order = new int[keys.length];
    for (int place = 0; place < keys.length; place++) {
      classCodes[place] = first(keys[place]);
      order[place] = second(keys[place]);
    }
    List<String> names = tracks.inOrderOfUse();
    NumberRows.Columns columns = numbers.columns(order);
    return new DetectionColumns(
        classes.alphabetic(),
        classCodes,
        names,
        names.isEmpty() ? new int[0] : trackCodes(order),
        columns.scores(),
        columns.boxes(),
        attributes.columns(order));
  }

  /** Returns for each place the code of its class, and behind it the row that stands there. */
  private long[] keys(int[] sampleOffsets) {
    int[] places = classes.places();
    long[] keys = new long[size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = key(places[first(codes.at(row))], row);
    }
    for (int sample = 0; sample + 1 < sampleOffsets.length; sample++) {
      Arrays.sort(keys, sampleOffsets[sample], sampleOffsets[sample + 1]);
    }
    return keys;
  }

  private int[] trackCodes(int[] order) {
    int[] picked = new int[order.length];
    for (int place = 0; place < picked.length; place++) {
      picked[place] = second(codes.at(order[place]));
    }
    return picked;
  }

  private static long key(int first, int second) {
    return ((long) first << HALF) | Integer.toUnsignedLong(second);
  }

  private static int first(long key) {
    return (int) (key >>> HALF);
  }

  private static int second(long key) {
    return (int) key;
  }
}
