package org.fests.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.fests.spre.Spre;
import org.fests.spre.SpreText;

/** Checks which bracket took which frame, and the named phases that follow from it. */
final class DerivationCheck {
  private final Claim claim;
  private final List<Place> leaves;
  private final List<String> reasons = new ArrayList<>();

  DerivationCheck(Claim claim) {
    this.claim = claim;
    leaves = claim.reference().place().leaves();
  }

  List<String> reasons() {
    Certificate certificate = claim.certificate();
    certificate.steps().forEach(this::step);
    int intervals = certificate.intervals().size();
    certificate.phases().stream()
        .filter(phase -> phase.interval() < 0 || phase.interval() >= intervals)
        .forEach(phase -> reasons.add("phase %s is of no interval".formatted(phase.name())));
    if (reasons.isEmpty()) {
      IntStream.range(0, intervals).forEach(this::interval);
    }
    return reasons;
  }

  private void step(StepSpan step) {
    Optional<FrameSpan> around = claim.frames(step.interval());
    if (around.isEmpty()) {
      reasons.add("step %s is of no interval".formatted(step.symbol()));
    } else if (step.leaf() < 0 || step.leaf() >= leaves.size()) {
      reasons.add(
          "step %s is bracket %d of %d".formatted(step.symbol(), step.leaf(), leaves.size()));
    } else if (!SpreText.of(leaves.get(step.leaf()).spre()).equals(step.symbol())) {
      reasons.add("step %s is not bracket %d".formatted(step.symbol(), step.leaf()));
    } else if (!isInside(step.frames(), around.get())) {
      reasons.add(
          "step %s took frames outside its interval: %s".formatted(step.symbol(), step.frames()));
    }
  }

  private boolean isInside(FrameSpan frames, FrameSpan around) {
    return claim.positions().has(frames)
        && around.firstFrame() <= frames.firstFrame()
        && frames.endFrame() <= around.endFrame();
  }

  private void interval(int interval) {
    ReferenceMatch match = claim.match(interval);
    Set<Derivation.Step> steps = new HashSet<>();
    for (Derivation.Step step : claim.steps(interval)) {
      if (!steps.add(step)) {
        reasons.add("frame %d is taken twice by bracket %d".formatted(index(step), step.leaf()));
      } else if (!holds(step, match)) {
        reasons.add(
            "%s is not true in frame %d"
                .formatted(SpreText.of(leaves.get(step.leaf()).spre()), index(step)));
      }
    }
    Optional<Derivation> derivation = claim.reference().derivation(match, steps);
    if (derivation.isEmpty()) {
      reasons.add(
          "steps of interval %s are none that the pattern allows".formatted(claim.text(match)));
    } else if (!phases(interval, derivation.get()).equals(claimedPhases(interval))) {
      reasons.add(
          "phases of interval %s are %s, not %s"
              .formatted(
                  claim.text(match),
                  text(phases(interval, derivation.get())),
                  text(claimedPhases(interval))));
    }
  }

  private boolean holds(Derivation.Step step, ReferenceMatch match) {
    return !(leaves.get(step.leaf()).spre() instanceof Spre.Symbol symbol)
        || claim.reference().truth(symbol.formula(), match.tracks(), step.position()) == Truth.TRUE;
  }

  private long index(Derivation.Step step) {
    return claim.positions().frames().index(step.position());
  }

  private List<PhaseSpan> phases(int interval, Derivation derivation) {
    return derivation.phases().stream()
        .map(p -> new PhaseSpan(interval, p.name(), claim.positions().span(p.start(), p.end())))
        .toList();
  }

  private List<PhaseSpan> claimedPhases(int interval) {
    return claim.certificate().phases().stream()
        .filter(phase -> phase.interval() == interval)
        .toList();
  }

  private static String text(List<PhaseSpan> phases) {
    return phases.stream().map(phase -> phase.name() + " " + phase.frames()).toList().toString();
  }
}
