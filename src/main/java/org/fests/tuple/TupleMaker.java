package org.fests.tuple;

import org.fests.explain.Explainer;
import org.fests.explain.Explanation;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.proof.Certificate;
import org.fests.proof.Checker;
import org.fests.scene.FrameBatch;
import org.fests.spre.Spre;

/** Makes tuples: shows the frames of a window, answers, explains, and lets the checker judge. */
public final class TupleMaker {
  private final MatchLimits limits;
  private final TupleRules rules;
  private final Origin origin;

  public TupleMaker(MatchLimits limits, TupleRules rules, Origin origin) {
    this.limits = limits;
    this.rules = rules;
    this.origin = origin;
  }

  /** Makes the tuple of one window of a stream. */
  public Tuple make(CompiledQuery query, FrameBatch stream, Window window) {
    FrameBatch frames = stream.slice(window.start(), window.end());
    QueryFacts facts = QueryFacts.of(query.query());
    Explanation explanation = Explainer.explain(query, frames, MatchMode.LONGEST, limits);
    Certificate certificate = explanation.certificate();
    Spre pattern = query.query().pattern().spre();
    return new Tuple(
        TupleContent.hash(facts, frames, certificate, explanation.text()),
        facts,
        frames,
        certificate,
        explanation.text(),
        Checker.check(certificate, pattern, frames).toString(),
        rules.split().of(rules.seed(), frames.stream().recordingId()),
        origin);
  }
}
