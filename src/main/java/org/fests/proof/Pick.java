package org.fests.proof;

import java.util.List;
import org.fests.scene.Detection;
import org.fests.spre.SpreText;
import org.fests.spre.Term;

/** A detection chosen from those that a term stands for. */
record Pick(Moment moment, Term term, Detection detection) {
  Witness witness() {
    return moment.witness(SpreText.of(term), detection);
  }

  static List<Witness> witnesses(List<Pick> picks) {
    return picks.stream().map(Pick::witness).toList();
  }

  static List<Detection> detections(List<Pick> picks) {
    return picks.stream().map(Pick::detection).toList();
  }
}
