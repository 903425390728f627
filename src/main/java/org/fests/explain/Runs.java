package org.fests.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.proof.Truth;

/**
 * What one bracket is over the frames of a window.
 *
 * @param symbol the bracket's canonical text
 * @param frames the frames' indexes
 * @param truths one for each frame
 */
record Runs(String symbol, List<Long> frames, List<Truth> truths) {
  /** A truth and the index of the first frame that has it. */
  record First(Truth truth, long frame) {}

  Runs {
    frames = List.copyOf(frames);
    truths = List.copyOf(truths);
  }

  /** Returns the positions at which runs of equal truth begin. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < truths.size(); i++) {
      if (i == 0 || truths.get(i) != truths.get(i - 1)) {
        starts.add(i);
      }
    }
    return starts;
  }

  /** Returns the first frame of each truth that occurs, ascending. */
  List<First> firsts() {
    Map<Truth, Long> firsts = new LinkedHashMap<>();
    starts().forEach(start -> firsts.putIfAbsent(truths.get(start), frames.get(start)));
    return firsts.entrySet().stream().map(e -> new First(e.getKey(), e.getValue())).toList();
  }

  /** Returns how many frames have the truth. */
  long count(Truth truth) {
    return truths.stream().filter(truth::equals).count();
  }
}
