package org.fests.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.logic.FormulaProgram;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;

/**
 * The truth of a query set's formulas over one stream: each formula, for each choice of the tracks
 * it speaks of, is evaluated once per frame, however many queries have it.
 *
 * <p>Feed it the stream's clips in order. Clips are kept only if some query binds tracks; without
 * that the memory is one bit for each formula and frame.
 */
public final class StreamTruth {
  private record Bound(Formula formula, List<String> tracks) {}

  private final QuerySet queries;
  private final StreamFacts stream;
  private final List<FrameBatch> clips = new ArrayList<>();
  private final TrackClasses tracks = new TrackClasses();
  private final Map<Formula, FormulaProgram> programs = new HashMap<>();
  private final Map<Formula, BitColumn> closed = new HashMap<>();
  private final Map<Bound, long[]> bound = new HashMap<>();
  private int frames;

  /**
   * Prepares the formulas for the stream's space.
   *
   * @throws org.fests.logic.NotEvaluated if one has a construct that is not evaluated there
   */
  public StreamTruth(QuerySet queries, StreamFacts stream) {
    this.queries = queries;
    this.stream = stream;
    for (Formula formula : queries.formulas()) {
      List<String> variables = List.copyOf(FreeVariables.of(formula));
      programs.put(formula, FormulaProgram.compile(formula, stream.space(), variables));
      if (variables.isEmpty()) {
        closed.put(formula, new BitColumn());
      }
    }
  }

  /** Returns the truth over a stream that is one clip. */
  public static StreamTruth of(QuerySet queries, FrameBatch clip) {
    StreamTruth truth = new StreamTruth(queries, clip.stream());
    truth.append(clip);
    return truth;
  }

  /** Adds the stream's next clip. */
  public void append(FrameBatch clip) {
    closed.forEach(
        (formula, bits) ->
            bits.append(programs.get(formula).truth(clip, new int[0]), clip.frames()));
    if (queries.bindsTracks()) {
      clips.add(clip);
      tracks.add(clip);
      bound.clear();
    }
    frames += clip.frames();
  }

  public StreamFacts stream() {
    return stream;
  }

  public int frames() {
    return frames;
  }

  TrackClasses tracks() {
    return tracks;
  }

  /**
   * Returns the frames in which the formula is true, one bit each.
   *
   * @param chosen the tracks of the formula's free variables, in the order of use
   */
  long[] row(Formula formula, List<String> chosen) {
    return chosen.isEmpty()
        ? closed.get(formula).toWords()
        : bound.computeIfAbsent(new Bound(formula, chosen), this::evaluate);
  }

  private long[] evaluate(Bound wanted) {
    BitColumn bits = new BitColumn();
    for (FrameBatch clip : clips) {
      int[] codes = wanted.tracks().stream().mapToInt(clip.tracks()::indexOf).toArray();
      bits.append(programs.get(wanted.formula()).truth(clip, codes), clip.frames());
    }
    return bits.toWords();
  }
}
