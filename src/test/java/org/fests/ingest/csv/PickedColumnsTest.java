package org.fests.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows with some of the columns of others. */
class PickedColumnsTest {
  private static PickedColumns picked(String text, int fields, int... places) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CsvRows rows = new CsvRows(new ByteArrayInputStream(bytes), Dialect.COMMAS, bytes.length);
    return new PickedColumns(rows, places, fields);
  }

  @Test
  void picksInAnyOrder() throws IOException {
    PickedColumns rows = picked("a,b,c\n", 3, 2, 0, 2);
    assertThat(rows.next()).isTrue();
    assertThat(rows.row().fields()).isEqualTo(3);
    assertThat(rows.row().text(0)).isEqualTo("c");
    assertThat(rows.row().text(1)).isEqualTo("a");
    assertThat(rows.row().text(2)).isEqualTo("c");
    assertThat(rows.row().excerpt(100)).isEqualTo("a,b,c");
    assertThat(rows.next()).isFalse();
  }

  @Test
  void picksManyColumns() throws IOException {
    int[] places = IntStream.range(0, 100).map(place -> 99 - place).toArray();
    String text = String.join(",", IntStream.range(0, 100).mapToObj(String::valueOf).toList());
    PickedColumns rows = picked(text, 100, places);
    assertThat(rows.next()).isTrue();
    for (int field = 0; field < 100; field++) {
      assertThat(rows.row().whole(field)).isEqualTo(99 - field);
    }
  }

  @Test
  void aRowOfOtherWidthIsBad() throws IOException {
    PickedColumns rows = picked("a,b\na,b,c,d\n", 3, 1);
    for (int fields : new int[] {2, 4}) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.row().flaw()).isEqualTo("row has %d columns, not 3".formatted(fields));
    }
  }

  @Test
  void theFirstColumnsNeedNoOthers() throws IOException {
    PickedColumns rows = picked("a,b\na,b,c,d\n", 3, 1, 2);
    for (int row = 0; row < 2; row++) {
      assertThat(rows.next(1)).isTrue();
      assertThat(rows.row().flaw()).isEmpty();
      assertThat(rows.row().text(0)).isEqualTo("b");
    }
  }
}
