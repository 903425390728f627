package org.fests.tuple;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A number drawn by lot from a seed and words, the same on every machine and in every order of
 * work: the first bytes of their SHA-256.
 *
 * @param value all 64 bits are random
 */
public record Lot(long value) {
  /** Draws from the seed and the words, which may hold any character. */
  public static Lot draw(long seed, String... words) {
    MessageDigest digest = sha256();
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).array());
    for (String word : words) {
      byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      digest.update(bytes);
    }
    return new Lot(ByteBuffer.wrap(digest.digest()).getLong());
  }

  /** Returns a number in [0, 1). */
  double unit() {
    return (value >>> 11) * 0x1p-53;
  }

  /** Returns a number in [0, end). */
  int below(int end) {
    return (int) Long.remainderUnsigned(value, end);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every JDK has SHA-256", missing);
    }
  }
}
