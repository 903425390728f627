package org.fests.ingest.cvat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fests.ingest.Collected;
import org.fests.ingest.LogSearch;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** JAAD's six clips, which stand beside the project, against a count through a DOM. */
class CvatSharedTest {
  private static final Path FOLDER = Path.of("../shared/data/pedestrians");

  private static Path file(String name) {
    Path file = FOLDER.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001", "0005", "0012", "0100", "0200", "0300"})
  void countsAreThoseOfTheDocument(String number) throws Exception {
    Path file = file("video_" + number + ".xml");
    Document document =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    Collected log = Collected.from(file, ReadOptions.forLake());
    FrameBatch clip = log.clip();
    int frames = Integer.parseInt(document.getElementsByTagName("size").item(0).getTextContent());
    NodeList boxes = document.getElementsByTagName("box");

    assertThat(log.report().source().format()).isEqualTo("cvat");
    assertThat(log.rejected()).isEmpty();
    assertThat(log.report().repairs()).isEmpty();
    assertThat(log.report().ignored()).isEmpty();
    assertThat(log.report().frames()).isEqualTo(new Count(frames, frames, 0, 0));
    assertThat(log.report().detections())
        .isEqualTo(new Count(boxes.getLength(), boxes.getLength(), 0, 0));
    assertThat(clip.index(0)).isZero();
    assertThat(clip.index(frames - 1)).isEqualTo(frames - 1);
    assertThat(log.images()).hasSize(frames).containsOnly(new Image("", 1920, 1080));
    assertThat(clip.tracks()).hasSize(document.getElementsByTagName("track").getLength());
    assertThat(detectionsByFrameAndClass(clip)).isEqualTo(boxesByFrameAndLabel(boxes));
    assertThat(Set.copyOf(clip.tracks())).isEqualTo(valuesOf("id", boxes));
    assertThat(attributes(clip)).isEqualTo(attributes(boxes));
    assertThat(sumOfEdges(clip)).isEqualTo(sumOfEdges(boxes));
  }

  private static Map<String, Integer> detectionsByFrameAndClass(FrameBatch clip) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int frame = 0; frame < clip.frames(); frame++) {
      for (int d = clip.firstDetection(frame); d < clip.endDetection(frame); d++) {
        counts.merge(clip.index(frame) + " " + clip.className(d), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<String, Integer> boxesByFrameAndLabel(NodeList boxes) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Element box : elements(boxes)) {
      String label = ((Element) box.getParentNode()).getAttribute("label");
      counts.merge(box.getAttribute("frame") + " " + label, 1, Integer::sum);
    }
    return counts;
  }

  private static Map<String, Integer> attributes(FrameBatch clip) {
    Map<String, Integer> counts = new HashMap<>();
    clip.attributes()
        .forEach(
            column -> {
              for (int i = 0; i < column.size(); i++) {
                AttributeValue value = column.value(i);
                String text =
                    value instanceof AttributeValue.Flag flag
                        ? flag.value() ? "1" : "0"
                        : ((AttributeValue.Text) value).value();
                counts.merge(column.name() + "=" + text, 1, Integer::sum);
              }
            });
    return counts;
  }

  private static Map<String, Integer> attributes(NodeList boxes) {
    Map<String, Integer> counts = new HashMap<>();
    for (Element box : elements(boxes)) {
      counts.merge("occluded=" + box.getAttribute("occluded"), 1, Integer::sum);
      for (Element attribute : elements(box.getElementsByTagName("attribute"))) {
        if (!attribute.getTextContent().equals("__undefined__")) {
          String text = attribute.getAttribute("name") + "=" + attribute.getTextContent();
          counts.merge(text, 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Set<String> valuesOf(String name, NodeList boxes) {
    Set<String> values = new HashSet<>();
    for (Element box : elements(boxes)) {
      elements(box.getElementsByTagName("attribute")).stream()
          .filter(attribute -> attribute.getAttribute("name").equals(name))
          .forEach(attribute -> values.add(attribute.getTextContent()));
    }
    return values;
  }

  /** The sums are exact: JAAD's edges are whole pixels. */
  private static List<Double> sumOfEdges(FrameBatch clip) {
    double[] sums = new double[4];
    for (int d = 0; d < clip.detections(); d++) {
      sums[0] += clip.x(d) - clip.width(d) / 2;
      sums[1] += clip.y(d) - clip.height(d) / 2;
      sums[2] += clip.x(d) + clip.width(d) / 2;
      sums[3] += clip.y(d) + clip.height(d) / 2;
    }
    return IntStream.range(0, 4).mapToObj(i -> sums[i]).toList();
  }

  private static List<Double> sumOfEdges(NodeList boxes) {
    return List.of("xtl", "ytl", "xbr", "ybr").stream()
        .map(
            name ->
                elements(boxes).stream()
                    .mapToDouble(box -> Double.parseDouble(box.getAttribute(name)))
                    .sum())
        .toList();
  }

  private static List<Element> elements(NodeList list) {
    return IntStream.range(0, list.getLength()).mapToObj(i -> (Element) list.item(i)).toList();
  }

  @Test
  void leavesOutWhatIsNoLogAndSaysWhy() {
    file("video_0001.xml");
    LogSearch.Found found = LogSearch.in(LogSource.file(FOLDER), ReadOptions.forLake());
    assertThat(found.logs()).hasSize(6);
    assertThat(found.others().stream().map(LogSearch.Other::reason))
        .contains(
            "it holds JAAD's traffic signs by frame, and no objects",
            "it holds what JAAD's car does by frame, and no objects");
    LogException error =
        catchThrowableOfType(
            LogException.class,
            () -> Collected.from(FOLDER.resolve("video_0001_vehicle.xml"), ReadOptions.forLake()));
    assertThat(error.render()).contains("is no log: it holds what JAAD's car does by frame");
  }
}
