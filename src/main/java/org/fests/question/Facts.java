package org.fests.question;

import java.util.List;
import java.util.stream.Stream;
import org.fests.question.Topic.Kind;

/**
 * Draws what is true of one frame: of the question's objects, or of some or every object of a
 * class.
 *
 * @param draft the question
 */
record Facts(Draft draft) {
  /**
   * What is true of a frame.
   *
   * @param topic what it says
   * @param formula in SpRE
   */
  record Fact(Topic topic, String formula) {
    /** Returns both at once. */
    Fact and(Fact other) {
      return new Fact(topic, "%s & %s".formatted(formula, other.formula));
    }

    /** Returns that it is not so. */
    String denied() {
      return "!(%s)".formatted(formula);
    }
  }

  /** Draws that there is something, or how many; not that an object spoken of is there. */
  Fact presence() {
    List<Topic> topics = draft.topics(Kind.PRESENCE, Kind.COUNT);
    List<Topic> news = topics.stream().filter(topic -> !draft.cast().names(topic)).toList();
    return about(draft.drawn(news.isEmpty() ? topics : news));
  }

  /** Draws that things of two classes are there, of which one is enough or both are needed. */
  Fact presences() {
    Fact first = presence();
    List<Topic> others =
        draft.topics(Kind.PRESENCE, Kind.COUNT).stream()
            .filter(topic -> !topic.classes().equals(first.topic().classes()))
            .toList();
    if (others.isEmpty()) {
      return first;
    }
    String sign = draft.one(List.of("&", "|"));
    String second = about(draft.drawn(others)).formula();
    return new Fact(first.topic(), "%s %s %s".formatted(first.formula(), sign, second));
  }

  /** Draws a relation of the question's objects, or of some or every object with them. */
  Fact relation() {
    return some(draft.drawn(draft.topics(Kind.RELATION)));
  }

  /** Draws what compares numbers or looks at attributes. */
  Fact measure() {
    return some(draft.drawn(draft.topics(Kind.MEASURE, Kind.COMPARISON, Kind.TRAIT)));
  }

  /** Draws whatever can be said, of the question's objects if there is something. */
  Fact any() {
    List<Topic> topics = draft.topics(Kind.RELATION, Kind.MEASURE, Kind.COMPARISON, Kind.TRAIT);
    return topics.isEmpty() || draft.onceIn(8) ? presence() : some(draft.drawn(topics));
  }

  /** Says it of the question's objects. */
  Fact about(Topic topic) {
    return new Fact(topic, draft.said(topic));
  }

  /**
   * Says it now and then of some or every object of its first class, frame by frame; always where
   * nothing has a track.
   */
  private Fact some(Topic topic) {
    return !draft.tracks() || draft.onceIn(6)
        ? quantified(draft.one(List.of("E", "A")), topic)
        : about(topic);
  }

  /** Says that no object of the topic's first class makes it so. */
  Fact none(Topic topic) {
    Fact some = quantified("E", topic);
    return new Fact(topic, some.denied());
  }

  private Fact quantified(String quantifier, Topic topic) {
    List<String> classes = topic.classes();
    List<String> others = draft.cast().of(classes.subList(1, classes.size()));
    List<String> variables = Stream.concat(Stream.of(Cast.ANY), others.stream()).toList();
    return new Fact(
        topic,
        "(%s(%s := %s) %s)"
            .formatted(
                quantifier, Cast.ANY, Topic.term(classes.get(0)), draft.said(topic, variables)));
  }
}
