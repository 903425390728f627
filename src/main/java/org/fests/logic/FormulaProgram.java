package org.fests.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;
import org.fests.spre.Formula;

/**
 * A formula compiled for the clips of one space. Immutable: any number of threads may use it.
 *
 * <p>It is judged inside one sample at a time; a frame satisfies it where some sample makes it
 * true. A frame without samples satisfies nothing, not even a negation.
 */
public final class FormulaProgram {
  private final Formula formula;
  private final Space space;
  private final Layout layout;
  private final Condition condition;

  private FormulaProgram(Formula formula, Space space, Layout layout, Condition condition) {
    this.formula = formula;
    this.space = space;
    this.layout = layout;
    this.condition = condition;
  }

  /**
   * Compiles a formula.
   *
   * @param trackVariables the variables that a track binder binds; the formula may use any of them
   * @throws NotEvaluated if the formula has a construct that is not evaluated in that space
   */
  public static FormulaProgram compile(Formula formula, Space space, List<String> trackVariables) {
    Layout layout = new Layout(trackVariables.size());
    Map<String, Integer> scope = new HashMap<>();
    for (int i = 0; i < trackVariables.size(); i++) {
      scope.put(trackVariables.get(i), i);
    }
    Terms terms = new Terms(layout, Map.copyOf(scope), layout.tracks());
    Condition condition = formula.accept(new FormulaCompiler(space, terms));
    return new FormulaProgram(formula, space, layout, condition);
  }

  public Formula formula() {
    return formula;
  }

  /** Returns which other frames it depends on. */
  public Reach reach() {
    return Reach.of(formula);
  }

  /**
   * Finds the frames that satisfy the formula; O(detections) for most, times the choices of its
   * quantifiers. The clip counts as the whole stream: what lies before and after is unknown.
   *
   * @param tracks for each track variable the code of its track in this clip, or {@link
   *     FrameBatch#NONE} when the clip lacks the track
   * @return bit f of word f/64 is set where frame f satisfies it; the bits behind the last are 0
   */
  public long[] truth(FrameBatch clip, int[] tracks) {
    return over(clip).truth(tracks, FrameBits.all(clip.frames()));
  }

  /** Prepares for asking about many choices of tracks in one clip. */
  public ClipTruth over(FrameBatch clip) {
    return new ClipTruth(cursor(clip, new int[layout.tracks()]), condition);
  }

  /** Returns the truth in one sample of the clip. */
  public Truth truthIn(FrameBatch clip, int sample, int[] tracks) {
    Cursor cursor = cursor(clip, tracks);
    cursor.enter(sample);
    return Truth.of(condition.test(cursor));
  }

  /** Returns the first sample of the frame that makes the formula true. */
  public OptionalInt satisfyingSample(FrameBatch clip, int frame, int[] tracks) {
    return IntStream.range(clip.firstSample(frame), clip.endSample(frame))
        .filter(sample -> truthIn(clip, sample, tracks) == Truth.TRUE)
        .findFirst();
  }

  /**
   * Returns a proof of the truth that the formula has in one sample of a frame: the atoms that
   * decide it. What is decided by one part or by one choice of detections (a true {@code |} or
   * {@code E}, a false {@code &} or {@code A}) is proven by the first such; all else by all its
   * parts or choices. Nothing is said of a quantifier over nothing.
   */
  public List<AtomEvidence> evidence(FrameBatch clip, int frame, int sample, int[] tracks) {
    Cursor cursor = cursor(clip, tracks);
    cursor.origin = clip.firstDetection(clip.firstSample(frame));
    cursor.enter(sample);
    List<AtomEvidence> evidence = new ArrayList<>();
    condition.explain(cursor, evidence);
    return evidence.stream().distinct().toList();
  }

  private Cursor cursor(FrameBatch clip, int[] tracks) {
    if (clip.stream().space() != space) {
      throw new IllegalArgumentException(
          "Invalid clip: %s space, compiled for %s"
              .formatted(clip.stream().space().word(), space.word()));
    }
    if (tracks.length != layout.tracks()) {
      throw new IllegalArgumentException(
          "Invalid tracks: %d for %d variables".formatted(tracks.length, layout.tracks()));
    }
    return new Cursor(layout, clip, tracks);
  }

  @Override
  public String toString() {
    return formula.toString();
  }
}
