package org.fests.tuple;

import org.fests.match.CompiledQuery;
import org.fests.proof.Certificate;
import org.fests.proof.Checker;
import org.fests.scene.FrameBatch;

/** Makes tuples: shows the frames of a window, answers, explains, and lets the checker judge. */
public final class TupleMaker {
  private final Alone alone;
  private final TupleRules rules;
  private final Origin origin;

  public TupleMaker(Alone alone, TupleRules rules, Origin origin) {
    this.alone = alone;
    this.rules = rules;
    this.origin = origin;
  }

  /** Makes the tuple of one window of a stream. */
  public Tuple make(CompiledQuery query, FrameBatch stream, Window window) {
    FrameBatch frames = stream.slice(window.start(), window.end());
    QueryFacts facts = QueryFacts.of(query.query());
    Certificate certificate = PlainAnswer.of(alone.matches(query, frames), query, frames);
    String words = "not explained";
    return new Tuple(
        TupleContent.hash(facts, frames, certificate, words),
        facts,
        frames,
        certificate,
        words,
        Checker.check(certificate, query.query().pattern().spre(), frames).toString(),
        rules.split().of(rules.seed(), frames.stream().recordingId()),
        origin);
  }
}
