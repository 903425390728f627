package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import org.fests.ingest.csv.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that are read while they are passed over: a row told of them finds what others read. */
class PlainListTest {
  private static final int SLACK = 8;

  private static byte[] bytes(String list) {
    return (list + "\n1234567").getBytes(StandardCharsets.US_ASCII);
  }

  private static Row row(byte[] bytes) {
    Row row = new Row().begin(bytes, 1);
    row.add(0, bytes.length - SLACK);
    return row;
  }

  private static Row told(String list) {
    byte[] bytes = bytes(list);
    Row row = row(bytes);
    PlainList plain = new PlainList();
    assertThat(plain.after(bytes, 1)).as(list).isEqualTo(bytes.length - SLACK);
    plain.tell(row, 0);
    return row;
  }

  private static String numbers(Row row) {
    double[] numbers = new double[20];
    return row.numbers(0, numbers) + " " + Arrays.toString(numbers);
  }

  private static String list(SplittableRandom random) {
    StringJoiner list = new StringJoiner(",", "[", "]");
    for (int left = random.nextInt(20); left > 0; left--) {
      String sign = random.nextBoolean() ? "-" : "";
      String whole = "1234567891234567891".substring(random.nextInt(19));
      String part = random.nextBoolean() ? "." + "02468024680".substring(random.nextInt(11)) : "";
      list.add(sign + whole + part + List.of("", "", " ", "e-7").get(random.nextInt(4)));
    }
    return list.toString();
  }

  @Test
  void tellsWhatStandsThere() {
    for (long seed = 0; seed < 5000; seed++) {
      String list = list(new SplittableRandom(seed));
      assertThat(numbers(told(list)))
          .as("seed %d: %s", seed, list)
          .isEqualTo(numbers(row(bytes(list))));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[0]",
        "[-0]",
        "[-1.5,2,3e4]",
        "[ ]",
        "[ 1\t, 2 ]",
        "[0.5,1e999,12345678,1234567.8]"
      })
  void isReadOnce(String list) {
    byte[] bytes = bytes(list);
    String expected = numbers(row(bytes(list)));
    Row row = row(bytes);
    PlainList plain = new PlainList();
    plain.after(bytes, 1);
    plain.tell(row, 0);
    Arrays.fill(bytes, (byte) 'x');
    assertThat(numbers(row)).isEqualTo(expected);
  }

  @Test
  void theNextRowIsToldAnew() {
    Row row = told("[1,2,3]");
    byte[] next = bytes("[4,5]");
    row.begin(next, 2).add(0, next.length - SLACK);
    assertThat(numbers(row)).isEqualTo(numbers(row(next)));
  }

  @Test
  void whatIsTooLongIsLeftToTheRow() {
    String many = "[1" + ",1".repeat(16) + "]";
    String longest = "[" + "1".repeat(500) + "]";
    assertThat(numbers(told(many))).startsWith("17 [1.0, ");
    assertThat(numbers(told(longest))).startsWith("-1 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[1", "[,1]", "[1,]", "[1,,2]", "[1 2]", "[1 ", "[1.]", "[\"a\"]", "[[1]]", "["})
  void leavesTheRest(String list) {
    assertThat(new PlainList().after(bytes(list), 1)).isEqualTo(PlainValues.NOT_PLAIN);
  }
}
