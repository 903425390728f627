package org.fests.scene;

/** A growing array of doubles; as long as all are the usual one, it holds none of them. */
final class UsualDoubles {
  private final double usual;
  private final long usualBits;
  private final Doubles values = new Doubles();
  private int held;

  UsualDoubles(double usual) {
    this.usual = usual;
    usualBits = Double.doubleToRawLongBits(usual);
  }

  void add(double value) {
    if (values.size() > 0 || Double.doubleToRawLongBits(value) != usualBits) {
      while (values.size() < held) {
        values.add(usual);
      }
      values.add(value);
    }
    held++;
  }

  /** Returns the values at those places; none of them if all that it has are the usual one. */
  double[] at(int[] places) {
    return allUsual() ? new double[0] : values.at(places);
  }

  /** Forgets the values and keeps the room for them. */
  void clear() {
    values.clear();
    held = 0;
  }

  private boolean allUsual() {
    for (int i = 0; i < values.size(); i++) {
      double value = values.at(i);
      if (value != usual && !(Double.isNaN(value) && Double.isNaN(usual))) { // -0.0 is usual, too
        return false;
      }
    }
    return true;
  }
}
