package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clip comes back from its row as it went in. */
final class ClipRowsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void comesBackAsItWas(long seed) {
    FrameBatch frames = new RandomClips(seed).next("stream-" + seed);
    Clip clip = new Clip("k".repeat(64), 3, true, 4096, frames);

    InternalRow row = ClipRows.toRow(clip);
    Clip read = ClipRows.fromRow(row);

    assertThat(row.numFields()).isEqualTo(LakeSchema.TYPE.size());
    assertThat(read.importKey()).isEqualTo(clip.importKey());
    assertThat(List.of(read.number(), read.firstPosition(), read.last()))
        .isEqualTo(List.of(3, 4096L, true));
    assertThat(read.frames().stream()).isEqualTo(frames.stream());
    assertThat(shown(read.frames())).as("seed %d", seed).isEqualTo(shown(frames));
  }

  static List<String> shown(FrameBatch clip) {
    return IntStream.range(0, clip.frames())
        .mapToObj(clip::frame)
        .map(ClipRowsTest::shown)
        .toList();
  }

  private static String shown(Frame frame) {
    return "%d %s %s %s"
        .formatted(
            frame.index(),
            frame.time(),
            frame.pose(),
            frame.samples().stream().map(s -> s.channel() + s.detections()).toList());
  }
}
