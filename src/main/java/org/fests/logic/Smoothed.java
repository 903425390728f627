package org.fests.logic;

import java.util.BitSet;
import java.util.List;
import org.fests.scene.FrameBatch;
import org.fests.spre.Formula;

/** {@code hold(phi, n)} and {@code fill(phi, n)} in the channel of the sample at hand. */
sealed interface Smoothed extends Condition {
  Formula formula();

  Condition body();

  /** Returns the way to the other frames. */
  Elsewhere there();

  Smoothing smoothing();

  /** Returns the body's truth in a frame: false where the channel has no sample. */
  default int truth(Cursor cursor, int frame) {
    int sample = cursor.timeline.at(frame, cursor.timeline.channel(cursor.sample));
    return sample == FrameBatch.NONE ? Kleene.FALSE : body().test(there().at(cursor, sample));
  }

  @Override
  default boolean mayBeUnknown() {
    return body().mayBeUnknown();
  }

  @Override
  default void slots(BitSet used) {
    body().slots(used);
  }

  @Override
  default void explain(Cursor cursor, List<AtomEvidence> evidence) {
    int here = cursor.frame();
    Smoothing.Run run = smoothing().run(frame -> truth(cursor, frame), cursor.timeline, here);
    evidence.add(
        new AtomEvidence(
            formula(),
            Truth.of(test(cursor)),
            List.of(),
            run.size(),
            smoothing().comparison(),
            smoothing().limit(),
            new FrameOffsets(run.start() - here, run.end() - here)));
  }

  /** About objects of this sample, which are followed as far as the run goes. */
  record OfObjects(Formula formula, Condition body, Elsewhere there, Smoothing smoothing)
      implements Smoothed {
    private static final int USUAL_RUN = 10;

    @Override
    public int test(Cursor cursor) {
      int here = cursor.frame();
      return smoothing.one(frame -> truth(cursor, frame), cursor.timeline, here);
    }

    @Override
    public int cost() {
      return USUAL_RUN * body.cost();
    }
  }

  /**
   * About no object of this sample in particular: the truth in all samples is found at once, when
   * it is first asked for; O(frames).
   *
   * @param row where the cursors keep it
   */
  record OfFrames(Formula formula, Condition body, Elsewhere there, Smoothing smoothing, int row)
      implements Smoothed {
    @Override
    public int test(Cursor cursor) {
      if (cursor.rows[row].length == 0) {
        cursor.rows[row] = truths(cursor);
      }
      return cursor.rows[row][cursor.sample];
    }

    private byte[] truths(Cursor cursor) {
      byte[] truths = new byte[cursor.clip.samples()];
      for (int channel = 0; channel < cursor.timeline.channels(); channel++) {
        smooth(cursor, channel, truths);
      }
      return truths;
    }

    private void smooth(Cursor cursor, int channel, byte[] truths) {
      Timeline timeline = cursor.timeline;
      byte[] frames = new byte[timeline.frames()];
      for (int frame = 0; frame < frames.length; frame++) {
        int sample = timeline.at(frame, channel);
        if (sample != FrameBatch.NONE) {
          frames[frame] = (byte) body.test(there.at(cursor, sample));
        }
      }
      smoothing.all(frames, timeline);
      for (int sample = 0; sample < truths.length; sample++) {
        if (timeline.channel(sample) == channel) {
          truths[sample] = frames[cursor.clip.frameOf(sample)];
        }
      }
    }

    @Override
    public int cost() {
      return body.cost() + 2;
    }
  }
}
