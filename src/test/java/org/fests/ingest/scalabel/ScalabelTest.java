package org.fests.ingest.scalabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.pose.Cuboid;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Scalabel's JSON means, and what is wrong with it. */
class ScalabelTest {
  static final String CAR =
      "{'id':'00','category':'car','box2d':{'x1':10,'y1':20,'x2':19,'y2':39}}";

  private static Collected read(String text) {
    return Collected.from(text.replace('\'', '"'), ReadOptions.forLake());
  }

  static String frame(String facts, String... labels) {
    return "{'name':'a.jpg',%s,'labels':[%s]}".formatted(facts, String.join(",", labels));
  }

  static String text(FrameBatch clip) {
    StringBuilder text = new StringBuilder(clip.stream().streamId());
    for (int frame = 0; frame < clip.frames(); frame++) {
      text.append(" | ").append(clip.index(frame));
      if (clip.timed()) {
        text.append(" at ").append(clip.time(frame));
      }
      for (Detection d : clip.frame(frame).samples().get(0).detections()) {
        text.append(" %s#%s".formatted(d.className(), d.track().orElse("")));
      }
    }
    return text.toString();
  }

  private static Detection first(Collected log, int clip) {
    return log.clips().get(clip).frame(0).samples().get(0).detections().get(0);
  }

  private static String reasons(Collected log) {
    return log.rejected().stream()
        .map(record -> record.place().path() + " " + record.reason())
        .collect(Collectors.joining("|"));
  }

  @Test
  void rightAndLowerEdgesAreInclusive() {
    Collected log = read("[" + frame("'frameIndex':0", CAR) + "]");
    assertThat(log.report().source().format()).isEqualTo("scalabel");
    assertThat(first(log, 0).box()).isEqualTo(Box.inImage(15, 30, 10, 20, 0));
    assertThat(first(log, 0).track()).contains("00");
    assertThat(log.clip().stream().space()).isEqualTo(Space.IMAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'frameIndex':4                       | 4",
        "'index':4                            | 4",
        "'index':4,'frameIndex':4             | 4",
        "'videoName':null,'frameIndex':null   | 0",
        "'frameIndex':1,'timestamp':250       | 1 at 250000000",
        "'videoName':'v','timestamp':1500000000123 | 0 at 1500000000123000000",
        "'timestamp':10000                    | 0",
      })
  void framesHaveAnIndexOrAPlace(String facts, String expected) {
    String frame = frame(facts, CAR);
    for (String text :
        List.of(
            "[" + frame + "]",
            "{'frames':[" + frame + "],'groups':null,'config':null}",
            "{'config':{'imageSize':{'width':1280,'height':720}},'frames':[" + frame + "]}")) {
      Collected log = read(text);
      assertThat(text(log.clip())).endsWith("/camera | " + expected + " car#00");
    }
  }

  @Test
  void framesOfAVideoMayComeInAnyOrderAndVideosMixed() {
    String log =
        "["
            + String.join(
                ",",
                frame("'videoName':'b','frameIndex':7,'timestamp':700", CAR),
                frame("'videoName':'a','frameIndex':2"),
                frame("'videoName':'b','frameIndex':3,'timestamp':300"),
                frame("'videoName':'a','frameIndex':1", CAR))
            + "]";
    assertThat(read(log).clips().stream().map(ScalabelTest::text))
        .containsExactly(
            "b/camera | 3 at 300000000 | 7 at 700000000 car#00", "a/camera | 1 car#00 | 2");
    assertThat(text(read("[" + frame("'videoName':'only'", CAR) + "]").clip()))
        .isEqualTo("only/camera | 0 car#00");
  }

  @Test
  void sizeIsTheFramesElseThatOfAll() {
    String log =
        "{'config':{'imageSize':{'width':1280,'height':720},'categories':[]},'frames':["
            + frame("'frameIndex':0")
            + ","
            + frame("'frameIndex':1,'size':{'width':64,'height':48}")
            + "]}";
    assertThat(read(log).images().get(0).width()).isEqualTo(1280);
    assertThat(read(log).images().get(1).height()).isEqualTo(48);
    assertThat(read(log).images().get(1).path()).isEqualTo("a.jpg");
  }

