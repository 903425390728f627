package org.fests.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes cut into rows and fields. */
class CsvRowsTest {
  private static final int LONGEST = 1 << 20;

  private static List<String> rows(String text, Dialect dialect, int longest) throws IOException {
    return rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), dialect, longest);
  }

  /** Returns each row as line:field|field, with its flaw behind. */
  private static List<String> rows(InputStream bytes, Dialect dialect, int longest)
      throws IOException {
    return rows(new CsvRows(bytes, dialect, longest), Integer.MAX_VALUE);
  }

  private static List<String> rows(CsvRows rows, int most) throws IOException {
    List<String> found = new ArrayList<>();
    while (rows.next(most)) {
      Row row = rows.row();
      List<String> fields = new ArrayList<>();
      for (int field = 0; field < Math.min(most, row.fields()); field++) {
        fields.add(row.text(field));
      }
      String flaw = row.flaw().isEmpty() ? "" : " !" + row.flaw();
      found.add(row.line() + ":" + String.join("|", fields) + flaw);
    }
    return found;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a,b ~ 1:a|b",
        "a,b/n ~ 1:a|b",
        "a,b/r/nc,d/r/n ~ 1:a|b 2:c|d",
        "/uFEFFa,b/n ~ 1:a|b",
        "/uFEFF/n,/n ~ 2:|",
        "a,,b,/n ~ 1:a||b|",
        "/n /t/n/na/n ~ 4:a",
        "` a , b /n` ~ 1:a|b",
        "'a,b',c/n ~ 1:a,b|c",
        "'a''b',''''/n ~ 1:a'b|'",
        "'',x/n ~ 1:|x",
        "''/nx/n ~ 2:x",
        "'a/nb',c/nd/n ~ 1:a/nb|c 3:d",
        "'a'x,b/nc/n ~ `1:a|b !text stands after a closing quote 2:c`",
        "a'b'c,d/n ~ 1:a'b'c|d",
        "a,'b/nc,d/ne ~ `1:a,'b !a quote is opened and never closed 2:c|d 3:e`",
        "a,'b' ~ 1:a|b",
        "a,'b'  /n ~ 1:a|b",
      })
  void cuts(String text, String wanted) throws IOException {
    String quoted = quoted(text == null ? "" : text);
    assertThat(String.join(" ", rows(quoted, Dialect.COMMAS, LONGEST))).isEqualTo(quoted(wanted));
  }

  private static String quoted(String text) {
    return text.replace('\'', '"')
        .replace("/n", "\n")
        .replace("/r", "\r")
        .replace("/t", "\t")
        .replace("/uFEFF", "\uFEFF");
  }

  @Test
  void otherSeparators() throws IOException {
    assertThat(rows("a\tb c\t\n", new Dialect('\t', true), LONGEST)).containsExactly("1:a|b c|");
    assertThat(rows("a;b,c\n", new Dialect(';', true), LONGEST)).containsExactly("1:a|b,c");
    assertThat(rows("  a  b \n", new Dialect(' ', true), LONGEST)).containsExactly("1:a|b");
    assertThat(rows("\"a,b\n", Dialect.PLAIN, LONGEST)).containsExactly("1:\"a|b");
  }

  @ParameterizedTest
  @CsvSource({"10, 1, 2", "200000, 1, 2", "200000, 3, 5"})
  void aLongLineIsGivenUpAlone(int length, int before, int found) throws IOException {
    String text = "a\n".repeat(before) + "x".repeat(length) + ",y\n" + "b\n".repeat(found - before);
    List<String> rows = rows(text, Dialect.COMMAS, 8);
    assertThat(rows).hasSize(found + 1).contains((found + 1) + ":b");
    assertThat(rows.get(before))
        .startsWith((before + 1) + ":xxx")
        .hasSizeLessThan(1100)
        .endsWith("!line has more than input.line.characters.max=8 bytes");
  }

  @Test
  void aLineOfTheGreatestLengthIsNoLongLine() throws IOException {
    assertThat(rows("12345678\n123456789\n", Dialect.COMMAS, 8))
        .containsExactly(
            "1:12345678", "2:123456789 !line has more than input.line.characters.max=8 bytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a,b,c/nd,e/nf ~ 1 ~ 1:a 2:d 3:f",
        "a,b,c/nd,e/nf ~ 2 ~ 1:a|b 2:d|e 3:f",
        "a,'b/nc',d/ne,f ~ 1 ~ 1:a 3:e",
        "a,b'c/nd,e ~ 1 ~ 1:a 2:d",
        "'a/nb',c/nd ~ 1 ~ 1:a/nb 3:d",
        "a,'b/nc ~ 1 ~ `1:a,'b !a quote is opened and never closed 2:c`",
        ",b/na,/n/nc,d ~ 1 ~ 2:a 4:c",
      })
  void cutsTheFirstFieldsOnly(String text, int most, String wanted) throws IOException {
    byte[] bytes = quoted(text).getBytes(StandardCharsets.UTF_8);
    CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes), Dialect.COMMAS, LONGEST);
    assertThat(String.join(" ", rows(rows, most))).isEqualTo(quoted(wanted));
  }

  @Test
  void goesOnWithOtherBytes() throws IOException {
    CsvRows rows = new CsvRows(Dialect.COMMAS, LONGEST);
    for (String text : List.of("a,b\n\"c", "", "d\n\ne", "f,g")) {
      InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
      assertThat(rows(rows.begin(bytes), Integer.MAX_VALUE))
          .isEqualTo(rows(text, Dialect.COMMAS, LONGEST));
    }
  }

  /** However the bytes come, the rows are the same; rows that lie across blocks too. */
  @Test
  void blocksMakeNoDifference() throws IOException {
    for (long seed = 0; seed < 40; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      List<String> wanted = new ArrayList<>();
      long line = 1;
      for (int row = 0; row < 40 + random.nextInt(200); row++) {
        List<String> fields = new ArrayList<>();
        long lines = 1;
        for (int field = 1 + random.nextInt(4); field > 0; field--) {
          String word = "w".repeat(random.nextInt(random.nextInt(20) == 0 ? 5000 : 9)) + row;
          boolean broken = random.nextInt(6) == 0;
          fields.add(broken ? word + "\n\"," : word);
          text.append(broken ? "\"" + word + "\n\"\",\"" : word).append(field > 1 ? "," : "");
          lines += broken ? 1 : 0;
        }
        wanted.add(line + ":" + String.join("|", fields));
        text.append(random.nextBoolean() ? "\n" : "\r\n");
        line += lines;
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      int most = 1 + random.nextInt(300_000);
      InputStream drips =
          new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int at, int length) {
              return super.read(to, at, Math.min(length, most));
            }
          };
      assertThat(rows(drips, Dialect.COMMAS, LONGEST)).as("seed %d", seed).isEqualTo(wanted);
    }
  }

  @Test
  void aRowMayHaveManyFields() throws IOException {
    for (int fields = 1; fields < 100; fields++) {
      String row = "a,".repeat(fields - 1) + "b";
      assertThat(rows(row + "\n".repeat(9), Dialect.COMMAS, LONGEST))
          .containsExactly("1:" + row.replace(',', '|'));
    }
  }

  /** A row that is not there whole is cut byte by byte: as it is cut eight bytes at a time. */
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      delimiter = '~',
      quoteCharacter = '`',
      value = {",~true", ",~false", " ~true", ";~false", "/t~true"})
  void wordsAndBytesCutTheSame(String separator, boolean quotes) throws IOException {
    Dialect dialect = new Dialect(quoted(separator).charAt(0), quotes);
    String letters = "\n\n,,,; \t\r\"!#x9\u00ff\u4e00".replace(',', dialect.separator());
    for (long seed = 0; seed < 3000; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        boolean any = random.nextInt(3) == 0;
        text.append(any ? letters.charAt(random.nextInt(letters.length())) : 'x');
      }
      text.append("\n".repeat(Long.BYTES));
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      InputStream drops =
          new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int at, int length) {
              return super.read(to, at, Math.min(length, 1));
            }
          };
      assertThat(rows(text.toString(), dialect, LONGEST))
          .as("seed %d", seed)
          .isEqualTo(rows(drops, dialect, LONGEST));
    }
  }

  @Test
  void severalNumbersInOneField() throws IOException {
    CsvRows rows =
        new CsvRows(
            new ByteArrayInputStream(
                "(0,112,101,142)\t[1.5 -2]\t\t(1,x)\n".getBytes(StandardCharsets.UTF_8)),
            new Dialect('\t', true),
            LONGEST);
    rows.next();
    double[] into = new double[3];
    assertThat(rows.row().numbers(0, into)).isEqualTo(4);
    assertThat(into).containsExactly(0, 112, 101);
    assertThat(rows.row().numbers(1, into)).isEqualTo(2);
    assertThat(into).startsWith(1.5, -2);
    assertThat(rows.row().numbers(2, into)).isZero();
    assertThat(rows.row().numbers(3, into)).isEqualTo(-1);
  }
}
