package org.fests.ingest.coco;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.Labels;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What COCO's JSON means, and what is wrong with it. */
class CocoTest {
  static final String CATEGORIES =
      "\"categories\":[{\"id\":3,\"name\":\"car\",\"supercategory\":\"vehicle\"},"
          + "{\"id\":90,\"name\":\"cup\"}]";
  static final String IMAGES =
      "\"images\":[{\"id\":10,\"file_name\":\"a.jpg\",\"width\":640,\"height\":480},"
          + "{\"id\":7,\"file_name\":\"b.jpg\"}]";

  static Collected read(String text) {
    return Collected.from(text, ReadOptions.forLake());
  }

  static String log(String... lists) {
    return "{" + String.join(",", lists) + "}";
  }

  static String annotations(String... elements) {
    return "\"annotations\":[" + String.join(",", elements).replace('\'', '"') + "]";
  }

  /** Returns the detections of a clip, frame by frame: {@code 0: car#1 left,top WxH ~score}. */
  static List<String> text(FrameBatch clip) {
    List<String> frames = new ArrayList<>();
    for (int frame = 0; frame < clip.frames(); frame++) {
      frames.add(
          clip.index(frame)
              + ":"
              + clip.frame(frame).samples().stream()
                  .flatMap(sample -> sample.detections().stream())
                  .map(CocoTest::text)
                  .collect(Collectors.joining(";")));
    }
    return frames;
  }

  private static String text(Detection d) {
    return " %s%s %s,%s %sx%s%s%s"
        .formatted(
            d.className(),
            d.track().map("#"::concat).orElse(""),
            d.box().x(),
            d.box().y(),
            d.box().width(),
            d.box().height(),
            d.score() == 1 ? "" : " ~" + d.score(),
            d.attributes().isEmpty() ? "" : " " + new TreeMap<>(d.attributes()));
  }

  private static List<String> streams(Collected log) {
    return log.clips().stream().map(clip -> clip.stream().streamId()).toList();
  }

  private static String reasons(Collected log) {
    return log.rejected().stream()
        .map(record -> record.place().path() + " " + record.reason())
        .collect(Collectors.joining("|"));
  }

  @Test
  void picturesAreFramesInTheOrderOfTheirList() {
    Collected log =
        read(
            log(
                IMAGES,
                annotations(
                    "{'id':1,'image_id':7,'category_id':90,'bbox':[10,20,30,40.5]}",
                    "{'id':2,'image_id':10,'category_id':3,'bbox':[0,0,1,1],'score':0.25}"),
                CATEGORIES));
    assertThat(log.report().source().format()).isEqualTo("coco");
    assertThat(log.clip().stream().streamId()).isEqualTo("test/camera");
    assertThat(text(log.clip()))
        .containsExactly("0: car 0.5,0.5 1.0x1.0 ~0.25", "1: cup 25.0,40.25 30.0x40.5");
    assertThat(log.images().get(0).path()).isEqualTo("a.jpg");
    assertThat(log.images().get(0).width()).isEqualTo(640);
    assertThat(log.clip().timed()).isFalse();
  }

  @Test
  void listsMayStandInAnyOrder() {
    String boxes =
        annotations(
            "{'image_id':7,'category_id':90,'bbox':[10,20,30,40]}",
            "{'image_id':10,'category_id':3,'bbox':[0,0,2,2]}");
    List<String> expected = text(read(log(IMAGES, CATEGORIES, boxes)).clip());
    assertThat(expected).hasSize(2);
    for (String text :
        List.of(
            log(boxes, IMAGES, CATEGORIES),
            log(CATEGORIES, boxes, IMAGES),
            log(boxes, CATEGORIES, IMAGES),
            log(IMAGES, boxes, CATEGORIES),
            log("\"info\":{\"year\":2017}", CATEGORIES, IMAGES, boxes))) {
      assertThat(text(read(text).clip())).as(text).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'track_id':5                        | car#5 ",
        "'track_id':'left-5'                 | car#left-5 ",
        "'instance_id':5                     | car#5 ",
        "'instance_id':4,'track_id':5        | car#5 ",
        "'attributes':{'track_id':5}         | car#5 ",
        "'track_id':-1                       | car ",
        "'track_id':null                     | car ",
        "'id':5                              | car ",
        "'iscrowd':0,'ignore':0              | 2.0x2.0",
        "'iscrowd':1                         | 2.0x2.0 {iscrowd=Flag[value=true]}",
        "'iscrowd':true                      | 2.0x2.0 {iscrowd=Flag[value=true]}",
        "'ignore':1                          | 2.0x2.0 {ignore=Flag[value=true]}",
        "'occluded':true,'visibility':0.5    | {occluded=Flag[value=true],"
            + " visibility=Numeric[value=0.5]}",
        "'attributes':{'state':'open','x':{}}| {state=Text[value=open]}",
        "'score':0.5                         | ~0.5",
        "'segmentation':[[1,2,3,4]]          | 2.0x2.0",
      })
  void annotationsSayMore(String more, String expected) {
    String one = "{" + more + ",'image_id':10,'category_id':3,'bbox':[0,0,2,2]}";
    Collected log = read(log(IMAGES, CATEGORIES, annotations(one)));
    assertThat(text(log.clip()).get(0)).contains(expected);
    assertThat(text(log.clip()).get(0))
        .endsWith(expected.strip().startsWith("car") ? "2.0" : expected);
  }

