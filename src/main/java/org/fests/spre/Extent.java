package org.fests.spre;

/** How far {@code hold} and {@code fill} reach: a number of frames or a time. */
public sealed interface Extent {
  /** Returns it as written in a pattern: {@code 5} or {@code 200ms}. */
  String text();

  /** At least 1. */
  record Frames(int count) implements Extent {
    public Frames {
      if (count < 1) {
        throw new IllegalArgumentException("Invalid number of frames: " + count);
      }
    }

    @Override
    public String text() {
      return String.valueOf(count);
    }
  }

  /** More than 0. */
  record Nanos(long nanos) implements Extent {
    public Nanos {
      if (nanos < 1) {
        throw new IllegalArgumentException("Invalid time: %d ns".formatted(nanos));
      }
    }

    @Override
    public String text() {
      return TimeUnit.text(nanos);
    }
  }
}
