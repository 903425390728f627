package org.fests.match;

import org.fests.scene.FrameBatch;

/** The frames in which each track of a clip is detected; memory as the detections. */
final class Lifetimes {
  private final int count;
  private final int words;

  /** First place in {@code frames} of each track, and after the last their number. */
  private final int[] first;

  /** The tracks' frames, ascending for each. */
  private final int[] frames;

  Lifetimes(FrameBatch clip) {
    count = clip.frames();
    words = (clip.frames() + 63) >>> 6;
    first = new int[clip.tracks().size() + 1];
    for (int d = 0; d < clip.detections(); d++) {
      if (clip.trackOf(d) != FrameBatch.NONE) {
        first[clip.trackOf(d) + 1]++;
      }
    }
    for (int track = 0; track + 1 < first.length; track++) {
      first[track + 1] += first[track];
    }
    frames = new int[first[first.length - 1]];
    fill(clip);
  }

  private void fill(FrameBatch clip) {
    int[] next = first.clone();
    for (int frame = 0; frame < clip.frames(); frame++) {
      int end = clip.firstDetection(clip.endSample(frame));
      for (int d = clip.firstDetection(clip.firstSample(frame)); d < end; d++) {
        int track = clip.trackOf(d);
        if (track != FrameBatch.NONE) {
          frames[next[track]++] = frame;
        }
      }
    }
  }

  /** Returns the frames that have all these tracks, one bit each; all frames for no track. */
  long[] together(int[] tracks) {
    long[] all = tracks.length == 0 ? everywhere() : of(tracks[0]);
    for (int i = 1; i < tracks.length; i++) {
      long[] other = of(tracks[i]);
      for (int word = 0; word < words; word++) {
        all[word] &= other[word];
      }
    }
    return all;
  }

  private long[] everywhere() {
    long[] bits = new long[words];
    for (int word = 0; word < words; word++) {
      bits[word] = -1L >>> Math.max(0, (word + 1) * Long.SIZE - count);
    }
    return bits;
  }

  private long[] of(int track) {
    long[] bits = new long[words];
    if (track != FrameBatch.NONE) {
      for (int i = first[track]; i < first[track + 1]; i++) {
        bits[frames[i] >>> 6] |= 1L << frames[i];
      }
    }
    return bits;
  }
}
