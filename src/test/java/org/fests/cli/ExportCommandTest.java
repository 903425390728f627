package org.fests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports logs where they lie; what comes of lakes is in LakeExportTest. */
class ExportCommandTest {
  private static final String LOG = "datasets/tabletop/table-101.jsonl";

  private static final String TWO_CAMERAS =
      """
      {"fests":1,"recording":"r","spaces":{"lidar":"ego"}}
      {"frame":3,"channel":"left","objects":[{"class":"cup","box":[1,2,3,4]}]}
      {"frame":3,"channel":"right","objects":[{"class":"hand","box":[5,6,7,8,0.5]}]}
      {"frame":4,"channel":"right","objects":[]}
      {"frame":5,"channel":"left","objects":[{"class":"cup","track":"c","box":[1,2,3,4]}]}
      """;

  private static final String LIDAR =
      "{\"frame\":5,\"channel\":\"lidar\",\"objects\":[{\"class\":\"car\",\"box\":[1,2,3,4,2,1,0]}]}\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[:cup:] & [:plate:]]{5,}",
        "[[:hand:]][[:hand:] & [:cup:]]*",
        "[@x([:hand:]) < 700 & NE([:hand:] & [:cup:])]+",
        "[E(c := [:cup:], p := [:plate:]) left_of(c, p)]{3,}",
      })
  void matchesAreTheSameInTheExport(String pattern) {
    Path strem = folder.resolve("log.json");
    assertThat(export(LOG, "strem", strem).status()).isZero();
    CommandRun before = CommandRun.of("match", "--json", pattern, LOG);
    CommandRun after = CommandRun.of("match", "--json", pattern, strem.toString());
    assertThat(spans(after)).isNotEmpty().isEqualTo(spans(before));
  }

  @Test
  void channelsOfARecordingAreSamplesOfOneFrame() throws IOException {
    Path log = Files.writeString(folder.resolve("log.jsonl"), TWO_CAMERAS);
    Path strem = folder.resolve("log.json");
    CommandRun run = export(log.toString(), "strem", strem);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("streams     2\nframes      4\ndetections  3\n");
    assertThat(Files.readString(strem).replaceAll("\"(type|image)\":(\"[^\"]*\"|[^}]*}}),", ""))
        .isEqualTo(
            """
            {"version":"0.2.0","frames":[\
            {"index":3,"samples":[\
            {"channel":"left","annotations":[{"class":"cup","score":1.0,"bbox":{"region":\
            {"center":{"x":1.0,"y":2.0},"dimensions":{"w":3.0,"h":4.0}}}}]},\
            {"channel":"right","annotations":[{"class":"hand","score":1.0,"bbox":{"region":\
            {"center":{"x":5.0,"y":6.0},"dimensions":{"w":7.0,"h":8.0},"rotation":0.5}}}]}]},\
            {"index":4,"samples":[{"channel":"right","annotations":[]}]},\
            {"index":5,"samples":[{"channel":"left","annotations":[{"class":"cup","score":1.0,\
            "bbox":{"region":{"center":{"x":1.0,"y":2.0},"dimensions":{"w":3.0,"h":4.0}}}}]}]}]}
            """);
  }

  @Test
  void ourOwnLinesAreAsTheyWere() throws IOException {
    Path log = Files.writeString(folder.resolve("log.jsonl"), TWO_CAMERAS + LIDAR);
    Path lines = folder.resolve("again.jsonl");
    assertThat(export(log.toString(), "fests", lines).status()).isZero();
    assertThat(lines)
        .hasContent(
            "{\"fests\":1,\"recording\":\"r\",\"channel\":\"left\",\"space\":\"image\",\"spaces\":{\"lidar\":\"ego\"}}\n"
                + (TWO_CAMERAS.substring(TWO_CAMERAS.indexOf('\n') + 1) + LIDAR)
                    .replace("\"channel\":\"left\",", ""));
  }

  @Test
  void oneStreamIsWrittenWhereItIsNamed() throws IOException {
    Path log = Files.writeString(folder.resolve("log.jsonl"), TWO_CAMERAS + LIDAR);
    Path strem = folder.resolve("log.json");
    CommandRun run = export(log.toString(), "strem", strem, "--stream", "r/right");
    assertThat(run.out()).isEqualTo("streams     1\nframes      2\ndetections  1\n");
    assertThat(Files.readString(strem)).contains("right").doesNotContain("left", "lidar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "strem;               stream r/lidar is in ego space; --stream",
        "strem --stream r/lef; no such stream; did you mean r/left?",
        "strm;                unknown format 'strm'; did you mean strem?",
        "strem --from jsn;    unknown format 'jsn'; known",
        "strem --from strem;  log.jsonl; ",
      })
  void refuses(String arguments, String words, String help) throws IOException {
    Path log = Files.writeString(folder.resolve("log.jsonl"), TWO_CAMERAS + LIDAR);
    Path out = folder.resolve("out.json");
    String[] more = arguments.split(" +");
    CommandRun run =
        export(
            log.toString(),
            more[0],
            out,
            List.of(more).subList(1, more.length).toArray(String[]::new));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(words).contains(help == null ? "" : help);
    assertThat(left()).containsExactly("log.jsonl");
  }

  @Test
  void whatIsThereIsReplacedOnlyIfToldSo() throws IOException {
    Path out = Files.writeString(folder.resolve("log.json"), "mine");
    CommandRun run = export(LOG, "strem", out);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is there already; --overwrite replaces it");
    assertThat(out).hasContent("mine");
    assertThat(export(LOG, "strem", out, "--overwrite").status()).isZero();
    assertThat(Files.readString(out)).startsWith("{\"version\"");
    assertThat(left()).containsExactly("log.json");
  }

  @Test
  void badRecordsAreToldAndLeftOut() throws IOException {
    Path log =
        Files.writeString(
            folder.resolve("bad.jsonl"),
            TWO_CAMERAS
                + "{\"frame\":9,\"channel\":\"left\",\"objects\":[{\"class\":\"cup\",\"box\":[1]}]}\n");
    CommandRun run = export(log.toString(), "strem", folder.resolve("out.json"));
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .contains("bad.jsonl:6", "detection rejected", "1 bad records are left out");
    assertThat(run.out()).contains("frames      5\ndetections  3\n");
  }

  @Test
  void aLogWithoutFramesLeavesNothing() throws IOException {
    Path log = Files.writeString(folder.resolve("none.jsonl"), "{\"fests\":1}\n");
    CommandRun run = export(log.toString(), "strem", folder.resolve("out.json"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("no frame to write");
    assertThat(left()).containsExactly("none.jsonl");
  }

  @Test
  void anAddressIsALakeAndAFolderWithoutOneIsNot() {
    CommandRun run = export(folder.toString(), "strem", folder.resolve("out.json"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("is a folder");
  }

  private static CommandRun export(String source, String format, Path out, String... more) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("export", source, "--format", format, "--out", out.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<String> spans(CommandRun run) {
    return run.out().lines().map(line -> line.replaceAll(".*\"start\"", "")).toList();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
