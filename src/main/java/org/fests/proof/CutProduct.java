package org.fests.proof;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Every cell of one space with every cell of another: a plane of two lines, space of three. */
record CutProduct(Cells first, Cells second) implements Cells {
  @Override
  public int count() {
    return first.count() * second.count();
  }

  private int cell(int ofFirst, int ofSecond) {
    return ofFirst * second.count() + ofSecond;
  }

  @Override
  public IntStream around(int cell) {
    return first
        .around(cell / second.count())
        .flatMap(i -> second.around(cell % second.count()).map(j -> cell(i, j)));
  }

  /** Returns every cell of one set with every cell of the other. */
  BitSet product(BitSet ofFirst, BitSet ofSecond) {
    BitSet product = new BitSet();
    ofFirst.stream().forEach(i -> ofSecond.stream().map(j -> cell(i, j)).forEach(product::set));
    return product;
  }
}
