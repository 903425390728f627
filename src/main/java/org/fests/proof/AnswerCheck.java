package org.fests.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fests.scene.Detection;

/**
 * Checks what is claimed to have been found: label, intervals, bound tracks, frame labels.
 *
 * @param right what there is to be found
 */
record AnswerCheck(Claim claim, List<ReferenceMatch> right) {
  AnswerCheck(Claim claim) {
    this(claim, claim.rightMatches());
  }

  List<String> reasons() {
    List<String> unnamed = unnamedFrames();
    return unnamed.isEmpty()
        ? Stream.of(bindings(), matches(), label(), frameLabels()).flatMap(List::stream).toList()
        : unnamed;
  }

  private Certificate certificate() {
    return claim.certificate();
  }

  private List<String> unnamedFrames() {
    return certificate().intervals().stream()
        .filter(span -> !claim.positions().has(span))
        .map(span -> "interval %s does not begin and end with a frame".formatted(span))
        .toList();
  }

  private List<String> bindings() {
    List<String> reasons = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (BoundTrack bound : certificate().bindings()) {
      if (!interval(bound.interval())) {
        reasons.add("binding of %s is of no interval".formatted(bound.variable()));
      } else if (!seen.add(List.of(bound.interval(), bound.variable()))) {
        reasons.add("binding of %s is told twice".formatted(bound.variable()));
      } else if (!firstClass(bound.track()).equals(Optional.of(bound.className()))) {
        reasons.add("track %s is no %s".formatted(bound.track(), bound.className()));
      }
    }
    return reasons;
  }

  private boolean interval(int interval) {
    int intervals = certificate().intervals().size();
    return intervals == 0
        ? interval == Certificate.NO_MATCH
        : 0 <= interval && interval < intervals;
  }

  private Optional<String> firstClass(String track) {
    return claim.reference().truths().scene().allMoments().stream()
        .flatMap(moment -> moment.ofTrack(track).stream())
        .map(Detection::className)
        .findFirst();
  }

  private List<String> matches() {
    List<ReferenceMatch> claimed = claim.matches();
    Set<ReferenceMatch> told = new HashSet<>(claimed);
    Set<ReferenceMatch> known = new HashSet<>(right);
    List<String> reasons = new ArrayList<>();
    claimed.stream()
        .filter(match -> !known.contains(match))
        .forEach(match -> reasons.add("interval %s is no match".formatted(claim.text(match))));
    right.stream()
        .filter(match -> !told.contains(match))
        .forEach(match -> reasons.add("match %s is missing".formatted(claim.text(match))));
    if (reasons.isEmpty() && !claimed.equals(right)) {
      reasons.add("intervals are not in order");
    }
    return reasons;
  }

  private List<String> label() {
    int label = right.isEmpty() ? 0 : 1;
    return certificate().label() == label
        ? List.of()
        : List.of("label is %d, not %d".formatted(label, certificate().label()));
  }

  private List<String> frameLabels() {
    BitSet covered = new BitSet();
    right.forEach(match -> covered.set(match.start(), match.end()));
    List<Integer> labels = new ArrayList<>();
    for (int position = 0; position < claim.reference().frames(); position++) {
      labels.add(covered.get(position) ? 1 : 0);
    }
    return certificate().frameLabels().equals(labels) ? List.of() : List.of(wrongLabel(labels));
  }

  private String wrongLabel(List<Integer> labels) {
    List<Integer> claimed = certificate().frameLabels();
    if (claimed.size() != labels.size()) {
      return "frame labels are %d, not %d".formatted(labels.size(), claimed.size());
    }
    int position = 0;
    while (claimed.get(position).equals(labels.get(position))) {
      position++;
    }
    return "frame label of frame %d is %d, not %d"
        .formatted(
            claim.positions().frames().index(position),
            labels.get(position),
            claimed.get(position));
  }
}
