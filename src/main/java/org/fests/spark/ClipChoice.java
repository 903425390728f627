package org.fests.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.Statistics;
import org.apache.parquet.filter2.predicate.UserDefinedPredicate;
import org.apache.parquet.hadoop.ParquetInputFormat;
import org.apache.parquet.hadoop.util.SerializationUtil;
import org.apache.parquet.io.api.Binary;

/**
 * The clips that a job wants to read, by {@code clip_id}. Parquet asks it about each row group and
 * each page, by the least and the greatest id there; what it denies is not read from disk. A page
 * holds one clip, as {@link Lake} writes it. O(log clips) a page.
 */
final class ClipChoice extends UserDefinedPredicate<Binary> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final byte[][] ids;

  private ClipChoice(byte[][] ids) {
    this.ids = ids;
  }

  static ClipChoice of(Collection<String> ids) {
    return new ClipChoice(
        ids.stream()
            .map(id -> id.getBytes(StandardCharsets.UTF_8))
            .sorted(Arrays::compareUnsigned)
            .toArray(byte[][]::new));
  }

  /** Returns the setting of a read that makes Parquet ask. */
  String setting() {
    Configuration configuration = new Configuration(false);
    try {
      SerializationUtil.writeObjectToConfAsBase64(
          ParquetInputFormat.FILTER_PREDICATE,
          FilterApi.userDefined(FilterApi.binaryColumn(LakeSchema.CLIP_ID), this),
          configuration);
    } catch (IOException cannotHappen) { // nothing is written but memory
      throw new UncheckedIOException(cannotHappen);
    }
    return configuration.get(ParquetInputFormat.FILTER_PREDICATE);
  }

  @Override
  public boolean keep(Binary id) {
    return id != null && Arrays.binarySearch(ids, id.getBytes(), Arrays::compareUnsigned) >= 0;
  }

  /** The greatest id may have been cut; then it was made greater. */
  @Override
  public boolean canDrop(Statistics<Binary> statistics) {
    int next = Arrays.binarySearch(ids, statistics.getMin().getBytes(), Arrays::compareUnsigned);
    int least = next < 0 ? -next - 1 : next;
    return least == ids.length
        || Arrays.compareUnsigned(ids[least], statistics.getMax().getBytes()) > 0;
  }

  @Override
  public boolean inverseCanDrop(Statistics<Binary> statistics) {
    return false;
  }
}
