package org.fests.simulated;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.ingest.simulator.Event;
import org.fests.ingest.simulator.EventKind;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.match.CompiledQuery;
import org.fests.match.Match;
import org.fests.match.MatchLimits;
import org.fests.match.MatchMode;
import org.fests.match.Query;
import org.fests.match.QuerySet;
import org.fests.match.StreamMatcher;
import org.fests.match.StreamTruth;
import org.fests.scene.FrameBatch;
import org.fests.spre.SpreParser;

/**
 * In which frames something is so, for each choice of tracks.
 *
 * @param frames one bit each, by the names of the tracks
 */
record Labels(Map<List<String>, BitSet> frames) {
  private static final MatchLimits LIMITS =
      new MatchLimits(20_000, 4096, 1_000_000, 50, 400_000_000);

  /** Returns what truly happens. */
  static List<Event> events(Simulation simulation) {
    List<Event> events = new ArrayList<>();
    Simulator.events(simulation, events::add);
    return events;
  }

  static Labels of(List<Event> events, EventKind kind) {
    Labels labels = new Labels(new HashMap<>());
    for (Event event : events) {
      if (event.kind() == kind) {
        List<String> tracks = new ArrayList<>(List.of(event.who().track()));
        event.whom().ifPresent(whom -> tracks.add(whom.track()));
        labels.add(tracks, (int) event.first(), (int) event.end());
      }
    }
    return labels;
  }

  /** Returns the clips of the recording's first stream: of a street, all that is around. */
  static List<FrameBatch> clips(Simulation simulation) {
    List<FrameBatch> clips = new ArrayList<>();
    Simulator.play(simulation, clips::add);
    String first = clips.get(0).stream().streamId();
    clips.removeIf(clip -> !clip.stream().streamId().equals(first));
    return clips;
  }

  /** Returns what the engine finds by one query or another. */
  static Labels found(List<String> patterns, List<FrameBatch> clips) {
    Labels labels = new Labels(new HashMap<>());
    for (String pattern : patterns) {
      CompiledQuery query =
          CompiledQuery.compile(
              new Query("event", "", SpreParser.parse(pattern)), LIMITS.patternStates());
      StreamTruth truth = new StreamTruth(QuerySet.of(query, LIMITS), clips.get(0).stream());
      clips.forEach(truth::append);
      for (Match match : new StreamMatcher(query, truth, LIMITS).matches(MatchMode.LONGEST)) {
        labels.add(match.tracks(), match.start(), match.end());
      }
    }
    return labels;
  }

  int count() {
    return frames.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  /** Returns how many frames of choices both have. */
  int common(Labels other) {
    int count = 0;
    for (Map.Entry<List<String>, BitSet> entry : frames.entrySet()) {
      BitSet both = (BitSet) entry.getValue().clone();
      both.and(other.frames.getOrDefault(entry.getKey(), new BitSet()));
      count += both.cardinality();
    }
    return count;
  }

  private void add(List<String> tracks, int first, int end) {
    frames.computeIfAbsent(List.copyOf(tracks), key -> new BitSet()).set(first, end);
  }
}
