package org.fests.tuple;

import java.util.List;
import org.fests.proof.Attempt;
import org.fests.proof.BoundTrack;
import org.fests.proof.Certificate;
import org.fests.proof.Change;
import org.fests.proof.FrameSpan;
import org.fests.proof.PhaseSpan;
import org.fests.proof.StepSpan;
import org.fests.proof.TraceRow;
import org.fests.proof.Witness;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.Sample;
import org.fests.scene.StreamFacts;
import org.fests.scene.Velocity;

/** Hashes what a tuple says, and not which run said it. */
final class TupleContent {
  private final ContentHash hash = new ContentHash();

  private TupleContent() {}

  static String hash(
      QueryFacts query, FrameBatch frames, Certificate certificate, String explanation) {
    TupleContent content = new TupleContent();
    content.query(query);
    content.frames(frames);
    content.certificate(certificate);
    return content.hash.text(explanation).hex();
  }

  private void query(QueryFacts query) {
    hash.text(query.id()).text(query.text()).text(query.spre());
    hash.text(query.reading()).text(query.proposal()).text(query.hash());
  }

  private void frames(FrameBatch clip) {
    StreamFacts stream = clip.stream();
    hash.text(stream.recordingId()).text(stream.streamId()).text(stream.channel());
    hash.text(stream.channels().word()).text(stream.space().word());
    hash.whole(stream.periodNanos()).whole(clip.frames());
    for (int frame = 0; frame < clip.frames(); frame++) {
      frame(clip.frame(frame));
    }
  }

  private void frame(Frame frame) {
    hash.whole(frame.index());
    hash.whole(frame.time().isPresent() ? 1 : 0).whole(frame.time().orElse(0));
    frame.pose().ifPresent(p -> hash.number(p.x()).number(p.y()).number(p.z()).number(p.yaw()));
    hash.list(frame.samples(), this::sample);
  }

  private void sample(Sample sample) {
    hash.text(sample.channel()).list(sample.detections(), this::detection);
  }

  private void detection(Detection detection) {
    hash.text(detection.className()).text(detection.trackName()).number(detection.score());
    Box box = detection.box();
    hash.number(box.x()).number(box.y()).number(box.z()).number(box.length());
    hash.number(box.width()).number(box.height()).number(box.angle());
    Velocity velocity = detection.velocity();
    hash.number(velocity.x()).number(velocity.y()).number(velocity.z());
    List<String> names = detection.attributes().keySet().stream().sorted().toList();
    hash.list(names, name -> hash.text(name).text(detection.attributes().get(name).toString()));
  }

  private void certificate(Certificate certificate) {
    hash.text(certificate.spre()).text(certificate.mode()).whole(certificate.label());
    hash.list(certificate.intervals(), this::span);
    hash.list(certificate.frameLabels(), (Integer label) -> hash.whole(label));
    hash.list(certificate.bindings(), this::binding);
    hash.list(certificate.phases(), this::phase);
    hash.list(certificate.steps(), this::step);
    hash.list(certificate.trace(), this::trace);
    hash.list(certificate.whyNot().attempts(), this::attempt);
    hash.list(certificate.whyNot().changes(), this::change);
  }

  private void attempt(Attempt attempt) {
    hash.whole(attempt.startFrame()).whole(attempt.stopFrame());
    hash.list(attempt.waiting(), (Integer leaf) -> hash.whole(leaf));
  }

  private void change(Change change) {
    hash.whole(change.threshold()).text(change.part()).text(change.instead());
    hash.number(change.from()).number(change.to()).text(change.spre());
  }

  private void binding(BoundTrack bound) {
    hash.whole(bound.interval()).text(bound.variable()).text(bound.track());
    hash.text(bound.className());
  }

  private void phase(PhaseSpan phase) {
    hash.whole(phase.interval()).text(phase.name());
    span(phase.frames());
  }

  private void step(StepSpan step) {
    hash.whole(step.interval()).whole(step.leaf()).text(step.symbol());
    span(step.frames());
  }

  private void trace(TraceRow row) {
    hash.whole(row.interval()).whole(row.frame()).text(row.symbol()).text(row.atom());
    hash.text(row.truth().name()).list(row.witnesses(), this::witness);
    hash.number(row.left()).text(row.operator().sign()).number(row.right());
    span(row.span());
  }

  private void witness(Witness witness) {
    hash.text(witness.term()).text(witness.className()).text(witness.track());
    hash.whole(witness.detection());
  }

  private void span(FrameSpan span) {
    hash.whole(span.firstFrame()).whole(span.endFrame());
  }
}
