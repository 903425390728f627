package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/** The pages list what the code has: no more, no less, in the same order. */
final class DocumentedTest {
  private static final Pattern FIRST_CELL =
      Pattern.compile("^\\| `([^`]+)` \\|.*$", Pattern.MULTILINE);

  @Test
  void jobKeys() throws IOException {
    assertThat(firstCells("docs/jobs.md"))
        .containsExactlyElementsOf(Arrays.stream(JobKey.values()).map(JobKey::path).toList());
  }

  @Test
  void lakeColumns() throws IOException {
    List<String> columns = new ArrayList<>(rows("", LakeSchema.TYPE));
    columns.addAll(rows("", LogRows.TYPE));
    columns.addAll(rows("", RejectedRecord.TYPE));
    assertThat(rows("docs/lake.md")).containsExactlyElementsOf(columns);
  }

  @Test
  void tupleColumns() throws IOException {
    assertThat(rows("docs/tuples.md")).containsExactlyElementsOf(rows("", TupleSchema.TYPE));
  }

  private static List<String> firstCells(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    return FIRST_CELL.matcher(text).results().map(row -> row.group(1)).toList();
  }

  static List<String> rows(String page) throws IOException {
    String text = Files.readString(Path.of(page));
    return FIRST_CELL.matcher(text).results().map(MatchResult::group).toList();
  }

  static List<String> rows(String prefix, StructType type) {
    return Arrays.stream(type.fields()).flatMap(field -> rows(prefix, field)).toList();
  }

  private static Stream<String> rows(String prefix, StructField field) {
    String name = prefix + field.name();
    DataType type = field.dataType();
    String row =
        "| `%s` | %s | %s |".formatted(name, word(type), field.getComment().getOrElse(() -> ""));
    return type instanceof ArrayType array && array.elementType() instanceof StructType struct
        ? Stream.concat(Stream.of(row), rows(name + ".", struct).stream())
        : Stream.of(row);
  }

  private static String word(DataType type) {
    return type.catalogString().replaceFirst("array<struct<.*", "array<struct>");
  }
}
