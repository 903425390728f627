package org.fests.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.scene.Detection;
import org.fests.spre.Binding;
import org.fests.spre.Term;

/**
 * Where a formula is judged, and for which objects.
 *
 * @param moment one sample of one frame
 * @param tracks the tracks chosen for track variables
 * @param chosen the detections of this sample chosen for the variables of {@code E}, {@code A}, #
 */
record Situation(Moment moment, Map<String, String> tracks, Map<String, Detection> chosen) {
  Situation {
    tracks = Map.copyOf(tracks);
    chosen = Map.copyOf(chosen);
  }

  Situation(Moment moment) {
    this(moment, Map.of(), Map.of());
  }

  /** Returns what the variable stands for in this sample; nothing when its track is absent. */
  Optional<Detection> detection(String variable) {
    if (chosen.containsKey(variable)) {
      return Optional.of(chosen.get(variable));
    }
    return Optional.ofNullable(tracks.get(variable)).flatMap(moment::ofTrack);
  }

  List<Detection> detections(Term term) {
    return term.accept(new DetectionSet(this));
  }

  List<Pick> picks(Term term) {
    return detections(term).stream().map(d -> new Pick(moment, term, d)).toList();
  }

  /** Returns whether the term is a variable whose track is absent from this sample. */
  boolean lacks(Term term) {
    return term instanceof Term.Variable variable && detection(variable.name()).isEmpty();
  }

  Solids solids() {
    return moment.solids();
  }

  Situation with(String variable, Detection detection) {
    Map<String, Detection> more = new HashMap<>(chosen);
    more.put(variable, detection);
    return new Situation(moment, tracks, more);
  }

  /** Returns every choice of detections for the variables, the last one changing fastest. */
  List<Situation> choices(List<Binding> bindings) {
    List<Situation> choices = List.of(this);
    for (Binding binding : bindings) {
      choices = choices.stream().flatMap(choice -> choice.extended(binding).stream()).toList();
    }
    return choices;
  }

  private List<Situation> extended(Binding binding) {
    return detections(binding.domain()).stream().map(d -> with(binding.variable(), d)).toList();
  }

  /** Returns the same tracks in the same channel's sample of the frame before, if there is one. */
  Optional<Situation> previous() {
    return moment.previous().map(this::in);
  }

  /** Returns the same tracks in another sample; a chosen detection goes with its track. */
  Situation in(Moment other) {
    Map<String, String> followed = new HashMap<>(tracks);
    chosen.forEach((variable, d) -> followed.put(variable, d.trackName()));
    followed.values().removeIf(String::isEmpty);
    return other.equals(moment) ? this : new Situation(other, followed, Map.of());
  }
}
