package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.fests.ingest.csv.Row;
import org.fests.ingest.table.TableMap.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain lines of JSON give the fields that the careful way gives. */
class PlainObjectTest {
  private static final List<Column> COLUMNS =
      Stream.of("a", "b", "cc").map(name -> new Column(name, 0, "map")).toList();
  private static final String SIGNS = "{}[]\",:0123456789-+.eE \\ntrufalsbc";

  /** Returns the fields, or nothing if the line is not plain. */
  private static String plain(String line) {
    return fields(line, Integer.MAX_VALUE);
  }

  private static String fields(String line, int most) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    PlainObject plain = new PlainObject(COLUMNS);
    if (!plain.read(bytes, 0, bytes.length, most)) {
      return "";
    }
    Row row = new Row();
    plain.fill(row, 1);
    return fields(row);
  }

  /**
   * Returns the fields as the careful way reads them, which an object in the line makes sure of.
   */
  private static String careful(String line) throws IOException {
    String object = line.replaceFirst("\\{", "{\"z\":{},").replaceFirst(",\\s*}", "}");
    byte[] bytes = object.getBytes(StandardCharsets.UTF_8);
    JsonRows rows = new JsonRows(new ByteArrayInputStream(bytes), COLUMNS, 1 << 20);
    return rows.next() && rows.row().flaw().isEmpty() ? fields(rows.row()) : "";
  }

  private static String fields(Row row) {
    StringJoiner fields = new StringJoiner("|", "<", ">");
    for (int field = 0; field < row.fields(); field++) {
      fields.add(row.text(field));
    }
    return fields.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":1,\"b\":\"x y\",\"cc\":[1,-2.5,3e-4]}",
        " { \"cc\" : null , \"a\" : true , \"d\" : \"other\" } ",
        "{\"b\":\"\",\"a\":-0.0}",
        "{\"a\":[]}",
      })
  void readsPlainLines(String line) throws IOException {
    assertThat(plain(line)).isNotEmpty().isEqualTo(careful(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"a\":1",
        "{\"a\":1}}",
        "{\"a\":1,}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":1e}",
        "{\"a\":NaN}",
        "{\"a\":tru}",
        "{\"a\":\"\\n\"}",
        "{\"a\":\"caf\u00e9\"}",
        "{\"a\":{}}",
        "{\"a\":[1,]}",
        "{\"a\":[,1]}",
        "{\"a\":[[1]]}",
        "{\"a\":[1 ,2]}",
        "{\"a\":1,\"a\":2}",
        "{a:1}",
        "{\"a\" 1}",
        "{\"a\":1 \"b\":2}",
        "{\"a\":}"
      })
  void leavesTheRest(String line) {
    assertThat(plain(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"b\":1,\"a\":2,\"cc\":3} ; <2|1|>",
        "{\"a\":2,\"b\":1, and anything ; <2|1|>",
        "{\"a\":2,\"cc\":[1,2],\"b\":\"x\"} ; <2|x|[1,2]>",
        "{\"a\":2,\"b\":tru} ; ``",
        "{\"a\":2,\"a\":3,\"b\":1} ; ``",
        "{\"a\":2} ; <2||>",
        "{\"a\":2 ; ``",
      })
  void readsAsFarAsTheColumnsSought(String line, String fields) {
    assertThat(fields(line, 2)).isEqualTo(fields);
  }

  @Test
  void whatIsReadIsWhatTheCarefulWayReads() throws IOException {
    String good = "{\"a\":12.5,\"b\":\"car\",\"cc\":[1,2,-3],\"d\":null}";
    int read = 0;
    for (long seed = 0; seed < 30_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder line = new StringBuilder(good);
      for (int hits = random.nextInt(4); hits > 0; hits--) {
        int place = random.nextInt(line.length());
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        line.replace(place, place + random.nextInt(2), String.valueOf(sign));
      }
      String plain = plain(line.toString());
      if (!plain.isEmpty()) {
        read++;
        assertThat(plain).as("seed %d: %s", seed, line).isEqualTo(careful(line.toString()));
      }
    }
    assertThat(read).isGreaterThan(8000);
  }
}
