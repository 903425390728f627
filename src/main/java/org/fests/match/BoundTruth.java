package org.fests.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fests.logic.ClipTruth;
import org.fests.logic.FormulaProgram;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;

/**
 * The truth of formulas about tracks over a whole stream, for each choice of tracks. A formula is
 * evaluated only in frames that have all tracks without which it cannot be true.
 */
final class BoundTruth {
  /** How many rows are kept of formulas about several tracks, of which there are very many. */
  private static final int ROWS = 256;

  private record Bound(Formula formula, List<String> tracks) {}

  /**
   * A formula prepared for the stream.
   *
   * @param needed places of the variables whose tracks a frame must have
   */
  private record Asked(ClipTruth truth, int[] needed) {}

  private final FrameBatch stream;
  private final Lifetimes lifetimes;
  private final Map<String, Integer> codes = new HashMap<>();
  private final Map<Formula, Asked> asked = new HashMap<>();
  private final Map<Bound, long[]> ofOne = new HashMap<>();
  private final Map<Bound, long[]> ofSeveral =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Bound, long[]> eldest) {
          return size() > ROWS;
        }
      };

  BoundTruth(FrameBatch stream) {
    this.stream = stream;
    lifetimes = new Lifetimes(stream);
    for (String track : stream.tracks()) {
      codes.put(track, codes.size());
    }
  }

  /** Returns the frames in which the formula is true for the tracks of its free variables. */
  long[] row(Formula formula, List<String> tracks) {
    Bound bound = new Bound(formula, tracks);
    return (tracks.size() == 1 ? ofOne : ofSeveral).computeIfAbsent(bound, this::evaluate);
  }

  private long[] evaluate(Bound bound) {
    int[] tracks = tracks(bound.tracks());
    Asked program = asked(bound.formula());
    return program.truth().truth(tracks, frames(program, tracks));
  }

  /** Returns whether some frame has all tracks without which the formula cannot be true. */
  boolean possible(Formula formula, List<String> tracks) {
    return Arrays.stream(frames(asked(formula), tracks(tracks))).anyMatch(word -> word != 0);
  }

  private long[] frames(Asked program, int[] tracks) {
    return lifetimes.together(IntStream.of(program.needed()).map(i -> tracks[i]).toArray());
  }

  private int[] tracks(List<String> names) {
    return names.stream().mapToInt(name -> codes.getOrDefault(name, FrameBatch.NONE)).toArray();
  }

  private Asked asked(Formula formula) {
    return asked.computeIfAbsent(formula, this::prepared);
  }

  private Asked prepared(Formula formula) {
    List<String> variables = new ArrayList<>(FreeVariables.of(formula));
    Set<String> needed = Presence.whereTrue(formula);
    FormulaProgram program =
        FormulaProgram.compile(formula, stream.stream().space(), List.copyOf(variables));
    return new Asked(
        program.over(stream), needed.stream().mapToInt(variables::indexOf).sorted().toArray());
  }
}
