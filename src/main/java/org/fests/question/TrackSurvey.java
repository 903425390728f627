package org.fests.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.logic.AtomEvidence;
import org.fests.logic.FormulaProgram;
import org.fests.logic.NotEvaluated;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.spre.Spre;
import org.fests.spre.SpreParser;

/** Asks of a clip's tracks what a topic says, by the engine's own evaluation. */
final class TrackSurvey {
  /** Tracks of a class that are looked at: those with the most detections. */
  private static final int TRACKS = 3;

  /** Places in which measures are looked at: two frames each, as speeds need the one before. */
  private static final int LOOKS = 8;

  private static final List<String> VARIABLES = List.of("a", "b");

  private final FrameBatch clip;
  private final FrameBatch thin;
  private final Map<String, List<Integer>> tracks;

  TrackSurvey(FrameBatch clip) {
    this.clip = clip;
    thin = thin(clip);
    tracks = clip.classes().stream().collect(Collectors.toMap(name -> name, this::longest));
  }

  private static FrameBatch thin(FrameBatch clip) {
    FrameBatchBuilder builder = new FrameBatchBuilder(clip.stream());
    int step = Math.max(2, clip.frames() / LOOKS);
    for (int frame = 0; frame < clip.frames(); frame++) {
      if (frame % step < 2) {
        builder.copy(clip, frame);
      }
    }
    return builder.build();
  }

  private List<Integer> longest(String name) {
    int code = clip.classCode(name);
    Map<Integer, Long> detections =
        IntStream.range(0, clip.detections())
            .filter(d -> clip.classOf(d) == code && clip.trackOf(d) != FrameBatch.NONE)
            .mapToObj(clip::trackOf)
            .collect(Collectors.groupingBy(track -> track, TreeMap::new, Collectors.counting()));
    return detections.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(TRACKS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns for how many frames the topic is true, each time; nothing where it has no meaning. */
  DoubleStream runs(Topic topic) {
    List<double[]> all = new ArrayList<>();
    BitSet frames = new BitSet();
    frames.set(0, clip.frames());
    program(topic, topic.text(variables(topic), pixels()))
        .map(program -> program.over(clip))
        .forEach(
            truth ->
                choices(topic, clip)
                    .map(choice -> truth.truth(choice, frames.toLongArray()))
                    .forEach(found -> all.add(runs(found).toArray())));
    return all.stream().flatMapToDouble(DoubleStream::of);
  }

  private DoubleStream runs(long[] truth) {
    BitSet frames = BitSet.valueOf(truth);
    return Runs.lengths(clip.frames(), frames::get);
  }

  /** Returns the topic's numbers in some frames, those above 0. */
  DoubleStream values(Topic topic) {
    List<Double> all = new ArrayList<>();
    program(topic, topic.text(variables(topic), pixels()) + " < 0")
        .forEach(program -> choices(topic, thin).forEach(choice -> values(program, choice, all)));
    return all.stream().mapToDouble(number -> number).filter(n -> n > 0 && n < 1e12);
  }

  private void values(FormulaProgram program, int[] choice, List<Double> values) {
    for (int sample = 0; sample < thin.samples(); sample++) {
      program.evidence(thin, thin.frameOf(sample), sample, choice).stream()
          .map(AtomEvidence::left)
          .forEach(values::add);
    }
  }

  private boolean pixels() {
    return !clip.stream().space().solid();
  }

  private static List<String> variables(Topic topic) {
    return VARIABLES.subList(0, topic.classes().size());
  }

  private Stream<FormulaProgram> program(Topic topic, String text) {
    List<String> variables = variables(topic);
    String bindings =
        IntStream.range(0, variables.size())
            .mapToObj(i -> variables.get(i) + " := " + Topic.term(topic.classes().get(i)))
            .collect(Collectors.joining(", "));
    Spre pattern = SpreParser.parse("E(%s) [%s]".formatted(bindings, text)).spre();
    Spre.Symbol symbol = (Spre.Symbol) ((Spre.TrackBinder) pattern).body();
    try {
      return Stream.of(FormulaProgram.compile(symbol.formula(), clip.stream().space(), variables));
    } catch (NotEvaluated meaningless) {
      return Stream.empty(); // the space cannot tell: it is no topic here
    }
  }

  /** Returns the codes that some tracks have in a part of the clip. */
  private Stream<int[]> choices(Topic topic, FrameBatch part) {
    return choices(topic)
        .map(choice -> IntStream.of(choice).map(track -> code(track, part)).toArray())
        .filter(choice -> IntStream.of(choice).noneMatch(code -> code == FrameBatch.NONE));
  }

  private int code(int track, FrameBatch part) {
    return part.tracks().indexOf(clip.tracks().get(track));
  }

  private Stream<int[]> choices(Topic topic) {
    List<Integer> firsts = tracks.get(topic.classes().get(0));
    return topic.classes().size() == 1
        ? firsts.stream().map(first -> new int[] {first})
        : firsts.stream()
            .flatMap(
                first ->
                    tracks.get(topic.classes().get(1)).stream()
                        .filter(second -> !second.equals(first))
                        .map(second -> new int[] {first, second}));
  }
}
