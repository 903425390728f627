package org.fests.spark;

import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetOutputFormat;
import org.apache.parquet.hadoop.codec.ZstandardCodec;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/** The tables of the lake, each a folder of Parquet files in a snapshot. */
@SuppressWarnings("ImmutableEnumChecker") // a StructType and a List.of never change
enum LakeTable {
  /**
   * Each clip has pages of its own, so that a reader can leave out the others. Its numbers are not
   * squeezed bit by bit: of noise that saves 8 % of the bytes and makes a read a half slower, and
   * of what repeats it saves 1 %.
   */
  CLIPS(LakeSchema.TYPE, new Pages(1, -1), LakeSchema.STREAM_ID, LakeSchema.CLIP),
  LOGS(LogRows.TYPE, new Pages(1000, 3), LakeSchema.SOURCE_URI),
  REJECTED(RejectedRecord.TYPE, new Pages(20_000, 3), LakeSchema.SOURCE_URI, RejectedRecord.NUMBER);

  /**
   * How a column is cut and compressed.
   *
   * @param rows at most so many to a page
   * @param level of zstd; below 0 it finds what repeats and writes the rest as it is
   */
  private record Pages(int rows, int level) {}

  /**
   * A writer holds so many bytes before compression; a reader may skip so many, and each task holds
   * the row group that it reads while the collector copies it: with 32 MB, in a heap of 1 GB, the
   * collector stopped a scan for a fifth longer.
   */
  private static final long ROW_GROUP_BYTES = 8L << 20;

  private final StructType type;
  private final Pages pages;
  private final List<String> order;

  LakeTable(StructType type, Pages pages, String... order) {
    this.type = type;
    this.pages = pages;
    this.order = List.of(order);
  }

  StructType type() {
    return type;
  }

  /** Returns the table's name, in SQL and as a folder. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the table's folder in a snapshot. */
  Path in(Path snapshot) {
    return new Path(snapshot, word());
  }

  Dataset<Row> read(SparkSession session, Path snapshot) {
    return session.read().schema(type).parquet(in(snapshot).toString());
  }

  /** Writes rows, in the table's order inside each part. */
  void write(Dataset<Row> rows, Path snapshot, SaveMode mode) {
    Column[] columns = order.stream().map(functions::col).toArray(Column[]::new);
    rows.sortWithinPartitions(columns)
        .write()
        .mode(mode)
        .option(ParquetOutputFormat.BLOCK_SIZE, ROW_GROUP_BYTES)
        .option(ParquetOutputFormat.MIN_ROW_COUNT_FOR_PAGE_SIZE_CHECK, 1)
        .option(ParquetOutputFormat.PAGE_ROW_COUNT_LIMIT, pages.rows())
        .option(ZstandardCodec.PARQUET_COMPRESS_ZSTD_LEVEL, pages.level())
        .parquet(in(snapshot).toString());
  }
}
