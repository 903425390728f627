package org.fests.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A certificate beside what it is about. */
record Claim(Certificate certificate, Reference reference, Positions positions) {
  /** Returns the right matches, in the certificate's mode. */
  List<ReferenceMatch> rightMatches() {
    return reference.matches(Reporting.of(certificate.mode()).orElseThrow());
  }

  /** Returns the claimed matches; asked for only when their intervals name frames. */
  List<ReferenceMatch> matches() {
    return IntStream.range(0, certificate.intervals().size()).mapToObj(this::match).toList();
  }

  ReferenceMatch match(int interval) {
    FrameSpan span = certificate.intervals().get(interval);
    return new ReferenceMatch(positions.start(span), positions.end(span), tracks(interval));
  }

  /** Returns the tracks said to be bound in one interval, in the order of the rows. */
  Map<String, String> tracks(int interval) {
    Map<String, String> tracks = new LinkedHashMap<>();
    certificate.bindings().stream()
        .filter(bound -> bound.interval() == interval)
        .forEach(bound -> tracks.put(bound.variable(), bound.track()));
    return tracks;
  }

  /** Returns the steps said to have been taken in one interval, one for each frame. */
  List<Derivation.Step> steps(int interval) {
    List<Derivation.Step> steps = new ArrayList<>();
    for (StepSpan step : certificate.steps()) {
      if (step.interval() == interval) {
        IntStream.range(positions.start(step.frames()), positions.end(step.frames()))
            .forEach(position -> steps.add(new Derivation.Step(step.leaf(), position)));
      }
    }
    return steps;
  }

  /** Returns whether the attempt starts with a frame and stops at one or after the last. */
  boolean names(Attempt attempt) {
    int frames = positions.frames().frames();
    return attempt.startFrame() <= attempt.stopFrame()
        && positions.has(attempt.startFrame())
        && (positions.has(attempt.stopFrame())
            || attempt.stopFrame() == positions.frames().index(frames - 1) + 1);
  }

  /**
   * Returns the frames in which steps of the interval may be; none if there is no such interval.
   */
  Optional<FrameSpan> frames(int interval) {
    if (interval >= 0 && interval < certificate.intervals().size()) {
      return Optional.of(certificate.intervals().get(interval));
    }
    return interval == Certificate.NO_MATCH && certificate.intervals().isEmpty()
        ? certificate.whyNot().attempts().stream()
            .map(attempt -> new FrameSpan(attempt.startFrame(), attempt.stopFrame()))
            .findFirst()
        : Optional.empty();
  }

  String text(ReferenceMatch match) {
    String tracks = match.tracks().isEmpty() ? "" : " of " + match.tracks();
    return positions.span(match.start(), match.end()) + tracks;
  }
}
