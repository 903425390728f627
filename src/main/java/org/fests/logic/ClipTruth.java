package org.fests.logic;

import org.fests.scene.FrameBatch;

/** The truth of a formula in one clip, for any tracks. For one thread. */
public final class ClipTruth {
  private final Cursor cursor;
  private final Condition condition;

  ClipTruth(Cursor cursor, Condition condition) {
    this.cursor = cursor;
    this.condition = condition;
  }

  /**
   * Finds the frames that satisfy the formula, as {@link FormulaProgram#truth} does, among some.
   *
   * @param tracks codes of the track variables' tracks in the clip
   * @param frames those that are asked about, one bit each
   */
  public long[] truth(int[] tracks, long[] frames) {
    cursor.bind(tracks);
    FrameBatch clip = cursor.clip;
    if (clip.oneSamplePerFrame()) {
      long[] samples = frames.clone();
      condition.keepTrue(cursor, samples);
      return samples;
    }
    long[] samples = FrameBits.samples(clip, frames);
    condition.keepTrue(cursor, samples);
    return FrameBits.frames(clip, samples);
  }
}
