package org.fests.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fests.scene.FrameBatch;
import org.fests.spre.Binding;
import org.fests.spre.Formula;
import org.fests.spre.Spre;

/**
 * The reference evaluator: what a pattern matches in a stream, straight from the language's
 * definition. Clear and slow; it takes a window of some hundred frames in well under a second.
 */
public final class Reference {
  private final FrameTruths truths;
  private final Spre pattern;
  private final Place place;
  private final Map<Map<String, String>, TruthMembership> memberships = new LinkedHashMap<>();

  /**
   * @param pattern what to look for
   * @param frames the whole stream: its first frame is the stream's start, its last the end
   * @throws IllegalArgumentException if such a stream cannot answer the pattern
   */
  public Reference(Spre pattern, FrameBatch frames) {
    new Answerable(frames).check(pattern);
    this.pattern = pattern;
    place = Place.of(pattern);
    truths = new FrameTruths(new Scene(frames));
  }

  /** Returns the longest matches of every choice of tracks, by start, end and tracks. */
  public List<ReferenceMatch> longestMatches() {
    return matches(Reporting.LONGEST);
  }

  /** Returns the matches of every choice of tracks, by start, end and tracks. */
  public List<ReferenceMatch> matches(Reporting reporting) {
    return choices().stream()
        .flatMap(tracks -> matches(reporting, tracks).stream())
        .sorted(ReferenceMatch.ORDER)
        .toList();
  }

  private List<ReferenceMatch> matches(Reporting reporting, Map<String, String> tracks) {
    return reporting.of(frames(), start -> ends(tracks, start)).stream()
        .map(interval -> new ReferenceMatch(interval.start(), interval.end(), tracks))
        .toList();
  }

  /** Returns whether some part of the pattern is named. */
  public static boolean hasPhases(Spre pattern) {
    return Place.of(pattern).all().anyMatch(place -> place.spre() instanceof Spre.Phase);
  }

  /** Returns every choice of tracks for the pattern's variables; one, empty, if it has none. */
  public List<Map<String, String>> choices() {
    List<Map<String, String>> choices = List.of(Map.of());
    for (Binding binding : bindings()) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> choice : choices) {
        for (String track : truths.scene().tracks(binding.domain())) {
          Map<String, String> extended = new LinkedHashMap<>(choice);
          extended.put(binding.variable(), track);
          longer.add(extended);
        }
      }
      choices = longer;
    }
    return choices;
  }

  private List<Binding> bindings() {
    return pattern instanceof Spre.TrackBinder binder ? binder.bindings() : List.of();
  }

  /** Returns whether [start, end) is in the pattern for these tracks. */
  public boolean contains(Map<String, String> tracks, int start, int end) {
    return ends(tracks, start).get(end);
  }

  /** Returns what a formula is of a frame for these tracks. */
  public Truth truth(Formula formula, Map<String, String> tracks, int position) {
    return truths.truth(formula, tracks, position);
  }

  /** Returns the greedy way in which a match is in the pattern. */
  public Derivation derivation(ReferenceMatch match) {
    return Deriving.of(membership(match.tracks()), place, match.start(), match.end());
  }

  /**
   * Returns the greedy way in which a match is in the pattern if its brackets and dots take these
   * frames and no other; nothing if there is none.
   */
  public Optional<Derivation> derivation(ReferenceMatch match, Collection<Derivation.Step> steps) {
    List<BitSet> taken = Stream.generate(BitSet::new).limit(frames()).toList();
    steps.forEach(step -> taken.get(step.position()).set(step.leaf()));
    Membership word = new WordMembership(place, membership(match.tracks()), taken);
    return word.ends(place, match.start()).get(match.end())
        ? Optional.of(Deriving.of(word, place, match.start(), match.end()))
        : Optional.empty();
  }

  private BitSet ends(Map<String, String> tracks, int start) {
    return membership(tracks).ends(place, start);
  }

  TruthMembership membership(Map<String, String> tracks) {
    return memberships.computeIfAbsent(
        tracks, choice -> new TruthMembership(place, truths, choice));
  }

  /** Returns whether something but the empty interval is in the pattern for some tracks. */
  public boolean hasMatch() {
    return choices().stream()
        .anyMatch(
            tracks ->
                IntStream.range(0, frames())
                    .anyMatch(start -> ends(tracks, start).length() - 1 > start));
  }

  /** Returns the numbers that the atoms of a formula compare in all frames for these tracks. */
  public Set<AtomNumbers> compared(Formula formula, Map<String, String> tracks) {
    return Comparisons.of(formula, truths.scene().allMoments(), tracks);
  }

  Spre pattern() {
    return pattern;
  }

  FrameTruths truths() {
    return truths;
  }

  Place place() {
    return place;
  }

  int frames() {
    return truths.scene().frames();
  }
}
