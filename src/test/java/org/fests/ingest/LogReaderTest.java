package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are what they should be, and files that are not. */
class LogReaderTest {
  private static final String LOG = "{\"frame\":0,\"objects\":[]}\n".repeat(1);

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private LogException failure(Path file) {
    LogException e =
        catchThrowableOfType(LogException.class, () -> Collected.from(file, ReadOptions.forLake()));
    assertThat(e).as("reading %s", file.getFileName()).isNotNull();
    assertThat(e.render()).startsWith(file + ": ").contains("help: ");
    return e;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.jsonl | ``                       | log is empty",
        "a.jsonl | ` \n\n `                 | log is empty",
        "a.json  | `index,x,y`              | format is not known: it begins with 'index,x,y'",
        "a.json  | `[{\"frame\":0}]`        | format is not known: it has the keys [[].frame]",
        "a.xml   | `<?xml version=\"1.0\"?>` | format is not known: it begins with '<?xml versio'",
        "a.json  | `{\"openlabel2\":{\"x\":1}}` | has the keys [openlabel2",
        "a.json  | `{}`                     | format is not known: it begins with '{}'",
        "a.json  | `{\"a\":1,`              | has the keys [a]",
      })
  void saysWhyAFileIsNoLog(String name, String text, String message) throws IOException {
    assertThat(failure(file(name, utf8(text.replace("\\n", "\n"))))).hasMessageContaining(message);
  }

  @Test
  void saysWhyAFileCannotBeRead() throws IOException {
    assertThat(failure(folder.resolve("nothing.json"))).hasMessageContaining("no such file");
    assertThat(failure(folder)).hasMessageContaining("is a folder");
    assertThat(failure(file("photo.jsonl", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1})))
        .hasMessageContaining("format is not known: it begins with '\\x89PNG\\x00\\x01'");
  }

  @Test
  void saysThatAGzipIsCutOffOrDamaged() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append(
          "{\"frame\":%d,\"time\":%d.5,\"objects\":[]}\n"
              .formatted(i, (i * 7919L) % 100_003 + i * 200_000L));
    }
    byte[] good = packed(utf8(text.toString()));
    assertThat(good.length).isGreaterThan(70_000);
    Path cut = file("cut.jsonl.gz", Arrays.copyOf(good, good.length - 9));
    assertThat(failure(cut)).hasMessageContaining("ends too early");
    byte[] damaged = good.clone();
    for (int i = 0; i < 8; i++) {
      damaged[good.length - 1 - i] ^= 0x55; // the checksum and the length
    }
    assertThat(failure(file("bad.jsonl.gz", damaged))).hasMessageContaining("damaged");
    assertThat(Collected.from(file("good.jsonl.gz", good), ReadOptions.forLake()).rejected())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "table-101.jsonl, table-101",
    "table-101.jsonl.gz, table-101",
    "drive.0001.json, drive.0001",
    "plain, plain",
    ".hidden, .hidden",
  })
  void fileNameNamesTheRecording(String name, String id) throws IOException {
    byte[] bytes = name.endsWith(".gz") ? packed(utf8(LOG)) : utf8(LOG);
    Collected log = Collected.from(file(name, bytes), ReadOptions.forLake());
    assertThat(log.clip().stream().recordingId()).isEqualTo(id);
    assertThat(log.clip().stream().streamId()).isEqualTo(id + "/main");
  }

  @Test
  void fingerprintIsOfTheBytesAsStored() throws Exception {
    byte[] stored = packed(utf8(LOG));
    Path file = file("log.jsonl.gz", stored);
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stored));
    Collected log = Collected.from(file, ReadOptions.forLake());
    assertThat(log.report().source().sha256()).isEqualTo(sha256);
    assertThat(log.clip().stream().provenance().sha256()).isEqualTo(sha256);
    assertThat(log.clip().stream().provenance().uri()).isEqualTo(file.toString());
    assertThat(Collected.from(file, ReadOptions.forMatching()).report().source().sha256())
        .isEmpty();
  }

  @Test
  void emptyPipeHasNoFrame() {
    Collected log = Collected.from("", ReadOptions.forMatching());
    assertThat(log.clips()).isEmpty();
    assertThat(log.report().frames().in()).isZero();
    assertThat(Collected.from(" \n", ReadOptions.forLake().format("fests")).clips()).isEmpty();
  }

  @Test
  void pipeStaysOpen() throws IOException {
    boolean[] closed = {false};
    try (InputStream pipe =
        new ByteArrayInputStream(utf8(LOG)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      assertThat(Collected.from(LogSource.pipe("-", pipe), ReadOptions.forLake()).clips())
          .hasSize(1);
      assertThat(closed[0]).isFalse();
    }
  }

  @Test
  void formatIsFoundByKeysNotByName() throws IOException {
    String strem = "{\"comment\":[{\"frame\":1}],\"frames\":[],\"version\":\"0.2.0\"}";
    assertThat(
            Collected.from(file("x.jsonl", utf8(strem)), ReadOptions.forLake())
                .report()
                .source()
                .format())
        .isEqualTo("strem");
    assertThat(
            Collected.from(file("x.json", utf8(LOG)), ReadOptions.forLake())
                .report()
                .source()
                .format())
        .isEqualTo("fests");
  }

  @Test
  void rejectedRecordsAreAllToldButNotAllKept() {
    Collected log =
        Collected.from(LOG + "{\"frame\":-1,\"objects\":[]}\n".repeat(500), ReadOptions.forLake());
    assertThat(log.rejected()).hasSize(500);
    assertThat(log.report().rejected()).hasSize(100);
    assertThat(log.report().reasons())
        .containsOnlyKeys("frame # is not from # to #")
        .containsValue(500L);
    assertThat(log.report().frames().rejected()).isEqualTo(500);
  }
}
