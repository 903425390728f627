package org.fests.ingest.openlabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.fests.ingest.Damage;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of a document with all that is read are damaged at random. */
class OpenLabelDamageTest {
  private static final String HEAD =
      """
      "metadata": {"schema_version": "1.0.0", "name": "r"},
      "coordinate_systems": {
        "map": {"type": "scene_cs", "parent": ""},
        "car": {"type": "local_cs", "parent": "map", "children": ["top"]},
        "top": {"type": "sensor_cs", "parent": "car", "pose_wrt_parent": {
          "quaternion": [0, 0, 0.6, 0.8], "translation": [1, 0, 2]}}},
      "objects": {
        "1": {"name": "anna", "type": "person"},
        "2": {"name": "", "type": "sign", "frame_intervals": [{"frame_start": 3, "frame_end": 4}],
          "object_data": {"bbox": [{"name": "s", "coordinate_system": "c", "val": [5, 6, 7, 8]}],
            "text": [{"name": "kind", "val": "stop"}]}}}
      """;
  private static final String STREAMS =
      "\"streams\": {\"c\": {\"type\": \"camera\"}, \"top\": {\"type\": \"lidar\"}}";
  private static final String FRAMES =
      """
      "frames": {
        "3": {"objects": {"1": {"object_data": {
            "bbox": [{"name": "b", "coordinate_system": "c", "val": [1, 2, 3, 4],
              "attributes": {"num": [{"name": "score", "val": 0.5}],
                "vec": [{"name": "velocity", "val": [1, 2, 3]}]}}],
            "cuboid": [{"name": "q", "coordinate_system": "top",
              "val": [1, 2, 3, 0, 0, 0, 1, 4, 2, 1.5]}]}}},
          "frame_properties": {"timestamp": "12.25", "transforms": {"t": {"src": "car",
            "dst": "map", "transform_src_to_dst": {"euler_angles": [0.5, 0, 0],
              "translation": [10, 20, 0]}}}}},
        "5": {"frame_properties": {"timestamp": 12.5}, "objects": {"1": {"object_data": {
            "rbbox": [{"name": "b", "coordinate_system": "c", "val": [1, 2, 3, 4, 0.5]}],
            "cuboid": [{"name": "q", "coordinate_system": "top",
              "val": [1, 2, 3, 0, 0, 0.5, 4, 2, 1.5]}]}}}}}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"in order", "frames first", "no streams"})
  void isRejectedOrRefusedAndCounted(String order) {
    String parts =
        switch (order) {
          case "in order" -> HEAD + "," + STREAMS + "," + FRAMES;
          case "frames first" -> FRAMES + "," + STREAMS + "," + HEAD;
          default -> HEAD + "," + FRAMES;
        };
    byte[] log = ("{\"openlabel\": {" + parts + "}}").getBytes(StandardCharsets.UTF_8);
    int read = Damage.outcomes(log, ReadOptions.forLake().format("openlabel"));
    assertThat(read).isBetween(200, 950);
  }
}
