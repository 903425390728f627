package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;

/**
 * The engine's matches against the reference's, in every mode and however the stream is cut into
 * clips.
 */
final class ModesLawTest {
  private static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 1_000, 50);

  @Test
  void engineAndReferenceFindTheSame() {
    new LawRun(LawCase::of, ModesLawTest::check).rounds(300);
  }

  private static void check(LawCase lawCase) {
    Query query = new Query("q", "", SpreParser.parse(SpreText.of(lawCase.pattern())));
    CompiledQuery compiled = CompiledQuery.compile(query, LIMITS.patternStates());
    Reference reference = new Reference(lawCase.pattern(), lawCase.frames());
    int whole = Math.max(1, lawCase.frames().frames());
    for (MatchMode mode : MatchMode.values()) {
      String wanted = matches(reference, mode);
      assertThat(matches(compiled, lawCase.frames(), whole, mode))
          .as(mode.word())
          .isEqualTo(wanted);
    }
    for (int size : new int[] {1, 7}) {
      String wanted = matches(reference, MatchMode.LONGEST);
      assertThat(matches(compiled, lawCase.frames(), size, MatchMode.LONGEST))
          .as("clips of %d", size)
          .isEqualTo(wanted);
    }
  }

  private static String matches(
      CompiledQuery compiled, FrameBatch frames, int size, MatchMode mode) {
    StreamTruth truth = new StreamTruth(QuerySet.of(compiled, LIMITS), frames.stream());
    for (int from = 0; from < frames.frames(); from += size) {
      truth.append(frames.slice(from, Math.min(from + size, frames.frames())));
    }
    List<Match> matches = new StreamMatcher(compiled, truth, LIMITS).matches(mode);
    return matches.stream()
        .map(match -> match.start() + ".." + match.end() + " " + match.tracks())
        .toList()
        .toString();
  }

  private static String matches(Reference reference, MatchMode mode) {
    return reference.matches(Reporting.valueOf(mode.name())).stream()
        .map(match -> match.start() + ".." + match.end() + " " + match.tracks().values())
        .toList()
        .toString();
  }
}
