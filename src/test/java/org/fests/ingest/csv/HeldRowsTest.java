package org.fests.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Rows that come out of order. */
class HeldRowsTest {
  private record Held(int group, long key, String text) {}

  @Test
  void givesThemBackSortedAndEqualOnesAsTheyCame() {
    for (long seed = 0; seed < 200; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int count = random.nextInt(seed % 10 == 0 ? 5000 : 40);
      List<Held> wanted = new ArrayList<>();
      HeldRows rows = new HeldRows();
      for (int i = 0; i < count; i++) {
        Held held = new Held(random.nextInt(3), random.nextInt(-5, 9), i + "," + "x".repeat(i % 7));
        wanted.add(held);
        rows.hold(row(held.text(), i), held.group(), held.key());
      }
      wanted.sort(Comparator.comparingInt(Held::group).thenComparingLong(Held::key));
      assertThat(texts(rows.sorted()))
          .as("seed %d", seed)
          .isEqualTo(wanted.stream().map(Held::text).toList());
    }
  }

  private static Row row(String text, long line) {
    byte[] bytes = ("((" + text).getBytes(StandardCharsets.UTF_8);
    int comma = text.indexOf(',') + 2;
    Row row = new Row().begin(bytes, line);
    row.add(2, comma);
    row.add(comma + 1, bytes.length);
    return row;
  }

  private static List<String> texts(HeldRows rows) {
    List<String> texts = new ArrayList<>();
    while (rows.next()) {
      Row row = rows.row();
      assertThat(row.line()).isEqualTo(row.whole(0));
      assertThat(row.fields()).isEqualTo(2);
      assertThat(row.excerpt(1000)).isEqualTo(row.text(0) + "," + row.text(1));
      texts.add(row.excerpt(1000));
    }
    return texts;
  }

  @Test
  void keepsWhatIsBadAboutARow() {
    Row bad = row("3,", 3);
    bad.flaw("nothing stands there");
    HeldRows rows = new HeldRows();
    rows.hold(bad, 0, 0);
    assertThat(rows.sorted().next()).isTrue();
    assertThat(rows.row().flaw()).isEqualTo("nothing stands there");
    assertThat(rows.row().text(0)).isEqualTo("3");
  }

  @Test
  void countsWhatItHolds() {
    HeldRows rows = new HeldRows();
    for (int i = 0; i < 1000; i++) {
      rows.hold(row("1," + "x".repeat(98), 1), 0, 0);
    }
    assertThat(rows.bytes()).isBetween(140_000L, 190_000L);
  }
}
