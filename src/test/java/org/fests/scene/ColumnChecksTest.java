package org.fests.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no stored clip may hold, wherever in a column it stands. */
class ColumnChecksTest {
  private static final int DETECTIONS = 9;
  private static final double[] NONE = {};

  private static double[] column(String changed, String name, int place, double value) {
    double[] column = new double[DETECTIONS];
    Arrays.fill(column, 0.5);
    if (changed.equals(name)) {
      column[place] = value;
    }
    return column;
  }

  private static FrameBatch clip(String changed, int place, double value) {
    BoxColumns boxes =
        new BoxColumns(
            column(changed, "x", place, value),
            column(changed, "y", place, value),
            NONE,
            NONE,
            column(changed, "width", place, value),
            column(changed, "height", place, value),
            NONE,
            NONE,
            NONE,
            NONE);
    DetectionColumns detections =
        new DetectionColumns(
            List.of("car"),
            new int[DETECTIONS],
            List.of(),
            new int[0],
            column(changed, "score", place, value),
            boxes,
            List.of());
    SampleColumns samples =
        new SampleColumns(new int[0], List.of("front"), new int[0], new int[] {0, DETECTIONS});
    StreamFacts stream =
        new StreamFacts(
            "r",
            "r/front",
            "front",
            Channels.EACH,
            Space.IMAGE,
            0,
            new Provenance("made", "", "CC0-1.0", "test"));
    return FrameBatch.of(
        stream, new FrameColumns(new long[] {0}, new long[0], NONE, samples, detections));
  }

  @ParameterizedTest
  @CsvSource({
    "x, NaN, not finite",
    "x, Infinity, not finite",
    "y, -Infinity, not finite",
    "width, NaN, not finite",
    "height, Infinity, not finite",
    "width, -Infinity, not finite",
    "width, -1, negative size",
    "height, -4.9e-324, negative size",
    "score, NaN, score is not in",
    "score, 1.0000001, score is not in",
    "score, -0.1, score is not in",
  })
  void refuses(String column, double value, String reason) {
    for (int place = 0; place < DETECTIONS; place++) {
      int there = place;
      assertThatThrownBy(() -> clip(column, there, value))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("r/front")
          .hasMessageContaining(reason);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x, -1.7976931348623157e308",
    "y, 1.7976931348623157e308",
    "x, -4.9e-324",
    "width, 1.7976931348623157e308",
    "width, 0",
    "height, -0.0",
    "score, 0",
    "score, 1",
  })
  void takes(String column, double value) {
    assertThat(clip(column, 4, value).detections()).isEqualTo(DETECTIONS);
  }
}
