package org.fests.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The end of a line, found eight bytes at a time. */
class LineEndsTest {
  private static int oneByOne(byte[] bytes, int from, char other) {
    int at = from;
    while (bytes[at] != '\n' && bytes[at] != other) {
      at++;
    }
    return at;
  }

  @Test
  void findsWhatIsFoundByteByByte() {
    for (long seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      byte[] bytes = new byte[1 + random.nextInt(40)];
      for (int i = 0; i < bytes.length; i++) {
        int near = random.nextBoolean() ? '\n' : '"';
        bytes[i] =
            (byte) (random.nextInt(4) == 0 ? near + random.nextInt(-1, 2) : random.nextInt());
      }
      bytes[bytes.length - 1] = '\n';
      char other = random.nextBoolean() ? '"' : '\n';
      int from = random.nextInt(bytes.length);
      assertThat(LineEnds.next(bytes, from, other))
          .as("seed %d", seed)
          .isEqualTo(oneByOne(bytes, from, other));
    }
  }
}
