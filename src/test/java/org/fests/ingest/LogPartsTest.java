package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.fests.ingest.log.ChannelMode;
import org.fests.ingest.log.Count;
import org.fests.ingest.log.ImportReport;
import org.fests.ingest.log.LogPart;
import org.fests.ingest.log.LogSink;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.Mending;
import org.fests.ingest.log.PartPlan;
import org.fests.ingest.log.PartPlans;
import org.fests.ingest.log.PartSource;
import org.fests.ingest.log.ReadLimits;
import org.fests.ingest.log.ReadOptions;
import org.fests.ingest.log.Rejected;
import org.fests.ingest.log.Selection;
import org.fests.ingest.log.StreamPart;
import org.fests.ingest.log.StreamShare;
import org.fests.ingest.log.StreamStatistics;
import org.fests.ingest.log.Surveying;
import org.fests.ingest.log.TracedPart;
import org.fests.ingest.log.Tracing;
import org.fests.scene.Detection;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A log that is read in parts says what it says when it is read at once. */
final class LogPartsTest {
  private static final int ROUNDS = Integer.getInteger("law.rounds", 60);

  @TempDir private Path folder;

  /** What a log says, but for where its clips end. */
  private static final class Said implements LogSink {
    private final Map<String, List<Object>> frames = new TreeMap<>();
    private final Map<String, Long> periods = new TreeMap<>();
    private final Map<String, StreamPart> streams = new TreeMap<>();
    private final Map<String, Long> words = new TreeMap<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private Count count = Count.ZERO;
    private Count detections = Count.ZERO;

    @Override
    public void clip(FrameBatch clip) {
      List<Object> all = frames.computeIfAbsent(clip.stream().streamId(), id -> new ArrayList<>());
      IntStream.range(0, clip.frames()).mapToObj(clip::frame).map(Said::values).forEach(all::add);
      periods.putIfAbsent(clip.stream().streamId(), clip.stream().periodNanos());
    }

    private static Object values(Frame frame) {
      return List.of(
          frame.index(),
          frame.time(),
          frame.samples().stream()
              .map(sample -> List.of(sample.channel(), unnumbered(sample.detections())))
              .toList());
    }

    /** A detection's number is its place in its clip. */
    private static List<String> unnumbered(List<Detection> detections) {
      return detections.stream()
          .map(detection -> detection.toString().replaceFirst("number=\\d+, ", ""))
          .toList();
    }

    @Override
    public void rejected(Rejected record) {
      rejected.add(record);
    }

    void add(ImportReport report, Surveying survey) {
      count = count.plus(report.frames());
      detections = detections.plus(report.detections());
      for (Map<String, Long> kind : List.of(report.reasons(), report.ignored(), report.repairs())) {
        kind.forEach((word, times) -> words.merge(word, times, Long::sum));
      }
      survey
          .parts()
          .forEach(part -> streams.merge(part.statistics().streamId(), part, StreamPart::plus));
    }

    List<StreamStatistics> statistics() {
      return streams.values().stream().map(StreamPart::whole).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 40, 90, 200, 700})
  void partsSayWhatTheWholeSays(int bytes) throws IOException {
    int cut = 0;
    for (long seed = 0; seed < ROUNDS; seed++) {
      String text = LinesLog.of(seed);
      LogSource log = log(text);
      ReadOptions options = options((int) (1 + seed % 7));
      List<LogPart> parts = LogCutter.parts(log, options, bytes);
      List<PartPlan> plans = parts.isEmpty() ? List.of() : plans(log, parts, options);
      if (!plans.isEmpty()) {
        cut++;
        assertSame(whole(log, options), inParts(log, plans, options), seed, text);
      }
    }
    assertThat(cut).as("logs read in parts").isGreaterThan(bytes < 700 ? ROUNDS / 4 : ROUNDS / 20);
  }

