package org.fests.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are read from bytes as the language would read them from text. */
class ByteNumbersTest {
  /** What stands around a number and is not read: as little as can be, and more than is loaded. */
  private static final List<String> AROUND = List.of("9", "98765432", ".,-7,1.5");

  /** Reads the bytes of a number where they stand. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(byte[] bytes, int start, int end);
  }

  private static double number(String text) {
    return same(text, ByteNumbers::number);
  }

  private static long whole(String text) {
    return same(text, ByteNumbers::whole);
  }

  private static long shifted(String text, int power) {
    return same(text, (bytes, start, end) -> ByteNumbers.shifted(bytes, start, end, power));
  }

  /** Returns what is read between anything. */
  private static <T> T same(String text, Reader<T> reader) {
    List<T> all =
        AROUND.stream()
            .flatMap(before -> AROUND.stream().map(after -> read(before, text, after, reader)))
            .distinct()
            .toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static <T> T read(String before, String text, String after, Reader<T> reader) {
    byte[] bytes = (before + text + after).getBytes(StandardCharsets.UTF_8);
    return reader.read(bytes, before.length(), bytes.length - after.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-0",
        "7",
        "+7",
        "-12.5",
        ".5",
        "5.",
        "-.25",
        "1e3",
        "1E-3",
        "2.5e+07",
        "0.1",
        "123456789012345678",
        "1234567890123456789",
        "0.30000000000000004",
        "1e-320",
        "1e400",
        "9007199254740993",
        "123456.789012345678901234567890",
        "00012",
        "4.35",
        "12345678",
        "-12345678",
        "1234567.",
        ".1234567",
        "0.478125",
        "0.000001"
      })
  void readsWhatTheLanguageReads(String text) {
    assertThat(number(text)).isEqualTo(Double.parseDouble(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "+",
        ".",
        "-.",
        "1.2.3",
        "--1",
        "1-",
        "NaN",
        "Infinity",
        "1f",
        "2d",
        "0x10",
        "1e",
        "1e+",
        "e5",
        "1 2",
        "1_000",
        "12/4",
        "12:4",
        "1..2345",
        "\u00ff12",
        "1,5",
        "\u0661",
        "1e1234567890"
      })
  void refusesWhatIsNoNumber(String text) {
    assertThat(number(text)).isNaN();
    assertThat(whole(text)).isEqualTo(ByteNumbers.NONE);
    assertThat(shifted(text, 3)).isEqualTo(ByteNumbers.NONE);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, -1", "+42, 42", "007, 7", "999999999999999999, 999999999999999999"})
  void readsWholeNumbers(String text, long value) {
    assertThat(whole(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0", "1e3", "1000000000000000000", "5."})
  void wholeNumbersHaveNoPointAndEighteenDigits(String text) {
    assertThat(whole(text)).isEqualTo(ByteNumbers.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 9, 1000000000",
    "-1.5, 3, -1500",
    "0.033333333, 9, 33333333",
    "1626268310.123456789, 9, 1626268310123456789",
    "0.0000000005, 9, 0",
    "0.0000000015, 9, 2",
    "-0.0000000015, 9, -2",
    "1.5e3, 6, 1500000000",
    "9223372036, 9, 9223372036000000000",
    "12345678901234567890, 0, -9223372036854775808",
    "9223372037, 9, -9223372036854775808",
    "1e-70, 9, -9223372036854775808",
  })
  void shiftsExactly(String text, int power, long value) {
    assertThat(shifted(text, power)).isEqualTo(value);
  }

  @Test
  void randomDecimalsAreExact() {
    for (long seed = 0; seed < 20_000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      BigDecimal decimal =
          BigDecimal.valueOf(random.nextLong() >> random.nextInt(60), random.nextInt(20));
      String text = decimal.toPlainString();
      assertThat(number(text)).as("seed %d: %s", seed, text).isEqualTo(Double.parseDouble(text));
      BigDecimal nanos = decimal.movePointRight(9).setScale(0, RoundingMode.HALF_EVEN);
      boolean fits = nanos.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
      assertThat(shifted(text, 9))
          .as("seed %d: %s", seed, text)
          .isEqualTo(fits ? nanos.longValueExact() : ByteNumbers.NONE);
    }
  }
}
