package org.fests.logic;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.fests.scene.BoxColumns;
import org.fests.scene.FrameBatch;

/**
 * Stands at one sample of a clip and holds all that changes while a formula is evaluated: the
 * conditions themselves never change. Fields are read directly by the hot loops.
 *
 * <p>What a formula asks of another frame is asked of another cursor, which follows the objects
 * there by their tracks: {@link Elsewhere}.
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

  /** The sample, its place in the clip; NONE before the first. */
  int sample = FrameBatch.NONE;

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

  /** The track, or NONE, of each variable that was bound in another sample than this one. */
  final int[] codes;

  /** What comparisons have found on each side. */
  final Range[] ranges;

  /** The detections that searches have chosen so far. */
  final int[][] picks;

  /** For each comparison of an attribute its truth, one a detection. */
  final byte[][] attributeTruths;

  /** The frames, channels and times of the samples. */
  final Timeline timeline;

  /** Truths in all samples, for conditions that are about no object of a sample; or empty. */
  final byte[][] rows;

  private final Layout layout;
  private final Cursor[] others;
  private final int[] classCodes;
  private final int[] classOrder;
  private final int[] detectionClasses;
  private final int[] detectionTracks;
  private final int[] offsets;

  /**
   * Makes one that stands nowhere.
   *
   * @param tracks code of each track variable's track, or NONE
   */
  Cursor(Layout layout, FrameBatch clip, int[] tracks) {
    this.layout = layout;
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
    codes = Arrays.copyOf(tracks, layout.slots());
    bound = new int[layout.slots()];
    ranges = layout.newRanges();
    picks = layout.newPicks();
    attributeTruths = layout.attributeTruths(clip);
    timeline = new Timeline(clip);
    rows = new byte[layout.rows()][0];
    others = new Cursor[layout.others()];
    detectionClasses = clip.columns().detections().classCodes();
    detectionTracks = clip.columns().detections().trackCodes();
    offsets = clip.columns().samples().detectionOffsets();
  }

  /** Makes one for the same clip that knows what the other knows of all samples. */
  private Cursor(Cursor of) {
    layout = of.layout;
    clip = of.clip;
    boxes = of.boxes;
    x = of.x;
    y = of.y;
    width = of.width;
    height = of.height;
    viewer = new Viewer(this);
    classCodes = of.classCodes;
    classOrder = of.classOrder;
    classFrom = new int[classCodes.length];
    classEnd = new int[classCodes.length];
    codes = new int[layout.slots()];
    bound = new int[layout.slots()];
    ranges = layout.newRanges();
    picks = layout.newPicks();
    attributeTruths = of.attributeTruths;
    timeline = of.timeline;
    rows = of.rows;
    others = new Cursor[layout.others()];
    detectionClasses = of.detectionClasses;
    detectionTracks = of.detectionTracks;
    offsets = of.offsets;
  }

  /** Returns the cursor of its own that something in the formula asks of other samples. */
  Cursor other(int place) {
    if (others[place] == null) {
      others[place] = new Cursor(this);
    }
    return others[place];
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

  /** Lets the track variables stand for other tracks; it stands nowhere then. */
  void bind(int[] tracks) {
    System.arraycopy(tracks, 0, codes, 0, tracks.length);
    Arrays.fill(rows, new byte[0]);
    sample = FrameBatch.NONE;
  }

  /** Goes to a sample and finds the track variables there; O(its detections). */
  void enter(int next) {
    stand(next);
    for (int track = 0; track < layout.tracks(); track++) {
      bound[track] = find(codes[track]);
    }
  }

  /** Goes to a sample, where nothing is bound. */
  void stand(int next) {
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
  }

  /** Returns the track's first detection in the sample. */
  int find(int code) {
    return find(code, sample);
  }

  /** Returns the track's first detection in a sample of the clip. */
  int find(int code, int there) {
    if (code != FrameBatch.NONE) {
      for (int d = offsets[there]; d < offsets[there + 1]; d++) {
        if (detectionTracks[d] == code) {
          return d;
        }
      }
    }
    return FrameBatch.NONE;
  }

  /** Returns the same channel's sample in the frame before, or NONE. */
  int previous() {
    return timeline.at(frame() - 1, timeline.channel(sample));
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
