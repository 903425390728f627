package org.fests.ingest.cvat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.fests.ingest.Collected;
import org.fests.ingest.FrameText;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CvatReaderTest {
  private static Collected read(String xml) {
    return read(xml, ReadOptions.forLake());
  }

  private static Collected read(String xml, ReadOptions options) {
    return Collected.from(xml, options.format("cvat"));
  }

  /** Returns a document of a task of four frames, 0 to 3, with these tracks. */
  private static String video(String tracks) {
    return "<annotations><meta><task><name>walk</name><size>4</size></task></meta>"
        + tracks
        + "</annotations>";
  }

  private static String track(String... boxes) {
    return "<track id=\"7\" label=\"car\">" + String.join("", boxes) + "</track>";
  }

  /** Returns a box 4 wide and 6 high whose left edge is at x, its upper one at 10. */
  private static String box(int frame, int x, String more) {
    return "<box frame=\"%d\" xtl=\"%d\" ytl=\"10\" xbr=\"%d\" ybr=\"16\" %s/>"
        .formatted(frame, x, x + 4, more);
  }

  @Test
  void readsTracksFrameByFrame() {
    Collected log =
        read(
            video(
                track(box(0, 10, "outside=\"0\""), box(1, 12, "outside=\"0\""))
                    + "<track id=\"8\" label=\"bus\">"
                    + box(1, 20, "outside=\"0\" occluded=\"1\"")
                    + "</track>"));
    FrameBatch clip = log.clip();
    assertThat(FrameText.of(clip))
        .containsExactly(
            "0: car#7 12,13 4x6", "1: bus#8 22,13 4x6 occluded=true; car#7 14,13 4x6", "2:", "3:");
    assertThat(clip.stream().streamId()).isEqualTo("walk/camera");
    assertThat(clip.stream().space()).isEqualTo(Space.IMAGE);
    assertThat(clip.timed()).isFalse();
    assertThat(log.report().source().format()).isEqualTo("cvat");
    assertThat(log.report().frames()).isEqualTo(new Count(4, 4, 0, 0));
    assertThat(log.report().detections()).isEqualTo(new Count(3, 3, 0, 0));
  }

  @Test
  void putsFramesOnAClockThatTheUserStates() {
    ReadOptions thirty = ReadOptions.forLake().with(Labels.FROM_LOG.frameRate(30));
    FrameBatch clip = read(video(track(box(2, 10, ""))), thirty).clip();
    assertThat(clip.time(0)).isZero();
    assertThat(clip.time(2)).isEqualTo(66_666_667);
    assertThat(clip.stream().periodNanos()).isEqualTo(33_333_333);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // frames of key boxes with their left edges; the left edges of frames 0 to 3
        "0:10 3:40         | 10 20* 30* 40",
        "0:10 3:40!        | 10 20* 30* -",
        "0:10 2:40         | 10 25* 40 -",
        "0:10! 3:40        | - - - 40",
        "0:10 1:20! 3:40   | 10 - - 40",
        "1:10              | - 10 - -",
        "3:40 0:10         | 10 20* 30* 40",
        "2:40 0:10! 1:10   | - 10 40 -",
      })
  void fillsBetweenKeyFramesUntilTheObjectIsOutside(String boxes, String lefts) {
    StringBuilder xml = new StringBuilder();
    for (String word : boxes.strip().split(" +")) {
      String[] parts = word.replace("!", "").split(":");
      String outside = "keyframe=\"1\" outside=\"%d\"".formatted(word.endsWith("!") ? 1 : 0);
      xml.append(box(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), outside));
    }
    Collected log = read(video(track(xml.toString())));
    StringBuilder told = new StringBuilder();
    for (String line : FrameText.of(log.clip())) {
      told.append(left(line)).append(line.contains("interpolated=true") ? "* " : " ");
    }
    assertThat(told.toString().strip()).isEqualTo(lefts);
    long filled = lefts.chars().filter(c -> c == '*').count();
    assertThat(log.report().repairs())
        .isEqualTo(filled == 0 ? Map.of() : Map.of("box between key frames interpolated", filled));
  }

  private static String left(String line) {
    return line.contains("#")
        ? Integer.toString(Integer.parseInt(line.replaceAll("^.*#7 (\\d+),.*$", "$1")) - 2)
        : "-";
  }

  /** All but the corners and the rotation stays as it was at the earlier key frame. */
  @Test
  void interpolatesCornersAndTheShorterTurn() {
    Collected log =
        read(
            video(
                track(
                    "<box frame=\"0\" xtl=\"0\" ytl=\"0\" xbr=\"8\" ybr=\"4\" rotation=\"350\""
                        + " occluded=\"1\"><attribute name=\"pose\">open</attribute></box>",
                    "<box frame=\"2\" xtl=\"8\" ytl=\"2\" xbr=\"20\" ybr=\"8\" rotation=\"10\""
                        + " occluded=\"0\"><attribute name=\"pose\">shut</attribute></box>")));
    assertThat(FrameText.of(log.clip()))
        .containsExactly(
            "0: car#7 4,2 8x4 @-10 occluded=true pose='open'",
            "1: car#7 9,3.5 10x5 interpolated=true occluded=true pose='open'",
            "2: car#7 14,5 12x6 @10 occluded=false pose='shut'",
            "3:");
  }

  @Test
  void marksWhatCvatHasInterpolated() {
    Collected log = read(video(track(box(0, 10, "keyframe=\"1\""), box(1, 12, "keyframe=\"0\""))));
    assertThat(FrameText.of(log.clip()))
        .startsWith("0: car#7 12,13 4x6", "1: car#7 14,13 4x6 interpolated=true");
    assertThat(log.report().repairs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<size>3</size>                                                        | 0 1 2",
        "<size>3</size><start_frame>5</start_frame>                            | 5 6 7",
        "<size>2</size><start_frame>5</start_frame><frame_filter>step=3</frame_filter> | 5 8",
        "<start_frame>5</start_frame><stop_frame>7</stop_frame>                | 5 6 7",
        "<stop_frame>7</stop_frame><frame_filter>step = 5</frame_filter>       | 0 5",
        "<size>1</size><frame_filter></frame_filter>                           | 0",
        "<size> 3 </size>                                                      | 0 1 2",
      })
  void numbersFramesAsTheSourceVideoDoes(String meta, String frames) {
    FrameBatch clip =
        read("<annotations><meta><task>" + meta + "</task></meta></annotations>").clip();
    assertThat(FrameText.of(clip).stream().map(line -> line.replace(":", "")))
        .containsExactly(frames.split(" "));
  }

  @Test
  void interpolatesOverTheFramesOfTheStep() {
    String xml =
        "<annotations><meta><task><size>3</size><start_frame>10</start_frame>"
            + "<frame_filter>step=5</frame_filter></task></meta>"
            + track(box(10, 10, ""), box(20, 30, ""))
            + "</annotations>";
    assertThat(FrameText.of(read(xml).clip()))
        .containsExactly(
            "10: car#7 12,13 4x6", "15: car#7 22,13 4x6 interpolated=true", "20: car#7 32,13 4x6");
  }

  @Test
  void withoutATaskFramesGoFromTheFirstBoxToTheLast() {
    Collected log =
        read("<annotations>" + track(box(5, 10, ""), box(7, 10, "")) + "</annotations>");
    assertThat(FrameText.of(log.clip())).hasSize(3).first().asString().startsWith("5:");
    assertThat(log.clip().stream().recordingId()).isEqualTo("test");
    assertThat(read("<annotations/>").clips()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id=\"4\" | id=text | 4",
        "         | id=0_1_2b | 0_1_2b",
        "id=\" \" | id=0_1_2b | 0_1_2b",
        "         | other=x | 0",
        "         | id=__undefined__ | 0",
      })
  void namesATrackByItsIdOrThatOfItsBoxes(String id, String attribute, String name) {
    String[] pair = attribute.split("=");
    String xml =
        "<track label=\"car\" %s><box frame=\"0\" xtl=\"1\" ytl=\"1\" xbr=\"2\" ybr=\"2\">"
                .formatted(id == null ? "" : id)
            + "<attribute name=\"%s\">%s</attribute></box></track>".formatted(pair[0], pair[1]);
    assertThat(read(video(xml)).clip().trackName(0)).isEqualTo(name);
  }

  @Test
  void keepsTracksOfOneNameApart() {
    String box = box(0, 10, "");
    Collected log = read(video(track(box) + track(box) + track(box)));
    assertThat(FrameText.of(log.clip()))
        .startsWith("0: car#7 12,13 4x6; car#7/2 12,13 4x6; car#7/3 12,13 4x6");
    assertThat(log.report().repairs())
        .isEqualTo(Map.of("track of a name that another one has renamed", 2L));
  }

  @Test
  void typesAttributesAsTheLabelsSay() {
    String labels =
        "<labels><label><name>car</name><attributes>"
            + "<attribute>~checkbox=parked:false</attribute>"
            + "<attribute>@number=doors:0,5,1</attribute>"
            + "<attribute>~select=state:__undefined__,on,off</attribute>"
            + "<attribute><name>lights</name><mutable>True</mutable>"
            + "<input_type>checkbox</input_type></attribute>"
            + "<attribute><name>speed</name><input_type>number</input_type></attribute>"
            + "</attributes></label></labels>";
    String boxes =
        "<track id=\"1\" label=\"car\"><box frame=\"0\" xtl=\"0\" ytl=\"0\" xbr=\"2\" ybr=\"2\">"
            + "<attribute name=\"parked\">false</attribute>"
            + "<attribute name=\"doors\">4</attribute>"
            + "<attribute name=\"state\">on</attribute>"
            + "<attribute name=\"lights\">True</attribute>"
            + "<attribute name=\"speed\">fast</attribute>"
            + "<attribute name=\"note\">a &amp; b &lt; 3 </attribute>"
            + "</box></track>"
            + "<track id=\"2\" label=\"bus\"><box frame=\"0\" xtl=\"0\" ytl=\"0\" xbr=\"2\""
            + " ybr=\"2\"><attribute name=\"doors\">4</attribute>"
            + "<attribute name=\"state\">__undefined__</attribute></box></track>";
    String xml =
        "<annotations><meta><task><size>1</size>"
            + labels
            + "</task></meta>"
            + boxes
            + "</annotations>";
    assertThat(FrameText.of(read(xml).clip()))
        .containsExactly(
            "0: bus#2 1,1 2x2 doors='4'; car#1 1,1 2x2 doors=4 lights=true note='a & b < 3 '"
                + " parked=false speed='fast' state='on'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what is changed in a good box; the reason
        "xtl=\"10\" | xtl=\"x\" | xtl 'x' is not a number",
        "xtl=\"10\" | xtl=\"\" | xtl '' is not a number",
        "xtl=\"10\" | xtl=\"0x1p3\" | xtl '0x1p3' is not a number",
        "xtl=\"10\" | xtl=\"1-0\" | xtl '1-0' is not a number",
        "xtl=\"10\" | | box is missing or not finite",
        "ybr=\"16\" | ybr=\"1e999\" | box is missing or not finite",
        "ybr=\"16\" | ybr=\"16\" rotation=\"y\" | rotation 'y' is not a number",
        "frame=\"2\" | frame=\"4\" | frame '4' is not one of the frames 0 to 3",
        "frame=\"2\" | frame=\"-1\" | frame '-1' is not one of the frames 0 to 3",
        "frame=\"2\" | frame=\"1.0\" | frame '1.0' is not one of the frames 0 to 3",
        "frame=\"2\" | frame=\"12345678901\" | frame '12345678901' is not one of the frames 0 to 3",
        "frame=\"2\" | | frame '' is not one of the frames 0 to 3",
        "frame=\"2\" | frame=\"0\" | track has two boxes in frame 0",
        "xtl=\"10\" | xtl=\"10\" outside=\"yes\" | outside 'yes' is neither 0 nor 1",
        "xtl=\"10\" | xtl=\"10\" occluded=\"2\" | occluded '2' is neither 0 nor 1",
        "xtl=\"10\" | xtl=\"10\" keyframe=\"\" | keyframe '' is neither 0 nor 1",
      })
  void rejectsABadBoxAlone(String part, String other, String reason) {
    String bad = box(2, 10, "").replace(part, other == null ? "" : other);
    String good = box(0, 10, "") + box(1, 10, "outside=\"1\"");
    Collected log = read(video(track("\n" + good, "\n" + bad)));
    assertThat(log.rejected()).hasSize(1);
    Rejected rejected = log.rejected().get(0);
    assertThat(rejected.reason()).startsWith(reason);
    assertThat(rejected.kind()).isEqualTo(Rejected.Kind.DETECTION);
    assertThat(rejected.place().line()).isEqualTo(3);
    assertThat(rejected.place().column()).isEqualTo(bad.length() + 1L);
    assertThat(rejected.record()).startsWith("<box ");
    assertThat(log.report().detections()).isEqualTo(new Count(2, 1, 1, 0));
    assertThat(log.report().frames()).isEqualTo(new Count(4, 4, 0, 0));
  }

  @Test
  void rejectsBoxesWithoutALabel() {
    Collected log = read(video("<track id=\"1\">" + box(0, 1, "") + "</track>"));
    assertThat(log.rejected()).hasSize(1);
    assertThat(log.rejected().get(0).reason()).isEqualTo("class is missing");
  }

  /** Between two boxes at the ends of what a double holds there is none. */
  @Test
  void rejectsWhatCannotBeInterpolated() {
    String far = "<box frame=\"%d\" xtl=\"%s\" ytl=\"0\" xbr=\"%s\" ybr=\"1\"/>";
    Collected log =
        read(
            video(
                track(
                    far.formatted(0, "-1.7e308", "-1.6e308"),
                    far.formatted(2, "1.6e308", "1.7e308"))));
    assertThat(log.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
  }

  @Test
  void turnsExchangedEdgesAround() {
    String box = "<box frame=\"0\" xtl=\"9\" ytl=\"8\" xbr=\"5\" ybr=\"2\"/>";
    Collected log = read(video(track(box)));
    assertThat(FrameText.of(log.clip())).startsWith("0: car#7 7,5 4x6");
    assertThat(log.report().repairs())
        .isEqualTo(Map.of("box with exchanged edges turned around", 2L));
  }

  @Test
  void tellsOfWhatItDoesNotRead() {
    Collected log =
        read(
            video(
                "<track id=\"7\" label=\"car\" source=\"manual\">"
                    + "<polygon frame=\"0\" points=\"1,2;3,4\"><attribute name=\"a\">b</attribute>"
                    + "</polygon>"
                    + box(0, 10, "z_order=\"1\"")
                    + "</track><track id=\"8\" label=\"road\"><skeleton frame=\"0\"><points"
                    + " label=\"nose\" points=\"1,2\"/></skeleton></track><extra><box/></extra>"));
    assertThat(log.report().ignored())
        .isEqualTo(
            Map.of(
                "polygon", 1L, "skeleton", 1L, "track source", 1L, "box z_order", 1L, "extra", 1L));
    assertThat(log.report().detections()).isEqualTo(new Count(1, 1, 0, 0));
  }

  @Test
  void readsPicturesOneAFrame() {
    Collected log =
        read(
            "<annotations><version>1.1</version><meta><task><name>yard</name><size>12</size>"
                + "<mode>annotation</mode></task></meta>"
                + "<image id=\"3\" name=\"a/3.png\" width=\"640\" height=\"480\">"
                + "<box label=\"car\" occluded=\"1\" source=\"manual\" xtl=\"1\" ytl=\"2\""
                + " xbr=\"3\" ybr=\"6\" rotation=\"90\"><attribute name=\"c\">red</attribute></box>"
                + "<polygon label=\"road\" points=\"1,2;3,4\"/><tag label=\"rain\"/>"
                + "<box label=\"bus\" xtl=\"x\" ytl=\"2\" xbr=\"3\" ybr=\"6\"/></image>"
                + "<image id=\"4\" name=\"b.png\" width=\"640\" height=\"480\"/>"
                + "<image id=\"4\" name=\"c.png\" width=\"640\" height=\"480\"/>"
                + "<image id=\"12\" name=\"d.png\" width=\"640\" height=\"480\">"
                + "<box label=\"car\" xtl=\"1\" ytl=\"2\" xbr=\"3\" ybr=\"6\"/></image>"
                + "</annotations>");
    assertThat(FrameText.of(log.clip()))
        .containsExactly("3: car 2,4 2x4 @90 c='red' occluded=true", "4:");
    assertThat(log.images())
        .containsExactly(new Image("a/3.png", 640, 480), new Image("b.png", 640, 480));
    assertThat(log.rejected().stream().map(Rejected::reason))
        .containsExactly(
            "xtl 'x' is not a number",
            "frame index 4 does not increase: the one before is 4",
            "image's id '12' is not one of the frames 0 to 11");
    assertThat(log.rejected().get(0).record()).startsWith("<box label=\"bus\"");
    assertThat(log.rejected().get(1).record()).startsWith("<image id=\"4\" name=\"c.png\"");
    assertThat(log.report().frames()).isEqualTo(new Count(4, 2, 2, 0));
    assertThat(log.report().detections()).isEqualTo(new Count(3, 1, 2, 0));
    assertThat(log.report().ignored())
        .isEqualTo(Map.of("polygon", 1L, "tag", 1L, "box source", 1L));
  }

  @Test
  void knowsTheVideosSize() {
    String xml =
        "<annotations><meta><task><size>1</size><original_size><width>1920</width>"
            + "<height>1080</height></original_size></task></meta></annotations>";
    assertThat(read(xml).images()).containsExactly(new Image("", 1920, 1080));
  }

  @Test
  void readsJobsAndProjectsOfOneTask() {
    assertThat(
            read("<annotations><meta><job><size>2</size></job></meta></annotations>")
                .clip()
                .frames())
        .isEqualTo(2);
    assertThat(
            read(
                    "<annotations><meta><project><name>p</name><tasks><task><name>t</name>"
                        + "<size>2</size></task></tasks></project></meta></annotations>")
                .clip()
                .stream()
                .recordingId())
        .isEqualTo("t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<annotations><track | test.log:1:20: not whole or not XML: ",
        "<annotations>       | test.log:1:14: not whole or not XML: XML document structures",
        "<notes/>            | test.log:1:9: the root element is <notes>, not <annotations>",
        "<annotations/>more  | test.log:1:15: not whole or not XML: Content is not allowed",
        "<annotations/><b/>  | not whole or not XML: The markup in the document following",
        "<annotations>&x;</annotations> | not whole or not XML: The entity \"x\" was referenced",
        "<!DOCTYPE annotations [<!ENTITY x \"y\">]><annotations/> | document has a DOCTYPE",
        "<annotations><version>2.0</version></annotations> | version '2.0' is not known",
        "<annotations><meta><task><size>x</size></task></meta></annotations> | size 'x' is no"
            + " whole",
        "<annotations><meta><task><size>-1</size></task></meta></annotations> | size '-1' is no",
        "<annotations><meta><task><frame_filter>every 2</frame_filter></task></meta></annotations>"
            + " | frame_filter 'every 2' is not known",
        "<annotations><meta><task><size>99999999</size></task></meta></annotations>"
            + " | task has frames up to number 99999998, more than numbered.frames.max=10000000",
        "<annotations><meta><project><tasks><task/><task/></tasks></project></meta></annotations>"
            + " | document has several tasks",
      })
  void saysWhatCannotBeRead(String xml, String message) {
    LogException error = catchThrowableOfType(LogException.class, () -> read(xml));
    assertThat(error.render()).contains(message);
  }

  @Test
  void readsUtf8Only() {
    byte[] latin = "<annotations>\u00e9</annotations>".getBytes(StandardCharsets.ISO_8859_1);
    LogException error = catchThrowableOfType(LogException.class, () -> read(latin));
    assertThat(error.render()).startsWith("test.log: not UTF-8");
    String stated = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><annotations/>";
    error = catchThrowableOfType(LogException.class, () -> read(stated));
    assertThat(error.getMessage()).isEqualTo("encoding ISO-8859-1 is not read");
    assertThat(read("\ufeff" + video("")).clip().frames()).isEqualTo(4);
  }

  private static Collected read(byte[] xml) {
    return Collected.from(
        LogSource.pipe("test.log", new ByteArrayInputStream(xml)),
        ReadOptions.forLake().format("cvat"));
  }

  @Test
  void neverOpensWhatADocumentNames() {
    String xml =
        "<!DOCTYPE annotations [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + "<annotations><meta><task><name>&x;</name></task></meta></annotations>";
    LogException error = catchThrowableOfType(LogException.class, () -> read(xml));
    assertThat(error.getMessage()).isEqualTo("document has a DOCTYPE, which is not read");
  }

  @Test
  void holdsNoMoreBoxesThanTheLimit() {
    ReadOptions three = ReadOptions.forLake().with(ReadLimits.DEFAULT.gatheredRecords(3));
    String two = track(box(0, 1, ""), box(1, 1, ""));
    assertThat(read(video(two), three).clip().detections()).isEqualTo(2);
    LogException error =
        catchThrowableOfType(LogException.class, () -> read(video(two + two), three));
    assertThat(error.getMessage()).endsWith("more than gathered.records.max=3");
  }

  @Test
  void refusesFramesBeyondTheLimitWhereNoTaskSaysHowMany() {
    ReadOptions few = ReadOptions.forLake().with(ReadLimits.DEFAULT.numberedFrames(10));
    Collected log =
        read("<annotations>" + track(box(10, 1, ""), box(11, 1, "")) + "</annotations>", few);
    assertThat(log.rejected().get(0).reason())
        .isEqualTo("frame '11' is not one of the frames 0 to 10 (numbered.frames.max)");
  }
}
