package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.fests.ingest.log.Format;
import org.fests.ingest.log.Glance;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Unpacked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format knows its own logs, by what is in them, and no other format takes them for its. */
class FormatsTest {
  /**
   * A log of a format.
   *
   * @param format its word
   * @param path of the log
   * @param files text by path, with those beside the log
   */
  record Sample(String format, String path, Map<String, String> files) {}

  private static Sample file(String format, String text) {
    return new Sample(format, "log", Map.of("log", text));
  }

  /** One line a sample; add yours. */
  static Stream<Sample> samples() {
    return Stream.of(
        file("fests", "{\"frame\":0,\"objects\":[]}\n"),
        file("fests", "{\"fests\":1}\n"),
        file("strem", "{\"version\": \"0.2.0\", \"frames\": []}"),
        file("strem", "{\"frames\": [{\"index\": 0, \"samples\": []}]}"),
        file("strem", "{\"version\":\"0.2.0\""),
        file("strem", "{\"version\":\"1.0.0\",\"note\":{\"frames\":1},\"frames\":[]}"),
        file("coco", "{\"info\":{\"version\":\"1\"},\"images\":[],\"categories\":[]}"),
        file("coco", "{\"images\":[{\"id\":1,\"file_name\":\"a.jpg\"}"),
        file("coco", "{\"annotations\":[{\"image_id\":1,\"bbox\":[0,0,1,1]}"),
        file("coco", "{\"categories\":[{\"id\":1,\"supercategory\":\"b\"}"),
        file("coco", "{\"videos\":[{\"id\":1,\"file_names\":[\"a/1.jpg\""),
        file("coco", "[{\"image_id\":1,\"category_id\":1,\"bbox\":[0,0,1,1]}]"),
        file("openlabel", "{\"openlabel\": {\"metadata\": {\"schema_version\": \"1.0.0\"}}}"),
        file("openlabel", "{\"openlabel\": {\"frames\": {\"0\": {\"objects\": {}}}}}"),
        file("scalabel", "[{\"name\":\"a.jpg\",\"labels\":[]}]"),
        file("scalabel", "[{\"name\":\"a\",\"videoName\":\"v\",\"frameIndex\":0"),
        file("scalabel", "{\"frames\":[{\"name\":\"a\",\"labels\":[{\"id\":\"1\"}]}]}"),
        file("scalabel", "{\"config\":{},\"frames\":[{\"name\":\"a\",\"frameIndex\":0}]}"),
        new Sample("yolo", "labels", Map.of("labels/1.txt", "", "labels/2.txt", "0 .5 .5 .1 .1\n")),
        file("mot", "1,1,10,20,30,40,1,-1,-1,-1\n2,1,10,20,30,40,1,-1,-1,-1\n"),
        file("mot", "1,-1,10,20,30,40,0.5\n1,-1,50,20,30,40,-0.5\n"),
        file("mot", "\ufeff1, 1, 10, 20, 30, 40, 1, 1, 0.5\r\n2, 1, 10, 20, 30, 40, 0, 7, 1\r\n"),
        file("visdrone", "1,0,0,20,30,40,1,4,0,0\n1,1,593,43,174,190,0,0,0,0\n"),
        file("visdrone", "1,-1,0,20,30,40,0.9,4,-1,-1\n1,-1,593,43,174,190,0.4,1,-1,-1\n"),
        file("visdrone", "1,0,10,20,30,40,1,4,0,0\n2,0,10,20,30,40,1,4,1,2\n"),
        file("coco", "{\"images\":[],\"annotations\":[],\"categories\":[]}"),
        file("openlabel", "{\"openlabel\":{\"metadata\":{\"schema_version\":\"1.0.0\"}}}"),
        file("kitti", "0 -1 DontCare -1 -1 -10 1 2 3 4 -1 -1 -1 -1000 -1000 -1000 -10\n"),
        file("kitti", "3 7 Car 0 0 -1.5 1 2 3 4 1.5 1.6 4 1 1.5 20 0.1 0.9"),
        file("cvat", "<?xml version=\"1.0\"?><annotations><meta/></annotations>"),
        file("cvat", "\ufeff<!-- a > b -->\n<annotations><track id=\"0\"></track></annotations>"),
        file("cvat", "<annotations><image id=\"0\"/></annotations>"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void oneFormatKnowsTheLog(Sample sample) throws IOException {
    assertThat(signed(log(sample, Text.PLAIN))).containsExactly(sample.format());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void oneFormatKnowsTheLogPacked(Sample sample) throws IOException {
    assertThat(signed(log(sample, Text.PACKED))).containsExactly(sample.format());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"frames\":[{\"token\":\"a\"}]}",
        "{\"frames\":{\"0\":{}}}",
        "{\"version\":\"5.1\",\"shapes\":[]}",
        "{\"images\":[\"a\"]}",
        "{\"categories\":[\"a\"]}",
      })
  void noFormatKnowsOtherJson(String text) throws IOException {
    assertThat(signed(log(file("", text), Text.PLAIN))).isEmpty();
  }

  private enum Text {
    PLAIN,
    PACKED
  }

  private static LogSource log(Sample sample, Text how) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Map.Entry<String, String> file : sample.files().entrySet()) {
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      files.put(file.getKey(), how == Text.PACKED ? packed(bytes) : bytes);
    }
    return MemoryLog.of(files, sample.path());
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static List<String> signed(LogSource source) throws IOException {
    Glance glance =
        Glance.at(
            source,
            source.folder() ? new ByteArrayInputStream(new byte[0]) : Unpacked.of(source.open()),
            Hints.NONE);
    List<String> words = new ArrayList<>();
    for (Format format : Formats.ALL) {
      if (format.sign(glance).isPresent()) {
        words.add(format.word());
      }
    }
    return words;
  }
}