  @Test
  void whatIsPassedOverIsTold() {
    Collected log =
        read(
            log(
                "\"extra\":1",
                "\"images\":[{\"id\":10,\"coco_url\":\"u\"}]",
                CATEGORIES,
                annotations(
                    "{'image_id':10,'category_id':3,'bbox':[0,0,2,2],'segmentation':[[1]]}")));
    assertThat(log.report().ignored())
        .containsOnlyKeys("extra", "images.coco_url", "annotations.segmentation");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'image_id':99,'category_id':3,'bbox':[0,0,2,2]} | image_id 99 is not among the images",
        "{'image_id':10,'category_id':4,'bbox':[0,0,2,2]} | category_id 4 is not among the"
            + " categories",
        "{'image_id':10,'bbox':[0,0,2,2]}                 | annotation has no category_id",
        "{'category_id':3,'bbox':[0,0,2,2]}               | field 'image_id' is missing",
        "{'image_id':10,'category_id':3}                  | annotation has no box",
        "{'image_id':10,'category_id':3,'bbox':null}      | annotation has no box",
        "{'image_id':10,'category_id':3,'bbox':[]}        | a box must have four numbers, left,"
            + " top, width, height, not 0",
        "{'image_id':10,'category_id':3,'bbox':[0,0,2,2,0.1]} | a box must have four numbers, left,"
            + " top, width, height, not 5",
        "{'image_id':10,'category_id':3,'bbox':[0,0,-2,2]} | box has a negative size",
        "{'image_id':10,'category_id':3,'bbox':[0,'a',2,2]} | element must be a number, not text",
        "{'image_id':'10','category_id':3,'bbox':[0,0,2,2]} | image_id must be a whole number, not"
            + " text",
        "{'image_id':10,'category_id':3,'bbox':[0,0,2,2],'score':1.5} | score 1.5 is not in [0, 1]",
        "{'image_id':10,'category_id':3,'bbox':[0,0,2,2],'track_id':1.5} | track_id must be text or"
            + " a whole number, not 1.5",
        "{'image_id':10,'category_id':3,'bbox':[0,0,2,2],'iscrowd':'no'} | iscrowd must be 0 or 1,"
            + " not text",
        "7                                                 | element must be an object, not 7",
      })
  void badAnnotationsAreRejectedAlone(String bad, String reason) {
    String good = "{'image_id':7,'category_id':90,'bbox':[1,2,3,4]}";
    for (String text :
        List.of(
            log(IMAGES, CATEGORIES, annotations(good, bad, good)),
            log(annotations(good, bad, good), IMAGES, CATEGORIES))) {
      Collected log = read(text);
      assertThat(reasons(log)).startsWith("/annotations/1").contains(reason);
      assertThat(log.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
      assertThat(log.report().frames()).isEqualTo(new Count(2, 2, 0, 0));
      assertThat(log.rejected().get(0).kind()).isEqualTo(Rejected.Kind.DETECTION);
      assertThat(log.rejected().get(0).record()).isNotBlank();
    }
  }

  @Test
  void aTrackTwiceInAFrameIsRejected() {
    String one = "{'image_id':10,'category_id':3,'bbox':[0,0,2,2],'track_id':1}";
    Collected log = read(log(IMAGES, CATEGORIES, annotations(one, one)));
    assertThat(reasons(log)).isEqualTo("/annotations/1 track '1' occurs twice in one frame");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'file_name':'a'}                      | /images/1 an image needs an id",
        "{'id':1}                               | /images/1 image 1 is given twice",
        "{'id':2,'frame_id':-3}                 | /images/1/frame_id frame_id -3 is not from 0",
        "{'id':2,'frame_id':1,'frame_index':2}  | /images/1/frame_index frame_index 2 is another"
            + " number",
        "{'id':2,'frame_id':5}                  | /images/1 frame index 5 does not increase",
        "{'id':2}                               | /images/1 image has no frame_id, others of its"
            + " video have",
        "{'id':'x'}                             | /images/1/id id must be a whole number, not text",
        "null                                   | /images/1 element must be an object, not null",
      })
  void badImagesAreRejected(String image, String reason) {
    String text =
        "{'images':[{'id':1,'frame_id':5},%s],'annotations':[],'categories':[]}".formatted(image);
    Collected log = read(text.replace('\'', '"'));
    assertThat(reasons(log)).startsWith(reason);
    assertThat(log.report().frames()).isEqualTo(new Count(2, 1, 1, 0));
    assertThat(text(log.clip())).containsExactly("5:");
  }

  @Test
  void videosAreRecordings() {
    String text =
        "{'videos':[{'id':2,'name':'night','fps':4},{'id':1,'file_name':'day'},{'id':3}],"
            + "'images':[{'id':1,'video_id':1,'frame_id':8},{'id':2,'video_id':2,'frame_index':1},"
            + "{'id':3,'video_id':1,'frame_id':2},{'id':4,'video_id':2,'frame_id':0}],"
            + "'annotations':[{'image_id':1,'video_id':1,'category_id':3,'bbox':[0,0,2,2],"
            + "'track_id':1},{'image_id':4,'category_id':3,'bbox':[0,0,4,4],'track_id':1}],"
            + CATEGORIES
            + "}";
    Collected log = read(text.replace('\'', '"'));
    assertThat(streams(log)).containsExactly("night/camera", "day/camera");
    assertThat(text(log.clips().get(0))).containsExactly("0: car#1 2.0,2.0 4.0x4.0", "1:");
    assertThat(text(log.clips().get(1))).containsExactly("2:", "8: car#1 1.0,1.0 2.0x2.0");
    assertThat(log.clips().get(0).time(1)).isEqualTo(250_000_000);
    assertThat(log.clips().get(1).timed()).isFalse();
    Labels berlin = Labels.FROM_LOG.recordingId("berlin");
    assertThat(streams(Collected.from(text.replace('\'', '"'), ReadOptions.forLake().with(berlin))))
        .containsExactly("berlin/night/camera", "berlin/day/camera");
  }

  @Test
  void tracksOfTaoNameTheClass() {
    String text =
        "{'tracks':[{'id':4,'category_id':90,'video_id':0},{'id':5,'name':'left hand'}],"
            + "'images':[{'id':1,'frame_index':30}],"
            + "'annotations':[{'image_id':1,'track_id':4,'bbox':[0,0,2,2]},"
            + "{'image_id':1,'track_id':5,'category_id':3,'bbox':[0,0,2,2]}],"
            + CATEGORIES
            + "}";
    assertThat(text(read(text.replace('\'', '"')).clip()))
        .containsExactly("30: car#left hand 1.0,1.0 2.0x2.0; cup#4 1.0,1.0 2.0x2.0");
  }

  @Test
  void youTubeVisHasABoxAFrame() {
    String text =
        "{'videos':[{'id':1,'file_names':['v/00000.jpg','v/00005.jpg','v/00010.jpg'],"
            + "'width':1280,'height':720,'length':3}],"
            + "'annotations':[{'id':8,'video_id':1,'category_id':3,"
            + "'bboxes':[[0,0,2,2],null,[2,2,2,2]],'areas':[4,null,4]},"
            + "{'id':9,'video_id':1,'category_id':90,'bboxes':[null,null,null,[0,0,1,1]]}],"
            + CATEGORIES
            + "}";
    Collected log = read(text.replace('\'', '"'));
    assertThat(text(log.clip()))
        .containsExactly("0: car#8 1.0,1.0 2.0x2.0", "1:", "2: car#8 3.0,3.0 2.0x2.0");
    assertThat(log.clip().stream().recordingId()).isEqualTo("video-1");
    assertThat(log.images().get(2).path()).isEqualTo("v/00010.jpg");
    assertThat(reasons(log)).isEqualTo("/annotations/1 video_id 1 has no frame 3");
    assertThat(log.report().detections()).isEqualTo(new Count(3, 2, 1, 0));
  }

  @Test
  void classMayBeStated() {
    String text = log(IMAGES, annotations("{'image_id':10,'bbox':[0,0,2,2]}"));
    ReadOptions stated = ReadOptions.forLake().with(Hints.NONE.className("face"));
    assertThat(text(Collected.from(text, stated).clip()).get(0)).startsWith("0: face ");
    String ids = log(IMAGES, annotations("{'image_id':10,'category_id':1,'bbox':[0,0,2,2]}"));
    assertThat(text(Collected.from(ids, stated).clip()).get(0)).startsWith("0: face ");
  }
}
