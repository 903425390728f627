package org.fests.proof;

import java.util.ArrayList;
import java.util.List;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;
import org.fests.spre.Threshold;
import org.fests.spre.Thresholds;

/** Checks that the pattern with another number for one threshold matches. */
record ChangeCheck(Claim claim, Change change) {
  List<String> reasons() {
    Spre pattern = claim.reference().pattern();
    List<Threshold> thresholds = Thresholds.of(pattern);
    if (change.threshold() < 0 || change.threshold() >= thresholds.size()) {
      return List.of(
          "change is of threshold %d of %d".formatted(change.threshold(), thresholds.size()));
    }
    try {
      return reasons(pattern, thresholds.get(change.threshold()));
    } catch (IllegalArgumentException impossible) {
      return List.of("threshold cannot be " + change.to());
    }
  }

  private List<String> reasons(Spre pattern, Threshold threshold) {
    List<String> reasons = new ArrayList<>();
    if (!change.part().equals(threshold.text())) {
      reasons.add("change is of %s, not %s".formatted(threshold.text(), change.part()));
    }
    if (Double.compare(change.from(), threshold.value()) != 0) {
      reasons.add("threshold is %s, not %s".formatted(threshold.value(), change.from()));
    }
    if (!change.instead().equals(threshold.text(change.to()))) {
      reasons.add("changed part is not " + change.instead());
    }
    Spre changed = Thresholds.with(pattern, threshold.number(), change.to());
    if (!change.spre().equals(SpreText.of(changed))) {
      reasons.add("changed pattern is not " + change.spre());
    } else if (!new Reference(changed, claim.positions().frames()).hasMatch()) {
      reasons.add("changed pattern has no match: " + change.spre());
    }
    return reasons;
  }
}
