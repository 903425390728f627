package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders in which logs lie beside other things. */
class LogSearchTest {
  private static final String LINES = "{\"frame\":0,\"objects\":[]}\n";
  private static final String STREM = "{\"version\":\"0.2.0\",\"frames\":[]}";

  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private LogSearch.Found search(ReadOptions options) {
    return LogSearch.in(LogSource.file(folder, "logs"), options);
  }

  private static List<String> addresses(LogSearch.Found found) {
    return found.logs().stream().map(LogSource::uri).toList();
  }

  @Test
  void takesWhatSomeFormatKnowsAndTellsOfTheRest() throws IOException {
    file("b/two.json", STREM);
    file("a.jsonl", LINES);
    file("b/c/photo.jpg", "\u0001\u0002\u0003");
    file("b/nothing.txt", " \n");
    file(".hidden/three.jsonl", LINES);
    LogSearch.Found found = search(ReadOptions.forLake());
    assertThat(addresses(found)).containsExactly("logs/a.jsonl", "logs/b/two.json");
    assertThat(found.others())
        .extracting(other -> other.file().uri() + ": " + other.reason())
        .containsExactly(
            "logs/b/c/photo.jpg: no format knows it", "logs/b/nothing.txt: it is empty");
  }

  /** A calibration is a part of the log that it lies beside, wherever that is. */
  @Test
  void countsWhatALogConsistsOfToIt() throws IOException {
    file("label_02/0000.txt", "0 1 Car 0 0 -10 1 2 3 4 -1 -1 -1 -1000 -1000 -1000 -10\n");
    file("calib/0000.txt", "R_rect 1 0 0 0 1 0 0 0 1\nTr_velo_cam 0 -1 0 0 0 0 -1 0 1 0 0 0\n");
    file("calib/0001.txt", "R_rect 1 0 0 0 1 0 0 0 1\n");
    LogSearch.Found found = search(ReadOptions.forLake());
    assertThat(addresses(found)).containsExactly("logs/label_02/0000.txt");
    assertThat(found.others())
        .extracting(other -> other.file().uri())
        .containsExactly("logs/calib/0001.txt");
  }

  @Test
  void takesOnlyLogsOfAStatedFormat() throws IOException {
    file("b/two.json", STREM);
    file("a.jsonl", LINES);
    LogSearch.Found found = search(ReadOptions.forLake().format("strem"));
    assertThat(addresses(found)).containsExactly("logs/b/two.json");
    assertThat(found.others())
        .singleElement()
        .satisfies(other -> assertThat(other.reason()).isEqualTo("it is no log of format strem"));
  }

  @Test
  void whatALogConsistsOfIsNoLog() throws IOException {
    file("label_02/0001.txt", "0 1 Car 0 0 -1.5 10 20 30 40 1.5 1.75 4.5 1 1.5 10 0.25\n");
    file("calib/0001.txt", "R_rect 1 0 0 0 1 0 0 0 1\nTr_velo_cam 0 -1 0 0 0 0 -1 0 1 0 0 0\n");
    file("oxts/0001.txt", "0 " + "0.5 ".repeat(28) + "0\n");
    LogSearch.Found found = search(ReadOptions.forLake());
    assertThat(addresses(found)).containsExactly("logs/label_02/0001.txt");
    assertThat(found.others()).isEmpty();
  }

  @Test
  void readsWhatItFoundFromWhereItLies() throws IOException {
    file("b/two.jsonl", LINES);
    LogSource log = search(ReadOptions.forLake()).logs().get(0);
    assertThat(Collected.from(log, ReadOptions.forLake()).clip().frames()).isEqualTo(1);
    assertThat(log.at("two.jsonl")).get().extracting(LogSource::uri).isEqualTo("logs/b/two.jsonl");
    assertThat(log.at("../b/three.jsonl")).isEmpty();
  }

  @Test
  void leavesADamagedFileToItsReader() throws IOException {
    file("a.jsonl", LINES);
    Files.write(
        folder.resolve("bad.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 3});
    LogSearch.Found found = search(ReadOptions.forLake());
    assertThat(addresses(found)).containsExactly("logs/a.jsonl", "logs/bad.jsonl.gz");
    assertThatThrownBy(() -> Collected.from(found.logs().get(1), ReadOptions.forLake()))
        .isInstanceOf(LogException.class)
        .hasMessageContaining("ends too early");
  }
}
