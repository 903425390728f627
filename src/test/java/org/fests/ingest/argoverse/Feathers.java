package org.fests.ingest.argoverse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.compression.CommonsCompressionFactory;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.compression.CompressionUtil;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.message.IpcOption;

/** Writes small tables in Feather, packed with LZ4 as those of Argoverse 2 are. */
final class Feathers {
  /** Columns of Double, Long or String; a missing cell is {@code "-"}. */
  private final Map<String, List<Object>> columns = new LinkedHashMap<>();

  Feathers column(String name, Object... cells) {
    columns.put(name, new ArrayList<>(List.of(cells)));
    return this;
  }

  Feathers without(String name) {
    columns.remove(name);
    return this;
  }

  Path write(Path file) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        FileChannel out =
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
      List<FieldVector> vectors = new ArrayList<>();
      columns.forEach((name, cells) -> vectors.add(vector(name, cells, allocator)));
      int rows = columns.isEmpty() ? 0 : columns.values().iterator().next().size();
      try (VectorSchemaRoot root = new VectorSchemaRoot(vectors);
          ArrowFileWriter writer =
              new ArrowFileWriter(
                  root,
                  new DictionaryProvider.MapDictionaryProvider(),
                  out,
                  Map.of(),
                  IpcOption.DEFAULT,
                  CommonsCompressionFactory.INSTANCE,
                  CompressionUtil.CodecType.LZ4_FRAME)) {
        root.setRowCount(rows);
        writer.start();
        writer.writeBatch();
        writer.end();
      }
    }
    return file;
  }

  private static FieldVector vector(String name, List<Object> cells, BufferAllocator allocator) {
    Object kind = cells.stream().filter(cell -> !cell.equals("-")).findFirst().orElse("");
    if (kind instanceof Double) {
      Float8Vector vector = new Float8Vector(name, allocator);
      vector.allocateNew(cells.size());
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) instanceof Double number) {
          vector.set(i, number);
        }
      }
      vector.setValueCount(cells.size());
      return vector;
    }
    if (kind instanceof Long) {
      BigIntVector vector = new BigIntVector(name, allocator);
      vector.allocateNew(cells.size());
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) instanceof Long number) {
          vector.set(i, number);
        }
      }
      vector.setValueCount(cells.size());
      return vector;
    }
    VarCharVector vector = new VarCharVector(name, allocator);
    vector.allocateNew();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).equals("-")) {
        vector.setSafe(i, cells.get(i).toString().getBytes(StandardCharsets.UTF_8));
      }
    }
    vector.setValueCount(cells.size());
    return vector;
  }
}
