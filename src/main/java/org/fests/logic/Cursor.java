package org.fests.logic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.fests.scene.BoxColumns;
import org.fests.scene.FrameBatch;

/**
 * Stands at one sample of a clip and holds all that changes while a formula is evaluated: the
 * conditions themselves never change. Fields are read directly by the hot loops.
 */
final class Cursor {
  final FrameBatch clip;
  final Boxes boxes;
  final double[] x;
  final double[] y;
  final double[] width;
  final double[] height;

  /** Who sees the sample. */
  final Viewer viewer;

  /** The sample, its place in the clip. */
  int sample;

  /** First detection of the sample. */
  int from;

  /** The detection that counts as the first of the frame, for showing places. */
  int origin;

  /** Place after its last detection. */
  int end;

  /** First detection of each class that the formula names. */
  final int[] classFrom;

  /** Place after the last detection of each of these classes. */
  final int[] classEnd;

  /** The detection that each variable stands for; NONE for a track that the sample lacks. */
  final int[] bound;

  /** What comparisons have found on each side. */
  final Range[] ranges;

  /** The detections that searches have chosen so far. */
  final int[][] picks;

  /** For each comparison of an attribute its truth, one a detection. */
  final byte[][] attributeTruths;

  private final int[] classCodes;
  private final int[] classOrder;
  private final int[] trackCodes;
  private final int[] detectionClasses;
  private final int[] detectionTracks;
  private final int[] offsets;

  Cursor(Layout layout, FrameBatch clip, int[] tracks) {
    this.clip = clip;
    BoxColumns columns = clip.columns().detections().boxes();
    x = columns.x();
    y = columns.y();
    width = columns.width();
    height = columns.height();
    boxes = layout.boxes(clip);
    viewer = new Viewer(this);
    classCodes = layout.classCodes(clip);
    classOrder = order(classCodes);
    classFrom = new int[classCodes.length];
    classEnd = new int[classCodes.length];
    trackCodes = tracks.clone();
    bound = new int[layout.slots()];
    ranges = layout.newRanges();
    picks = layout.newPicks();
    attributeTruths = layout.attributeTruths(clip);
    detectionClasses = clip.columns().detections().classCodes();
    detectionTracks = clip.columns().detections().trackCodes();
    offsets = clip.columns().samples().detectionOffsets();
  }

  /** Returns the places of the classes that the clip has, in ascending order of code. */
  private static int[] order(int[] codes) {
    return IntStream.range(0, codes.length)
        .filter(place -> codes[place] != FrameBatch.NONE)
        .boxed()
        .sorted(Comparator.comparingInt(place -> codes[place]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Returns the place of the frame that the sample is of. */
  int frame() {
    return clip.frameOf(sample);
  }

  /** Goes to a sample; O(its detections). */
  void enter(int next) {
    sample = next;
    from = offsets[sample];
    end = offsets[sample + 1];
    int d = from;
    for (int place : classOrder) {
      int code = classCodes[place];
      while (d < end && detectionClasses[d] < code) {
        d++;
      }
      classFrom[place] = d;
      while (d < end && detectionClasses[d] == code) {
        d++;
      }
      classEnd[place] = d;
    }
    for (int track = 0; track < trackCodes.length; track++) {
      bound[track] = trackCodes[track] == FrameBatch.NONE ? FrameBatch.NONE : find(track);
    }
  }

  /** Returns the track's first detection in the sample. */
  private int find(int track) {
    int code = trackCodes[track];
    for (int d = from; d < end; d++) {
      if (detectionTracks[d] == code) {
        return d;
      }
    }
    return FrameBatch.NONE;
  }

  /** Clears the bits of the samples, one bit each, that have no detection of the class. */
  void keepSamplesWith(int classPlace, long[] samples) {
    int code = classCodes[classPlace];
    if (code == FrameBatch.NONE) {
      Arrays.fill(samples, 0);
      return;
    }
    for (int word = 0; word < samples.length; word++) {
      samples[word] &= samplesWith(code, samples[word], word * Long.SIZE);
    }
  }

  private long samplesWith(int code, long wanted, int first) {
    long found = 0;
    for (long left = wanted; left != 0; left &= left - 1) {
      int bit = Long.numberOfTrailingZeros(left);
      int d = offsets[first + bit];
      int last = offsets[first + bit + 1];
      while (d < last && detectionClasses[d] < code) {
        d++;
      }
      if (d < last && detectionClasses[d] == code) {
        found |= 1L << bit;
      }
    }
    return found;
  }
}
