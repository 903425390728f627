package org.fests.ingest.visdrone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fests.ingest.Collected;
import org.fests.ingest.Damage;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The traps of VisDrone's CSV. */
class VisDroneTest {
  private static final ReadOptions VISDRONE = ReadOptions.forLake().format("visdrone");

  private static final String TRUTH =
      """
      2,0,0,10,20,30,1,4,0,0
      1,0,2,10,20,30,1,4,1,2
      1,1,593,43,174,190,0,0,0,0
      1,2,5,5,8,8,0,1,0,0
      1,3,5,5,8,8,1,11,0,1
      """;

  private static double attribute(FrameBatch clip, String name, int d) {
    AttributeColumn column =
        clip.attributes().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    return ((AttributeValue.Numeric) column.of(d).orElseThrow()).value();
  }

  @Test
  void readsGroundTruth() {
    Collected log = Collected.from(TRUTH, ReadOptions.forLake());
    assertThat(log.report().source().format()).isEqualTo("visdrone");
    FrameBatch clip = log.clip();
    assertThat(clip.columns().indexes()).containsExactly(1, 2);
    assertThat(clip.stream().streamId()).isEqualTo("test/camera");
    assertThat(clip.className(0)).isEqualTo("car");
    assertThat(clip.trackName(0)).isEqualTo("0");
    assertThat(clip.score(0)).isEqualTo(1);
    assertThat(clip.box(0)).isEqualTo(Box.inImage(12, 25, 20, 30, 0));
    assertThat(clip.box(2)).isEqualTo(Box.inImage(10, 25, 20, 30, 0));
    assertThat(attribute(clip, "truncation", 0)).isEqualTo(1);
    assertThat(attribute(clip, "occlusion", 0)).isEqualTo(2);
    assertThat(clip.className(1)).isEqualTo("others");
    assertThat(log.report().detections()).isEqualTo(new Count(5, 3, 0, 2));
    assertThat(log.report().ignored())
        .containsEntry("ignored regions (category 0)", 1L)
        .containsEntry("rows of ground truth not to be considered (column 7 is 0)", 1L);
  }

  @Test
  void readsDetections() {
    String rows = "1,-1,0,10,20,30,0.25,4,-1,-1\n1,-1,0,10,20,30,0,9,-1,-1\n";
    FrameBatch clip = Collected.from(rows, ReadOptions.forLake()).clip();
    assertThat(List.of(clip.className(0), clip.className(1))).containsExactly("bus", "car");
    assertThat(clip.tracks()).isEmpty();
    assertThat(clip.score(0)).isZero();
    assertThat(clip.score(1)).isEqualTo(0.25);
    assertThat(clip.attributes()).isEmpty();
    Collected percent = Collected.from(rows.replace("0.25", "25"), VISDRONE);
    assertThat(percent.clip().score(1)).isEqualTo(1);
    assertThat(attribute(percent.clip(), "confidence", 1)).isEqualTo(25);
    assertThat(percent.report().repairs().values()).containsExactly(2L);
  }

  @Test
  void tracksMayHaveNoScore() {
    String rows = "1,5,0,10,20,30,-1,4,-1,-1\n2,5,0,10,20,30,0.25,4,-1,-1\n";
    Collected log = Collected.from(rows, VISDRONE);
    assertThat(List.of(log.clip().score(0), log.clip().score(1))).containsExactly(1.0, 0.25);
    assertThat(log.clip().attributes()).isEmpty();
    assertThat(log.report().repairs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x,1,0,0,2,2,1,4,0,0   | frame 'x' is not a whole number from 0",
        "1,x,0,0,2,2,1,4,0,0   | track 'x' is not a whole number from -1",
        "1,-2,0,0,2,2,1,4,0,0  | track '-2' is not a whole number from -1",
        "1,1,0,0,2,2,1,12,0,0  | category '12' is not from 0 to 11",
        "1,1,0,0,2,2,1,-1,0,0  | category '-1' is not from 0 to 11",
        "1,1,0,0,2,2,x,4,0,0   | confidence 'x' is not a number",
        "1,1,0,0,2,2,1,4,x,0   | truncation 'x' is not a whole number",
        "1,1,0,0,2,2,1,4,0,    | occlusion '' is not a whole number",
        "1,1,0,0,-2,2,1,4,0,0  | box has a negative size",
        "1,1,0,0,2,2,1,4,0     | row has 9 columns, not 10",
        "2,0,0,0,2,2,1,4,0,0   | track '0' occurs twice in one frame",
      })
  void rejectsABadRowAlone(String row, String reason) {
    Collected log = Collected.from(TRUTH + row, VISDRONE);
    assertThat(log.rejected()).hasSize(1);
    assertThat(log.rejected().get(0).reason()).startsWith(reason);
    assertThat(log.rejected().get(0).place().line()).isEqualTo(6);
    assertThat(log.report().detections()).isEqualTo(new Count(6, 3, 1, 2));
  }

  @Test
  void damageIsRejectedAndCounted() {
    byte[] truth = TRUTH.getBytes(StandardCharsets.UTF_8);
    assertThat(Damage.outcomes(truth, VISDRONE)).isBetween(900, 1000);
  }

  @Test
  void namesItsClasses() {
    assertThatThrownBy(() -> Collected.from(TRUTH, VISDRONE.with(Hints.NONE.className("car"))))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("column 8 names the classes");
  }
}
