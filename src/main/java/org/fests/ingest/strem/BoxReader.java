package org.fests.ingest.strem;

import java.io.IOException;
import org.fests.ingest.json.JsonCursor;
import org.fests.scene.DetectionDraft;

/** Reads a box of either dialect. */
final class BoxReader {
  static final String UPRIGHT = "@stremf/bbox/aabb";
  static final String TURNED = "@stremf/bbox/obb";
  private static final int TYPE = 1;
  private static final int REGION = 2;
  private static final int X = 4;
  private static final int Y = 8;
  private static final int W = 16;
  private static final int H = 32;
  private static final int ROTATION = 64;
  private static final int CENTER = 128;
  private static final int DIMENSIONS = 256;

  private final JsonCursor cursor;
  private final Dialect dialect;
  private double x;
  private double y;
  private double w;
  private double h;
  private double rotation;

  BoxReader(JsonCursor cursor, Dialect dialect) {
    this.cursor = cursor;
    this.dialect = dialect;
  }

  /** Reads the value of the current key into the draft. */
  void read(DetectionDraft draft) throws IOException {
    x = y = w = h = Double.NaN;
    rotation = 0;
    if (!cursor.object()) {
      return;
    }
    if (dialect == Dialect.V1_0_0) {
      flat();
      draft.imageBox(x + w / 2, y + h / 2, w, h, 0);
    } else {
      typed();
      draft.imageBox(x, y, w, h, rotation);
    }
  }

  private void flat() throws IOException {
    int seen = 0;
    while (cursor.nextKey()) {
      seen = number(seen);
    }
    cursor.require(seen, X, "x");
    cursor.require(seen, Y, "y");
    cursor.require(seen, W, "w");
    cursor.require(seen, H, "h");
  }

  private void typed() throws IOException {
    String type = "";
    int seen = 0;
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "type" -> {
          seen = cursor.once(seen, TYPE);
          type = cursor.text();
        }
        case "region" -> {
          seen = cursor.once(seen, REGION);
          seen |= region();
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, TYPE, "type");
    cursor.require(seen, REGION, "region");
    if (type.equals(TURNED)) {
      cursor.require(seen, ROTATION, "rotation");
    } else if (type.equals(UPRIGHT)) {
      rotation = 0; // an unknown field of an upright box, passed over
    } else {
      cursor.flaw("box type '%s' is not known: %s or %s".formatted(type, UPRIGHT, TURNED));
    }
  }

  private int region() throws IOException {
    int seen = 0;
    if (!cursor.object()) {
      return seen;
    }
    while (cursor.nextKey()) {
      switch (cursor.key()) {
        case "center" -> {
          seen = cursor.once(seen, CENTER);
          pair(X, "x", Y, "y");
        }
        case "dimensions" -> {
          seen = cursor.once(seen, DIMENSIONS);
          pair(W, "w", H, "h");
        }
        case "rotation" -> {
          seen = cursor.once(seen, ROTATION);
          rotation = cursor.number();
        }
        default -> cursor.skip();
      }
    }
    cursor.require(seen, CENTER, "center");
    cursor.require(seen, DIMENSIONS, "dimensions");
    return seen;
  }

  private void pair(int first, String firstName, int second, String secondName) throws IOException {
    if (!cursor.object()) {
      return;
    }
    int seen = 0;
    while (cursor.nextKey()) {
      seen = number(seen);
    }
    cursor.require(seen, first, firstName);
    cursor.require(seen, second, secondName);
  }

  private int number(int seen) throws IOException {
    switch (cursor.key()) {
      case "x" -> {
        int now = cursor.once(seen, X);
        x = cursor.number();
        return now;
      }
      case "y" -> {
        int now = cursor.once(seen, Y);
        y = cursor.number();
        return now;
      }
      case "w" -> {
        int now = cursor.once(seen, W);
        w = cursor.number();
        return now;
      }
      case "h" -> {
        int now = cursor.once(seen, H);
        h = cursor.number();
        return now;
      }
      default -> {
        cursor.skip();
        return seen;
      }
    }
  }
}
