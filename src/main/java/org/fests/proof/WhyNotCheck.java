package org.fests.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Checks how far the furthest attempt is said to have got: that these brackets did take its frames,
 * that what is said to wait for the next frame does, and that none of it takes it. In patterns
 * without {@code &}, {@code ~}, {@code $} and time, also that no attempt gets further.
 */
final class WhyNotCheck {
  private final Claim claim;
  private final Place pattern;
  private final List<String> reasons = new ArrayList<>();

  WhyNotCheck(Claim claim) {
    this.claim = claim;
    pattern = claim.reference().place();
  }

  List<String> reasons() {
    WhyNot whyNot = claim.certificate().whyNot();
    int right = hasAttempts() ? 1 : 0;
    if (whyNot.attempts().size() != right) {
      return List.of("attempts are %d, not %d".formatted(right, whyNot.attempts().size()));
    }
    if (right == 0) {
      return whyNot.changes().isEmpty() ? List.of() : List.of("there is nothing to change");
    }
    attempt(whyNot.attempts().get(0));
    whyNot.changes().forEach(c -> reasons.addAll(new ChangeCheck(claim, c).reasons()));
    if (whyNot.changes().size() > 1) {
      reasons.add("more than one change is told");
    }
    return reasons;
  }

  private boolean hasAttempts() {
    return claim.certificate().intervals().isEmpty()
        && claim.reference().frames() > 0
        && !claim.reference().choices().isEmpty();
  }

  private void attempt(Attempt attempt) {
    Map<String, String> tracks = claim.tracks(Certificate.NO_MATCH);
    if (!claim.reference().choices().contains(tracks)) {
      reasons.add("tracks are none that the variables may stand for: " + tracks);
    } else if (!claim.names(attempt)) {
      reasons.add("attempt does not start and stop with a frame: " + attempt);
    } else {
      int start = claim.positions().of(attempt.startFrame());
      int stop = claim.positions().of(attempt.stopFrame());
      Membership truth = timeless(tracks);
      steps(start, stop, truth);
      waiting(stop, new Fronts(truth, pattern).whole(pattern, start));
      if (Fronts.isExact(pattern)) {
        nothingGetsFurther(start, stop, tracks);
      }
    }
  }

  private Membership timeless(Map<String, String> tracks) {
    return new TimelessMembership(pattern, claim.reference().membership(tracks));
  }

  /** The claimed steps alone have to lead through all frames to what waits. */
  private void steps(int start, int stop, Membership truth) {
    List<BitSet> taken =
        IntStream.range(0, claim.reference().frames()).mapToObj(i -> new BitSet()).toList();
    Set<Derivation.Step> steps = new HashSet<>();
    for (Derivation.Step step : claim.steps(Certificate.NO_MATCH)) {
      taken.get(step.position()).set(step.leaf());
      if (!steps.add(step)) {
        reasons.add("a frame is taken twice by bracket " + step.leaf());
      }
    }
    Front front =
        new Fronts(new WordMembership(pattern, truth, taken), pattern).whole(pattern, start);
    boolean leads =
        waiting().isEmpty()
            ? front.reach() >= stop
            : waiting().stream().anyMatch(leaf -> front.waits(stop, leaf));
    if (!leads
        || !steps.stream().allMatch(s -> front.waits(s.position(), s.leaf()) && takes(s, truth))) {
      reasons.add("steps of the attempt are none that the pattern allows");
    }
  }

  private boolean takes(Derivation.Step step, Membership truth) {
    return truth.takes(pattern.leaves().get(step.leaf()), step.position());
  }

  private List<Integer> waiting() {
    return claim.certificate().whyNot().attempts().get(0).waiting();
  }

  private void waiting(int stop, Front front) {
    List<Integer> right = front.waiting(stop).stream().boxed().toList();
    boolean named =
        Fronts.isExact(pattern)
            ? waiting().equals(right)
            : right.containsAll(waiting()) && isAscending(waiting()) && front.reach() >= stop;
    if (!named) {
      reasons.add("brackets %s do not all wait, but %s".formatted(waiting(), right));
    }
  }

  private static boolean isAscending(List<Integer> numbers) {
    return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i - 1) < numbers.get(i));
  }

  private void nothingGetsFurther(int start, int stop, Map<String, String> tracks) {
    for (Map<String, String> choice : claim.reference().choices()) {
      Fronts fronts = new Fronts(timeless(choice), pattern);
      for (int other = 0; other < claim.reference().frames(); other++) {
        int longer = fronts.of(pattern, other).lastWaiting() - other - (stop - start);
        if (longer > 0 || (longer == 0 && other < start && choice.equals(tracks))) {
          reasons.add(
              "attempt from frame %d gets further"
                  .formatted(claim.positions().frames().index(other)));
          return;
        }
      }
    }
  }
}
