package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
  private static final String SIGNS =
      "{}[]\",:0123456789-+.eE \\ntrufalsbc\t\u0001\u001f\u007f\u00e9";

  /** Returns the fields, or nothing if the line is not plain. */
  private static String plain(String line) {
    return fields(new PlainObject(COLUMNS), line, Integer.MAX_VALUE);
  }

  private static String fields(PlainObject plain, String line, int most) {
    byte[] bytes = (line + "\n1234567").getBytes(StandardCharsets.UTF_8);
    if (!plain.read(bytes, 0, bytes.length - 8, most)) {
      return "";
    }
    Row row = new Row();
    plain.fill(row, 1, 400);
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
        "{\"a\":[ ],\"b\":\"[ 1 ]\",\"cc\":[ -1 ,\t2.50 ]}",
        " {\"d\": [0, 0], \"b\": null, \"a\": [1, 2]}",
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
        "{\"a\":1}\0",
        "{\"a\":1}\0{\"a\":2}",
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
        "{\"a\":[1 2]}",
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
    assertThat(fields(new PlainObject(COLUMNS), line, 2)).isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"b\":2} ; {\"a\":3,\"b\":4} ; <3|4|>",
        "{\"a\":1,\"b\":2} ; {\"b\":3,\"a\":4} ; <4|3|>",
        "{\"a\":1,\"b\":2} ; {\"b\":3} ; <|3|>",
        "{\"a\":1,\"b\":2} ; {\"a\":3,\"cc\":4,\"b\":5} ; <3|5|4>",
        "{\"a\":1,\"b\":2} ; { \"a\" : 3 , \"b\":  4} ; <3|4|>",
        "{ \"a\": 1, \"b\": 2} ; {\"a\":3,\"b\": 4} ; <3|4|>",
        "{\"other key\":1,\"a\":2} ; {\"other kex\":3,\"a\":4} ; <4||>",
        "{\"other key\":1,\"a\":2} ; {\"other\":3,\"a\":4} ; <4||>",
        "{\"a\":1,\"b\":2} ; {\"a\":3,\"a\":4} ; ``",
        "{\"a\":1,\"b\":2} ; {\"a\":3 \"b\":4} ; ``",
        "{\"a\":1,\"b\":2} ; {\"a\":3,\"b\"} ; ``",
        "{\"a\":1,\"b\":2} ; {\"a\":3,\"b\":} ; ``",
        "{\"a\":1,\"b\":2} ; {\"a\":3,} ; ``",
        "{\"a\":1,\"b\":2} ; \"a\":3} ; ``",
      })
  void readsKeysThatItMetAsOthers(String before, String line, String fields) {
    PlainObject plain = new PlainObject(COLUMNS);
    assertThat(fields(plain, before, Integer.MAX_VALUE)).isNotEmpty();
    assertThat(fields(plain, line, Integer.MAX_VALUE)).isEqualTo(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"b\":[1,2.5],\"a\":7} ; [1.0, 2.5]",
        "{\"b\":[1,2.5],\"d\":[3,4]} ; [1.0, 2.5]",
        "{\"cc\":[3,4],\"b\":[1,2.5]} ; [1.0, 2.5]",
        "{\"b\":[1,2.5],\"cc\":[3,4]} ; [1.0, 2.5]",
        "{\"b\":5,\"d\":[3,4]} ; [5.0, 0.0]",
        "{\"cc\":[3,4]} ; [0.0, 0.0]",
      })
  void tellsTheNumbersOfAList(String line, String expected) {
    Row row = new Row();
    PlainObject plain = new PlainObject(COLUMNS);
    for (String text : List.of("{\"b\":[8,9]}", line)) {
      byte[] bytes = (text + "\n1234567").getBytes(StandardCharsets.UTF_8);
      assertThat(plain.read(bytes, 0, bytes.length - 8, Integer.MAX_VALUE)).isTrue();
      plain.fill(row, 1, 400);
    }
    double[] numbers = new double[2];
    row.numbers(1, numbers);
    assertThat(Arrays.toString(numbers)).isEqualTo(expected);
  }

  @Test
  void readsMoreKeysThanItRemembers() {
    StringBuilder line = new StringBuilder("{\"").append("long".repeat(40)).append("\":0");
    for (int key = 0; key < 200; key++) {
      line.append(",\"k").append(key).append("\":").append(key);
    }
    line.append(",\"cc\":7}");
    PlainObject plain = new PlainObject(COLUMNS);
    for (int again = 0; again < 2; again++) {
      assertThat(fields(plain, line.toString(), Integer.MAX_VALUE)).isEqualTo("<||7>");
    }
  }

  @Test
  void whatIsReadIsWhatTheCarefulWayReads() throws IOException {
    int read = 0;
    for (long seed = 0; seed < 10_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      PlainObject plain = new PlainObject(COLUMNS);
      for (int i = 0; i < 4; i++) {
        String line = hit(line(random), random);
        String fields = fields(plain, line, Integer.MAX_VALUE);
        if (!fields.isEmpty()) {
          read++;
          assertThat(fields).as("seed %d: %s", seed, line).isEqualTo(careful(line));
        }
      }
    }
    assertThat(read).isBetween(12_000, 38_000);
  }

  private static String hit(String line, SplittableRandom random) {
    StringBuilder hit = new StringBuilder(line);
    for (int hits = random.nextInt(4); hits > 0; hits--) {
      int place = random.nextInt(hit.length());
      hit.replace(place, place + random.nextInt(2), sign(random));
    }
    return hit.toString();
  }

  private static String line(SplittableRandom random) {
    StringJoiner members = new StringJoiner(random.nextInt(4) == 0 ? " , " : ",", "{", "}");
    members.add("\"d\":null");
    for (String key : List.of("a", "other, and long", "b", "cc")) {
      if (random.nextInt(8) > 0) {
        members.add("\"" + key + "\":" + value(random));
      }
    }
    return members.toString();
  }

  private static String value(SplittableRandom random) {
    return switch (random.nextInt(4)) {
      case 0 -> number(random);
      case 1 -> "[" + number(random) + List.of(",", ", ").get(random.nextInt(2)) + "-7]";
      case 2 -> "\"" + "text that is long ".substring(random.nextInt(18)) + "\"";
      default -> random.nextBoolean() ? "true" : "null";
    };
  }

  private static String number(SplittableRandom random) {
    String sign = random.nextBoolean() ? "-" : "";
    String whole = "1234567890123456789".substring(random.nextInt(19));
    String part = random.nextBoolean() ? "." + "02468024680".substring(random.nextInt(11)) : "";
    return sign + whole + part + (random.nextInt(4) == 0 ? "e-7" : "");
  }

  private static String sign(SplittableRandom random) {
    return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
  }
}
