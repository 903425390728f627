package org.fests.ingest.argoverse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.BaseVariableWidthVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.FloatingPointVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.util.ByteArrayReadableSeekableByteChannel;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Unpacked;

/**
 * A table in Feather, version 2: an Arrow file. Read whole; a log's has some ten thousand rows.
 *
 * <p>Source: Apache Arrow columnar format, IPC file format.
 */
final class FeatherTable {
  private static final byte[] MAGIC = {'A', 'R', 'R', 'O', 'W', '1'};
  private static final byte[] OLD_MAGIC = {'F', 'E', 'A', '1'};
  private static final String HELP = "copy the file again";

  /** A damaged length must not take all memory: a table unpacked is hardly larger than this. */
  private static final long UNPACKED = 64;

  private static final long LEAST_MEMORY = 1 << 26;

  private final String uri;
  private final int rows;
  private final Map<String, double[]> numbers = new HashMap<>();
  private final Map<String, long[]> wholes = new HashMap<>();
  private final Map<String, String[]> texts = new HashMap<>();

  private FeatherTable(String uri, int rows) {
    this.uri = uri;
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @param most bytes that it may have
   * @throws LogException if it is not Feather, damaged, or larger
   */
  static FeatherTable of(LogSource file, int most) throws IOException {
    byte[] bytes;
    try (InputStream in = Unpacked.of(file.open())) {
      bytes = in.readNBytes(most);
    }
    Place place = Place.whole(file.uri());
    if (bytes.length == most) {
      throw new LogException(
          place, "has %d bytes or more, too many for a table".formatted(most), "split the log");
    }
    if (begins(bytes, OLD_MAGIC)) {
      throw new LogException(place, "is Feather of version 1", "write it anew with version 2");
    }
    if (!begins(bytes, MAGIC)) {
      throw new LogException(place, "is not Feather: it does not begin with ARROW1", HELP);
    }
    long memory = LEAST_MEMORY + UNPACKED * bytes.length;
    try (BufferAllocator allocator = new RootAllocator(memory);
        ArrowFileReader reader =
            new ArrowFileReader(
                new ByteArrayReadableSeekableByteChannel(bytes),
                allocator,
                BoundedCodec.upTo(memory))) {
      return read(file.uri(), reader);
    } catch (IOException | RuntimeException | AssertionError damaged) { // Arrow throws them all
      throw unreadable(place, damaged);
    }
  }

  private static LogException unreadable(Place place, Throwable cause) {
    LogException e =
        new LogException(place, "Feather is cut off or damaged: " + cause.getMessage(), HELP);
    e.initCause(cause);
    return e;
  }

  private static boolean begins(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }

  private static FeatherTable read(String uri, ArrowFileReader reader) throws IOException {
    VectorSchemaRoot root = reader.getVectorSchemaRoot();
    List<FeatherTable> batches = new ArrayList<>();
    while (reader.loadNextBatch()) {
      batches.add(batch(uri, root));
    }
    FeatherTable table =
        new FeatherTable(uri, batches.stream().mapToInt(batch -> batch.rows).sum());
    int at = 0;
    for (FeatherTable batch : batches) {
      table.append(batch, at);
      at += batch.rows;
    }
    return table;
  }

  private static FeatherTable batch(String uri, VectorSchemaRoot root) {
    FeatherTable batch = new FeatherTable(uri, root.getRowCount());
    for (FieldVector vector : root.getFieldVectors()) {
      batch.column(vector);
    }
    return batch;
  }

  /** Text may be encoded by a dictionary in other tools' files; then it is not known here. */
  private void column(FieldVector vector) {
    if (vector instanceof FloatingPointVector real) {
      double[] column = new double[rows];
      Arrays.setAll(column, i -> vector.isNull(i) ? Double.NaN : real.getValueAsDouble(i));
      numbers.put(vector.getName(), column);
    } else if (vector instanceof BaseIntVector whole) {
      long[] column = new long[rows];
      Arrays.setAll(column, i -> vector.isNull(i) ? -1 : whole.getValueAsLong(i));
      wholes.put(vector.getName(), column);
    } else {
      String[] column = new String[rows];
      Arrays.setAll(column, i -> text(vector, i));
      texts.put(vector.getName(), column);
    }
  }

  private static String text(FieldVector vector, int row) {
    if (vector.isNull(row)) {
      return "";
    }
    if (vector instanceof BaseVariableWidthVector texts) { // whose ends may be damaged
      long start = texts.getStartOffset(row);
      long end = texts.getEndOffset(row);
      if (start < 0 || end < start || end > texts.getDataBuffer().capacity()) {
        throw new IllegalArgumentException("a text from byte %d to %d".formatted(start, end));
      }
    }
    return String.valueOf(vector.getObject(row));
  }

  private void append(FeatherTable batch, int at) {
    batch.numbers.forEach(
        (name, column) -> {
          double[] all = numbers.computeIfAbsent(name, key -> new double[rows]);
          System.arraycopy(column, 0, all, at, column.length);
        });
    batch.wholes.forEach(
        (name, column) -> {
          long[] all = wholes.computeIfAbsent(name, key -> new long[rows]);
          System.arraycopy(column, 0, all, at, column.length);
        });
    batch.texts.forEach(
        (name, column) -> {
          String[] all = texts.computeIfAbsent(name, key -> new String[rows]);
          System.arraycopy(column, 0, all, at, column.length);
        });
  }

  String uri() {
    return uri;
  }

  int rows() {
    return rows;
  }

  /** Returns a column of real numbers; NaN where there is none. */
  double[] numbers(String name) {
    return column(numbers, name, new double[0], "numbers");
  }

  /** Returns a column of whole numbers; -1 where there is none. */
  long[] wholes(String name) {
    return column(wholes, name, new long[0], "whole numbers");
  }

  /** Returns a column of texts; empty where there is none. */
  String[] texts(String name) {
    return column(texts, name, new String[0], "text");
  }

  private <T> T column(Map<String, T> columns, String name, T empty, String kind) {
    T column = columns.get(name);
    if (column == null && rows > 0) {
      throw new LogException(
          Place.whole(uri),
          "has no column %s of %s".formatted(name, kind),
          "is it a table of the sensor dataset?");
    }
    return column == null ? empty : column;
  }
}
