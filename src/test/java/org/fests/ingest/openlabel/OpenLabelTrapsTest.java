package org.fests.ingest.openlabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes OpenLABEL documents hard to read, each in a document as small as it can be. */
class OpenLabelTrapsTest {
  private static final String CAR = "'objects':{'7':{'name':'','type':'car'}}";

  @TempDir private Path folder;

  /** Returns a document; single quotes stand for double ones. */
  private static String document(String parts) {
    return "{'openlabel':{'metadata':{'schema_version':'1.0.0'},%s}}"
        .formatted(parts)
        .replace('\'', '"');
  }

  private Collected file(String parts) throws IOException {
    return file(parts, ReadOptions.forLake());
  }

  private Collected file(String parts, ReadOptions options) throws IOException {
    return Collected.from(Files.writeString(folder.resolve("log.json"), document(parts)), options);
  }

  private static String frames(String... frames) {
    return "'frames':{" + String.join(",", frames) + "}";
  }

  private static String frame(int index, String data) {
    return "'%d':{'objects':{'7':{'object_data':{%s}}}}".formatted(index, data);
  }

  private static String words(FrameBatch clip) {
    return clip.stream().streamId()
        + " "
        + IntStream.range(0, clip.frames())
            .mapToObj(clip::frame)
            .map(frame -> frame.index() + ":" + frame.detections().size())
            .collect(Collectors.joining(" "));
  }

  private static Map<String, FrameBatch> byStream(Collected log) {
    return log.clips().stream()
        .collect(Collectors.toMap(clip -> clip.stream().streamId(), clip -> clip));
  }

  @Test
  void boxesAreCentresAndTurnFromXToY() throws IOException {
    FrameBatch clip =
        file(CAR
                + ","
                + frames(
                    frame(0, "'bbox':[{'name':'a','val':[10,20,4,2]}]"),
                    frame(5, "'rbbox':[{'name':'a','val':[1,2,3,4,0.5]}]")))
            .clip();
    assertThat(words(clip)).isEqualTo("log/camera 0:1 5:1");
    assertThat(clip.stream().space()).isEqualTo(Space.IMAGE);
    assertThat(clip.box(0)).isEqualTo(Box.inImage(10, 20, 4, 2, 0));
    assertThat(clip.box(1)).isEqualTo(Box.inImage(1, 2, 3, 4, 0.5));
    assertThat(clip.className(0)).isEqualTo("car");
    assertThat(clip.trackName(0)).isEqualTo("7");
  }

