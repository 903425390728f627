package org.fests.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fests.automaton.StateLimitException;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.spre.SpreParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchTest {
  private static final MatchLimits LIMITS = new MatchLimits(1000, 64, 100, 50, 1_000_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // two cups walk right past one plate at x = 50: c1 from 0 and c2 from 40, 10 a frame
        "[[:cup:]]{3}                                        ; 0..3, 3..6",
        "E(c := [:cup:], p := [:plate:]) [left_of(c, p)]+    ; 0..1 c2 p, 0..5 c1 p",
        "E(c := [:cup:], p := [:plate:]) [right_of(c, p)]+   ; 2..8 c2 p, 6..8 c1 p",
        "E(c := [:cup:]) [@x(c) < 15]{2}                     ; 0..2 c1",
        "E(c := [:cup:], e := [:cup:]) [@x(c) + 40 == @x(e)] [@x(c) > 0] ; "
            + "0..2 c1 c2, 2..4 c1 c2, 4..6 c1 c2, 6..8 c1 c2",
        "E(m := [:mug:]) [present(m)]                        ; ''",
        "[[:cup:]]{,300ms}                                   ; 0..3, 3..6, 6..8",
        "E(c := [:cup:], p := [:plate:]) [left_of(c, p)]{200ms,400ms} ; 0..4 c1 p",
        "~([[:cup:]] ([[:cup:]]*)<200ms,>) & .+              ; 0..2, 2..4, 4..6, 6..8",
        "E(c := [:cup:] | [:plate:]) [@x(c) == 50]           ; "
            + "0..1 p, 1..2 c2, 1..2 p, 2..3 p, 3..4 p, 4..5 p, 5..6 c1, 5..6 p, 6..7 p, 7..8 p",
      })
  void findsMatchesForEachChoiceOfTracks(String pattern, String expected) {
    assertThat(text(matches(query(pattern), List.of(walk(0, 8))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 100})
  void theSizeOfClipsChangesNothing(int clipFrames) {
    String pattern = "E(c := [:cup:], p := [:plate:]) [!right_of(c, p)] .* [right_of(c, p)]{2}";
    CompiledQuery query = query(pattern);
    List<FrameBatch> clips =
        IntStream.iterate(0, from -> from < 200, from -> from + clipFrames)
            .mapToObj(from -> walk(from, Math.min(200, from + clipFrames)))
            .toList();
    assertThat(matches(query, clips)).isEqualTo(matches(query, List.of(walk(0, 200)))).isNotEmpty();
  }

  /** Places in the stream count from its first frame, whatever that one's index is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "[@frame() >= 1003]{2}                        ; 3..5, 5..7",
        "[@t() >= 100.2 & @t() < 100.6]{3}            ; 2..5",
        "[@frame() == 1001] .{200ms,200ms} [@frame() <= 1004] ; 1..5",
        "E(c := [:cup:]) [@x(c) == 10 * @frame()]{8}  ; 0..8 c1",
      })
  void aStreamMayStartAtAnyFrame(String pattern, String expected) {
    for (int clipFrames : new int[] {1, 3, 8}) {
      List<FrameBatch> clips =
          IntStream.iterate(1000, from -> from < 1008, from -> from + clipFrames)
              .mapToObj(from -> walk(from, Math.min(1008, from + clipFrames)))
              .toList();
      assertThat(text(matches(query(pattern), clips)))
          .as("clips of %d", clipFrames)
          .isEqualTo(expected);
    }
  }

  @Test
  void refusesMoreChoicesOfTracksThanTheBudget() {
    CompiledQuery query = query("E(a := [:cup:], b := [:cup:], c := [:cup:]) [@x(a) < @x(b)]");
    QuerySet queries = QuerySet.of(query, new MatchLimits(100, 64, 3, 50, 1_000_000));
    StreamTruth truth = StreamTruth.of(queries, walk(0, 3));
    assertThatThrownBy(
            () -> new StreamMatcher(query, truth, queries.limits()).matches(MatchMode.LONGEST))
        .isInstanceOf(BindingLimitException.class)
        .hasMessageContaining("more choices of tracks on")
        .hasMessageContaining("bindings.max = 3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E(a := [:cup:], b := [:cup:], c := [:plate:]) [@x(a) < 5] [@x(b) < 15 & @x(a) < @x(c)]",
        "E(a := [:cup:], b := [:cup:], c := [:cup:]) [@x(a) == 0 & @x(b) == 0 & @x(c) == 0]",
        "E(a := [:cup:], b := [:cup:], c := [:cup:]) [[:mug:]] [@x(a) < @x(b)]",
      })
  void countsWhatIsLeftWhenFormulasAboutOneTrackRuledOutTracks(String pattern) {
    CompiledQuery query = query(pattern);
    QuerySet queries = QuerySet.of(query, new MatchLimits(100, 64, 1, 50, 1_000_000));
    StreamTruth truth = StreamTruth.of(queries, walk(0, 3));
    assertThat(new StreamMatcher(query, truth, queries.limits()).matches(MatchMode.LONGEST).size())
        .isLessThan(2);
  }

  @Test
  void refusesAPatternOfTooManyStates() {
    assertThatThrownBy(() -> query("[[:cup:]]{4000}{4000}"))
        .isInstanceOf(StateLimitException.class);
  }

  @Test
  void tellsWhichLeafTookEachFrame() {
    CompiledQuery query = query("(?<before> [!right_of(c, p)]+) (?<after> . [right_of(c, p)])");
    StreamTruth truth = StreamTruth.of(QuerySet.of(query, LIMITS), walk(0, 8));
    StreamMatcher matcher = new StreamMatcher(query, truth, LIMITS);
    Match match = matcher.matches(MatchMode.LONGEST).get(0);
    assertThat(matcher.path(match).stream().map(leaves -> leaves.get(0).phases().get(0)))
        .containsSubsequence("before", "after")
        .hasSize(match.frames());
  }

  @Test
  void tellsWhichLeafTookEachFrameOfATimedPattern() {
    CompiledQuery query =
        query("(?<before> [!right_of(c, p)]+)<200ms,300ms> (?<after> .{2} [right_of(c, p)]*)");
    StreamTruth truth = StreamTruth.of(QuerySet.of(query, LIMITS), walk(0, 8));
    StreamMatcher matcher = new StreamMatcher(query, truth, LIMITS);
    Match match = matcher.matches(MatchMode.LONGEST).get(0);
    assertThat(matcher.path(match).stream().map(leaves -> leaves.get(0).phases().get(0)))
        .startsWith("before", "before", "before", "after", "after");
  }

  @Test
  void refusesAStreamTooLongForItsTimedPartsWithTheLimit() {
    CompiledQuery query = query("~([[:cup:]] ([[:cup:]]*)<200ms,>)");
    QuerySet queries = QuerySet.of(query, new MatchLimits(100, 64, 7, 50, 80));
    StreamTruth truth = StreamTruth.of(queries, walk(0, 8));
    assertThatThrownBy(
            () -> new StreamMatcher(query, truth, queries.limits()).matches(MatchMode.LONGEST))
        .isInstanceOf(TimedLimitException.class)
        .hasMessageContaining("81 pairs")
        .hasMessageContaining("timed.pairs.max = 80");
  }

  @Test
  void travelsAsTextAndArrivesCompiled() throws IOException, ClassNotFoundException {
    QuerySet queries = QuerySet.of(query("E(c := [:cup:]) [@x(c) < 15]{2}"), LIMITS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(queries);
    }
    QuerySet arrived;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      arrived = (QuerySet) in.readObject();
    }
    assertThat(arrived.limits()).isEqualTo(LIMITS);
    assertThat(matches(arrived.queries().get(0), List.of(walk(0, 8))))
        .isEqualTo(matches(queries.queries().get(0), List.of(walk(0, 8))))
        .isNotEmpty();
  }

  @Test
  void appendsBitsAtAnyOffset() {
    long seed = 20261122;
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 200; round++) {
      BitColumn column = new BitColumn();
      BitSet expected = new BitSet();
      int size = 0;
      for (int part = 0; part < 6; part++) {
        int count = random.nextInt(150);
        BitSet bits = new BitSet();
        for (int i = 0; i < count; i++) {
          bits.set(i, random.nextBoolean());
        }
        long[] words = java.util.Arrays.copyOf(bits.toLongArray(), (count + 63) / 64);
        column.append(words, count);
        int offset = size;
        bits.stream().forEach(i -> expected.set(offset + i));
        size += count;
        assertThat(BitSet.valueOf(column.toWords()))
            .as("seed %d round %d part %d", seed, round, part)
            .isEqualTo(expected);
      }
    }
  }

  private static CompiledQuery query(String pattern) {
    String bound =
        pattern.contains("(c, p)") && !pattern.contains("E(")
            ? "E(c := [:cup:], p := [:plate:]) " + pattern
            : pattern;
    return CompiledQuery.compile(
        new Query("q", "", SpreParser.parse(bound)), LIMITS.patternStates());
  }

  private static List<Match> matches(CompiledQuery query, List<FrameBatch> clips) {
    StreamTruth truth = new StreamTruth(QuerySet.of(query, LIMITS), clips.get(0).stream());
    clips.forEach(truth::append);
    return new StreamMatcher(query, truth, LIMITS).matches(MatchMode.LONGEST);
  }

  private static String text(List<Match> matches) {
    return String.join(
        ", ",
        matches.stream()
            .map(
                match ->
                    (match.start() + ".." + match.end() + " " + String.join(" ", match.tracks()))
                        .strip())
            .toList());
  }

  /** Two cups that walk right, 10 pixels a frame, past a plate, 10 frames a second. */
  private static FrameBatch walk(int from, int to) {
    FrameBatchBuilder clip = new FrameBatchBuilder(FACTS);
    for (int frame = from; frame < to; frame++) {
      clip.frame(frame, frame * 100_000_000L).sample("front");
      clip.add(box("cup", "c1", 10 * frame, 8));
      clip.add(box("cup", "c2", 10 * frame + 40, 8));
      clip.add(box("plate", "p", 50, 10));
    }
    return clip.build();
  }

  private static DetectionDraft box(String className, String track, double x, double size) {
    return new DetectionDraft().className(className).track(track).imageBox(x, 0, size, size, 0);
  }

  private static final StreamFacts FACTS =
      new StreamFacts(
          "walk",
          "walk/front",
          "front",
          Channels.EACH,
          Space.IMAGE,
          0,
          new Provenance("walk", "", "CC0-1.0", "test"));
}
