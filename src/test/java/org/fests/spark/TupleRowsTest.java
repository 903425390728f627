package org.fests.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.ingest.simulator.Noise;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.match.MatchLimits;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.proof.Certificate;
import org.fests.proof.TraceRow;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.spre.SpreParser;
import org.fests.tuple.NegativeRule;
import org.fests.tuple.Origin;
import org.fests.tuple.QueryFacts;
import org.fests.tuple.SplitRule;
import org.fests.tuple.StreamPlanner;
import org.fests.tuple.Tuple;
import org.fests.tuple.TupleCheck;
import org.fests.tuple.TupleMaker;
import org.fests.tuple.TuplePlan;
import org.fests.tuple.TupleRules;
import org.fests.tuple.WindowRule;
import org.junit.jupiter.api.Test;

/** A tuple comes back from its row as it was, and a changed one is found out. */
final class TupleRowsTest {
  private static final List<Tuple> TUPLES = tuples();

  @Test
  void comeBackAsTheyWere() {
    assertThat(TUPLES).hasSizeGreaterThan(3);
    for (Tuple tuple : TUPLES) {
      InternalRow row = TupleRows.toRow(tuple);
      Tuple read = TupleRows.fromRow(row);
      assertThat(row.numFields()).isEqualTo(TupleSchema.TYPE.size());
      assertThat(read.contentHash()).isEqualTo(tuple.id());
      assertThat(read.certificate()).isEqualTo(tuple.certificate());
      assertThat(ClipRowsTest.shown(read.frames())).isEqualTo(ClipRowsTest.shown(tuple.frames()));
      assertThat(List.of(read.id(), read.query(), read.explanation(), read.verdict()))
          .isEqualTo(List.of(tuple.id(), tuple.query(), tuple.explanation(), tuple.verdict()));
      assertThat(List.of(read.split(), read.origin(), read.frames().stream()))
          .isEqualTo(List.of(tuple.split(), tuple.origin(), tuple.frames().stream()));
      assertThat(TupleCheck.check(read).reasons()).isEmpty();
    }
  }

  @Test
  void aFlippedLabelIsFoundOut() {
    assertRefused(tuple -> answered(tuple, c -> labelled(c, 1 - c.label(), c.frameLabels())));
    assertRefused(tuple -> answered(tuple, c -> labelled(c, c.label(), flipped(c.frameLabels()))));
  }

  @Test
  void aRemovedFrameIsFoundOut() {
    assertRefused(tuple -> showing(tuple, tuple.frames().slice(1, tuple.frames().frames())));
  }

  @Test
  void aMovedBoxIsFoundOut() {
    assertRefused(tuple -> showing(tuple, nudged(tuple.frames())));
  }

  @Test
  void aChangedNumberIsFoundOut() {
    assertRefused(tuple -> answered(tuple, TupleRowsTest::otherNumber));
  }

  @Test
  void anotherReadingIsFoundOut() {
    for (Tuple tuple : TUPLES) {
      assertThat(TupleCheck.check(readAs(tuple, "a frame")).reasons())
          .contains("reading is not of the pattern");
    }
  }

  private static Tuple readAs(Tuple tuple, String reading) {
    QueryFacts query = tuple.query();
    return new Tuple(
        tuple.id(),
        new QueryFacts(
            query.id(), query.text(), query.spre(), reading, query.proposal(), query.hash()),
        tuple.frames(),
        tuple.certificate(),
        tuple.explanation(),
        tuple.verdict(),
        tuple.split(),
        tuple.origin());
  }

  private static void assertRefused(UnaryOperator<Tuple> change) {
    for (Tuple tuple : TUPLES) {
      Tuple changed = change.apply(tuple);
      assertThat(TupleCheck.check(changed).reasons()).as(tuple.query().id()).isNotEmpty();
    }
  }

  private static Tuple answered(Tuple tuple, UnaryOperator<Certificate> change) {
    return with(tuple, tuple.frames(), change.apply(tuple.certificate()));
  }