  private static void assertSame(Said whole, Said parts, long seed, String text) {
    String about = "seed %d%n%s".formatted(seed, text);
    assertThat(parts.frames).as(about).isEqualTo(whole.frames);
    assertThat(parts.rejected).as(about).isEqualTo(whole.rejected);
    assertThat(parts.words).as(about).isEqualTo(whole.words);
    assertThat(List.of(parts.count, parts.detections))
        .as(about)
        .isEqualTo(List.of(whole.count, whole.detections));
    assertThat(parts.periods).as(about).isEqualTo(whole.periods);
    assertThat(parts.statistics())
        .as(about)
        .usingRecursiveComparison()
        .withEqualsForType(LogPartsTest::near, Double.class)
        .isEqualTo(whole.statistics());
  }

  /** Means are sums, whose last digits depend on the order. */
  private static boolean near(double a, double b) {
    return a == b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));
  }

  private static Said whole(LogSource log, ReadOptions options) {
    Said said = new Said();
    Surveying survey = new Surveying(said);
    said.add(LogReader.open(log, options).survey(survey, ""), survey);
    return said;
  }

  private static Said inParts(LogSource log, List<PartPlan> plans, ReadOptions options) {
    Said said = new Said();
    for (PartPlan plan : plans) {
      int before = said.rejected.size();
      assertThat(plan.rejectedBefore()).isEqualTo(before);
      Surveying survey = new Surveying(said, plan.shares());
      LogSource part = new PartSource(log, plan.part());
      said.add(LogReader.open(part, options.format("fests")).survey(survey, ""), survey);
      said.rejected.subList(before, said.rejected.size()).replaceAll(plan::placed);
      plan.shares()
          .forEach(
              (stream, share) -> {
                said.periods.put(stream, share.periodNanos());
                assertThat(share.ends())
                    .isEqualTo(
                        plans.stream()
                            .filter(later -> later.number() > plan.number())
                            .noneMatch(later -> later.shares().containsKey(stream)));
              });
    }
    return said;
  }

  private static List<PartPlan> plans(LogSource log, List<LogPart> parts, ReadOptions options) {
    List<TracedPart> traced = new ArrayList<>();
    for (LogPart part : parts) {
      PartSource source = new PartSource(log, part);
      Tracing tracing = new Tracing(options.limits().clipFrames());
      ImportReport report = LogReader.open(source, options.format("fests")).read(tracing, "");
      traced.add(TracedPart.of(tracing.streams(), source.lines(), report));
    }
    return PartPlans.of(parts, traced, options.limits().clipFrames());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 1 2 3 4 5 6 7 8 9 | true",
        "0 1 2 3 4 5 5 6 7 8 | false",
        "5 6 7 8 9 0 1 2 3 4 | false",
        "0 9 0 0 0 0 0 0 0 0 | false",
      })
  void isReadWholeWhereAnIndexDoesNotIncrease(String indexes, boolean cut) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String index : indexes.split(" ")) {
      text.append("{\"frame\":").append(index).append(",\"objects\":[]}\n");
    }
    LogSource log = log(text.toString());
    List<LogPart> parts = LogCutter.parts(log, options(4), 1);
    assertThat(parts).hasSize(10);
    assertThat(plans(log, parts, options(4)).isEmpty()).isEqualTo(!cut);
  }

  /** A stream begins with two frames in the first part, where its clips may have four. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "       | 0 7 14 21 28 35 | 7   | what the first clip shows",
        "       | 0 7 12 17 22 27 | -1  | the first part alone shows another one",
        "period | 0 7 12 17 22 27 | 100 | stated",
        "period | 0 100 200 300 400 500 | 100 | stated or shown: the same",
        "period | 0 100 105 110 115 120 | -1 | stated or shown by the first part: who knows",
        "       | 0 0 0 0 0 5 | -1 | a step that a later clip would show",
      })
  void knowsTheStreamsPeriod(String key, String times, long period, String why) throws IOException {
    StringBuilder text =
        new StringBuilder(
            "{\"fests\":1%s}\n".formatted(key == null ? "" : ",\"period\":\"100ns\""));
    int index = 0;
    for (String time : times.split(" ")) {
      text.append("{\"frame\":%d,\"time_ns\":%s,\"objects\":[]}\n".formatted(index++, time));
    }
    LogSource log = log(text.toString());
    int twoLines = text.indexOf("{\"frame\":2");
    List<PartPlan> plans = plans(log, LogCutter.parts(log, options(4), twoLines), options(4));
    if (period < 0) {
      assertThat(plans).as(why).isEmpty();
    } else {
      assertThat(plans).as(why).hasSizeGreaterThan(1);
      assertThat(plans)
          .flatExtracting(plan -> plan.shares().values())
          .extracting(StreamShare::periodNanos)
          .as(why)
          .containsOnly(period);
      assertThat(whole(log, options(4)).periods.values()).containsExactly(period);
    }
  }

  /** What is counted only up to a bound would depend on the order. */
  @ParameterizedTest
  @CsvSource({"2499, 1, true", "2500, 1, false", "1, 24, true", "1, 25, false"})
  void isReadWholeWhereTooMuchIsToldApart(int tracks, int keys, boolean cut) throws IOException {
    StringBuilder text = new StringBuilder();
    int half = 0;
    for (int frame = 0; frame < 40; frame++) {
      half = frame == 20 ? text.length() : half;
      text.append("{\"frame\":").append(frame);
      for (int key = 0; key < keys; key++) {
        text.append(",\"key").append(frame).append('-').append(key).append("\":1");
      }
      text.append(",\"objects\":[");
      for (int track = 0; track < tracks; track++) {
        text.append(track == 0 ? "" : ",")
            .append(
                "{\"class\":\"" + frame % 2 + "\",\"box\":[" + 9 * track + ",1,1,1],\"track\":\"");
        text.append(frame).append('-').append(track).append("\"}");
      }
      text.append("]}\n");
    }
    LogSource log = log(text.toString());
    ReadOptions options = options(4).format("fests");
    List<LogPart> parts = twoParts(half, text.length());
    assertThat(plans(log, parts, options).isEmpty()).isEqualTo(!cut);
  }

  private static List<LogPart> twoParts(int half, int length) {
    return List.of(
        new LogPart("fests", "", "", 0, half),
        new LogPart("fests", "", "{\"fests\":1}\n", half, length));
  }

  @Test
  void cutsAtLineStarts() throws IOException {
    String text = "{\"fests\":1}\n" + "{\"frame\":0,\"objects\":[]}\n".repeat(4);
    List<LogPart> parts = LogCutter.parts(log(text), options(4), 30);
    assertThat(parts)
        .extracting(part -> text.substring((int) part.from(), (int) part.to()).lines().count())
        .containsExactly(2L, 2L, 1L);
    assertThat(parts)
        .extracting(LogPart::head)
        .containsExactly("", "{\"fests\":1}\n", "{\"fests\":1}\n");
    assertThat(LogCutter.parts(log(text), options(4), text.length())).isEmpty();
  }

  @Test
  void doesNotCutWhatGoesBeyondALine() throws IOException {
    String lines = "{\"frame\":0,\"objects\":[]}\n".repeat(4);
    ReadOptions each = options(4);
    assertThat(LogCutter.parts(log(lines), each, 30)).isNotEmpty();
    assertThat(LogCutter.parts(log("\uFEFF" + lines), each, 30)).isEmpty();
    assertThat(LogCutter.parts(log("\n" + lines), each, 30)).isEmpty();
    assertThat(LogCutter.parts(log(lines), each.with(Mending.USUAL.strict()), 30)).isEmpty();
    assertThat(LogCutter.parts(log(lines), each.with(Mending.USUAL.fillGaps(1)), 30)).isEmpty();
    assertThat(LogCutter.parts(log(lines), each.with(Selection.ALL.channels(ChannelMode.ANY)), 30))
        .isEmpty();
    assertThat(LogCutter.parts(log(lines), each.with(ReadLimits.DEFAULT.lineBytes(99)), 30))
        .isEmpty();
  }

  private LogSource log(String text) throws IOException {
    return LogSource.file(Files.writeString(folder.resolve("log.jsonl"), text), "log.jsonl");
  }

  private static ReadOptions options(int clipFrames) {
    return ReadOptions.forLake().with(ReadLimits.DEFAULT.clipFrames(clipFrames).rejectedKept(0));
  }
}
