package org.fests.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * The rejected records of the logs that one task reads, written to a Parquet file while it reads:
 * there may be as many as a log has records. A task that rejects nothing makes no file.
 */
final class RejectedFile implements AutoCloseable {
  private static final long ROW_GROUP_BYTES = 4 << 20;
  private static final MessageType TYPE = type();

  private final Path path;
  private final Configuration settings;
  private Optional<ParquetWriter<Group>> writer = Optional.empty();
  private boolean closed;

  /** Prepares a file that does not exist yet. */
  RejectedFile(Path path, Configuration settings) {
    this.path = path;
    this.settings = settings;
  }

  void add(RejectedRecord record) {
    Group row = new SimpleGroup(TYPE);
    Object[] values = record.values();
    for (int column = 0; column < values.length; column++) {
      if (values[column] instanceof Long number) {
        row.add(column, (long) number);
      } else {
        row.add(column, values[column].toString());
      }
    }
    try {
      open().write(row);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Finishes the file, and returns its name if there is one. */
  Optional<String> finish() {
    close();
    return writer.map(written -> path.getName());
  }

  @Override
  public void close() {
    try {
      if (writer.isPresent() && !closed) {
        closed = true;
        writer.get().close();
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private ParquetWriter<Group> open() throws IOException {
    if (writer.isEmpty()) {
      writer =
          Optional.of(
              ExampleParquetWriter.builder(path)
                  .withConf(settings)
                  .withType(TYPE)
                  .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
                  .withCompressionCodec(CompressionCodecName.ZSTD)
                  .withRowGroupSize(ROW_GROUP_BYTES)
                  .build());
    }
    return writer.get();
  }

  private static MessageType type() {
    Types.MessageTypeBuilder message = Types.buildMessage();
    for (StructField field : RejectedRecord.TYPE.fields()) {
      message.addField(column(field));
    }
    return message.named("rejected");
  }

  private static Type column(StructField field) {
    return field.dataType().equals(DataTypes.LongType)
        ? Types.required(PrimitiveTypeName.INT64).named(field.name())
        : Types.required(PrimitiveTypeName.BINARY)
            .as(LogicalTypeAnnotation.stringType())
            .named(field.name());
  }
}
