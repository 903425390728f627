package org.fests.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.proof.Certificate;
import org.fests.proof.FrameSpan;
import org.fests.scene.FrameBatch;
import org.fests.spre.SpreText;

/** The answer of the matcher, without what makes it so. */
final class PlainAnswer {
  private PlainAnswer() {}

  static Certificate of(List<Match> matches, CompiledQuery query, FrameBatch frames) {
    return new Certificate(
        SpreText.of(query.query().pattern().spre()),
        Certificate.LONGEST,
        matches.isEmpty() ? 0 : 1,
        matches.stream()
            .map(m -> new FrameSpan(frames.index(m.start()), frames.index(m.end() - 1) + 1))
            .toList(),
        IntStream.range(0, frames.frames())
            .mapToObj(f -> matches.stream().anyMatch(m -> m.start() <= f && f < m.end()) ? 1 : 0)
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
