package org.fests.ingest.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.fests.ingest.csv.Row;
import org.fests.ingest.csv.Rows;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.table.TableMap.Column;

/**
 * The rows of a Parquet file, of which only the columns that the map names are read: {@code box.x}
 * is the field x of the structure box, a list is the field {@code [1,2,3]}. One row group is in
 * memory.
 */
final class ParquetRows implements Rows {
  private static final int PAGE_BYTES = 1 << 20;

  private final LogSource source;
  private final ParquetFileReader file;
  private final MessageType schema;
  private final List<ParquetColumn> columns = new ArrayList<>();
  private final FieldBytes fields;
  private final Row row = new Row();
  private Optional<RecordReader<Group>> records = Optional.empty();
  private long left;
  private long number;

  private ParquetRows(LogSource source, ParquetFileReader file, TableMap map) {
    this.source = source;
    this.file = file;
    MessageType whole = file.getFooter().getFileMetaData().getSchema();
    Set<String> wanted = map.columns().stream().map(Column::name).collect(Collectors.toSet());
    schema = new MessageType(whole.getName(), kept(whole, "", wanted));
    file.setRequestedSchema(schema);
    for (Column column : map.columns()) {
      columns.add(ParquetColumn.of(column, schema, source));
    }
    fields = new FieldBytes(columns.size());
    ParquetColumn.checkUnit(map, schema, source);
  }

  /**
   * Opens a file.
   *
   * @throws LogException if it is not Parquet, or lacks a column
   */
  static Rows of(LogSource source, TableMap map) throws IOException {
    if (!source.replayable()) {
      throw failure(source, "Parquet cannot be read from a pipe", "give it as a file");
    }
    PlainParquetConfiguration plain = new PlainParquetConfiguration();
    ParquetReadOptions options =
        ParquetReadOptions.builder(plain)
            .withCodecFactory(new BoundedPages(new CodecFactory(plain, PAGE_BYTES)))
            .build();
    try {
      return new ParquetRows(
          source, ParquetFileReader.open(new ParquetBytes(source), options), map);
    } catch (LogException said) {
      throw said;
    } catch (RuntimeException damaged) {
      throw damaged(source, damaged);
    }
  }

  /** Returns the fields that are wanted, or hold some that are. */
  private static List<Type> kept(GroupType group, String prefix, Set<String> wanted) {
    List<Type> kept = new ArrayList<>();
    for (Type field : group.getFields()) {
      String path = prefix + field.getName();
      if (wanted.contains(path)) {
        kept.add(field);
      } else if (!field.isPrimitive()) {
        List<Type> inner = kept(field.asGroupType(), path + ".", wanted);
        if (!inner.isEmpty()) {
          kept.add(field.asGroupType().withNewFields(inner));
        }
      }
    }
    return kept;
  }

  @Override
  public boolean next() throws IOException {
    try {
      while (left == 0) {
        PageReadStore group = file.readNextRowGroup();
        if (group == null) {
          return false;
        }
        left = group.getRowCount();
        records =
            Optional.of(
                new ColumnIOFactory()
                    .getColumnIO(schema)
                    .getRecordReader(group, new GroupRecordConverter(schema)));
      }
      left--;
      number++;
      fill(records.orElseThrow().read());
      return true;
    } catch (RuntimeException damaged) {
      throw damaged(source, damaged);
    }
  }

  private void fill(Group record) {
    fields.clear();
    for (int i = 0; i < columns.size(); i++) {
      fields.begin(i);
      columns.get(i).append(record, fields);
      fields.end(i);
      fields.append(',');
    }
    fields.fill(row, number);
  }

  @Override
  public Row row() {
    return row;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static LogException damaged(LogSource source, RuntimeException why) {
    return failure(
        source,
        "Parquet is damaged, or none: " + String.valueOf(why.getMessage()).replaceAll("\\s+", " "),
        "check that it was copied or written completely, and that the map says table: parquet"
            + " rightly");
  }

  static LogException failure(LogSource source, String what, String help) {
    return new LogException(Place.whole(source.uri()), what, help);
  }
}
