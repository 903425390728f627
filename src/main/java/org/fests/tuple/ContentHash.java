package org.fests.tuple;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;

/**
 * The SHA-256 of values one after another. Texts and lists go in with their lengths, so that no two
 * contents run together into the same bytes.
 */
public final class ContentHash {
  private final MessageDigest digest = Lot.sha256();

  public ContentHash text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    whole(bytes.length);
    digest.update(bytes);
    return this;
  }

  public ContentHash whole(long value) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  /** Adds a number bit by bit; all NaN are one. */
  public ContentHash number(double value) {
    return whole(Double.doubleToLongBits(value));
  }

  /** Adds bytes without their number: they must come last, or their number be known. */
  public ContentHash bytes(byte[] buffer, int count) {
    digest.update(buffer, 0, count);
    return this;
  }

  public <T> ContentHash list(List<T> values, Consumer<T> add) {
    whole(values.size());
    values.forEach(add);
    return this;
  }

  /** Returns 64 hex digits; nothing can be added afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
