package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.RandomSpre;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;

/**
 * What the engine finds with formulas that look at other frames, in streams so long that it settles
 * some frames before it has seen all, however they are cut into clips.
 */
final class ClipLawTest {
  private static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 1_000, 50, 1_000_000);

  /** Fewer than this many are not settled before the end. */
  private static final int FRAMES = 70;

  @Test
  void clipsOfAnySizeGiveTheSame() {
    new LawRun(ClipLawTest::longStream, ClipLawTest::check).rounds(40);
  }

  @Test
  void aRowMayBeAskedForBetweenClips() {
    FrameBatch frames = RandomScenes.upright(new SplittableRandom(1)).frames(3 * FRAMES);
    CompiledQuery query = query(SpreParser.parse("[hold([:cup:], 2)]").spre());
    StreamTruth truth = new StreamTruth(QuerySet.of(query, LIMITS), frames.stream());
    for (FrameBatch clip : clips(frames, 50)) {
      truth.append(clip);
      FrameBatch sofar = frames.slice(0, truth.frames());
      assertThat(matches(query, truth))
          .isEqualTo(matches(query, StreamTruth.of(QuerySet.of(query, LIMITS), sofar)));
    }
  }

  private static LawCase longStream(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    FrameBatch frames = RandomScenes.any(random).frames(2 * FRAMES + random.nextInt(FRAMES));
    Formula inner =
        new RandomSpre(random, RandomScenes.features(frames), RandomScenes.CLASSES).formula(2);
    String extent = frames.timed() ? "300ms" : "3";
    String pattern = "[hold(fill(%s, 2), %s)]".formatted(SpreText.of(inner), extent);
    return new LawCase(SpreParser.parse(pattern).spre(), frames);
  }

  private static void check(LawCase lawCase) {
    CompiledQuery query = query(lawCase.pattern());
    List<String> wanted =
        new Reference(lawCase.pattern(), lawCase.frames())
            .matches(Reporting.LONGEST).stream()
                .map(match -> match.start() + ".." + match.end())
                .toList();
    for (int size : new int[] {1, 7, lawCase.frames().frames()}) {
      StreamTruth truth = new StreamTruth(QuerySet.of(query, LIMITS), lawCase.frames().stream());
      clips(lawCase.frames(), size).forEach(truth::append);
      assertThat(matches(query, truth)).as("clips of %d", size).isEqualTo(wanted);
    }
  }

  private static CompiledQuery query(Spre pattern) {
    Query query = new Query("q", "", SpreParser.parse(SpreText.of(pattern)));
    return CompiledQuery.compile(query, LIMITS.patternStates());
  }

  private static List<FrameBatch> clips(FrameBatch frames, int size) {
    return IntStream.iterate(0, from -> from < frames.frames(), from -> from + size)
        .mapToObj(from -> frames.slice(from, Math.min(frames.frames(), from + size)))
        .toList();
  }

  private static List<String> matches(CompiledQuery query, StreamTruth truth) {
    List<Match> matches = new StreamMatcher(query, truth, LIMITS).matches(MatchMode.LONGEST);
    return matches.stream().map(match -> match.start() + ".." + match.end()).toList();
  }
}
