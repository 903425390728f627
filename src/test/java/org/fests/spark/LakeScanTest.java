package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scan counts what is there, and reads of a rare class no more than its clips. */
final class LakeScanTest {
  private static final int STREAMS = 40;
  private static final int FRAMES = 30;

  @TempDir private Path folder;

  @Test
  void countsMatchesAndWhatItDidNotRead() throws IOException {
    LakeScan lake = LakeScan.on(SharedSession.session(), folder.resolve("lake").toString());
    assertThat(lake.isEmpty()).isTrue();
    lake.fill(STREAMS, LakeScanTest::stream);
    assertThat(lake.isEmpty()).isFalse();

    long frames = STREAMS * (long) FRAMES;
    assertThat(lake.find(query("[[:car:]]")))
        .isEqualTo(new LakeScan.Found(STREAMS, 2, frames, (STREAMS - 2) * (long) FRAMES));
    assertThat(lake.find(query("[[:bus:]]{5}")))
        .isEqualTo(new LakeScan.Found(STREAMS, STREAMS - 2, frames, 2 * FRAMES / 5));
    assertThat(lake.find(query("[E(c := [:car:]) @x(c) < 10]")))
        .isEqualTo(new LakeScan.Found(STREAMS, 2, frames, (STREAMS - 2) * 10L));
  }

  /** A car that goes to the right, a pixel a frame; in two of 40 streams a bus. */
  private static FrameBatch stream(int number) {
    String id = "s" + number;
    FrameBatchBuilder builder =
        new FrameBatchBuilder(
            new StreamFacts(
                id, id, "", Channels.EACH, Space.IMAGE, 0, new Provenance("", "", "", "")));
    for (int frame = 0; frame < FRAMES; frame++) {
      builder
          .frame(frame)
          .sample("")
          .add(
              new DetectionDraft()
                  .className(number % 20 == 7 ? "bus" : "car")
                  .score(1)
                  .imageBox(frame, 5, 4, 4, 0));
    }
    return builder.build();
  }

  private static QuerySet query(String pattern) {
    Query query = new Query("q", "find it", SpreParser.parse(pattern));
    return QuerySet.compile(List.of(query), new MatchLimits(1_000, 1_000, 1_000, 50, 1_000));
  }
}
