package org.fests.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fests.scene.Detection;

/** Checks what is claimed to have been found: label, intervals, bound tracks, frame labels. */
record AnswerCheck(Claim claim) {
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
    List<ReferenceMatch> found = claim.reference().longestMatches();
    List<String> reasons = new ArrayList<>();
    claimed.stream()
        .filter(match -> !found.contains(match))
        .forEach(match -> reasons.add("interval %s is no match".formatted(claim.text(match))));
    found.stream()
        .filter(match -> !claimed.contains(match))
        .forEach(match -> reasons.add("match %s is missing".formatted(claim.text(match))));
    if (reasons.isEmpty() && !claimed.equals(found)) {
      reasons.add("intervals are not in order");
    }
    return reasons;
  }

  private List<String> label() {
    int right = claim.reference().longestMatches().isEmpty() ? 0 : 1;
    return certificate().label() == right
        ? List.of()
        : List.of("label is %d, not %d".formatted(right, certificate().label()));
  }

  private List<String> frameLabels() {
    BitSet covered = new BitSet();
    claim.reference().longestMatches().forEach(m -> covered.set(m.start(), m.end()));
    List<Integer> right = new ArrayList<>();
    for (int position = 0; position < claim.reference().frames(); position++) {
      right.add(covered.get(position) ? 1 : 0);
    }
    return certificate().frameLabels().equals(right) ? List.of() : List.of(wrongLabel(right));
  }

  private String wrongLabel(List<Integer> right) {
    List<Integer> claimed = certificate().frameLabels();
    if (claimed.size() != right.size()) {
      return "frame labels are %d, not %d".formatted(right.size(), claimed.size());
    }
    int position = 0;
    while (claimed.get(position).equals(right.get(position))) {
      position++;
    }
    return "frame label of frame %d is %d, not %d"
        .formatted(
            claim.positions().frames().index(position), right.get(position), claimed.get(position));
  }
}
