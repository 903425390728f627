package org.fests.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LinesTest {
  /** Gives at most a few bytes at a time, as a pipe may. */
  private static InputStream drops(String text, SplittableRandom random) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public synchronized int read(byte[] block, int offset, int length) {
        return super.read(block, offset, Math.min(length, 1 + random.nextInt(70_000)));
      }
    };
  }

  private static List<String> cut(InputStream in, int longest) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Lines cutter = new Lines(in, longest); cutter.next(); ) {
      String text = cutter.tooLong() ? "LONG" : cutter.text(Integer.MAX_VALUE);
      lines.add(cutter.number() + ":" + text);
    }
    return lines;
  }

  @Test
  void agreesWithSplitting() throws IOException {
    for (long seed = 0; seed < 60; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      List<String> expected = new ArrayList<>();
      int lines = random.nextInt(40);
      for (int number = 1; number <= lines; number++) {
        int length = random.nextInt(4) == 0 ? random.nextInt(300_000) : random.nextInt(9);
        text.append("x".repeat(length)).append(number < lines || random.nextBoolean() ? "\n" : "");
        if (length > 0) {
          expected.add(number + ":" + (length > 150_000 ? "LONG" : "x".repeat(length)));
        }
      }
      assertThat(cut(drops(text.toString(), random), 150_000))
          .as("seed %d", seed)
          .isEqualTo(expected);
    }
  }
}
