package org.fests.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.InternalRow;
import org.fests.proof.Attempt;
import org.fests.proof.BoundTrack;
import org.fests.proof.Certificate;
import org.fests.proof.Change;
import org.fests.proof.FrameSpan;
import org.fests.proof.PhaseSpan;
import org.fests.proof.StepSpan;
import org.fests.proof.TraceRow;
import org.fests.proof.Truth;
import org.fests.proof.WhyNot;
import org.fests.proof.Witness;
import org.fests.spre.Comparison;

/**
 * Maps the answer and the explanation of a tuple to its row and back.
 *
 * @param certificate the answer and what makes it so
 * @param explanation the same in English
 */
record CertificateRows(Certificate certificate, String explanation) {
  private static final int SPAN = 2;
  private static final int BINDING = 4;
  private static final int PHASE = 4;
  private static final int STEP = 5;
  private static final int TRACE = 11;
  private static final int WITNESS = 4;
  private static final int ATTEMPT = 3;
  private static final int CHANGE = 6;

  static void write(RowWriter row, Certificate certificate, String explanation) {
    row.text(certificate.mode())
        .whole(certificate.label())
        .rows(rows(certificate.intervals(), span -> span(new RowWriter(SPAN), span)))
        .wholes(certificate.frameLabels().stream().mapToInt(Integer::intValue).toArray())
        .text(explanation)
        .rows(rows(certificate.bindings(), CertificateRows::binding))
        .rows(rows(certificate.phases(), CertificateRows::phase))
        .rows(rows(certificate.steps(), CertificateRows::step))
        .rows(rows(certificate.trace(), CertificateRows::trace))
        .rows(rows(certificate.whyNot().attempts(), CertificateRows::attempt))
        .rows(rows(certificate.whyNot().changes(), CertificateRows::change));
  }

  /** Reads what {@link #write} wrote, for a pattern. */
  static CertificateRows read(RowReader row, String spre) {
    String mode = row.text();
    int label = row.whole();
    List<FrameSpan> intervals = row.rows(SPAN, CertificateRows::span);
    List<Integer> frameLabels = Arrays.stream(row.wholes()).boxed().toList();
    String explanation = row.text();
    Certificate certificate =
        new Certificate(
            spre,
            mode,
            label,
            intervals,
            frameLabels,
            row.rows(BINDING, r -> new BoundTrack(r.whole(), r.text(), r.text(), r.text())),
            row.rows(PHASE, r -> new PhaseSpan(r.whole(), r.text(), span(r))),
            row.rows(STEP, r -> new StepSpan(r.whole(), r.whole(), r.text(), span(r))),
            row.rows(TRACE, CertificateRows::trace),
            new WhyNot(
                row.rows(ATTEMPT, CertificateRows::attempt),
                row.rows(CHANGE, CertificateRows::change)));
    return new CertificateRows(certificate, explanation);
  }

  private static <T> List<InternalRow> rows(List<T> values, Function<T, InternalRow> mapping) {
    return values.stream().map(mapping).toList();
  }

  private static InternalRow binding(BoundTrack bound) {
    return new RowWriter(BINDING)
        .whole(bound.interval())
        .text(bound.variable())
        .text(bound.track())
        .text(bound.className())
        .row();
  }

  private static InternalRow phase(PhaseSpan phase) {
    return span(new RowWriter(PHASE).whole(phase.interval()).text(phase.name()), phase.frames());
  }

  private static InternalRow step(StepSpan step) {
    RowWriter row = new RowWriter(STEP).whole(step.interval()).whole(step.leaf());
    return span(row.text(step.symbol()), step.frames());
  }

  private static InternalRow trace(TraceRow trace) {
    RowWriter row =
        new RowWriter(TRACE)
            .whole(trace.interval())
            .large(trace.frame())
            .text(trace.symbol())
            .text(trace.atom())
            .text(trace.truth().name().toLowerCase(Locale.ROOT))
            .rows(rows(trace.witnesses(), CertificateRows::witness))
            .number(trace.left())
            .text(trace.operator().sign())
            .number(trace.right());
    return span(row, trace.span());
  }

  private static TraceRow trace(RowReader row) {
    return new TraceRow(
        row.whole(),
        row.large(),
        row.text(),
        row.text(),
        Truth.valueOf(row.text().toUpperCase(Locale.ROOT)),
        row.rows(WITNESS, r -> new Witness(r.text(), r.text(), r.text(), r.whole())),
        row.number(),
        Comparison.of(row.text()),
        row.number(),
        span(row));
  }

  private static InternalRow witness(Witness witness) {
    return new RowWriter(WITNESS)
        .text(witness.term())
        .text(witness.className())
        .text(witness.track())
        .whole(witness.detection())
        .row();
  }

  private static InternalRow attempt(Attempt attempt) {
    return new RowWriter(ATTEMPT)
        .large(attempt.startFrame())
        .large(attempt.stopFrame())
        .wholes(attempt.waiting().stream().mapToInt(Integer::intValue).toArray())
        .row();
  }

  private static Attempt attempt(RowReader row) {
    return new Attempt(row.large(), row.large(), Arrays.stream(row.wholes()).boxed().toList());
  }

  private static InternalRow change(Change change) {
    return new RowWriter(CHANGE)
        .whole(change.threshold())
        .text(change.part())
        .text(change.instead())
        .number(change.from())
        .number(change.to())
        .text(change.spre())
        .row();
  }

  private static Change change(RowReader row) {
    return new Change(row.whole(), row.text(), row.text(), row.number(), row.number(), row.text());
  }

  private static InternalRow span(RowWriter row, FrameSpan span) {
    return row.large(span.firstFrame()).large(span.endFrame()).row();
  }

  private static FrameSpan span(RowReader row) {
    return new FrameSpan(row.large(), row.large());
  }
}
