package org.fests.question;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fests.scene.Space;

/**
 * What can be said of a data set and with which numbers, as a sample of its streams shows.
 *
 * @param space of its boxes
 * @param streams how many were looked at
 * @param topics what can be said: only what was true or measured in some stream
 */
public record Vocabulary(Space space, int streams, SortedMap<Topic, Numbers> topics) {
  private static final Topic STEP = new Topic(Topic.Kind.STEP, "", List.of());

  public Vocabulary {
    topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
  }

  /** Returns the classes of all detections of the sample. */
  public Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    topics.keySet().forEach(topic -> classes.addAll(topic.classes()));
    return classes;
  }

  List<Topic> topics(Topic.Kind kind) {
    return topics.keySet().stream().filter(topic -> topic.kind() == kind).toList();
  }

  boolean pixels() {
    return space == Space.IMAGE;
  }

  /** Returns whether questions may speak of seconds. */
  boolean timed() {
    return topics.containsKey(STEP);
  }

  /** Returns how long a frame lasts, seconds; only if {@link #timed}. */
  double frameSeconds() {
    return topics.get(STEP).median();
  }
}
