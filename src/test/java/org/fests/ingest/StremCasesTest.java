package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.strem.StremWriter;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the input of every recorded case of STREM. */
class StremCasesTest {
  private static final Path CASES = Path.of("../shared/strem/cases.jsonl");

  /** Cases whose input is at fault, not their pattern; a negative size is one for us. */
  private static final Set<String> BAD =
      Set.of(
          "i15_no_version",
          "i17_no_score",
          "i18_no_image",
          "i19_negative_index",
          "i21_unknown_sample",
          "i22_unknown_bbox",
          "i28_garbage_after",
          "i29_arrays_for_objects", // STREM reads arrays for objects by position; we do not
          "i39_frame_missing_samples",
          "i43_index_max",
          "s11_negative_size");

  @TestFactory
  List<DynamicTest> readsEveryCase() throws IOException {
    Assumptions.assumeTrue(Files.exists(CASES), () -> "skipped: no " + CASES);
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : Files.readAllLines(CASES)) {
      JsonNode recorded = new ObjectMapper().readTree(line);
      String name = recorded.get("name").asText();
      tests.add(DynamicTest.dynamicTest(name, () -> check(name, recorded)));
    }
    assertThat(tests).hasSizeGreaterThan(100);
    return tests;
  }

  private static void check(String name, JsonNode recorded) throws IOException {
    assertThat(readable(recorded.get("input").asText())).isEqualTo(!BAD.contains(name));
    if (name.equals("x04_export_extra_fields_lost")) {
      assertThat(exported(recorded.get("input").asText())).isEqualTo(recorded.get("out").asText());
    }
  }

  private static boolean readable(String input) {
    try {
      return Collected.from(input, ReadOptions.forMatching()).rejected().isEmpty();
    } catch (LogException e) {
      return false;
    }
  }

  private static String exported(String input) throws IOException {
    Collected log = Collected.from(input, ReadOptions.forMatching());
    FrameBatch clip = log.clip();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StremWriter writer = new StremWriter(bytes).begin();
    for (int frame = 0; frame < clip.frames(); frame++) {
      writer.frame(clip, frame, log.images());
    }
    writer.end();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
