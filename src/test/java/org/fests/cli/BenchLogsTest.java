package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fests.ingest.Formats;
import org.fests.ingest.LogReader;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;

class BenchLogsTest {
  /** What is measured is the reading of all detections, none of them rejected or repaired. */
  @Test
  void eachLogHasAllDetectionsOfTheClip() throws IOException {
    FrameBatch clip = new BenchScene(50, 17, 1).clips().get(0);
    for (BenchLogs.Made made : new BenchLogs(clip).all()) {
      List<FrameBatch> read = new ArrayList<>();
      ReadOptions options = ReadOptions.forMatching().format(made.format()).with(made.hints());
      ImportReport report =
          LogReader.open(made.log().source(Formats.named(made.format()).orElseThrow()), options)
              .read(read::add);
      assertThat(report.detections().out()).as(made.name()).isEqualTo(50 * 17);
      assertThat(report.detections().rejected()).as(made.name()).isZero();
      assertThat(report.repairs()).as(made.name()).isEmpty();
      double off = made.name().equals("visdrone") ? 1 : 0.02; // whole pixels, else hundredths
      FrameBatch first = read.get(0);
      assertThat(first.frames()).as(made.name()).isEqualTo(50);
      assertThat(sum(first)).as(made.name()).isCloseTo(sum(clip), within(off * 50 * 17));
    }
  }

  private static double sum(FrameBatch clip) {
    double sum = 0;
    for (int d = 0; d < clip.detections(); d++) {
      sum += clip.x(d);
    }
    return sum;
  }
}
