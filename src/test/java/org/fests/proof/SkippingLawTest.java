package org.fests.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.fests.logic.DetectionPart;
import org.fests.logic.FormulaProgram;
import org.fests.logic.PossibleTruths;
import org.fests.logic.Truth;
import org.fests.match.CompiledQuery;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamClasses;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.BoxColumns;
import org.fests.scene.DetectionColumns;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameColumns;
import org.fests.scene.SampleColumns;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.SpreParser;
import org.fests.spre.SpreText;
import org.junit.jupiter.api.Test;

/** What is told without reading frames, or some of their columns, is what the frames tell. */
final class SkippingLawTest {
  private static final MatchLimits LIMITS = new MatchLimits(2_000, 2_000, 1_000, 6, 1_000_000);

  @Test
  void aTruthIsAmongThePossible() {
    new LawRun(LawCase::of, SkippingLawTest::truthsArePossible).rounds(2_000);
  }

  @Test
  void columnsThatAreNotAskedForDecideNothing() {
    new LawRun(LawCase::of, SkippingLawTest::otherPartsDecideNothing).rounds(2_000);
  }

  @Test
  void streamsWithoutProspectsHaveNoMatch() {
    AtomicInteger skipped = new AtomicInteger();
    new LawRun(LawCase::of, lawCase -> noProspectsNoMatch(lawCase, skipped)).rounds(2_000);
    assertThat(skipped).hasValueGreaterThan(100);
  }

  private static void truthsArePossible(LawCase lawCase) {
    FrameBatch frames = lawCase.frames();
    PossibleTruths possible = new PossibleTruths(new TreeSet<>(frames.classes()));
    for (Formula formula : query(lawCase).symbols().stream().map(s -> s.formula()).toList()) {
      List<String> variables = List.copyOf(FreeVariables.of(formula));
      FormulaProgram program = FormulaProgram.compile(formula, frames.stream().space(), variables);
      Set<Truth> truths = formula.accept(possible);
      for (int[] tracks : choices(variables.size(), frames.tracks().size())) {
        for (int sample = 0; sample < frames.samples(); sample++) {
          assertThat(truths)
              .as("%s in sample %d", SpreText.of(formula), sample)
              .contains(program.truthIn(frames, sample, tracks));
        }
      }
    }
  }

  /** Some choices: each variable has the same track, or none. */
  private static List<int[]> choices(int variables, int tracks) {
    return java.util.stream.IntStream.range(FrameBatch.NONE, variables == 0 ? 0 : tracks)
        .mapToObj(
            track -> {
              int[] choice = new int[variables];
              java.util.Arrays.fill(choice, track);
              return choice;
            })
        .toList();
  }

  private static void otherPartsDecideNothing(LawCase lawCase) {
    QuerySet queries = QuerySet.of(query(lawCase), LIMITS);
    FrameBatch pruned = Pruned.to(lawCase.frames(), queries.parts());
    assertThat(answer(queries, pruned)).isEqualTo(answer(queries, lawCase.frames()));
  }

  private static void noProspectsNoMatch(LawCase lawCase, AtomicInteger skipped) {
    QuerySet queries = QuerySet.of(query(lawCase), LIMITS);
    FrameBatch frames = lawCase.frames();
    if (queries.findNothing(classes(frames))) {
      skipped.incrementAndGet();
      for (int start = 0; start < frames.frames(); start++) {
        FrameBatch part = frames.slice(start, frames.frames());
        StreamMatcher matcher = matcher(queries, part);
        assertThat(matcher.matches(MatchMode.ALL)).isEmpty();
        assertThat(matcher.choices()).hasSizeLessThanOrEqualTo(LIMITS.bindings());
      }
    }
  }

  private static StreamClasses classes(FrameBatch frames) {
    TreeMap<String, Long> tracks = new TreeMap<>();
    frames.classes().forEach(name -> tracks.put(name, (long) frames.tracks().size()));
    return new StreamClasses(tracks);
  }

  private static String answer(QuerySet queries, FrameBatch frames) {
    try {
      return matcher(queries, frames).matches(MatchMode.LONGEST).toString();
    } catch (RuntimeException refused) {
      return refused.toString();
    }
  }

  private static StreamMatcher matcher(QuerySet queries, FrameBatch frames) {
    return new StreamMatcher(queries.queries().get(0), StreamTruth.of(queries, frames), LIMITS);
  }

  private static CompiledQuery query(LawCase lawCase) {
    Query query = new Query("q", "", SpreParser.parse(SpreText.of(lawCase.pattern())));
    return CompiledQuery.compile(query, LIMITS.patternStates());
  }

  /** A clip of which only some columns were read. */
  private record Pruned(Collection<DetectionPart> parts) {
    static FrameBatch to(FrameBatch clip, Collection<DetectionPart> parts) {
      return FrameBatch.of(clip.stream(), new Pruned(parts).frames(clip.columns()));
    }

    private FrameColumns frames(FrameColumns c) {
      return new FrameColumns(
          parts.contains(DetectionPart.INDEX) ? c.indexes() : new long[c.indexes().length],
          parts.contains(DetectionPart.TIME) ? c.times() : new long[0],
          parts.contains(DetectionPart.POSE) ? c.poses() : new double[0],
          parts.contains(DetectionPart.CHANNEL) ? c.samples() : ofOneChannel(c.samples()),
          detections(c.detections()));
    }

    private static SampleColumns ofOneChannel(SampleColumns c) {
      return new SampleColumns(c.frameOffsets(), List.of(""), new int[0], c.detectionOffsets());
    }

    private DetectionColumns detections(DetectionColumns c) {
      int size = c.classCodes().length;
      boolean tracked = parts.contains(DetectionPart.TRACK);
      return new DetectionColumns(
          c.classes(),
          c.classCodes(),
          tracked ? c.tracks() : List.of(),
          tracked ? c.trackCodes() : new int[0],
          parts.contains(DetectionPart.SCORE) ? c.scores() : new double[size],
          velocities(boxes(c.boxes(), size), c.boxes()),
          parts.contains(DetectionPart.ATTRIBUTES) ? c.attributes() : List.of());
    }

    private BoxColumns boxes(BoxColumns c, int size) {
      double[] none = {};
      double[] zeros = new double[size];
      return parts.contains(DetectionPart.BOX)
          ? c
          : new BoxColumns(zeros, zeros, none, none, zeros, zeros, none, none, none, none);
    }

    private BoxColumns velocities(BoxColumns b, BoxColumns all) {
      double[] none = {};
      boolean wanted = parts.contains(DetectionPart.VELOCITY);
      return new BoxColumns(
          b.x(),
          b.y(),
          b.z(),
          b.length(),
          b.width(),
          b.height(),
          b.angle(),
          wanted ? all.vx() : none,
          wanted ? all.vy() : none,
          wanted ? all.vz() : none);
    }
  }
}
