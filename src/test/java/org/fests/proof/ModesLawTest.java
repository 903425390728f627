package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.fests.match.MatchMode;
import org.junit.jupiter.api.Test;

/**
 * The engine's matches against the reference's, in every mode and however the stream is cut into
 * clips.
 */
final class ModesLawTest {
  @Test
  void engineAndReferenceFindTheSame() {
    new LawRun(LawCase::of, ModesLawTest::check).rounds(300);
  }

  @Test
  void engineAndReferenceFindTheSameInACrowd() {
    new LawRun(LawCase::crowded, ModesLawTest::check).rounds(100);
  }

  private static void check(LawCase lawCase) {
    EngineMatches engine = EngineMatches.of(lawCase.pattern(), lawCase.frames());
    Reference reference = new Reference(lawCase.pattern(), lawCase.frames());
    for (MatchMode mode : MatchMode.values()) {
      assertThat(engine.in(mode)).as(mode.word()).isEqualTo(matches(reference, mode));
    }
    for (int size : new int[] {1, 7}) {
      assertThat(engine.inClips(size, MatchMode.LONGEST))
          .as("clips of %d", size)
          .isEqualTo(matches(reference, MatchMode.LONGEST));
    }
  }

  private static String matches(Reference reference, MatchMode mode) {
    return reference.matches(Reporting.valueOf(mode.name())).stream()
        .map(match -> match.start() + ".." + match.end() + " " + match.tracks().values())
        .toList()
        .toString();
  }
}