  /** Nine numbers: roll, pitch, yaw, applied as ZYX; ten: the quaternion x, y, z, w, any length. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1,2,3,0,0,0.5,4,2,1.5;                                     0.5",
        "1,2,3,0,0,-3,4,2,1.5;                                      -3",
        "1,2,3,0.05,0.02,0.5,4,2,1.5;                               0.5",
        "1,2,3,0,0,0.24740395925452294,0.9689124217106447,4,2,1.5;  0.5",
        "1,2,3,0,0,2,2,4,2,1.5;                                     1.5707963267948966",
        "1,2,3,0,0,-1,0,4,2,1.5;                                    3.141592653589793",
        "1,2,3,0,0,0,1,4,2,1.5;                                     0",
      })
  void cuboidsHaveNineOrTenNumbers(String numbers, double yaw) throws IOException {
    FrameBatch clip =
        file(CAR + "," + frames(frame(3, "'cuboid':[{'name':'a','val':[%s]}]".formatted(numbers))))
            .clip();
    assertThat(clip.stream().streamId()).isEqualTo("log/ego");
    assertThat(clip.stream().space()).isEqualTo(Space.EGO);
    Box box = clip.box(0);
    assertThat(new double[] {box.x(), box.y(), box.z(), box.length(), box.width(), box.height()})
        .containsExactly(1, 2, 3, 4, 2, 1.5);
    assertThat(Math.abs(box.angle())).isCloseTo(Math.abs(yaw), within(1e-12));
    assertThat(Math.sin(box.angle())).isCloseTo(Math.sin(yaw), within(1e-12));
  }

  /** A sensor 2 m ahead of the carrier, 1 m up, looks to the left; the carrier is at 100, 50. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'quaternion':[0,0,0.7071067811865476,0.7071067811865476],'translation':[2,0,1]",
        "'euler_angles':[1.5707963267948966,0,0],'translation':[2,0,1]",
        "'euler_angles':[0,0,1.5707963267948966],'sequence':'XYZ','translation':[2,0,1]",
        "'matrix4x4':[0,-1,0,2,1,0,0,0,0,0,1,1,0,0,0,1]",
      })
  void cuboidsComeToTheCarrier(String pose) throws IOException {
    String systems =
        "'coordinate_systems':{"
            + "'LIDAR':{'type':'sensor_cs','parent':'car','pose_wrt_parent':{"
            + pose
            + "}},'map':{'type':'scene_cs','parent':''},"
            + "'car':{'type':'local_cs','parent':'map','children':['LIDAR']}}";
    String data =
        "'cuboid':[{'name':'a','coordinate_system':'LIDAR','val':[10,0,0,0,0,0,4,2,1],"
            + "'attributes':{'vec':[{'name':'velocity','val':[3,0,0]}]}},"
            + "{'name':'b','coordinate_system':'map','val':[10,0,0,0,0,0,4,2,1]}]";
    String transforms =
        "'frame_properties':{'transforms':{'x':{'src':'car','dst':'map','transform_src_to_dst':"
            + "{'euler_angles':[0.5,0,0],'translation':[100,50,0]}}}}";
    Map<String, FrameBatch> log =
        byStream(
            file(
                CAR
                    + ",'frames':{'1':{'objects':{'7':{'object_data':{"
                    + data
                    + "}}},"
                    + transforms
                    + "}},"
                    + systems));
    Detection seen = log.get("log/ego").frame(0).detections().get(0);
    assertThat(seen.box().x()).isCloseTo(2, within(1e-12));
    assertThat(seen.box().y()).isCloseTo(10, within(1e-12));
    assertThat(seen.box().z()).isCloseTo(1, within(1e-12));
    assertThat(seen.box().angle()).isCloseTo(Math.PI / 2, within(1e-12));
    assertThat(seen.velocity().x()).isCloseTo(0, within(1e-12));
    assertThat(seen.velocity().y()).isCloseTo(3, within(1e-12));
    Pose carrier = log.get("log/ego").pose(0).orElseThrow();
    assertThat(carrier).isEqualTo(new Pose(100, 50, 0, carrier.yaw()));
    assertThat(carrier.yaw()).isCloseTo(0.5, within(1e-12));
    assertThat(log.get("log/world").stream().space()).isEqualTo(Space.WORLD);
    assertThat(log.get("log/world").box(0).x()).isEqualTo(10);
  }

  @Test
  void aFramesTransformWinsOverTheSensorsPose() throws IOException {
    String systems =
        "'coordinate_systems':{'base':{'type':'local','parent':''},'L':{'type':'sensor','parent':'base',"
            + "'pose_wrt_parent':{'quaternion':[0,0,0,1],'translation':[1,0,0]}}}";
    String moved =
        "'frame_properties':{'transforms':{'x':{'src':'base','dst':'L','transform_src_to_dst':"
            + "{'quaternion':[0,0,0,1],'translation':[-5,0,0]}}}},";
    String box = "'cuboid':[{'name':'a','coordinate_system':'L','val':[1,0,0,0,0,0,4,2,1]}]";
    FrameBatch clip =
        file(systems
                + ","
                + CAR
                + ","
                + frames(frame(0, box), frame(1, box).replace("'1':{", "'1':{" + moved)))
            .clip();
    assertThat(clip.box(0).x()).isEqualTo(2);
    assertThat(clip.box(1).x()).isEqualTo(6);
    assertThat(clip.pose(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "1608294055.2986164;              1608294055298616400",
        "'1631702348.299745001';          1631702348299745001",
        "12;                              12000000000",
        "'2020-04-11 12:00:01';           1586606401000000000",
        "'2020-04-11T12:00:01.25Z';       1586606401250000000",
        "'2020-04-11T14:00:01+0200';      1586606401000000000",
        "1e-9;                            1",
        "-0.5;                            -500000000",
      })
  void timesAreExact(String time, long nanos) throws IOException {
    FrameBatch clip =
        file(CAR
                + ",'streams':{'c':{'type':'camera'}},'frames':{'0':{'frame_properties':{'timestamp':"
                + time
                + "}}}")
            .clip();
    assertThat(clip.time(0)).isEqualTo(nanos);
  }

  @Test
  void sensorsAreChannelsAndEachHasEveryFrame() throws IOException {
    String streams =
        "'streams':{'left':{'type':'camera'},'right':{'type':'camera'},'top':{'type':'lidar'},"
            + "'gps':{'type':'gps_imu'}}";
    String boxes =
        "'bbox':[{'name':'a','coordinate_system':'left','val':[1,2,3,4]},"
            + "{'name':'a','stream':'right','val':[1,2,3,4]},"
            + "{'name':'b','val':[1,2,3,4],'attributes':{'text':[{'name':'stream','val':'left'}]}},"
            + "{'name':'a','coordinate_system':'ego','val':[1,2,3,4]}]";
    Collected log = file(streams + "," + CAR + "," + frames(frame(1, boxes), "'2':{'objects':{}}"));
    assertThat(log.clips().stream().map(OpenLabelTrapsTest::words))
        .containsExactly(
            "log/left 1:2 2:0", "log/right 1:1 2:0", "log/ego 1:0 2:0", "log/ego-image 1:1");
    assertThat(log.clips().get(0).tracks()).containsExactly("7", "7/b");
  }

  @Test
  void aFrameThatListsItsStreamsHasNoOthers() throws IOException {
    Collected log =
        file(
            "'streams':{'left':{'type':'camera'},'right':{'type':'camera'}},"
                + CAR
                + ",'frames':{'1':{},'2':{'frame_properties':{'streams':{'right':{}}}}}");
    assertThat(log.clips().stream().map(OpenLabelTrapsTest::words))
        .containsExactly("log/left 1:0", "log/right 1:0 2:0");
  }

  @Test
  void framesInAnyOrderAreSortedAndObjectsMayStandLast() throws IOException {
    String box = "'bbox':[{'name':'a','val':[1,2,3,4]}]";
    Collected log =
        file(
            frames(frame(10, box), frame(100, box), frame(9, box), "'11':{}")
                + ",'objects':{'7':{'name':'n','type':'bus'}},'metadata':{'name':'drive'}");
    assertThat(words(log.clip())).isEqualTo("drive/camera 9:1 10:1 11:0 100:1");
    assertThat(log.clip().className(0)).isEqualTo("bus");
    assertThat(log.clip().trackName(0)).isEqualTo("n");
  }

  @Test
  void aPipeMustHaveItsFramesLast() {
    String text = document(frames(frame(1, "'bbox':[{'name':'a','val':[1,2,3,4]}]")) + "," + CAR);
    assertThatThrownBy(() -> Collected.from(text, ReadOptions.forLake()))
        .isInstanceOf(LogException.class)
        .hasMessage("objects stand after the frames that need them");
    String other = document(CAR + "," + frames(frame(1, "'bbox':[{'name':'a','val':[1,2,3,4]}]")));
    assertThat(words(Collected.from(other, ReadOptions.forLake()).clip()))
        .isEqualTo("test/camera 1:1");
  }

  @Test
  void attributesComeFromTheObjectTheFrameAndTheBox() throws IOException {
    String object =
        "'objects':{'7':{'name':'','type':'car','object_data':{'text':[{'name':'color','val':'red'},"
            + "{'name':'state','val':'old'}],'boolean':[{'name':'parked','val':true}]}}}";
    String data =
        "'bbox':[{'name':'a','val':[1,2,3,4],'attributes':{'num':[{'name':'score','val':0.25},"
            + "{'name':'age','val':3}],'boolean':[{'name':'parked','val':false}]}}],"
            + "'text':[{'name':'state','val':'new'}]";
    Detection seen =
        file(object + "," + frames(frame(1, data))).clip().frame(0).detections().get(0);
    assertThat(seen.score()).isEqualTo(0.25);
    assertThat(seen.attributes())
        .isEqualTo(
            Map.of(
                "color", new AttributeValue.Text("red"),
                "state", new AttributeValue.Text("new"),
                "parked", new AttributeValue.Flag(false),
                "age", new AttributeValue.Numeric(3)));
  }

  @Test
  void whatAnObjectHasForGoodIsInAllItsFrames() throws IOException {
    String objects =
        "'objects':{'7':{'name':'','type':'sign','frame_intervals':[{'frame_start':2,'frame_end':3}],"
            + "'object_data':{'bbox':[{'name':'a','val':[1,2,3,4]},{'name':'head','val':[1,2,1,1]}]}},"
            + "'8':{'name':'','type':'pole','object_data':{'bbox':[{'name':'a','val':[5,2,3,4]}]}}}";
    Collected log =
        file(
            objects
                + ","
                + frames("'1':{}", "'2':{}", frame(3, "'bbox':[{'name':'a','val':[9,2,3,4]}]")));
    assertThat(words(log.clip())).isEqualTo("log/camera 1:1 2:3 3:2");
    assertThat(log.clip().frame(2).detections().get(1).box().x()).isEqualTo(9);
    assertThat(words(file(objects).clip())).isEqualTo("log/camera 0:3");
    assertThat(words(file(objects + ",'frames':{}").clip())).isEqualTo("log/camera 0:3");
  }

  @Test
  void namesAreTracksWhereTheyTellObjectsApart() throws IOException {
    String objects =
        "'objects':{'0':{'name':'anna','type':'p'},'1':{'name':'ben','type':'p'},"
            + "'2':{'name':'ben','type':'p'},'3':{'name':'0','type':'p'},'4':{'name':'','type':'p'}}";
    String box = "{'object_data':{'bbox':[{'name':'a','val':[1,2,3,4]}]}}";
    Frame frame =
        file(objects
                + ",'frames':{'1':{'objects':{'0':%s,'1':%s,'2':%s,'3':%s,'4':%s}}}"
                    .formatted(box, box, box, box, box))
            .clip()
            .frame(0);
    assertThat(frame.detections().stream().map(Detection::trackName))
        .containsExactlyInAnyOrder("anna", "1", "2", "3", "4");
  }

  @Test
  void whatHasNoPlaceIsTold() throws IOException {
    Collected log =
        file(
            CAR
                + ",'actions':{'0':{}},'relations':{},'frame_intervals':[],"
                + frames(
                    frame(
                        1,
                        "'poly2d':[{'val':[1,2]},{'val':[3]}],'vec':[],'bbox':[{'name':'a','uid':'x',"
                            + "'val':[1,2,3,4],'attributes':{'vec':[{'name':'to','val':['x']}]}}]")));
    assertThat(log.report().ignored())
        .isEqualTo(
            Map.of(
                "actions", 1L,
                "relations", 1L,
                "object_data.poly2d", 2L,
                "bbox.uid", 1L,
                "bbox.attributes.vec", 1L));
    assertThat(log.report().frames()).isEqualTo(new Count(1, 1, 0, 0));
  }

  /** The box in the middle is bad; the ones beside it, and the frame, are kept. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'bbox':[{'name':'x','val':[1,2,3]}];               /bbox/0; bbox has 3 numbers, not"
            + " [x,y,w,h]",
        "'bbox':[{'name':'x'}];                             /bbox/0; bbox has 0 numbers",
        "'bbox':[{'name':'x','val':[1,2,-3,4]}];            /bbox/0; box has a negative size",
        "'bbox':[{'name':'x','val':[1,'2',3,4]}];           /bbox/0; element must be a number, not"
            + " text",
        "'bbox':[{'name':'x','val':'1'}];                   /bbox/0; val must be an array, not"
            + " text",
        "'bbox':[7];                                        /bbox/0; element must be an object, not"
            + " 7",
        "'bbox':[{'name':'x','val':[1,2,3,1e999]}];         /bbox/0; not finite",
        "'rbbox':[{'name':'x','val':[1,2,3,4]}];            /rbbox/0; rbbox has 4 numbers",
        "'cuboid':[{'name':'x','val':[1,2,3,4,5,6,7,8]}];   /cuboid/0; cuboid has 8 numbers, not 9"
            + " or 10",
        "'cuboid':[{'name':'x','val':[1,2,3,0,0,0,0,1,1,1]}]; /cuboid/0; quaternion is no rotation",
        "'bbox':[{'name':'x','val':[1,2,3,4]},{'name':'x','val':[1,2,3,4]},{'name':'x','val':[1,2,3,4]}];"
            + " /bbox/2; two boxes called 'x'",
      })
  void aBadBoxIsRejectedAlone(String data, String path, String reason) throws IOException {
    String good = "'bbox':[{'name':'a','coordinate_system':'c','val':[1,2,3,4]}]";
    String frames = frames(frame(1, good), frame(2, data), frame(3, good));
    for (String streams : new String[] {"'streams':{'c':{'type':'camera'}},", ""}) {
      Collected log = file(streams + CAR + "," + frames);
      Rejected rejected = log.rejected().get(0);
      assertThat(log.rejected()).hasSize(1);
      assertThat(rejected.reason()).contains(reason);
      assertThat(rejected.place().path())
          .isEqualTo("/openlabel/frames/2/objects/7/object_data" + path);
      assertThat(rejected.place().line()).isEqualTo(1);
      assertThat(rejected.record()).contains("\"val\"");
      assertThat(log.report().frames()).isEqualTo(new Count(3, 3, 0, 0));
      long in = log.report().detections().in();
      assertThat(log.report().detections()).isEqualTo(new Count(in, in - 1, 1, 0));
    }
  }

  @Test
  void aBoxOfNoObjectIsRejected() throws IOException {
    Collected log =
        file("'objects':{}," + frames(frame(1, "'bbox':[{'name':'a','val':[1,2,3,4]}]")));
    assertThat(log.rejected().get(0).reason())
        .isEqualTo("object '7' is not among the objects: its class is not known");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'x':{};                                                      frame 'x' is no whole number",
        "'-1':{};                                                     frame '-1' is no whole"
            + " number",
        "'99999999999999999999':{};                                   is no whole number",
        "'1':[];                                                      1 must be an object, not an"
            + " array",
        "'1':{'frame_properties':{'timestamp':'noon'}};               timestamp noon is neither",
        "'1':{'frame_properties':{'timestamp':1608294055298}};        neither seconds within 292"
            + " years",
        "'1':{'frame_properties':{'timestamp':{}}};                   timestamp must be a time",
        "'1':{'frame_properties':{'transforms':{'x':{'src':'a','dst':'b','transform_src_to_dst':"
            + "{'matrix4x4':[1,0,0]}}}}};                             transform is no rigid motion",
        "'1':{'objects':{'7':{'object_data':{'num':[{'name':'a','val':[]}]}}}};  val must be text",
      })
  void aBadFrameIsRejectedWithItsBoxes(String frame, String reason) throws IOException {
    String good = frame(4, "'bbox':[{'name':'a','coordinate_system':'c','val':[1,2,3,4]}]");
    for (String streams : new String[] {"'streams':{'c':{'type':'camera'}},", ""}) {
      Collected log = file(streams + CAR + "," + frames(frame, good));
      assertThat(log.rejected()).hasSize(1);
      assertThat(log.rejected().get(0).reason()).contains(reason);
      assertThat(log.report().frames()).isEqualTo(new Count(2, 1, 1, 0));
      assertThat(words(log.clip())).isEqualTo("log/c 4:1");
    }
  }

  @Test
  void aCuboidFromNowhereIsRejected() throws IOException {
    String systems =
        "'coordinate_systems':{'base':{'type':'local','parent':''},'moon':{'type':'scene','parent':''},"
            + "'a':{'type':'x','parent':'b'},'b':{'type':'x','parent':'a'}}";
    String data =
        "'cuboid':[{'name':'m','coordinate_system':'moon','val':[1,0,0,0,0,0,4,2,1]},"
            + "{'name':'c','coordinate_system':'a','val':[1,0,0,0,0,0,4,2,1]}]";
    Collected log = file(systems + "," + CAR + "," + frames(frame(1, data)));
    assertThat(log.rejected().stream().map(Rejected::reason))
        .containsExactly(
            "no way leads from coordinate system 'moon' to 'base'",
            "coordinate system 'a' is its own ancestor");
  }

  @Test
  void tiltIsDroppedAndTold() throws IOException {
    Collected log =
        file(CAR + "," + frames(frame(1, "'cuboid':[{'name':'a','val':[1,2,3,0.3,0,0.5,4,2,1]}]")));
    assertThat(log.report().repairs()).isEqualTo(Map.of("tilt of a box dropped", 1L));
    assertThat(log.clip().angle(0)).isCloseTo(0.5, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'openlabel':{'metadata':{'schema_version':'0.9'}}};        schema_version '0.9' is not"
            + " known",
        "{'openlabel':{'metadata':[]}};                              metadata must be an object",
        "{'openlabel':{'streams':{'a':{'type':1}}}};                 type must be text, not 1",
        "{'openlabel':{'objects':{'a':{},'a':{}}}};                  object 'a' is given twice",
        "{'openlabel':{'frames':{},'frames':{}}};                    field 'frames' is given twice",
        "{'openlabel':{'frames':[]}};                                frames must be an object",
        "{'openlabel':[]};                                           openlabel must be an object",
        "{'vcd':{}};                                                 key 'openlabel' is missing",
        "[];                                                         the document must be an"
            + " object",
        "{'openlabel':{}} {'openlabel':{}};                          something follows the"
            + " document",
        "{'openlabel':{'frames':{'1':{;                              JSON ends in the middle",
        "{'openlabel':{'frames':{'1':{]}}};                          not JSON",
        "{'openlabel':{'coordinate_systems':{'a':{'type':'t','parent':'','pose_wrt_parent':{}}}}};"
            + " transform is no rigid motion",
      })
  void whatIsNoDocumentEndsTheReading(String text, String message) throws IOException {
    Path log = Files.writeString(folder.resolve("log.json"), text.replace('\'', '"'));
    assertThatThrownBy(() -> Collected.from(log, ReadOptions.forLake().format("openlabel")))
        .isInstanceOf(LogException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatIsHeldIsBounded() throws IOException {
    String box = "'bbox':[{'name':'a','val':[1,2,3,4]}]";
    String parts = CAR + "," + frames(frame(3, box), frame(2, box), frame(1, box));
    ReadOptions options = ReadOptions.forLake().with(ReadLimits.DEFAULT.gatheredRecords(4));
    assertThatThrownBy(() -> file(parts, options))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("gathered.records.max=4");
    String crowd = "'bbox':[" + (box.substring(8, box.length() - 1) + ",").repeat(4) + "{}]";
    Collected log =
        file(
            "'streams':{'camera':{'type':'camera'}}," + CAR + "," + frames(frame(1, crowd)),
            ReadOptions.forLake().with(ReadLimits.DEFAULT.frameDetections(2)));
    assertThat(log.rejected().get(0).reason()).contains("more than frame.detections.max=2");
  }

  @Test
  void isKnownByItsRoot() throws IOException {
    Collected log = file(CAR + "," + frames(frame(1, "'bbox':[{'name':'a','val':[1,2,3,4]}]")));
    assertThat(log.report().source().format()).isEqualTo("openlabel");
    assertThat(log.clip().stream().provenance().importer()).isEqualTo("openlabel/1");
    Path schema =
        Files.writeString(
            folder.resolve("schema.json"),
            "{\"$schema\":\"x\",\"definitions\":{\"openlabel\":{}},\"properties\":{\"openlabel\":{}}}");
    assertThatThrownBy(() -> Collected.from(schema, ReadOptions.forLake()))
        .isInstanceOf(LogException.class)
        .hasMessage("format is not known: it has the keys [$schema, definitions, properties]");
  }
}
