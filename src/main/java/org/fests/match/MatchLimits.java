package org.fests.match;

import java.io.Serializable;

/**
 * What matching may cost at most. The names in parentheses are the keys of {@code
 * conf/limits.properties}.
 *
 * @param patternStates states of one pattern's automaton (pattern.states.max)
 * @param cachedStates determinised states kept before the cache is emptied (dfa.states.max)
 * @param bindings choices of tracks tried for one query on one stream (bindings.max)
 * @param tries changed patterns tried where nothing matches (tries.max)
 * @param timedPairs pairs of positions looked at for one timed part without a greatest duration
 *     (timed.pairs.max)
 */
public record MatchLimits(
    int patternStates, int cachedStates, int bindings, int tries, int timedPairs)
    implements Serializable {
  public MatchLimits {
    if (patternStates < 2 || cachedStates < 2 || bindings < 1 || tries < 1 || timedPairs < 1) {
      throw new IllegalArgumentException(
          ("Invalid limits: pattern.states.max %d, dfa.states.max %d, bindings.max %d,"
                  + " tries.max %d, timed.pairs.max %d")
              .formatted(patternStates, cachedStates, bindings, tries, timedPairs));
    }
  }
}
