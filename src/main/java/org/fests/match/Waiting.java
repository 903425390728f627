package org.fests.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.logic.FormulaProgram;
import org.fests.logic.Reach;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;

/**
 * The truth of formulas that look at other frames: a frame waits until the frames that decide are
 * there. Kept are those, and as many again, whatever the stream's length; O(frames) evaluations.
 */
final class Waiting {
  /** How many frames wait at least, so that small clips are not evaluated one by one. */
  private static final int WORTHWHILE = 64;

  private final Map<Formula, FormulaProgram> programs = new HashMap<>();
  private final Map<Formula, BitColumn> settled = new HashMap<>();
  private final Map<Formula, long[]> whole = new HashMap<>();
  private final List<FrameBatch> kept = new ArrayList<>();
  private final Reach reach;
  private int frames;

  /** Place of the first kept frame whose truth is not known yet. */
  private int first;

  /** How many frames have to be kept before it is tried to settle some. */
  private int enough = WORTHWHILE;

  Waiting(Collection<FormulaProgram> programs) {
    for (FormulaProgram program : programs) {
      this.programs.put(program.formula(), program);
      settled.put(program.formula(), new BitColumn());
    }
    reach = Reach.widest(programs.stream().map(FormulaProgram::reach).toList());
  }

  boolean isEmpty() {
    return programs.isEmpty();
  }

  boolean has(Formula formula) {
    return programs.containsKey(formula);
  }

  /** Adds the stream's next clip. */
  void append(FrameBatch clip) {
    kept.add(clip);
    frames += clip.frames();
    whole.clear();
    if (frames >= enough) {
      settle(joined());
      enough = 2 * frames + WORTHWHILE;
    }
  }

  /** Settles the frames of which all that decides is kept, and forgets what decides no other. */
  private void settle(FrameBatch clip) {
    int end = settledEnd(clip);
    programs.forEach(
        (formula, program) ->
            settled.get(formula).append(program.truth(clip, new int[0]), first, end));
    int start = end == frames ? end : reach.first(clip, end);
    if (start > 0) {
      kept.set(0, clip.slice(start, frames));
    }
    first = end - start;
    frames -= start;
  }

  /** Returns the place after the last frame that can be settled; by halving. */
  private int settledEnd(FrameBatch clip) {
    int low = first;
    int high = frames;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach.last(clip, middle) < frames) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private FrameBatch joined() {
    if (kept.size() > 1) {
      FrameBatch joined = FrameBatch.concat(kept);
      kept.clear();
      kept.add(joined);
    }
    return kept.get(0);
  }

  /** Returns the frames in which the formula is true if no clip follows, one bit each. */
  long[] row(Formula formula) {
    return whole.computeIfAbsent(formula, this::finished);
  }

  private long[] finished(Formula formula) {
    BitColumn all = settled.get(formula).copy();
    if (frames > first) {
      all.append(programs.get(formula).truth(joined(), new int[0]), first, frames);
    }
    return all.toWords();
  }
}
