package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fests.spark.ImportResult;
import org.fests.spark.ImportRule;
import org.fests.spark.Lake;
import org.fests.spark.LakeImport;
import org.fests.spark.LogReport;
import org.fests.spark.SharedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an import tells, at once and again from what the lake keeps. */
final class ReportTextTest {
  private static final String LOG =
      """
      {"fests": 1, "recording": "kitchen", "channel": "front", "space": "image"}
      {"frame": 0, "objects": []}
      {"frame": 1, "objects": [{"class": "cup", "track": "1", "box": [10, 10, 4, 4]}]}
      {"frame": 2, "objects": [{"class": "cup", "box": [10, 10, 4, 4]},
       {"class": "plate", "box": [0, 0, 40, 40]}, {"class": "plate", "box": [90, 0, 40, 40]}]}
      {"frame": 4, "objects": [{"class": "cup", "box": [1, 2, -3, 4]}], "weather": "fine"}
      {"frame": 3, "objects": [{"class": "cup", "box": [1, 2, 3, 4]}]}
      """
          .replace("},\n ", "},");

  @TempDir private Path folder;

  @Test
  void tellsTheSameAtOnceAndAgain() throws IOException {
    Files.writeString(folder.resolve("kitchen.jsonl"), LOG);
    Files.writeString(folder.resolve("bad.jsonl"), "hello");
    Lake lake = Lake.in(folder.resolve("lake").toString(), SharedSession.session());
    LakeImport imports = new LakeImport(SharedSession.session(), lake, ImportRule.DEFAULT);

    ImportResult result = imports.run(List.of(folder + "/*.jsonl"));

    List<LogReport> kept = lake.logs().stream().filter(LogReport::complete).toList();
    ReportText text = new ReportText(kept);
    assertThat(text.lines()).isEqualTo(new ReportText(result.complete()).lines());
    assertThat(text.lines())
        .contains(
            "format      1  fests, as it has a line of FESTS's JSON, with \"fests\" or \"frame\""
                + " and \"objects\"",
            "streams     1",
            "frames      5 read = 4 kept + 1 rejected",
            "detections  6 read = 4 kept + 2 rejected",
            "tracks      1",
            "ignored     1  weather")
        .anyMatch(line -> line.startsWith("rejected    1  frame index # does not increase"));
    assertThat(text.classes())
        .containsExactly(
            "  cup              2  ########################################",
            "  plate            2  ########################################");
    assertThat(text.crowds())
        .containsExactly(
            "  0                 2  ########################################",
            "  1                 1  ####################",
            "  2 to 3            1  ####################");
    assertThat(new ImportTable(result).lines())
        .contains("logs        1 read, 1 not read")
        .anyMatch(line -> line.matches("not read    .*bad.jsonl: format is not known: .*"))
        .anyMatch(line -> line.matches("such as     .*kitchen.jsonl:5.* detection rejected: .*"));
  }
}
