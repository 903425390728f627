package org.fests.ingest.strem;

import org.fests.ingest.json.PlainJson;
import org.fests.ingest.json.PlainJson.NotPlain;
import org.fests.scene.DetectionDraft;

/** Reads a box of the newer dialect for {@link PlainFrames}. */
final class PlainBox {
  private static final byte[][] BOX = {PlainJson.name("type"), PlainJson.name("region")};
  private static final byte[][] REGION = {
    PlainJson.name("center"), PlainJson.name("dimensions"), PlainJson.name("rotation")
  };
  private static final byte[][] CENTER = {PlainJson.name("x"), PlainJson.name("y")};
  private static final byte[][] DIMENSIONS = {PlainJson.name("w"), PlainJson.name("h")};
  private static final int UPRIGHT = 3;
  private static final int TURNED = 7;

  private final PlainJson json;
  private final double[] center = new double[2];
  private final double[] dimensions = new double[2];
  private double rotation;

  PlainBox(PlainJson json) {
    this.json = json;
  }

  void read(DetectionDraft draft) {
    String type = "";
    int region = 0;
    int seen = 0;
    json.pass('{');
    do {
      int key = json.key(BOX, seen);
      if (key == 0) {
        type = json.text();
      } else {
        region = region();
      }
      seen |= 1 << key;
    } while (json.more('}'));
    if (seen != 3 || region != wanted(type)) {
      throw new NotPlain();
    }
    draft.imageBox(center[0], center[1], dimensions[0], dimensions[1], rotation);
  }

  /** Returns the keys that a region of the type has. */
  private static int wanted(String type) {
    return switch (type) {
      case BoxReader.UPRIGHT -> UPRIGHT;
      case BoxReader.TURNED -> TURNED;
      default -> throw new NotPlain();
    };
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
