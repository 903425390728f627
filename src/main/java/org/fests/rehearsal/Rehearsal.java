package org.fests.rehearsal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.simulator.Cast;
import org.fests.ingest.simulator.Improvisation;
import org.fests.match.MatchLimits;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.spre.Spre;

/**
 * Plays scenes for a pattern until one shows it and, for each of its parts, one shows what lacks
 * only that part; or until there were enough. The engine looks for them; the reference evaluator,
 * which shares no code with it, says of each whether the pattern matches.
 */
public final class Rehearsal {
  /** Scenes played at most: they take about a second. */
  private static final int MOST_SCENES = 60;

  private final MatchLimits limits;
  private final Space space;

  /**
   * @param space of the streams that the pattern is meant for
   */
  public Rehearsal(Space space, MatchLimits limits) {
    this.space = space;
    this.limits = limits;
  }

  /**
   * Plays scenes for a pattern. The same pattern has the same scenes.
   *
   * @throws org.fests.logic.NotEvaluated if it cannot be asked in this space
   * @throws org.fests.automaton.StateLimitException if it is too large to be matched
   */
  public Rehearsed rehearse(Spre pattern) {
    List<Cast> casts = List.of(Casting.of(pattern, 1), Casting.of(pattern, 0));
    Audience audience = new Audience(pattern, limits);
    List<FrameBatch> shown = new ArrayList<>();
    Map<Integer, String> parts = new LinkedHashMap<>();
    List<Omission> missing = new ArrayList<>(Omissions.of(pattern));
    missing.forEach(omission -> parts.putIfAbsent(omission.number(), omission.part()));
    List<Rehearsed.NearMiss> nearMisses = new ArrayList<>();
    for (int seed = 0; seed < MOST_SCENES && (shown.isEmpty() || !parts.isEmpty()); seed++) {
      Audience.Evening evening =
          audience.watch(Improvisation.play(casts.get(seed % 2), space, seed), missing);
      if (shown.isEmpty()) {
        evening.shown().ifPresent(shown::add);
      }
      for (Omission omission : List.copyOf(missing)) {
        Optional<FrameBatch> miss = evening.nearMiss(omission);
        if (miss.isPresent() && parts.remove(omission.number()) != null) {
          nearMisses.add(new Rehearsed.NearMiss(omission.part(), miss.get()));
        }
        missing.removeIf(other -> !parts.containsKey(other.number()));
      }
    }
    return new Rehearsed(shown, nearMisses, List.copyOf(parts.values()));
  }
}
