package org.fests.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.fests.question.Topic.Kind;

/**
 * One question that is being drawn: its objects so far, and what can be said of them. What is
 * common in the data is drawn more often, and what is about the objects spoken of already.
 */
final class Draft {
  /** How much rather something is said of objects spoken of already. */
  private static final long LOYALTY = 8;

  private final Topics known;
  private final SplittableRandom random;
  private final int mostObjects;
  private final Cast cast = new Cast();

  /**
   * Begins one.
   *
   * @param mostObjects tracks it may speak of
   */
  Draft(Topics known, SplittableRandom random, int mostObjects) {
    this.known = known;
    this.random = random;
    this.mostObjects = mostObjects;
  }

  Cast cast() {
    return cast;
  }

  /** Returns whether an event happens that should happen once in so many times. */
  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Returns whether objects have tracks: relations are known of tracks alone. */
  boolean tracks() {
    return !known.of(Kind.RELATION).isEmpty();
  }

  /** Returns what can be said of its objects and perhaps more, as many as it may have. */
  List<Topic> topics(Kind first, Kind... others) {
    return topics(EnumSet.of(first, others));
  }

  List<Topic> topics(Set<Kind> kinds) {
    return known.numbers().keySet().stream()
        .filter(topic -> kinds.contains(topic.kind()) && !topic.needsDifference())
        .filter(topic -> cast.sizeWith(topic.classes()) <= mostObjects)
        .toList();
  }

  /** Returns what can be said of two objects of one class that are told apart. */
  List<Topic> twins() {
    return known.of(Kind.RELATION).stream().filter(Topic::needsDifference).toList();
  }

  /** Draws one of some topics; there is one. */
  Topic drawn(List<Topic> topics) {
    long left = random.nextLong(topics.stream().mapToLong(this::weight).sum());
    for (Topic topic : topics) {
      left -= weight(topic);
      if (left < 0) {
        return topic;
      }
    }
    throw new IllegalStateException("the weights do not add up");
  }

  private long weight(Topic topic) {
    boolean loyal = cast.size() > 0 && cast.sizeWith(topic.classes()) == cast.size();
    return known.numbers().get(topic).streams() * (loyal ? LOYALTY : 1);
  }

  /** Returns a formula that says it of its objects. */
  String said(Topic topic) {
    return switch (topic.kind()) {
      case PRESENCE -> topic.text(List.of(), known.pixels());
      case COUNT -> count(topic);
      case RELATION, COMPARISON, TRAIT -> said(topic, cast.of(topic.classes()));
      case MEASURE -> measure(topic, cast.of(topic.classes()));
      case STEP -> throw new IllegalArgumentException("Invalid topic: " + topic);
    };
  }

  /** Returns a formula that says it of some variables. */
  String said(Topic topic, List<String> variables) {
    return topic.kind() == Kind.MEASURE
        ? measure(topic, variables)
        : topic.text(variables, known.pixels());
  }

  private String count(Topic topic) {
    long number = Math.max(2, Math.round(known.numbers().get(topic).draw(random, 0.2, 0.9)));
    String sign = one(List.of(">=", "==", "<", ">"));
    return "%s %s %d".formatted(topic.text(List.of(), known.pixels()), sign, number);
  }

  private String measure(Topic topic, List<String> variables) {
    Numbers found = known.numbers().get(topic);
    double number = found.draw(random, 0.1, 0.8);
    String amount = Numbers.rounded(number, onceIn(2) ? 1 : 2);
    String measured = topic.text(variables, known.pixels());
    String list = String.join(", ", variables);
    return switch (topic.word()) {
      case "gap" ->
          one(
              List.of(
                  "near(%s, %s)".formatted(list, amount),
                  "far(%s, %s)".formatted(list, amount),
                  "%s < %s".formatted(measured, amount)));
      case "iou" -> "%s >= %d / 100".formatted(measured, Math.max(5, 5 * Math.round(20 * number)));
      default -> "%s %s %s".formatted(measured, one(List.of(">", "<")), amount);
    };
  }

  /** Returns for how long it usually is so at least, as bounds of a repetition. */
  String lasting(Topic topic) {
    double frames = usual(topic).draw(random, 0.1, 0.6);
    int least = (int) Math.max(2, Math.round(frames));
    if (known.timed() && onceIn(2)) {
      return "{%s,}".formatted(seconds(least));
    }
    return onceIn(2) ? "{%d,}".formatted(least) : "{%d,%d}".formatted(least, 2 * least);
  }

  /** Returns a time of about so many frames: whole seconds, or tenths of the first. */
  private String seconds(int frames) {
    double seconds = frames * known.frameSeconds();
    return seconds < 1
        ? "%dms".formatted(100 * Math.max(1, Math.round(10 * seconds)))
        : "%ds".formatted(Math.round(seconds));
  }

  /** Counts and measures tell nothing of time; the presence of their first object does. */
  private Numbers usual(Topic topic) {
    boolean ofTime = topic.kind() != Kind.COUNT && topic.kind() != Kind.MEASURE;
    Topic presence = new Topic(Kind.PRESENCE, "", topic.classes().subList(0, 1));
    return known.numbers().get(ofTime ? topic : presence);
  }
}
