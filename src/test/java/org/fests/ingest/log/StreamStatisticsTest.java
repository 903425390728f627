package org.fests.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fests.ingest.Collected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report tells of a stream. */
class StreamStatisticsTest {
  private static StreamStatistics of(String log, int clipFrames) {
    ReadOptions options =
        ReadOptions.forLake().format("fests").with(ReadLimits.DEFAULT.clipFrames(clipFrames));
    return Collected.from(log.replace('\'', '"'), options).report().streams().get(0);
  }

  /** Writes frames, one a word; an object is class, track and x, such as {@code cup:a@10}. */
  private static String frames(String words) {
    StringBuilder log = new StringBuilder();
    int frame = 0;
    for (String word : words.split(" ")) {
      StringBuilder objects = new StringBuilder();
      for (String object : word.equals("-") ? new String[0] : word.split("\\+")) {
        String[] parts = object.split("[:@]");
        objects
            .append(objects.isEmpty() ? "" : ",")
            .append("{'class':'%s',".formatted(parts[0]))
            .append(parts[1].isEmpty() ? "" : "'track':'%s',".formatted(parts[1]))
            .append("'box':[%s,50,20,40]}".formatted(parts[2]));
      }
      log.append("{'frame':%d,'objects':[%s]}\n".formatted(frame++, objects));
    }
    return log.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 100})
  void countsAndMeasures(int clipFrames) {
    StreamStatistics found =
        of(frames("cup:a@10+cup:@90 cup:a@12+mug:b@30+mug:c@70 - mug:b@50"), clipFrames);
    assertThat(found.frames()).isEqualTo(4);
    assertThat(found.detections()).isEqualTo(6);
    assertThat(found.untracked()).isEqualTo(1);
    assertThat(found.tracks()).isEqualTo(3);
    assertThat(found.crowds()).containsExactly(1L, 1L, 2L);
    assertThat(found.classes())
        .extracting(ClassStatistics::name, ClassStatistics::detections)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("cup", 3L),
            org.assertj.core.groups.Tuple.tuple("mug", 3L));
    assertThat(found.classes().get(0).width()).isEqualTo(new Extent(20, 20, 20));
    assertThat(found.x().least()).isEqualTo(10);
    assertThat(found.x().most()).isEqualTo(90);
    assertThat(found.x().mean()).isEqualTo(262 / 6.0);
    assertThat(found.z().known()).isFalse();
    assertThat(found.doubts()).isEmpty();
  }

  /** A clip whose boxes all stand on the ground has no column of heights. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 100})
  void meansColumnsThatSomeClipsLack(int clipFrames) {
    String header = "{'fests':1,'space':'ego'}\n";
    String line = "{'frame':%d,'objects':[{'class':'car','box':[1,2,%d,4,2,1,0]}]}\n";
    StreamStatistics found =
        of(header + line.formatted(0, 0) + line.formatted(1, 0) + line.formatted(2, 3), clipFrames);
    assertThat(found.z()).isEqualTo(new Extent(0, 1, 3));
  }

  @ParameterizedTest
  @CsvSource({
    // words, twins, switches, changes of class
    "cup:a@10 cup:a@12 cup:a@14,                    0, 0, 0",
    "cup:a@10+cup:b@10.2 -,                         1, 0, 0",
    "cup:a@10+cup:b@11.5 -,                         0, 0, 0",
    "cup:a@10+mug:b@10 -,                           0, 0, 0",
    "cup:a@10+cup:b@10+cup:c@10 -,                  3, 0, 0",
    "cup:a@10 cup:b@12,                             0, 1, 0",
    "cup:a@10 cup:b@30,                             0, 0, 0",
    "cup:a@10 cup:a@10+cup:b@14,                    0, 0, 0",
    "cup:a@10 mug:b@12,                             0, 0, 0",
    "cup:a@10 - cup:b@12,                           0, 0, 0",
    "cup:a@10+cup:b@90 cup:b@12+cup:a@88,           0, 0, 0",
    "cup:a@10 mug:a@12 cup:a@14,                    0, 0, 2",
    "cup:a@10 - mug:a@12,                           0, 0, 1",
  })
  void doubtsIdentities(String words, long twins, long switches, long classChanges) {
    for (int clipFrames : new int[] {1, 2, 100}) {
      assertThat(of(frames(words), clipFrames).identity())
          .as("clips of %d", clipFrames)
          .isEqualTo(new StreamStatistics.Identity(twins, switches, classChanges));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 100})
  void findsGapsAndJumps(int clipFrames) {
    StreamStatistics.Clock clock =
        of(
                """
                {'frame':0,'time':0.0,'objects':[]}
                {'frame':1,'time':0.1,'objects':[]}
                {'frame':2,'time':0.2,'objects':[]}
                {'frame':5,'time':0.5,'objects':[]}
                {'frame':6,'time':0.5,'objects':[]}
                {'frame':9,'time':0.65,'objects':[]}
                {'frame':10,'time':0.75,'objects':[]}
                """,
                clipFrames)
            .clock();
    assertThat(clock)
        .isEqualTo(
            new StreamStatistics.Clock(true, 750_000_000, 100_000_000, 300_000_000, 1, 1, 4, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "image | [0.5,0.5,0.1,0.2]        | are they shares of the image?",
        "image | [0.5,0.5,30,20]          | ",
        "image | [30000,10,5,5]           | boxes lie up to 3.000e+04 px",
        "image | [10,10,5,5,90]           | angles reach 90.00 rad: are they degrees?",
        "image | [10,10,5,5,-6.2]         | ",
        "ego   | [10,0,0,4.5,1.8,1.5,0]   | ",
        "ego   | [10,0,0,4500,1800,1500,0] | car is 4500 m large in the mean",
        "ego   | [0.01,0,0,0.0045,0.0018,0.0015,0] | car is 0.004500 m large",
        "world | [500000,5300000,0,4,2,2,0] | boxes lie up to 5.300e+06 m",
      })
  void doubtsUnits(String space, String box, String doubt) {
    String log =
        "{'fests':1,'space':'%s'}\n{'frame':0,'objects':[{'class':'car','box':%s}]}\n"
            .formatted(space, box);
    List<String> doubts = of(log, 100).doubts();
    if (doubt == null) {
      assertThat(doubts).isEmpty();
    } else {
      assertThat(doubts).singleElement().asString().contains(doubt);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "0.00001, 1", "100, 1", "0.0001, 0", "60, 0"})
  void doubtsTimes(double step, int more) {
    String log =
        "{'frame':0,'time':0,'objects':[]}\n{'frame':1,'time':%s,'objects':[]}\n"
            .formatted(new java.math.BigDecimal(String.valueOf(step)).toPlainString());
    int expected = step == 1 ? 0 : more;
    assertThat(of(log, 100).doubts()).hasSize(expected);
  }

  @Test
  void refusesRepairsWhenStrict() {
    String log =
        "{\"frame\":0,\"objects\":[{\"class\":\"cup\",\"quad\":[[0,0],[10,0],[10,10],[0,10]]}]}\n";
    ReadOptions options = ReadOptions.forLake().format("fests");
    assertThat(Collected.from(log, options).report().repaired().count()).isEqualTo(1);
    assertThatThrownBy(() -> Collected.from(log, options.with(Mending.USUAL.strict())))
        .isInstanceOf(LogException.class)
        .hasMessage("records had to be repaired: box fitted to a quadrilateral (1)");
    String whole = "{\"frame\":0,\"objects\":[]}\n";
    assertThat(Collected.from(whole, options.with(Mending.USUAL.strict())).rejected()).isEmpty();
  }
}
