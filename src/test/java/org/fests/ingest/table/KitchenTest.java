package org.fests.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.fests.ingest.Collected;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.Hints;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The kitchen recordings, read with a map only; skipped where they are not. */
class KitchenTest {
  private static final Path MAP = Path.of("jobs/maps/kitchen.yaml");
  private static final Path BOXES = Path.of("../shared/data/kitchen/boxes");

  private static List<Path> files() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(BOXES), () -> "skipped: no " + BOXES);
    try (Stream<Path> files = Files.list(BOXES)) {
      return files.sorted().toList();
    }
  }

  private static ReadOptions mapped() throws IOException {
    return ReadOptions.forLake().with(Hints.NONE.map(MAP.toString(), Files.readString(MAP)));
  }

  @Test
  void framesDetectionsTracksAndClassesAreThoseOfTheLines() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSize(13);
    for (Path file : files) {
      Collected log = Collected.from(file, mapped());
      Counted lines = Counted.of(file);
      long detections = lines.classes().values().stream().mapToLong(Long::longValue).sum();
      assertThat(log.report().source().format()).isEqualTo("table");
      assertThat(log.report().rejected()).as("%s", file).isEmpty();
      assertThat(log.report().repairs()).isEmpty();
      assertThat(log.report().frames())
          .isEqualTo(new Count(lines.frames().size(), lines.frames().size(), 0, 0));
      assertThat(log.report().detections()).isEqualTo(new Count(detections, detections, 0, 0));
      assertThat(log.report().ignored().values()).containsExactly(1L, 1L);
      assertThat(classes(log)).as("%s", file).isEqualTo(lines.classes());
      assertThat(log.clips()).allMatch(clip -> clip.tracks().isEmpty());
      assertThat(log.clips()).allMatch(clip -> clip.stream().provenance().licence().equals("MIT"));
    }
  }

  private static Map<String, Long> classes(Collected log) {
    Map<String, Long> classes = new TreeMap<>();
    for (FrameBatch clip : log.clips()) {
      for (int d = 0; d < clip.detections(); d++) {
        classes.merge(clip.className(d), 1L, Long::sum);
      }
    }
    return classes;
  }

  @Test
  void theFirstBoxIsWhereTheLineSays() throws IOException {
    Path file =
        files().stream().filter(one -> one.endsWith("data1-hamegg.txt.gz")).findFirst().get();
    FrameBatch clip = Collected.from(file, mapped()).clips().get(0);
    int knife = 0;
    while (!clip.className(knife).equals("knife")) {
      knife++;
    }
    assertThat(List.of(clip.x(knife), clip.y(knife), clip.width(knife), clip.height(knife)))
        .containsExactly(31 + 13.5, 105 + 36.0, 27.0, 72.0); // (31,105,27,72)
    assertThat(clip.stream().streamId()).isEqualTo("data1-hamegg/camera");
  }

  /** What the lines hold, by splitting them. */
  private record Counted(Set<String> frames, Map<String, Long> classes) {
    static Counted of(Path file) throws IOException {
      Counted counted = new Counted(new TreeSet<>(), new TreeMap<>());
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        lines.lines().skip(1).map(line -> line.split("\t")).forEach(counted::take);
      }
      return counted;
    }

    private void take(String[] fields) {
      if (fields.length == 5) { // the three lines that are no boxes have fewer
        frames.add(fields[0]);
        classes.merge(fields[1], 1L, Long::sum);
      }
    }
  }
}
