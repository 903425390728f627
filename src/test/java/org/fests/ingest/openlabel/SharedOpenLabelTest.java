package org.fests.ingest.openlabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of others, which stand beside the project, counted in a tree that is held whole. */
class SharedOpenLabelTest {
  private static Path shared(String name) {
    Path file = Path.of("../shared/data").resolve(name);
    Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    return file;
  }

  /** What a stream has: counted from a tree, or from clips. */
  private static final class Tallied {
    private final Set<Long> frames = new TreeSet<>();
    private final Map<String, Long> classes = new TreeMap<>();
    private final Set<String> tracks = new TreeSet<>();
    private double sum;

    private void add(String type, String track, double x) {
      classes.merge(type, 1L, Long::sum);
      tracks.add(track);
      sum += x;
    }

    @Override
    public String toString() {
      return "%s %s, %d tracks, x %.6f".formatted(frames, classes, tracks.size(), sum);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rail/1_calibration_1.1_labels.json",
        "rail/modified_19_vegetation_curve_19.1_labels.json",
        "openlabel/openlabel100_example_cuboids.json",
        "openlabel/openlabel100_test_bbox_simple.json",
        "openlabel/openlabel100_test_bbox_simple_attributes.json",
      })
  void streamsAreAsATreeCountsThem(String name) throws IOException {
    Path file = shared(name);
    Collected log = Collected.from(file, ReadOptions.forLake());
    assertThat(log.rejected()).isEmpty();
    Map<String, String> found = new TreeMap<>();
    long detections = 0;
    for (FrameBatch clip : log.clips()) {
      detections += clip.detections();
      found.put(clip.stream().channel(), tallied(clip).toString());
    }
    assertThat(found).isEqualTo(tallied(new ObjectMapper().readTree(file.toFile())));
    assertThat(log.report().detections()).isEqualTo(new Count(detections, detections, 0, 0));
  }

  private static Tallied tallied(FrameBatch clip) {
    Tallied stream = new Tallied();
    for (int i = 0; i < clip.frames(); i++) {
      stream.frames.add(clip.index(i));
    }
    for (int d = 0; d < clip.detections(); d++) {
      stream.add(clip.className(d), clip.trackName(d), clip.x(d));
    }
    return stream;
  }

  /** The rail's lidar is at the carrier's place, and so are the example's cuboids. */
  private static Map<String, String> tallied(JsonNode document) {
    JsonNode root = document.get("openlabel");
    Map<String, Tallied> streams = new TreeMap<>();
    for (Map.Entry<String, JsonNode> stream : root.path("streams").properties()) {
      switch (stream.getValue().get("type").asText()) {
        case "camera" -> streams.put(stream.getKey(), new Tallied());
        case "lidar" -> streams.put("ego", new Tallied());
        default -> {}
      }
    }
    for (Map.Entry<String, JsonNode> frame : root.path("frames").properties()) {
      streams.values().forEach(stream -> stream.frames.add(Long.valueOf(frame.getKey())));
      for (Map.Entry<String, JsonNode> object : frame.getValue().path("objects").properties()) {
        add(streams, root, frame.getKey(), object.getKey(), object.getValue());
      }
    }
    if (!root.has("frames")) {
      root.path("objects")
          .properties()
          .forEach(object -> add(streams, root, "0", object.getKey(), object.getValue()));
    }
    Map<String, String> words = new TreeMap<>();
    streams.forEach((name, stream) -> words.put(name, stream.toString()));
    return words;
  }

  private static void add(
      Map<String, Tallied> streams, JsonNode root, String frame, String key, JsonNode object) {
    String type = root.get("objects").get(key).get("type").asText();
    for (String kind : new String[] {"bbox", "cuboid"}) {
      for (JsonNode box : object.path("object_data").path(kind)) {
        String sensor = box.path("coordinate_system").asText("camera");
        Tallied stream =
            streams.computeIfAbsent(kind.equals("bbox") ? sensor : "ego", s -> new Tallied());
        stream.frames.add(Long.valueOf(frame));
        stream.add(type, key, box.get("val").get(0).asDouble());
      }
    }
  }

  @Test
  void aVehiclesPoseIsOnTheMap() throws IOException {
    FrameBatch clip =
        Collected.from(shared("openlabel/openlabel100_example_cuboids.json"), ReadOptions.forLake())
            .clip();
    assertThat(clip.stream().space()).isEqualTo(Space.EGO);
    assertThat(clip.frames()).isEqualTo(141);
    assertThat(clip.time(0)).isEqualTo(1_608_294_055_298_616_400L);
    assertThat(clip.pose(0).orElseThrow().x()).isEqualTo(582525.157101898);
    assertThat(clip.pose(0).orElseThrow().yaw())
        .isCloseTo(2 * Math.atan2(-0.4302773064930678, 0.9026967594475294), within(1e-12));
    assertThat(clip.score(0)).isEqualTo(0.8999999761581421);
  }

  @Test
  void theSchemaIsNoLog() {
    Path schema = shared("openlabel/openlabel_json_schema.json");
    assertThatThrownBy(() -> Collected.from(schema, ReadOptions.forLake()))
        .isInstanceOf(LogException.class)
        .hasMessageStartingWith("format is not known: it has the keys [$id, $schema,")
        .hasMessageContaining("definitions");
    assertThatThrownBy(() -> Collected.from(schema, ReadOptions.forLake().format("openlabel")))
        .isInstanceOf(LogException.class)
        .hasMessage("key 'openlabel' is missing");
  }
}
