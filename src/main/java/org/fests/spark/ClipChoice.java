package org.fests.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.filter2.predicate.FilterApi;
import org.apache.parquet.filter2.predicate.FilterPredicate;
import org.apache.parquet.filter2.predicate.Operators;
import org.apache.parquet.hadoop.ParquetInputFormat;
import org.apache.parquet.hadoop.util.SerializationUtil;
import org.apache.parquet.io.api.Binary;

/**
 * The clips that a job wants to read, by {@code clip_id}. Parquet compares each id with the least
 * and the greatest of each row group and page; what no id fits is not read from disk. A page holds
 * one clip, as {@link Lake} writes it.
 *
 * <p>What Parquet is asked is made of its own predicates alone: it reads them with its own class
 * loader, which does not know a job's classes where Spark has loaded the job's jar. For a row group
 * the cost is O(chosen clips in it x its pages + log(chosen clips)).
 */
final class ClipChoice implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Fewer ids than these are compared one by one; a question of their range costs as two more. */
  private static final int GUARDED = 16;

  /** One object for all predicates: what is written is unpacked again for each file. */
  private static final Operators.BinaryColumn ID = FilterApi.binaryColumn(LakeSchema.CLIP_ID);

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

  /** Returns the setting of a read that makes Parquet ask. There is a chosen clip. */
  String setting() {
    Configuration configuration = new Configuration(false);
    try {
      SerializationUtil.writeObjectToConfAsBase64(
          ParquetInputFormat.FILTER_PREDICATE, any(binaries(), 0, ids.length), configuration);
    } catch (IOException cannotHappen) { // nothing is written but memory
      throw new UncheckedIOException(cannotHappen);
    }
    return configuration.get(ParquetInputFormat.FILTER_PREDICATE);
  }

  /** Returns whether an id is one of some; a balanced tree, as it is walked by recursion. */
  private static FilterPredicate any(Binary[] ids, int from, int to) {
    if (to - from == 1) {
      return FilterApi.eq(ID, ids[from]);
    }
    int middle = (from + to) >>> 1;
    FilterPredicate either = FilterApi.or(any(ids, from, middle), any(ids, middle, to));
    return to - from < GUARDED ? either : FilterApi.and(between(ids[from], ids[to - 1]), either);
  }

  /** Returns whether an id may be one of some: where it cannot, Parquet asks no further. */
  private static FilterPredicate between(Binary first, Binary last) {
    return FilterApi.and(FilterApi.gtEq(ID, first), FilterApi.ltEq(ID, last));
  }

  private Binary[] binaries() {
    return Arrays.stream(ids).map(Binary::fromConstantByteArray).toArray(Binary[]::new);
  }

  /** Returns whether a clip is chosen; O(log clips). */
  boolean keep(Binary id) {
    return Arrays.binarySearch(ids, id.getBytes(), Arrays::compareUnsigned) >= 0;
  }
}
