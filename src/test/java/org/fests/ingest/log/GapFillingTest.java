package org.fests.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.scene.AttributeValue;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tracks that are missing for a few frames. */
class GapFillingTest {
  private static ReadOptions options(int frames, int clipFrames) {
    return ReadOptions.forLake()
        .format("fests")
        .with(Mending.USUAL.fillGaps(frames))
        .with(ReadLimits.DEFAULT.clipFrames(clipFrames));
  }

  /** Writes a log in which a track is seen where the text has a digit, ten times that far. */
  private static String log(String seen) {
    StringBuilder log = new StringBuilder();
    for (int frame = 0; frame < seen.length(); frame++) {
      char c = seen.charAt(frame);
      String object =
          "{\"class\":\"cup\",\"track\":\"a\",\"score\":0.%d,\"box\":[%d0,5,2,4]}"
              .formatted(9 - c + '0', c - '0');
      log.append("{\"frame\":%d,\"objects\":[%s]}\n".formatted(frame, c == '-' ? "" : object));
    }
    return log.toString();
  }

  private static List<Detection> detections(Collected read) {
    List<Detection> all = new ArrayList<>();
    for (FrameBatch clip : read.clips()) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        all.addAll(clip.frame(frame).samples().get(0).detections());
      }
    }
    return all;
  }

  /** Writes each frame's box as its x, with a star where it was filled in. */
  private static String shown(Collected read) {
    StringBuilder text = new StringBuilder();
    for (FrameBatch clip : read.clips()) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        List<Detection> here = clip.frame(frame).samples().get(0).detections();
        text.append(text.isEmpty() ? "" : " ");
        text.append(
            here.isEmpty()
                ? "-"
                : String.format(Locale.ROOT, "%.4g", here.get(0).box().x())
                    + (here.get(0).attributes().isEmpty() ? "" : "*"));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1-3,   10.00 20.00* 30.00",
    "1, 1--4,  10.00 - - 40.00",
    "2, 1--4,  10.00 20.00* 30.00* 40.00",
    "2, -1--2-, - 10.00 13.33* 16.67* 20.00 -",
    "9, 1-2--5, 10.00 15.00* 20.00 30.00* 40.00* 50.00",
    "0, 1-3,   10.00 - 30.00",
  })
  void fillsGapsUpToALength(int frames, String seen, String shown) {
    assertThat(shown(Collected.from(log(seen), options(frames, 100)))).isEqualTo(shown);
  }

  @Test
  void marksWhatItMakes() {
    Collected read = Collected.from(log("1-3"), options(1, 100));
    Detection made = detections(read).get(1);
    assertThat(made.attributes()).containsEntry("filled", new AttributeValue.Flag(true));
    assertThat(made.trackName()).isEqualTo("a");
    assertThat(made.className()).isEqualTo("cup");
    assertThat(made.score()).isEqualTo(0.6);
    assertThat(made.velocity().known()).isFalse();
    assertThat(read.report().filled()).isEqualTo(1);
    assertThat(read.report().detections()).isEqualTo(new Count(2, 2, 0, 0));
    assertThat(read.report().streams().get(0).detections()).isEqualTo(3);
  }

  @Test
  void goesByTimeWhereThereIsTime() {
    String log =
        """
        {"frame":0,"time":0,"objects":[{"class":"car","track":"a","box":[0,0,2,2,3]}]}
        {"frame":1,"time":3,"objects":[]}
        {"frame":2,"time":4,"objects":[{"class":"car","track":"a","box":[8,0,2,6,-3]}]}
        """;
    Detection made = detections(Collected.from(log, options(1, 100))).get(1);
    assertThat(made.box().x()).isEqualTo(6);
    assertThat(made.box().height()).isEqualTo(5);
    // From 3 to -3 rad it is 0.28 rad, over pi, not six.
    assertThat(made.box().angle())
        .isEqualTo(3 + 0.75 * (2 * Math.PI - 6), org.assertj.core.data.Offset.offset(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "cup, mug, main, main, 0",
    "cup, cup, main, side, 0",
    "cup, cup, main, main, 1",
  })
  void fillsOnlyBetweenOneClassAndChannel(
      String classBefore, String classAfter, String channelBefore, String channelAfter, int made) {
    String line = "{\"frame\":%d,\"channel\":\"%s\",\"objects\":[%s]}\n";
    String object = "{\"class\":\"%s\",\"track\":\"a\",\"box\":[1,1,2,2]}";
    String log =
        line.formatted(0, channelBefore, object.formatted(classBefore))
            + line.formatted(1, channelBefore, "")
            + line.formatted(1, channelAfter.equals(channelBefore) ? "third" : channelAfter, "")
            + line.formatted(2, channelAfter, object.formatted(classAfter));
    ReadOptions any = options(3, 100).with(Selection.ALL.channels(ChannelMode.ANY));
    assertThat(Collected.from(log, any).report().filled()).isEqualTo(made);
  }

  /** Whatever the clips: the same frames, each once, none longer than a clip may be. */
  @Test
  void isTheSameWhateverTheClips() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder seen = new StringBuilder();
      for (int frame = random.nextInt(1, 40); frame > 0; frame--) {
        seen.append(random.nextInt(3) == 0 ? (char) ('1' + random.nextInt(9)) : '-');
      }
      int gap = random.nextInt(1, 8);
      String whole = shown(Collected.from(log(seen.toString()), options(gap, 1000)));
      for (int clip : new int[] {1, 2, 3, 5, 8, 13}) {
        Collected cut = Collected.from(log(seen.toString()), options(gap, clip));
        assertThat(shown(cut)).as("%s, gap %d, clips of %d", seen, gap, clip).isEqualTo(whole);
        assertThat(cut.clips()).allMatch(one -> one.frames() <= Math.max(clip, gap + 1));
      }
    }
  }
}
