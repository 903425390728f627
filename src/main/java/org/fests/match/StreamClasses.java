package org.fests.match;

import java.io.Serializable;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fests.spre.ClassNames;
import org.fests.spre.Node;

/**
 * The classes of a stream, as they can be told without its frames.
 *
 * @param tracks for each class a number of tracks that has it at most
 */
public record StreamClasses(SortedMap<String, Long> tracks) implements Serializable {
  public static final StreamClasses NONE = new StreamClasses(new TreeMap<>());

  public StreamClasses {
    tracks = Collections.unmodifiableSortedMap(new TreeMap<>(tracks));
  }

  Set<String> names() {
    return tracks.keySet();
  }

  /** Returns the classes of this part of a stream and another one. */
  public StreamClasses and(StreamClasses other) {
    SortedMap<String, Long> both = new TreeMap<>(tracks);
    other.tracks.forEach((name, count) -> both.merge(name, count, Long::sum));
    return new StreamClasses(both);
  }

  /** Returns of how many tracks a variable's domain has the choice at most. */
  long choices(Node domain) {
    return ClassNames.of(domain).stream().mapToLong(name -> tracks.getOrDefault(name, 0L)).sum();
  }
}
