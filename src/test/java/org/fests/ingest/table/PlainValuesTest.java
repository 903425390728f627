package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where plain values end, whatever byte stands in whatever place. */
class PlainValuesTest {
  @Test
  void textEndsAtWhatPlainTextCannotHave() {
    for (int place = 0; place < 20; place++) {
      for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
        byte[] bytes = new byte[40];
        Arrays.fill(bytes, (byte) 'x');
        bytes[20] = '"';
        bytes[place] = (byte) other;
        boolean plain = other >= ' ' && other != '\\' && other != '"';
        int end = plain ? 21 : other == '"' ? place + 1 : PlainValues.NOT_PLAIN;
        assertThat(PlainValues.text(bytes, 0)).as("byte %d at %d", other, place).isEqualTo(end);
      }
    }
  }

  @Test
  void numbersEndAtWhatIsNoDigit() {
    for (int place = 1; place < 20; place++) {
      for (int other = Byte.MIN_VALUE; other <= Byte.MAX_VALUE; other++) {
        if (".eE".indexOf(other) < 0) {
          byte[] bytes = new byte[40];
          Arrays.fill(bytes, (byte) '7');
          bytes[20] = ',';
          bytes[place] = (byte) other;
          int end = other >= '0' && other <= '9' ? 20 : place;
          assertThat(PlainValues.after(bytes, 0)).as("byte %d at %d", other, place).isEqualTo(end);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0,",
        "-0,",
        "7]",
        "-7}",
        "1.5 ",
        "-0.25,",
        "123456.7,",
        "1234567.8,",
        "12345678.9,",
        "0.12345678901234567890,",
        "1e5,",
        "1.5E-7,",
        "-2.5e+10,",
        "\"\",",
        "\"a b\",",
        "true,",
        "false,",
        "null,",
      })
  void passesOverPlainValues(String text) {
    assertThat(after(text)).isEqualTo(text.length() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-,", ".5,", "1.,", "00,", "01,", "-01.5,", "+1,", "1e,", "1e+,", "1.e5,", "1.5e-,", "NaN,",
        "tru,", "nul,", "fals,", "[1],", "{}", "\"a",
      })
  void leavesTheRest(String text) {
    assertThat(after(text)).isEqualTo(PlainValues.NOT_PLAIN);
  }

  private static int after(String text) {
    return PlainValues.after((text + "\n1234567").getBytes(StandardCharsets.US_ASCII), 0);
  }
}
