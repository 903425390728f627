package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells from what the parts of a log leave behind how each is to be read. Whether a frame is taken
 * depends on earlier frames only through the last index and time of its stream. So a part by itself
 * takes the frames that one reading of the whole log takes there, if of each stream its first frame
 * goes on after the last one of the parts before.
 */
public final class PartPlans {
  private final List<LogPart> parts;
  private final List<TracedPart> traced;
  private final int clipFrames;
  private final Map<String, StreamTrace> whole = new HashMap<>();
  private final Map<String, StreamTrace> first = new HashMap<>();
  private final Map<String, Integer> lastPart = new HashMap<>();

  private PartPlans(List<LogPart> parts, List<TracedPart> traced, int clipFrames) {
    this.parts = parts;
    this.traced = traced;
    this.clipFrames = clipFrames;
  }

  /**
   * Returns the plans of the parts.
   *
   * @param clipFrames most frames of a clip
   * @return nothing if the log must be read whole
   */
  public static List<PartPlan> of(List<LogPart> parts, List<TracedPart> traced, int clipFrames) {
    PartPlans plans = new PartPlans(parts, traced, clipFrames);
    return plans.fits() ? plans.all() : List.of();
  }

  private boolean fits() {
    boolean counted =
        traced.stream().allMatch(TracedPart::readable)
            && TracedPart.words(traced).stream().allMatch(all -> all.size() < Tally.MOST_WORDS);
    return counted && goesOn() && whole.keySet().stream().allMatch(this::known);
  }

  private boolean goesOn() {
    for (int number = 0; number < traced.size(); number++) {
      for (Map.Entry<String, StreamTrace> stream : traced.get(number).streams().entrySet()) {
        StreamTrace before = whole.getOrDefault(stream.getKey(), StreamTrace.NONE);
        if (!before.accepts(stream.getValue())) {
          return false;
        }
        first.putIfAbsent(stream.getKey(), stream.getValue());
        whole.put(stream.getKey(), before.then(stream.getValue(), clipFrames));
        lastPart.put(stream.getKey(), number);
      }
    }
    return true;
  }

  /** Returns whether the stream's step, period and tracks do not depend on where clips end. */
  private boolean known(String stream) {
    StreamTrace all = whole.get(stream);
    boolean stepLater = all.timed() && all.step() == 0 && all.frames() > clipFrames;
    return !stepLater
        && period(stream).isPresent()
        && all.classOfTrack().size() < StreamSurvey.MOST_TRACKS;
  }

  /** Returns the period that the log states, else the median distance of the first timestamps. */
  private Optional<Long> period(String stream) {
    long said = first.get(stream).periodNanos();
    long measured = whole.get(stream).step();
    if (said == 0 || said == measured) {
      return Optional.of(measured);
    }
    return said == first.get(stream).step() ? Optional.empty() : Optional.of(said);
  }

  private List<PartPlan> all() {
    List<PartPlan> plans = new ArrayList<>();
    Map<String, StreamTrace> before = new HashMap<>();
    long lines = 0;
    long rejected = 0;
    for (int number = 0; number < parts.size(); number++) {
      TracedPart part = traced.get(number);
      Map<String, StreamShare> shares = new HashMap<>();
      for (String stream : part.streams().keySet()) {
        shares.put(stream, share(stream, number, before.getOrDefault(stream, StreamTrace.NONE)));
      }
      plans.add(new PartPlan(parts.get(number), number, lines, rejected, shares));
      part.streams().forEach((stream, trace) -> before.merge(stream, trace, this::joined));
      lines += part.lines();
      rejected += part.rejected();
    }
    return plans;
  }

  private StreamTrace joined(StreamTrace before, StreamTrace later) {
    return before.then(later, clipFrames);
  }

  private StreamShare share(String stream, int number, StreamTrace before) {
    return new StreamShare(
        before,
        period(stream).orElseThrow(),
        whole.get(stream).step(),
        lastPart.get(stream) == number);
  }
}
