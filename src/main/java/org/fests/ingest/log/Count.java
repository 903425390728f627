package org.fests.ingest.log;

/**
 * What became of records: in = out + rejected + left out.
 *
 * @param in how many the log has
 * @param out how many are in clips
 * @param rejected how many were bad
 * @param leftOut how many the user did not want: skipped frames, other channels
 */
public record Count(long in, long out, long rejected, long leftOut) {
  public static final Count ZERO = new Count(0, 0, 0, 0);

  public Count {
    if (in != out + rejected + leftOut || Math.min(Math.min(out, rejected), leftOut) < 0) {
      throw new IllegalArgumentException(
          "Invalid count: in %d, out %d, rejected %d, left out %d"
              .formatted(in, out, rejected, leftOut));
    }
  }

  public Count plus(Count other) {
    return new Count(
        in + other.in, out + other.out, rejected + other.rejected, leftOut + other.leftOut);
  }
}
