package org.fests.ingest.strem;

import org.fests.ingest.json.NotPlain;
import org.fests.ingest.json.PlainJson;
import org.fests.scene.DetectionDraft;

/** Reads a box of the newer dialect for {@link PlainFrames}. */
final class PlainBox {
  private static final byte[][] BOX = PlainJson.names("type", "region");
  private static final byte[][] REGION = PlainJson.names("center", "dimensions", "rotation");
  private static final byte[][] CENTER = PlainJson.names("x", "y");
  private static final byte[][] DIMENSIONS = PlainJson.names("w", "h");
  private static final byte[][] TYPES = PlainJson.names(BoxReader.UPRIGHT, BoxReader.TURNED);

  /** The keys of a region of each type, one bit each. */
  private static final int[] KEYS = {3, 7};

  private final PlainJson json;
  private final double[] center = new double[2];
  private final double[] dimensions = new double[2];
  private double rotation;

  PlainBox(PlainJson json) {
    this.json = json;
  }

  void read(DetectionDraft draft) {
    int type = 0;
    int region = 0;
    int seen = 0;
    json.pass('{');
    do {
      int key = json.key(BOX, seen);
      if (key == 0) {
        type = json.known(TYPES, 0);
      } else {
        region = region();
      }
      seen |= 1 << key;
    } while (json.more('}'));
    if (seen != 3 || region != KEYS[type]) {
      throw new NotPlain();
    }
    draft.imageBox(center[0], center[1], dimensions[0], dimensions[1], rotation);
  }

  /** Returns the keys that were seen. */
  private int region() {
    rotation = 0;
    int seen = 0;
    json.pass('{');
    do {
      int key = json.key(REGION, seen);
      switch (key) {
        case 0 -> pair(CENTER, center);
        case 1 -> pair(DIMENSIONS, dimensions);
        default -> rotation = json.number();
      }
      seen |= 1 << key;
    } while (json.more('}'));
    return seen;
  }

  private void pair(byte[][] names, double[] numbers) {
    json.pass('{');
    int first = json.key(names, 0);
    numbers[first] = json.number();
    json.pass(',');
    numbers[json.key(names, 1 << first)] = json.number();
    json.pass('}');
  }
}