  @Test
  void labelsSayMore() {
    String label =
        "{'id':7,'category':'car','score':0.5,'attributes':{'occluded':true,'truncated':false,"
            + "'trafficLightColor':'none','speed':2.5,'x':null,'y':[1]},'manualShape':true,'index':1,"
            + "'poly2d':[{'vertices':[[1,2]]}],'rle':null,'box2d':{'x1':0,'y1':0,'x2':1,'y2':1}}";
    Collected log = read("[" + frame("'frameIndex':0,'url':'u','extrinsics':{}", label) + "]");
    assertThat(first(log, 0).score()).isEqualTo(0.5);
    assertThat(first(log, 0).track()).contains("7");
    assertThat(new TreeMap<>(first(log, 0).attributes()).toString())
        .isEqualTo(
            "{occluded=Flag[value=true], speed=Numeric[value=2.5],"
                + " trafficLightColor=Text[value=none], truncated=Flag[value=false]}");
    assertThat(log.report().ignored())
        .containsOnlyKeys("frames.extrinsics", "labels.attributes.y", "labels.poly2d");
  }

  /** At angle 0 the length lies along the camera's x, to the right; y points down. */
  @ParameterizedTest
  @CsvSource({
    "0, -1.5707963267948966",
    "-1.5707963267948966, 0",
    "1.5707963267948966, -3.141592653589793",
    "3.141592653589793, 1.5707963267948966",
    "-1.0, -0.5707963267948966",
  })
  void boxesInSpaceAreASecondStream(double angle, double yaw) {
    String solid =
        "{'id':'1','category':'car','box2d':{'x1':0,'y1':0,'x2':1,'y2':1},'box3d':{'alpha':0,"
            + "'location':[2,1,20],'dimension':[1.5,1.8,4.5],'orientation':[0,%s,0]}}"
                .formatted(angle);
    Collected log =
        read("[" + frame("'frameIndex':0", solid) + "," + frame("'frameIndex':1", CAR) + "]");
    assertThat(log.clips().stream().map(ScalabelTest::text))
        .containsExactly("test/camera | 0 car#1 | 1 car#00", "test/ego | 0 car#1 | 1");
    FrameBatch ego = log.clips().get(1);
    assertThat(ego.stream().space()).isEqualTo(Space.EGO);
    Box box = first(log, 1).box();
    assertThat(List.of(box.x(), box.y(), box.z())).containsExactly(20.0, -2.0, -1.0);
    assertThat(List.of(box.length(), box.width(), box.height())).containsExactly(4.5, 1.8, 1.5);
    assertThat(Math.cos(box.angle() - yaw)).isCloseTo(1, within(1e-12));
    assertThat(log.report().detections()).isEqualTo(new Count(3, 3, 0, 0));
    assertThat(log.report().repairs()).isEmpty();
  }

