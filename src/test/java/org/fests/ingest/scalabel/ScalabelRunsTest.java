package org.fests.ingest.scalabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.fests.ingest.Collected;
import org.fests.ingest.Damage;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long logs, and damaged ones. */
class ScalabelRunsTest {
  /** A log longer than the limit is read in runs, as long as these follow each other. */
  @ParameterizedTest
  @CsvSource({"1", "2", "3", "5", "100"})
  void aLongLogIsReadRunByRun(int limit) {
    StringBuilder log = new StringBuilder("[");
    for (int i = 0; i < 20; i++) {
      String video = i < 9 ? "z" : "y";
      log.append(i == 0 ? "" : ",")
          .append(
              ScalabelTest.frame(
                  "'videoName':'%s','frameIndex':%d".formatted(video, i), ScalabelTest.CAR));
    }
    ReadLimits few = ReadLimits.DEFAULT.gatheredRecords(limit);
    Collected runs =
        Collected.from(
            log.append("]").toString().replace('\'', '"'), ReadOptions.forLake().with(few));
    assertThat(runs.clips()).hasSize(2);
    assertThat(ScalabelTest.text(runs.clips().get(0)))
        .startsWith("z/camera | 0 car#00 | 1 car#00 | 2");
    assertThat(runs.report().detections()).isEqualTo(new Count(20, 20, 0, 0));
  }

  @Test
  void aLongLogInNoOrderIsRefused() {
    String log =
        "["
            + ScalabelTest.frame("'frameIndex':5", ScalabelTest.CAR)
            + ","
            + ScalabelTest.frame("'frameIndex':4", ScalabelTest.CAR)
            + "]";
    ReadOptions one = ReadOptions.forLake().with(ReadLimits.DEFAULT.gatheredRecords(1));
    assertThat(
            catchThrowableOfType(
                    LogException.class, () -> Collected.from(log.replace('\'', '"'), one))
                .render())
        .contains("/1: log has more than gathered.records.max=1 frames and labels");
  }

  @Test
  void damageLosesNothingWithoutAWord() {
    String solid =
        "{'id':'1','category':'car','box3d':{'location':[2,1,20],'dimension':[1.5,1.8,4.5],"
            + "'orientation':[0,1.5,0]},'attributes':{'crowd':false,'n':1}}";
    String log =
        "{'frames':["
            + ScalabelTest.frame(
                "'videoName':'v','frameIndex':1,'timestamp':40", ScalabelTest.CAR, solid)
            + ","
            + ScalabelTest.frame("'videoName':'v','frameIndex':0,'timestamp':0", ScalabelTest.CAR)
            + "],'config':{'imageSize':{'width':64,'height':48}}}";
    byte[] bytes = log.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    assertThat(Damage.outcomes(bytes, ReadOptions.forLake().format("scalabel")))
        .isBetween(100, 999);
  }
}
