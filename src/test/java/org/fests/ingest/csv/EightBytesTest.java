package org.fests.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Words that tell of each of their bytes what a loop would. */
class EightBytesTest {
  private static final char[] WANTED = {'\0', ' ', '#', ',', '\n', '0', '\u007f'};

  private static byte[] random(SplittableRandom random) {
    byte[] bytes = new byte[Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      boolean any = random.nextBoolean();
      int near = WANTED[random.nextInt(WANTED.length)] + random.nextInt(3) - 1;
      bytes[i] = (byte) (any ? random.nextInt(256) : near ^ (random.nextInt(4) == 0 ? 0x80 : 0));
    }
    return bytes;
  }

  /** Returns the highest bit of each byte that is such, as a number from 0 to 255. */
  private static long marks(byte[] bytes, IntPredicate wanted) {
    long marks = 0;
    for (int i = 0; i < bytes.length; i++) {
      marks |= wanted.test(bytes[i] & 0xff) ? 0x80L << (Byte.SIZE * i) : 0;
    }
    return marks;
  }

  @Test
  void marksEveryByte() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 100_000; i++) {
      byte[] bytes = random(random);
      long word = EightBytes.at(bytes, 0);
      char wanted = WANTED[random.nextInt(WANTED.length)];
      long equal = marks(bytes, b -> b == wanted);
      assertThat(EightBytes.equal(word, wanted)).isEqualTo(equal);
      assertThat(EightBytes.below(word, wanted)).isEqualTo(marks(bytes, b -> b < wanted));
      assertThat(EightBytes.first(EightBytes.zeros(word ^ (EightBytes.ONES * wanted))))
          .isEqualTo(EightBytes.first(equal));
    }
  }

  @Test
  void theFirstOfNoneIsBehindAll() {
    assertThat(EightBytes.first(0)).isEqualTo(Long.BYTES);
    assertThat(EightBytes.first(0x80)).isZero();
  }

  @Test
  void aFewBytesAreTheHighest() {
    byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8, (byte) 0xff};
    for (int start = 0; start < bytes.length; start++) {
      for (int end = start + 1; end <= Math.min(bytes.length, start + Long.BYTES); end++) {
        byte[] word = new byte[Long.BYTES];
        System.arraycopy(bytes, start, word, Long.BYTES - (end - start), end - start);
        assertThat(EightBytes.of(bytes, start, end)).isEqualTo(EightBytes.at(word, 0));
      }
    }
  }
}
