package org.fests.ingest.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.ingest.Collected;
import org.fests.ingest.log.ChannelFilter;
import org.fests.ingest.log.ChannelMode;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Order;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Selection;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Channels;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.fests.scene.Velocity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonlReaderTest {
  private static final ReadOptions EACH = ReadOptions.forLake().format("fests");
  private static final ReadOptions ANY = EACH.with(Selection.ALL.channels(ChannelMode.ANY));

  private static final String TWO_CHANNELS =
      """
      {'frame':0,'channel':'front','objects':[{'class':'mug','box':[1,2,3,4]}]}
      {'frame':0,'channel':'back','objects':[{'class':'cup','box':[1,2,3,4]},{'class':'cup','box':[0,0,1,1]}]}
      {'frame':1,'channel':'back','objects':[]}
      {'frame':2,'channel':'front','objects':[]}
      {'frame':2,'channel':'back','objects':[]}
      """;

  static Collected read(String log, ReadOptions options) {
    return Collected.from(log.replace('\'', '"'), options);
  }

  private static List<String> frames(Collected read) {
    return read.report().streams().stream().map(s -> s.streamId() + ": " + s.frames()).toList();
  }

  static String catchAny(String log) {
    try {
      read(log, ANY);
      return "";
    } catch (LogException e) {
      return e.getMessage();
    }
  }

  @Test
  void readsAllThatAFrameCanSay() {
    String log =
        """
        {'fests':1,'recording':'drive','licence':'CC0-1.0','channel':'lidar','space':'ego','period':'100ms'}
        {'frame':7,'time':1.5,'pose':[1,2,3,0.5],'objects':[{'class':'traffic cone','track':12,'score':0.25,'box':[1,2,3,4,5,6,0.7],'velocity':[-1,0.5,0],'attributes':{'state':'open','n':3,'on':true,'x':null}}]}
        """;
    FrameBatch clip = read(log, EACH).clip();
    assertThat(clip.stream().recordingId()).isEqualTo("drive");
    assertThat(clip.stream().streamId()).isEqualTo("drive/lidar");
    assertThat(clip.stream().channel()).isEqualTo("lidar");
    assertThat(clip.stream().space()).isEqualTo(Space.EGO);
    assertThat(clip.stream().periodNanos()).isEqualTo(100_000_000);
    assertThat(clip.stream().provenance().licence()).isEqualTo("CC0-1.0");
    assertThat(clip.stream().provenance().importer()).isEqualTo("fests-jsonl/1");
    assertThat(clip.index(0)).isEqualTo(7);
    assertThat(clip.time(0)).isEqualTo(1_500_000_000);
    assertThat(clip.pose(0)).contains(new Pose(1, 2, 3, 0.5));
    Detection cone = clip.frame(0).detections().get(0);
    assertThat(cone.className()).isEqualTo("traffic cone");
    assertThat(cone.track()).contains("12");
    assertThat(cone.score()).isEqualTo(0.25);
    assertThat(cone.box()).isEqualTo(new Box(1, 2, 3, 4, 5, 6, 0.7));
    assertThat(cone.velocity()).isEqualTo(new Velocity(-1, 0.5, 0));
    assertThat(cone.attributes())
        .containsOnlyKeys("state", "n", "on")
        .containsEntry("state", new AttributeValue.Text("open"))
        .containsEntry("n", new AttributeValue.Numeric(3))
        .containsEntry("on", new AttributeValue.Flag(true));
  }

  @ParameterizedTest
  @CsvSource({
    "'time':0.033333333, 33333333",
    "'time':1e-3, 1000000",
    "'time':12345678901.000000001, ",
    "'time':1700000000.123456789, 1700000000123456789",
    "'time':0.0000000005, 0",
    "'time':-2, -2000000000",
    "'time_ns':9223372036854775807, 9223372036854775807",
  })
  void timesAreExact(String field, Long nanos) {
    Collected read = read("{'frame':0," + field + ",'objects':[]}", EACH);
    if (nanos == null) {
      assertThat(read.rejected().get(0).reason()).contains("292 years");
    } else {
      assertThat(read.clip().time(0)).isEqualTo(nanos);
    }
  }

  @Test
  void eachChannelIsAStream() {
    Collected read = read(TWO_CHANNELS, EACH);
    assertThat(frames(read)).containsExactly("test/front: 2", "test/back: 3");
    assertThat(read.clips().get(0).columns().indexes()).containsExactly(0, 2);
    assertThat(read.clips().get(1).columns().indexes()).containsExactly(0, 1, 2);
    assertThat(read.clips()).allMatch(FrameBatch::oneSamplePerFrame);
    assertThat(read.report().frames()).isEqualTo(new Count(5, 5, 0, 0));
  }

  @Test
  void anyChannelJoinsTheLinesOfAFrame() {
    FrameBatch clip = read(TWO_CHANNELS, ANY).clip();
    assertThat(clip.stream().streamId()).isEqualTo("test");
    assertThat(clip.stream().channel()).isEqualTo("back,front");
    assertThat(clip.stream().channels()).isEqualTo(Channels.ANY);
    assertThat(clip.columns().indexes()).containsExactly(0, 1, 2);
    assertThat(clip.columns().samples().frameOffsets()).containsExactly(0, 2, 3, 5);
    assertThat(clip.channel(0)).isEqualTo("front");
    assertThat(clip.channel(1)).isEqualTo("back");
  }

  @Test
  void clipsDoNotChangeWhatIsRead() {
    for (int size = 1; size <= 4; size++) {
      ReadOptions options = ANY.with(ReadLimits.DEFAULT.clipFrames(size));
      List<FrameBatch> clips = read(TWO_CHANNELS, options).clips();
      assertThat(clips).hasSize((3 + size - 1) / size);
      FrameBatch joined = FrameBatch.concat(clips);
      assertThat(joined.columns().samples().frameOffsets()).containsExactly(0, 2, 3, 5);
      assertThat(joined.detections()).isEqualTo(3);
      assertThat(clips).allMatch(clip -> clip.stream().equals(clips.get(0).stream()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "front | 3 | 0 1 2 | 1",
        "back  | 3 | 0 1 2 | 2",
        "nope  | 3 | 0 1 2 | 0",
      })
  void filterKeepsFramesWithoutSamples(String name, int frames, String indexes, int detections) {
    ReadOptions options = ANY.with(ANY.selection().filter(ChannelFilter.only(Set.of(name))));
    Collected read = read(TWO_CHANNELS, options);
    assertThat(read.clip().frames()).isEqualTo(frames);
    assertThat(read.clip().columns().indexes())
        .containsExactly(
            java.util.Arrays.stream(indexes.split(" ")).mapToLong(Long::parseLong).toArray());
    assertThat(read.clip().detections()).isEqualTo(detections);
    assertThat(read.report().detections()).isEqualTo(new Count(3, detections, 0, 3 - detections));
  }

  @Test
  void filterOfEachLeavesOtherStreamsOut() {
    ReadOptions options = EACH.with(Selection.ALL.filter(ChannelFilter.only(Set.of("front"))));
    Collected read = read(TWO_CHANNELS, options);
    assertThat(frames(read)).containsExactly("test/front: 2");
    assertThat(read.report().frames()).isEqualTo(new Count(5, 2, 0, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "front 0 a1 b2 / rear 0 c3 / front 1 a1 / rear 1;          0: a1 b2 c3 / 1: a1",
        "front 0 a1 / front 1 / rear 1 b2 / rear 2 c;              0: a1 / 1: b2 / 2: c",
        "front 0 a1 / rear 0 b1 / front 1 a1;                      0: a1 / 1: a1", // track 1 twice
        "front 0 a1 / rear 1 a1;                                   0: a1 / 1: a1",
        "front 0 a / rear 0 a;                                     0: a a",
      })
  void fusesTheDetectionsOfAllChannels(String lines, String frames) {
    String log =
        Stream.of(lines.split("/")).map(JsonlReaderTest::line).collect(Collectors.joining("\n"));
    Collected read = read(log, EACH.with(Selection.ALL.channels(ChannelMode.FUSED)));
    FrameBatch clip = read.clip();
    assertThat(clip.samples()).isEqualTo(clip.frames());
    assertThat(clip.stream().channels()).isEqualTo(Channels.FUSED);
    assertThat(
            IntStream.range(0, clip.frames())
                .mapToObj(frame -> clip.index(frame) + ":" + detections(clip, frame))
                .collect(Collectors.joining(" / ")))
        .isEqualTo(frames);
  }

  /** Makes a line of {@code front 0 a1 b}: the channel, the frame, classes with their tracks. */
  private static String line(String drawn) {
    String[] words = drawn.strip().split(" ");
    String objects =
        Stream.of(words)
            .skip(2)
            .map(
                word ->
                    "{'class':'%s',%s'box':[0,0,1,1]}"
                        .formatted(
                            word.charAt(0),
                            word.length() == 1 ? "" : "'track':'%s',".formatted(word.charAt(1))))
            .collect(Collectors.joining(","));
    return "{'channel':'%s','frame':%s,'objects':[%s]}".formatted(words[0], words[1], objects);
  }

  private static String detections(FrameBatch clip, int frame) {
    return IntStream.range(clip.firstDetection(frame), clip.endDetection(frame))
        .mapToObj(
            detection ->
                " "
                    + clip.className(detection)
                    + (clip.trackOf(detection) < 0 ? "" : clip.trackName(detection)))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 0", "1, 2, 2", "2, 1, 3", "3, 0, 5", "9, 0, 5"})
  void skipsFramesNotLines(long skip, int frames, int linesLeftOut) {
    Collected read = read(TWO_CHANNELS, ANY.with(ANY.selection().skip(skip)));
    assertThat(read.clips().stream().mapToInt(FrameBatch::frames).sum()).isEqualTo(frames);
    assertThat(read.report().frames().leftOut()).isEqualTo(linesLeftOut);
  }

  @Test
  void userKnowsBetterThanTheHeader() {
    String log = "{'fests':1,'recording':'a','licence':'MIT','rate':10}\n{'frame':3,'objects':[]}";
    FrameBatch told = read(log, EACH.with(new Labels("b", "own", 25))).clip();
    assertThat(told.stream().streamId()).isEqualTo("b/main");
    assertThat(told.stream().provenance().licence()).isEqualTo("own");
    assertThat(told.time(0)).isEqualTo(120_000_000);
    assertThat(told.stream().periodNanos()).isEqualTo(40_000_000);
    FrameBatch untold = read(log, EACH).clip();
    assertThat(untold.stream().streamId()).isEqualTo("a/main");
    assertThat(untold.time(0)).isEqualTo(300_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 30, 0",
    "1, 30, 33333333",
    "2, 30, 66666667",
    "123456789012, 30, 4115226300400000000",
    "100000000007, 29.97, 3336670003570236904",
    "1, 0.4e-9, 2500000000000000000",
    "5, 4e8, 13", // 12.5 ns: halves go up
  })
  void aFrameRateGivesTimesToTheNanosecond(long index, double hertz, long nanos) {
    String log = "{'frame':%d,'objects':[]}".formatted(index);
    FrameBatch clip = read(log, EACH.with(Labels.FROM_LOG.frameRate(hertz))).clip();
    assertThat(clip.time(0)).isEqualTo(nanos);
  }

  @Test
  void aFrameRateIsRefusedWhereTheLogHasTimes() {
    String log = "{'frame':0,'time':0,'objects':[]}";
    assertThatThrownBy(() -> read(log, EACH.with(Labels.FROM_LOG.frameRate(25))))
        .isInstanceOf(LogException.class)
        .hasMessage("the frame has a time, and a frame rate is stated too");
  }

  @Test
  void periodIsTheMedianOfTheTimes() {
    String log =
        """
        {'frame':0,'time':0,'objects':[]}
        {'frame':1,'time':0.1,'objects':[]}
        {'frame':2,'time':0.2,'objects':[]}
        {'frame':5,'time':0.9,'objects':[]}
        """;
    assertThat(read(log, EACH).clip().stream().periodNanos()).isEqualTo(100_000_000);
    assertThat(read("{'frame':0,'objects':[]}", EACH).clip().stream().periodNanos()).isZero();
  }

  @Test
  void limitsBoundLinesAndFrames() {
    String log =
        """
        {'frame':0,'objects':[{'class':'a','box':[1,2,3,4]},{'class':'a','box':[1,2,3,4]},{'class':'a','box':[1,2,3,4]}]}
        {'frame':1,'objects':[{'class':'a','box':[1,2,3,4]},{'class':'a','box':[1,2,3,4]}]}
        {'frame':2,'objects':[]}
        """;
    Collected frames = read(log, EACH.with(ReadLimits.DEFAULT.frameDetections(2)));
    assertThat(frames.rejected().get(0).reason()).contains("frame.detections.max=2");
    assertThat(frames.clip().columns().indexes()).containsExactly(1, 2);
  }

  @Test
  void veryLongLineIsPassedOver() {
    String blanks = " ".repeat(1_000_000);
    String log =
        "{'frame':0,'objects':[]}\n{'frame':1,"
            + blanks
            + "'objects':[]}\n{'frame':2,'objects':[]}\n";
    Collected read = read(log, EACH.with(ReadLimits.DEFAULT.lineBytes(1000)));
    assertThat(read.clip().columns().indexes()).containsExactly(0, 2);
    assertThat(read.rejected()).hasSize(1);
    assertThat(read.rejected().get(0).place().line()).isEqualTo(2);
    assertThat(read.rejected().get(0).reason()).contains("input.line.characters.max=1000");
    assertThat(read(log, EACH).clip().columns().indexes()).containsExactly(0, 1, 2);
  }

  @Test
  void lineEndsMayBeAnyAndTheLastMissing() {
    String log = "\uFEFF{'frame':0,'objects':[]}\r\n\r\n  \n{'frame':1,'objects':null}";
    Collected read = read(log, ANY);
    assertThat(read.rejected()).isEmpty();
    assertThat(read.clip().columns().indexes()).containsExactly(0, 1);
    assertThat(read.clip().frame(1).samples()).isEmpty();
    Collected each = read(log, EACH);
    assertThat(each.rejected().get(0).reason()).contains("no sample");
    assertThat(each.rejected().get(0).place().line()).isEqualTo(4);
  }

  @Test
  void orderIsAskedPerStream() {
    String log =
        """
        {'frame':0,'channel':'a','objects':[]}
        {'frame':1,'channel':'a','objects':[]}
        {'frame':0,'channel':'b','objects':[]}
        """;
    assertThat(read(log, EACH).rejected()).isEmpty();
    assertThat(read(log, ANY).rejected()).hasSize(1);
    assertThat(read(log, ANY.with(Order.AS_GIVEN)).clip().frames()).isEqualTo(3);
  }
}
