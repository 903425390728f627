package org.fests.tuple;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.fests.scene.FrameBatch;

/** The frames of a stream in which all of some classes are detected, one bit each. */
final class ClassPresence {
  /** Of classes that no frame has all of. */
  static final ClassPresence NOWHERE = new ClassPresence(List.of(), Set.of());

  private final BitSet frames = new BitSet();

  /** Reads the clips of a stream in order; O(detections). */
  ClassPresence(List<FrameBatch> clips, Set<String> classes) {
    int first = 0;
    for (FrameBatch clip : clips) {
      mark(clip, classes, first);
      first += clip.frames();
    }
  }

  /** Returns whether a frame from one position up to another has them all. */
  boolean together(int from, int to) {
    int next = frames.nextSetBit(from);
    return next >= 0 && next < to;
  }

  private void mark(FrameBatch clip, Set<String> classes, int first) {
    int[] codes = classes.stream().mapToInt(clip::classCode).toArray();
    for (int code : codes) {
      if (code == FrameBatch.NONE) {
        return;
      }
    }
    for (int frame = 0; frame < clip.frames(); frame++) {
      BitSet seen = new BitSet();
      int end = clip.firstDetection(clip.endSample(frame));
      for (int d = clip.firstDetection(clip.firstSample(frame)); d < end; d++) {
        seen.set(clip.classOf(d));
      }
      if (all(codes, seen)) {
        frames.set(first + frame);
      }
    }
  }

  private static boolean all(int[] codes, BitSet seen) {
    for (int code : codes) {
      if (!seen.get(code)) {
        return false;
      }
    }
    return true;
  }
}
