package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * Frames, or parts of frames, of a log that need not have them in order, held in columns until all
 * are there. A part has the index of its draft, whatever that means to its reader, and is known by
 * its place in the order of arrival. About 100 bytes a detection.
 */
public final class HeldFrames {
  private static final int CLIP_FRAMES = 4096;

  /** A solid space takes boxes of any. */
  private static final StreamFacts ANY =
      new StreamFacts(
          "held", "held", "", Channels.ANY, Space.WORLD, 0, new Provenance("held", "", "", ""));

  private final int most;
  private final List<FrameBatch> clips = new ArrayList<>();
  private final LongColumn times = new LongColumn();
  private final FrameBatchBuilder builder = new FrameBatchBuilder(ANY);
  private long records;

  /**
   * Makes one that holds nothing.
   *
   * @param limits whose {@link ReadLimits#gatheredRecords} bounds it
   */
  public HeldFrames(ReadLimits limits) {
    most = limits.gatheredRecords();
  }

  /** Returns whether no more may be held. */
  public boolean full() {
    return records >= most;
  }

  /** Returns how many parts are held. */
  public int size() {
    return times.size();
  }

  /** Holds the draft: its samples with the detections that were kept, its time and pose. */
  public void hold(FrameDraft frame) {
    builder.frame(frame.index());
    frame.pose().ifPresent(builder::pose);
    times.add(frame.timed() ? frame.nanos() : Long.MIN_VALUE);
    records++;
    for (SampleDraft sample : frame.samples()) {
      builder.sample(sample.channel());
      sample.addTo(builder);
      records += sample.kept();
    }
    if (builder.frames() == CLIP_FRAMES) {
      seal();
    }
  }

  private void seal() {
    clips.add(builder.build());
    builder.clear(ANY);
  }

  /** Returns the index of a part. */
  public long index(int part) {
    return clip(part).index(part % CLIP_FRAMES);
  }

  /** Returns the clip that a part lies in. No part is held after the first one was asked for. */
  public FrameBatch clip(int part) {
    if (part / CLIP_FRAMES == clips.size()) {
      seal();
    }
    return clips.get(part / CLIP_FRAMES);
  }

  /** Returns the place of a part in its clip. */
  public int frame(int part) {
    return part % CLIP_FRAMES;
  }

  /** Sets the draft's index, time and pose to those of a part, and adds its detections. */
  public void pour(int part, FrameDraft draft) {
    FrameBatch clip = clip(part);
    int frame = frame(part);
    draft.index(clip.index(frame));
    if (times.at(part) != Long.MIN_VALUE) {
      draft.time(times.at(part));
    }
    clip.pose(frame).ifPresent(draft::pose);
    for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
      SampleDraft into = draft.sampleOf(clip.channel(sample));
      for (int d = clip.firstDetection(sample); d < clip.endDetection(sample); d++) {
        into.next().copy(clip, d);
        if (clip.trackOf(d) != FrameBatch.NONE) {
          into.claim(clip.trackName(d));
        }
        into.keep();
      }
    }
  }

  /**
   * Returns the parts by a key, those of one key in the order of arrival; O(n log n).
   *
   * @param keys one a part
   */
  public static int[] sorted(LongColumn keys) {
    if (inOrder(keys)) {
      return IntStream.range(0, keys.size()).toArray();
    }
    Integer[] boxed = new Integer[keys.size()];
    Arrays.setAll(boxed, i -> i);
    Arrays.sort(boxed, (a, b) -> Long.compare(keys.at(a), keys.at(b)));
    return Arrays.stream(boxed).mapToInt(Integer::intValue).toArray();
  }

  private static boolean inOrder(LongColumn keys) {
    for (int i = 1; i < keys.size(); i++) {
      if (keys.at(i) < keys.at(i - 1)) {
        return false;
      }
    }
    return true;
  }
}