  @Test
  void aTiltIsDroppedAndTold() {
    String tilted =
        "{'category':'car','box3d':{'location':[0,0,9],'dimension':[1,2,4],"
            + "'orientation':[0.2,-1.5707963267948966,0]}}";
    Collected log = read("[" + frame("'frameIndex':0", tilted) + "]");
    assertThat(text(log.clip())).isEqualTo("test/ego | 0 car#");
    assertThat(first(log, 0).box().angle()).isCloseTo(0, within(1e-9));
    assertThat(log.report().repairs()).containsOnlyKeys(Cuboid.TILT_DROPPED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'id':'9','box2d':{'x1':0,'y1':0,'x2':1,'y2':1}}   | class is missing",
        "{'id':'9','category':'car'}                        | label has neither box2d nor box3d",
        "{'category':'car','box2d':{'x1':9,'y1':0,'x2':1,'y2':1}} | box has a negative size",
        "{'category':'car','box2d':{'x1':9,'y1':0,'x2':10}} | field 'y2' is missing",
        "{'category':'car','box2d':{'x1':9,'x1':9,'y1':0,'x2':10,'y2':9}} | field 'x1' is given"
            + " twice",
        "{'category':'car','box2d':{'x1':'9','y1':0,'x2':10,'y2':9}} | x1 must be a number, not"
            + " text",
        "{'category':'car','box2d':[0,0,1,1]}               | box2d must be an object, not an"
            + " array",
        "{'category':'car','score':2,'box2d':{'x1':0,'y1':0,'x2':1,'y2':1}} | score 2.0 is not in",
        "{'category':'car','box3d':{'location':[0,0],'dimension':[1,1,1],'orientation':[0,0,0]}} |"
            + " three numbers are wanted, not 2",
        "{'category':'car','box3d':{'location':[0,0,0],'dimension':[1,1,1]}} | field 'orientation'"
            + " is missing",
        "{'category':'car','box3d':{'location':[0,0,0],'dimension':[-1,1,1],'orientation':[0,0,0]}}"
            + " | box has a negative size",
        "{'id':'00','category':'car','box2d':{'x1':0,'y1':0,'x2':1,'y2':1}} | label '00' occurs"
            + " twice in one frame",
        "{'id':1.5,'category':'car','box2d':{'x1':0,'y1':0,'x2':1,'y2':1}} | id must be text, not"
            + " 1.5",
        "3                                                  | element must be an object, not 3",
      })
  void badLabelsAreRejectedAlone(String label, String reason) {
    Collected log = read("[" + frame("'frameIndex':0", CAR, label) + "]");
    assertThat(reasons(log)).startsWith("/0/labels/1").contains(reason);
    assertThat(log.report().detections()).isEqualTo(new Count(2, 1, 1, 0));
  }

  @Test
  void aLabelOfAShapeAloneIsPassedOver() {
    Collected log = read("[" + frame("'frameIndex':0", "{'category':'lane','poly2d':[]}") + "]");
    assertThat(log.report().detections()).isEqualTo(Count.ZERO);
    assertThat(log.report().ignored()).containsOnlyKeys("labels.poly2d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'frameIndex':-1               | /1/frameIndex frameIndex -1 is not from 0",
        "'frameIndex':'1'              | /1/frameIndex frameIndex must be a whole number, not text",
        "'frameIndex':1,'index':2      | /1/index index 2 is another number of the frame than 1",
        "'frameIndex':0                | /1 frame index 0 does not increase",
        "'url':'u'                     | /1 frame has no index, the ones of its video before it"
            + " have",
        "'frameIndex':1,'timestamp':5  | /1 frame has a time, the ones before it none",
        "'frameIndex':1,'timestamp':0.5| /1/timestamp timestamp must be a whole number, not 0.5",
      })
  void badFramesAreRejectedWithTheirLabels(String facts, String reason) {
    Collected log =
        read("[" + frame("'frameIndex':0", CAR) + "," + frame(facts, CAR).replace("00", "1") + "]");
    assertThat(reasons(log)).startsWith(reason);
    assertThat(log.report().frames()).isEqualTo(new Count(2, 1, 1, 0));
    assertThat(log.report().detections()).isEqualTo(new Count(2, 1, 1, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'frames':{},'config':{'a':1}} | frames must be an array, not an object",
        "{'groups':[]}                  | field 'frames' is missing",
        "{'frames':[],'config':3}       | config must be an object, not 3",
        "[{'name':'a','labels':[        | JSON ends in the middle",
        "7                              | the document must be an object, not 7",
      })
  void saysWhyADocumentCannotBeRead(String text, String message) {
    LogException e =
        catchThrowableOfType(
            LogException.class,
            () ->
                Collected.from(text.replace('\'', '"'), ReadOptions.forLake().format("scalabel")));
    assertThat(e).as(text).isNotNull();
    assertThat(e).hasMessageContaining(message);
    assertThat(e.render()).startsWith("test.log").contains("help: ");
  }
}
