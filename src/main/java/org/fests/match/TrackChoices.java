package org.fests.match;

import java.util.ArrayList;
import java.util.List;

/** Every choice of one track for each variable. */
record TrackChoices(List<List<String>> candidates) {
  /** Returns how many choices there are. */
  long count() {
    double choices = candidates.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    return (long) Math.min(choices, Long.MAX_VALUE);
  }

  /** Returns the choices, the last variable changing fastest. */
  List<List<String>> all() {
    List<List<String>> choices = List.of(List.of());
    for (List<String> tracks : candidates) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> choice : choices) {
        for (String track : tracks) {
          List<String> extended = new ArrayList<>(choice);
          extended.add(track);
          longer.add(List.copyOf(extended));
        }
      }
      choices = longer;
    }
    return choices;
  }
}
