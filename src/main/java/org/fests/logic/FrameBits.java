package org.fests.logic;

import org.fests.scene.FrameBatch;

/** Sets of a clip's frames or samples, one bit each: bit i of word i/64. */
final class FrameBits {
  private FrameBits() {}

  /** Returns the set of the first so many. */
  static long[] all(int count) {
    long[] words = new long[(count + Long.SIZE - 1) / Long.SIZE];
    for (int i = 0; i < words.length; i++) {
      words[i] = -1L >>> Math.max(0, (i + 1) * Long.SIZE - count);
    }
    return words;
  }

  /** Returns the frames of which some sample is in the set. */
  static long[] frames(FrameBatch clip, long[] samples) {
    long[] frames = new long[(clip.frames() + Long.SIZE - 1) / Long.SIZE];
    for (int frame = 0; frame < clip.frames(); frame++) {
      for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
        if (has(samples, sample)) {
          add(frames, frame);
        }
      }
    }
    return frames;
  }

  /** Returns the samples of the frames in the set. */
  static long[] samples(FrameBatch clip, long[] frames) {
    long[] samples = new long[(clip.samples() + Long.SIZE - 1) / Long.SIZE];
    for (int frame = 0; frame < clip.frames(); frame++) {
      for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
        if (has(frames, frame)) {
          add(samples, sample);
        }
      }
    }
    return samples;
  }

  private static boolean has(long[] set, int place) {
    return (set[place / Long.SIZE] >>> (place % Long.SIZE) & 1) != 0;
  }

  private static void add(long[] set, int place) {
    set[place / Long.SIZE] |= 1L << (place % Long.SIZE);
  }
}
