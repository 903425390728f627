package org.fests.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fests.match.MatchMode;
import org.fests.proof.ReferenceMatch;

/** Which of all matches of one choice of tracks a mode reports, straight from its definition. */
final class Modes {
  private Modes() {}

  static List<ReferenceMatch> reported(MatchMode mode, List<ReferenceMatch> all) {
    return switch (mode) {
      case ALL -> all;
      case LONGEST -> scanned(all, Comparator.comparingInt(ReferenceMatch::end).reversed());
      case SHORTEST -> scanned(all, Comparator.comparingInt(ReferenceMatch::end));
      case MAXIMAL -> all.stream().filter(m -> all.stream().noneMatch(o -> holds(o, m))).toList();
      case ENDING -> all.stream().filter(m -> all.stream().noneMatch(o -> endsWith(o, m))).toList();
    };
  }

  /** From the left takes the best of each start, and goes on at its end. */
  private static List<ReferenceMatch> scanned(
      List<ReferenceMatch> all, Comparator<ReferenceMatch> best) {
    List<ReferenceMatch> taken = new ArrayList<>();
    int position = 0;
    for (ReferenceMatch match :
        all.stream()
            .sorted(Comparator.comparingInt(ReferenceMatch::start).thenComparing(best))
            .toList()) {
      if (match.start() >= position) {
        taken.add(match);
        position = match.end();
      }
    }
    return taken;
  }

  private static boolean holds(ReferenceMatch outer, ReferenceMatch inner) {
    return !outer.equals(inner) && outer.start() <= inner.start() && inner.end() <= outer.end();
  }

  private static boolean endsWith(ReferenceMatch longer, ReferenceMatch match) {
    return longer.end() == match.end() && longer.start() < match.start();
  }
}
