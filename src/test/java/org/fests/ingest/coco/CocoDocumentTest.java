package org.fests.ingest.coco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that cannot be read, or not at once. */
class CocoDocumentTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{'image_id':1,'category_id':1,'bbox':[0,0,1,1],'score':0.5}] | a list of results names"
            + " neither frames nor classes",
        "{'images':[],'annotations':[]}           | log has no list \"categories\"",
        "{'annotations':[{'image_id':1}],'categories':[]} | log has no list \"images\"",
        "{'images':[],'categories':[],'images':[]} | 'images' is given twice",
        "{'images':{},'annotations':[]}           | images must be an array, not an object",
        "{'images':[],'categories':[{'id':1}]}    | a category needs an id and a name",
        "{'images':[],'categories':[{'id':1,'name':'a'},{'id':1,'name':'b'}]} | category 1 is given"
            + " twice",
        "{'images':[],'categories':[{'id':1,'name':' '}]} | a category needs an id and a name",
        "{'images':[],'categories':[],'videos':[{}]} | a video needs an id",
        "{'images':[],'categories':[],'videos':[{'id':1,'fps':0}]} | fps 0.0 is not a number of"
            + " frames a second",
        "{'images':[],'categories':[],'videos':[{'id':1},{'id':1}]} | video 1 is given twice",
        "{'images':[],'annotations':[],'categories':[]} {} | one document, and more follows",
        "{'categories':[],'images':[{'id':1}       | JSON ends in the middle",
        "{'categories':[],'sequences':[{'annotated_image_paths':[]}]} | masks, which are no boxes",
        "{'videos':[{'id':1,'name':'a'},{'id':2,'name':'a'}],'images':[{'id':1,'video_id':1},{'id':2,'video_id':2}],'annotations':[],'categories':[]}"
            + " | two recordings called 'a'",
      })
  void saysWhyADocumentCannotBeRead(String text, String message) {
    LogException e =
        catchThrowableOfType(LogException.class, () -> CocoTest.read(text.replace('\'', '"')));
    assertThat(e).as(text).isNotNull();
    assertThat(e).hasMessageContaining(message);
    assertThat(e.render()).startsWith("test.log").contains("help: ");
  }

  @Test
  void licenceIsTheOnlyOneNamed() {
    String one = "\"licenses\":[{\"id\":1,\"name\":\"CC-BY-4.0\",\"url\":\"u\"}]";
    String two = "\"licenses\":[{\"name\":\"a\"},{\"name\":\"b\"}]";
    assertThat(
            licence(
                CocoTest.log(one, CocoTest.IMAGES, CocoTest.CATEGORIES, CocoTest.annotations())))
        .isEqualTo("CC-BY-4.0");
    assertThat(
            licence(
                CocoTest.log(two, CocoTest.IMAGES, CocoTest.CATEGORIES, CocoTest.annotations())))
        .isEqualTo("unknown");
  }

  private static String licence(String text) {
    return CocoTest.read(text).clip().stream().provenance().licence();
  }

  /** A log longer than the limit is read in runs, as long as these follow each other. */
  @ParameterizedTest
  @CsvSource({"6", "7", "13", "40", "200"})
  void aLongLogIsReadRunByRun(int limit) throws IOException {
    List<String> boxes = new ArrayList<>();
    StringBuilder images = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      images.append(i == 0 ? "" : ",").append("{\"id\":%d}".formatted(100 - i));
      for (int n = 0; n < 5 * i % 27; n++) {
        boxes.add("{'image_id':%d,'category_id':3,'bbox':[%d,0,2,2]}".formatted(100 - i, n));
      }
    }
    boxes.add(5, "{'image_id':1}");
    Path file = folder.resolve("long.json");
    Files.writeString(
        file,
        CocoTest.log(
            "\"images\":[" + images + "]",
            CocoTest.annotations(boxes.toArray(String[]::new)),
            CocoTest.CATEGORIES));
    Collected all = Collected.from(file, ReadOptions.forLake());
    assertThat(all.report().detections()).isEqualTo(new Count(76, 75, 1, 0));
    ReadLimits few = new ReadLimits(4096, 100, 1000, 10, limit, 100);
    Collected runs = Collected.from(file, ReadOptions.forLake().with(few));
    assertThat(CocoTest.text(runs.clip())).isEqualTo(CocoTest.text(all.clip()));
    assertThat(runs.rejected()).isEqualTo(all.rejected());
  }

  @Test
  void aLongLogInNoOrderIsRefused() throws IOException {
    String later = "{'image_id':7,'category_id':3,'bbox':[0,0,2,2]}";
    String earlier = "{'image_id':10,'category_id':3,'bbox':[0,0,2,2]}";
    String text =
        CocoTest.log(
            CocoTest.IMAGES, CocoTest.CATEGORIES, CocoTest.annotations(later, later, earlier));
    Path file = Files.writeString(folder.resolve("mixed.json"), text);
    ReadOptions two = ReadOptions.forLake().with(ReadLimits.DEFAULT.gatheredRecords(2));
    assertThat(catchThrowableOfType(LogException.class, () -> Collected.from(file, two)).render())
        .contains("/annotations/2: log has more than gathered.records.max=2 annotations")
        .contains("sort them by image");
    assertThat(catchThrowableOfType(LogException.class, () -> Collected.from(text, two)).render())
        .contains("a pipe is read once");
    assertThat(Collected.from(file, ReadOptions.forLake()).report().detections().out())
        .isEqualTo(3);
  }

  @Test
  void tooManyImagesAreRefused() {
    ReadOptions one = ReadOptions.forLake().with(ReadLimits.DEFAULT.gatheredRecords(1));
    assertThat(
            catchThrowableOfType(
                LogException.class,
                () ->
                    Collected.from(
                        CocoTest.log(CocoTest.IMAGES, CocoTest.CATEGORIES, CocoTest.annotations()),
                        one)))
        .hasMessageContaining("more than gathered.records.max=1 images");
  }
}
