package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.scene.FrameBatch;

/**
 * Damages the bytes of a good log at random and reads it: a reader rejects or gives up with a
 * message, and its counts agree. {@code -Dfuzz.rounds} says how often.
 */
public final class Damage {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1000);

  /** What numbers, separators, quotes and marks of all text formats are made of. */
  private static final byte[] TOOLS =
      "{}[],:\"0123456789-+.eE x\n\t\\<>/=&;'#_aN\u0000\u00ff"
          .getBytes(StandardCharsets.ISO_8859_1);

  private Damage() {}

  /** Damages a log that is one file; returns how many of 1000 were read to the end. */
  public static int outcomes(byte[] log, ReadOptions options) {
    return outcomes(Map.of("damaged", log), "damaged", options);
  }

  /**
   * Damages one file of a log after another.
   *
   * @param files by path, also those beside the log
   * @param log the path of the log, or empty text if it is the folder
   * @return how many of 1000 were read to the end, whatever was rejected
   */
  public static int outcomes(Map<String, byte[]> files, String log, ReadOptions options) {
    ReadOptions small =
        options.with(ReadLimits.DEFAULT.numberedFrames(100_000).gatheredRecords(100_000));
    List<String> names = files.keySet().stream().sorted().toList();
    int read = 0;
    for (long seed = 0; seed < ROUNDS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Map<String, byte[]> damaged = new TreeMap<>(files);
      damaged.computeIfPresent(
          names.get(random.nextInt(names.size())), (name, bytes) -> damaged(bytes, random));
      read += survives(seed, MemoryLog.of(damaged, log), small) ? 1 : 0;
    }
    return (int) (1000L * read / ROUNDS);
  }

  private static boolean survives(long seed, MemoryLog log, ReadOptions options) {
    try {
      check(seed, Collected.from(log, options));
      return true;
    } catch (LogException refused) {
      assertThat(refused.render()).as("seed %d", seed).contains(": ");
      return false;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw new AssertionError("seed " + seed + ": " + log.files().keySet() + text(log), e);
    }
  }

  private static String text(MemoryLog log) {
    StringBuilder text = new StringBuilder();
    log.files()
        .forEach(
            (name, bytes) ->
                text.append("\n== ")
                    .append(name)
                    .append('\n')
                    .append(new String(bytes, StandardCharsets.UTF_8)));
    return text.toString();
  }

  private static byte[] damaged(byte[] file, SplittableRandom random) {
    byte[] bytes = file.clone();
    for (int hits = random.nextInt(1, 4); hits > 0 && bytes.length > 0; hits--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, random.nextInt(1, 40));
      bytes =
          switch (random.nextInt(8)) {
            case 0 -> spliced(bytes, at, length, new byte[0]);
            case 1 -> spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
            case 2 -> spliced(bytes, at, 0, tool(random));
            case 3 -> random.nextInt(20) == 0 ? Arrays.copyOf(bytes, at) : bytes;
            default -> spliced(bytes, at, 1, tool(random));
          };
    }
    return bytes;
  }

  private static byte[] tool(SplittableRandom random) {
    return new byte[] {TOOLS[random.nextInt(TOOLS.length)]};
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] put) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(put);
    out.write(bytes, at + removed, bytes.length - at - removed);
    return out.toByteArray();
  }

  private static void check(long seed, Collected log) {
    Count frames = log.report().frames();
    Count detections = log.report().detections();
    long inClips = log.clips().stream().mapToLong(FrameBatch::detections).sum();
    assertThat(detections.out()).as("seed %d", seed).isEqualTo(inClips);
    assertThat(framesOfRecordings(log)).as("seed %d", seed).isEqualTo(frames.out());
    assertThat(log.rejected().stream().mapToLong(Rejected::detections).sum())
        .as("seed %d", seed)
        .isEqualTo(detections.rejected());
    assertThat(log.rejected().stream().filter(r -> r.kind() == Rejected.Kind.FRAME).count())
        .as("seed %d", seed)
        .isEqualTo(frames.rejected());
  }

  /** Returns how many frames the recordings have: each as many as the longest of its streams. */
  private static long framesOfRecordings(Collected log) {
    Map<String, Map<String, Integer>> streams = new TreeMap<>();
    for (FrameBatch clip : log.clips()) {
      streams
          .computeIfAbsent(clip.stream().recordingId(), added -> new TreeMap<>())
          .merge(clip.stream().streamId(), clip.frames(), Integer::sum);
    }
    return streams.values().stream().mapToLong(frames -> Collections.max(frames.values())).sum();
  }
}
