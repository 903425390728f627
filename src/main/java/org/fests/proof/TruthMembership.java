package org.fests.proof;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.fests.spre.Formula;
import org.fests.spre.Spre;

/**
 * The intervals of a pattern for one choice of tracks: a bracket takes a frame where it is true.
 */
final class TruthMembership extends Membership {
  private final FrameTruths truths;
  private final Map<String, String> tracks;
  private final IdentityHashMap<Formula, List<Truth>> known = new IdentityHashMap<>();

  TruthMembership(Place pattern, FrameTruths truths, Map<String, String> tracks) {
    super(truths.scene(), pattern);
    this.truths = truths;
    this.tracks = Map.copyOf(tracks);
  }

  @Override
  boolean takes(Place leaf, int frame) {
    return !(leaf.spre() instanceof Spre.Symbol symbol)
        || truths(symbol.formula()).get(frame) == Truth.TRUE;
  }

  private List<Truth> truths(Formula formula) {
    return known.computeIfAbsent(formula, asked -> truths.truths(asked, tracks));
  }
}
