package org.fests.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.logic.FormulaProgram;
import org.fests.logic.Reach;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;
import org.fests.spre.Formula;
import org.fests.spre.FreeVariables;

/**
 * The truth of a query set's formulas over one stream: each formula, for each choice of the tracks
 * it speaks of, is evaluated once per frame, however many queries have it.
 *
 * <p>Feed it the stream's clips in order. Clips are kept only if some query binds tracks; without
 * that the memory is one bit for each formula and frame, and the frames that {@link Waiting} keeps.
 * How the stream is cut into clips changes nothing.
 */
public final class StreamTruth {
  private final QuerySet queries;
  private final StreamFacts stream;
  private final List<FrameBatch> clips = new ArrayList<>();
  private final TrackClasses tracks = new TrackClasses();
  private final Map<Formula, FormulaProgram> programs = new HashMap<>();
  private final Map<Formula, BitColumn> closed = new HashMap<>();

  /** At most one: about the clips so far. */
  private final List<BoundTruth> bound = new ArrayList<>();

  private final Waiting waiting;
  private final TimeColumn times = new TimeColumn();
  private int frames;

  /**
   * Prepares the formulas for the stream's space.
   *
   * @throws org.fests.logic.NotEvaluated if one has a construct that is not evaluated there
   */
  public StreamTruth(QuerySet queries, StreamFacts stream) {
    this.queries = queries;
    this.stream = stream;
    List<FormulaProgram> reaching = new ArrayList<>();
    for (Formula formula : queries.formulas()) {
      List<String> variables = List.copyOf(FreeVariables.of(formula));
      FormulaProgram program = FormulaProgram.compile(formula, stream.space(), variables);
      programs.put(formula, program);
      if (variables.isEmpty() && program.reach().equals(Reach.NONE)) {
        closed.put(formula, new BitColumn());
      } else if (variables.isEmpty()) {
        reaching.add(program);
      }
    }
    waiting = new Waiting(reaching);
  }

  /** Returns the truth over a stream that is one clip. */
  public static StreamTruth of(QuerySet queries, FrameBatch clip) {
    StreamTruth truth = new StreamTruth(queries, clip.stream());
    truth.append(clip);
    return truth;
  }

  /**
   * Adds the stream's next clip.
   *
   * @throws org.fests.logic.NotEvaluated if a query speaks of seconds and the clip has no times
   */
  public void append(FrameBatch clip) {
    if (frames == 0 && clip.frames() > 0 && !clip.timed()) {
      queries.queries().forEach(q -> new Seconds(q.query().pattern().spre()).refuse());
    }
    closed.forEach(
        (formula, bits) ->
            bits.append(programs.get(formula).truth(clip, new int[0]), clip.frames()));
    if (!waiting.isEmpty()) {
      waiting.append(clip);
    }
    if (queries.bindsTracks()) {
      clips.add(clip);
      tracks.add(clip);
      bound.clear();
    }
    times.append(clip);
    frames += clip.frames();
  }

  public StreamFacts stream() {
    return stream;
  }

  public int frames() {
    return frames;
  }

  /** Returns when each frame begins and, last, when the last one ends, nanoseconds. */
  long[] times() {
    return times.bounds(stream.periodNanos());
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
    if (!chosen.isEmpty()) {
      return bound().row(formula, chosen);
    }
    return waiting.has(formula) ? waiting.row(formula) : closed.get(formula).toWords();
  }

  /** Returns whether some frame has all of the tracks without which the formula cannot be true. */
  boolean possible(Formula formula, List<String> chosen) {
    return chosen.isEmpty() || bound().possible(formula, chosen);
  }

  private BoundTruth bound() {
    if (bound.isEmpty()) {
      FrameBatch whole = clips.size() == 1 ? clips.get(0) : FrameBatch.concat(clips);
      clips.clear();
      clips.add(whole);
      bound.add(new BoundTruth(whole));
    }
    return bound.get(0);
  }
}
