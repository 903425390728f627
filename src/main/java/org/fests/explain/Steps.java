package org.fests.explain;

import java.util.ArrayList;
import java.util.List;
import org.fests.match.Leaf;
import org.fests.proof.StepSpan;
import org.fests.spre.SpreText;

/** The way through a match as runs of frames that one bracket or dot took. */
final class Steps {
  private Steps() {}

  /** Returns the runs by first frame, then in the order of the pattern. */
  static List<StepSpan> of(int interval, int start, List<List<Leaf>> path, Window window) {
    List<StepSpan> steps = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      for (Leaf leaf : path.get(i)) {
        if (i == 0 || !path.get(i - 1).contains(leaf)) {
          int end = i + 1;
          while (end < path.size() && path.get(end).contains(leaf)) {
            end++;
          }
          String symbol = SpreText.of(leaf.node());
          steps.add(
              new StepSpan(interval, leaf.number(), symbol, window.span(start + i, start + end)));
        }
      }
    }
    return steps;
  }
}