  private static Tuple showing(Tuple tuple, FrameBatch frames) {
    return with(tuple, frames, tuple.certificate());
  }

  private static Tuple with(Tuple tuple, FrameBatch frames, Certificate certificate) {
    return new Tuple(
        tuple.id(),
        tuple.query(),
        frames,
        certificate,
        tuple.explanation(),
        tuple.verdict(),
        tuple.split(),
        tuple.origin());
  }

  private static Certificate labelled(Certificate c, int label, List<Integer> frameLabels) {
    return new Certificate(
        c.spre(),
        c.mode(),
        label,
        c.intervals(),
        frameLabels,
        c.bindings(),
        c.phases(),
        c.steps(),
        c.trace(),
        c.whyNot());
  }

  private static List<Integer> flipped(List<Integer> labels) {
    List<Integer> flipped = new ArrayList<>(labels);
    Collections.rotate(flipped, 1);
    flipped.set(0, 1 - flipped.get(0));
    return flipped;
  }

  private static Certificate otherNumber(Certificate c) {
    List<TraceRow> trace = new ArrayList<>(c.trace());
    TraceRow row = trace.get(0);
    trace.set(
        0,
        new TraceRow(
            row.interval(),
            row.frame(),
            row.symbol(),
            row.atom(),
            row.truth(),
            row.witnesses(),
            row.left() + 1,
            row.operator(),
            row.right() + 2,
            row.span()));
    return new Certificate(
        c.spre(),
        c.mode(),
        c.label(),
        c.intervals(),
        c.frameLabels(),
        c.bindings(),
        c.phases(),
        c.steps(),
        trace,
        c.whyNot());
  }

  /** Moves the last detection of the clip by a hundredth of a pixel. */
  private static FrameBatch nudged(FrameBatch clip) {
    int last = clip.frames() - 1;
    FrameBatchBuilder builder = new FrameBatchBuilder(clip.stream());
    for (int frame = 0; frame < last; frame++) {
      builder.copy(clip, frame);
    }
    builder.frame(clip.index(last), clip.time(last)).sample("camera");
    for (int d = clip.firstDetection(last); d < clip.endDetection(last); d++) {
      double more = d + 1 == clip.endDetection(last) ? 0.01 : 0;
      builder.add(
          new DetectionDraft()
              .className(clip.className(d))
              .track(clip.trackName(d))
              .score(clip.score(d))
              .imageBox(clip.x(d) + more, clip.y(d), clip.width(d), clip.height(d), 0));
    }
    return builder.build();
  }

  private static List<Tuple> tuples() {
    List<FrameBatch> clips = new ArrayList<>();
    Simulator.play(new Simulation(101, 300, Noise.USUAL), clips::add);
    MatchLimits limits = new MatchLimits(10_000, 1_000, 1_000, 50, 1_000_000);
    TupleRules rules =
        new TupleRules(
            new WindowRule(20, 4, 60), new NegativeRule(1, 2), new SplitRule(1, 1, 1), 7);
    QuerySet queries =
        QuerySet.compile(
            List.of(
                query("E(h := [:hand:], c := [:cup:]) (?<far> [!near(h, c)]{3}) [near(h, c)]{3,9}"),
                query("[E(c := [:cup:], p := [:plate:]) left_of(c, p)]{5,30}")),
            limits);
    TupleMaker maker = new TupleMaker(limits, rules, new Origin("test", "0".repeat(64), 7));
    FrameBatch stream = FrameBatch.concat(clips);
    List<Tuple> tuples = new ArrayList<>();
    for (TuplePlan plan : new StreamPlanner(queries, rules).plan(stream)) {
      plan.windows().forEach(window -> tuples.add(maker.make(plan.query(), stream, window)));
    }
    return tuples;
  }

  private static Query query(String spre) {
    return new Query(spre.substring(0, 8), "find it", SpreParser.parse(spre));
  }
}
