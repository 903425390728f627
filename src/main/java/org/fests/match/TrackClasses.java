package org.fests.match;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fests.scene.FrameBatch;
import org.fests.spre.Term;

/** The tracks of a stream and the classes each has in at least one frame. */
final class TrackClasses {
  private final SortedMap<String, Set<String>> classes = new TreeMap<>();

  void add(FrameBatch clip) {
    for (int detection = 0; detection < clip.detections(); detection++) {
      if (clip.trackOf(detection) != FrameBatch.NONE) {
        classes
            .computeIfAbsent(clip.trackName(detection), name -> new TreeSet<>())
            .add(clip.className(detection));
      }
    }
  }

  /** Returns the tracks that a variable with that domain ranges over, ascending. */
  List<String> of(Term domain) {
    Set<String> wanted = classes(domain);
    return classes.entrySet().stream()
        .filter(entry -> !Collections.disjoint(entry.getValue(), wanted))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private static Set<String> classes(Term domain) {
    if (domain instanceof Term.ClassTerm term) {
      return Set.of(term.name());
    }
    if (domain instanceof Term.Union union) {
      Set<String> classes = new TreeSet<>();
      union.parts().forEach(part -> classes.addAll(classes(part)));
      return classes;
    }
    throw new IllegalArgumentException("Invalid domain of a track variable: " + domain);
  }
}
