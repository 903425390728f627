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
 * @param numbers of all that can be said: only what was true or measured in some stream
 */
public record Topics(Space space, int streams, SortedMap<Topic, Numbers> numbers) {
  private static final Topic STEP = new Topic(Topic.Kind.STEP, "", List.of());

  public Topics {
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
  }

  /** Returns the classes of all detections of the sample. */
  public Set<String> classes() {
    Set<String> classes = new TreeSet<>();
    numbers.keySet().forEach(topic -> classes.addAll(topic.classes()));
    return classes;
  }

  List<Topic> of(Topic.Kind kind) {
    return numbers.keySet().stream().filter(topic -> topic.kind() == kind).toList();
  }

  /** Returns these without times, for data of which a part has none. */
  public Topics withoutTimes() {
    SortedMap<Topic, Numbers> others = new TreeMap<>(numbers);
    others.remove(STEP);
    return new Topics(space, streams, others);
  }

  boolean pixels() {
    return space == Space.IMAGE;
  }

  /** Returns whether questions may speak of seconds. */
  boolean timed() {
    return numbers.containsKey(STEP);
  }

  /** Returns how long a frame lasts, seconds; only if {@link #timed}. */
  double frameSeconds() {
    return numbers.get(STEP).median();
  }
}
