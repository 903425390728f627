package org.fests.question;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fests.question.Topic.Kind;
import org.fests.scene.FrameBatch;

/**
 * Finds what can be said of one stream: of its middle, of its commonest classes, of the tracks of
 * each that are seen longest. O(classes² x tracks² x frames) for each relation, with small bounds.
 */
final class StreamSurvey {
  /** Frames that are looked at. */
  private static final int FRAMES = 240;

  /** Classes of which relations and measures are looked at. */
  private static final int CLASSES = 8;

  private static final double NANOS = 1e9;

  /** Relations that people name, which change little when boxes tremble. */
  private static final List<String> ONE =
      List.of(
          "moving",
          "still",
          "moving_left",
          "moving_right",
          "moving_up",
          "moving_down",
          "turning_left",
          "turning_right");

  private static final List<String> TWO =
      List.of(
          "left_of",
          "right_of",
          "above",
          "below",
          "nearer",
          "farther",
          "ahead_of",
          "behind",
          "on_left_of",
          "on_right_of",
          "facing",
          "near",
          "far",
          "touching",
          "overlapping",
          "inside",
          "contains",
          "approaching",
          "receding");

  private final FrameBatch clip;
  private final TreeMap<Topic, Numbers> topics = new TreeMap<>();

  StreamSurvey(FrameBatch stream) {
    int from = Math.max(0, (stream.frames() - FRAMES) / 2);
    clip = stream.slice(from, Math.min(stream.frames(), from + FRAMES));
  }

  /** Returns what is true or measured somewhere in the stream. */
  SortedMap<Topic, Numbers> topics() {
    times();
    clip.classes().forEach(this::presence);
    topics.putAll(new TraitSurvey(clip).topics());
    TrackSurvey tracks = new TrackSurvey(clip);
    List<String> common = common();
    for (String first : common) {
      ONE.forEach(word -> add(new Topic(Kind.RELATION, word, List.of(first)), tracks::runs));
      add(new Topic(Kind.MEASURE, "speed", List.of(first)), tracks::values);
      for (String second : common) {
        pair(List.of(first, second), tracks);
      }
    }
    return topics;
  }

  private void pair(List<String> classes, TrackSurvey tracks) {
    TWO.forEach(word -> add(new Topic(Kind.RELATION, word, classes), tracks::runs));
    add(new Topic(Kind.MEASURE, "gap", classes), tracks::values);
    add(new Topic(Kind.MEASURE, "iou", classes), tracks::values);
    add(new Topic(Kind.COMPARISON, "speed", classes), tracks::runs);
    add(new Topic(Kind.COMPARISON, "area", classes), tracks::runs);
  }

  private void add(Topic topic, Function<Topic, DoubleStream> survey) {
    double[] found = survey.apply(topic).toArray();
    if (found.length > 0) {
      topics.put(topic, Numbers.ofStream(DoubleStream.of(found)));
    }
  }

  private List<String> common() {
    Map<String, Long> detections =
        IntStream.range(0, clip.detections())
            .mapToObj(clip::className)
            .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    return detections.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())) // a stable sort
        .limit(CLASSES)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void times() {
    add(
        new Topic(Kind.STEP, "", List.of()),
        step ->
            IntStream.range(1, clip.timed() ? clip.frames() : 0)
                .mapToDouble(frame -> (clip.time(frame) - clip.time(frame - 1)) / NANOS)
                .filter(seconds -> seconds > 0));
  }

  private void presence(String name) {
    int code = clip.classCode(name);
    long[] counts = new long[clip.frames()];
    for (int sample = 0; sample < clip.samples(); sample++) {
      counts[clip.frameOf(sample)] +=
          IntStream.range(clip.firstDetection(sample), clip.endDetection(sample))
              .filter(detection -> clip.classOf(detection) == code)
              .count();
    }
    if (LongStream.of(counts).anyMatch(count -> count > 1)) { // else it is there or not
      add(
          new Topic(Kind.COUNT, "", List.of(name)),
          count -> LongStream.of(counts).filter(n -> n > 0).asDoubleStream());
    }
    add(
        new Topic(Kind.PRESENCE, "", List.of(name)),
        presence -> Runs.lengths(counts.length, frame -> counts[frame] > 0));
  }
}
