package org.fests.proof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.Sample;
import org.fests.scene.Space;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;
import org.fests.spre.Term;

/** The frames of a stream laid out as objects, once, for evaluation by definition. */
final class Scene {
  private final FrameBatch batch;
  private final List<List<Moment>> moments = new ArrayList<>();

  /**
   * For each formula asked about its variables, by identity: equality is as deep as the formula.
   */
  private final IdentityHashMap<Formula, Set<String>> variables = new IdentityHashMap<>();

  Scene(FrameBatch batch) {
    this.batch = batch;
    for (int position = 0; position < batch.frames(); position++) {
      moments.add(momentsOf(batch.frame(position)));
    }
  }

  private List<Moment> momentsOf(Frame frame) {
    int first =
        frame.samples().isEmpty() ? 0 : batch.firstDetection(batch.firstSample(frame.position()));
    List<Moment> found = new ArrayList<>();
    for (Sample sample : frame.samples()) {
      found.add(new Moment(this, frame.position(), sample.channel(), first, sample.detections()));
    }
    return found;
  }

  int frames() {
    return batch.frames();
  }

  Space space() {
    return batch.stream().space();
  }

  FrameBatch batch() {
    return batch;
  }

  /** Returns the track variables that the formula speaks of. */
  Set<String> variables(Formula formula) {
    return variables.computeIfAbsent(formula, FreeVariables::of);
  }

  /** Returns the samples of a frame, one for each channel's reading. */
  List<Moment> moments(int position) {
    return moments.get(position);
  }

  List<Moment> allMoments() {
    return moments.stream().flatMap(List::stream).toList();
  }

  /** Returns the sample of a channel in a frame, if both exist. */
  Optional<Moment> moment(int position, String channel) {
    return position < 0 || position >= frames()
        ? Optional.empty()
        : moments.get(position).stream().filter(m -> m.channel().equals(channel)).findFirst();
  }

  /** Returns how long [start, end) lasts, nanoseconds: the last frame lasts the stream's period. */
  long nanos(int start, int end) {
    return nanos(end) - nanos(start);
  }

  private long nanos(int position) {
    return position < frames()
        ? batch.time(position)
        : batch.time(frames() - 1) + batch.stream().periodNanos();
  }

  /** Returns the tracks that have a class of the term in at least one frame, ascending. */
  Set<String> tracks(Term domain) {
    Set<String> tracks = new TreeSet<>();
    for (Moment moment : allMoments()) {
      new Situation(moment).detections(domain).forEach(d -> d.track().ifPresent(tracks::add));
    }
    return tracks;
  }
}
