package org.fests.spark;

import java.util.Iterator;
import java.util.function.Function;

/** An iterator over what a function makes of another one's elements, each when it is asked for. */
record Mapped<A, B>(Iterator<A> from, Function<A, B> mapping) implements Iterator<B> {
  @Override
  public boolean hasNext() {
    return from.hasNext();
  }

  @Override
  public B next() {
    return mapping.apply(from.next());
  }
}
