package org.fests.spark;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.fests.scene.BoxColumns;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameColumns;
import org.fests.scene.SampleColumns;

/** What a clip's row says of its arrays as a whole, so that jobs can do without them. */
final class ClipStatistics {
  private final FrameBatch clip;
  private final Spans classes;
  private final Spans tracks;
  private final int[] classDetections;
  private final int[] trackClass;
  private final BitSet[] tracksOfClass;

  /** Reads the clip once; O(frames + detections). */
  ClipStatistics(FrameBatch clip) {
    this.clip = clip;
    classes = new Spans(clip.classes().size());
    tracks = new Spans(clip.tracks().size());
    classDetections = new int[clip.classes().size()];
    trackClass = filled(clip.tracks().size(), FrameBatch.NONE);
    tracksOfClass =
        IntStream.range(0, clip.classes().size())
            .mapToObj(code -> new BitSet())
            .toArray(BitSet[]::new);
    for (int frame = 0; frame < clip.frames(); frame++) {
      int end = clip.firstDetection(clip.endSample(frame));
      for (int d = clip.firstDetection(clip.firstSample(frame)); d < end; d++) {
        see(frame, clip.classOf(d), clip.trackOf(d));
      }
    }
  }

  private void see(int frame, int classCode, int track) {
    classes.see(classCode, frame);
    classDetections[classCode]++;
    if (track != FrameBatch.NONE) {
      tracks.see(track, frame);
      tracksOfClass[classCode].set(track);
      if (trackClass[track] == FrameBatch.NONE) {
        trackClass[track] = classCode;
      }
    }
  }

  void writeExtent(RowWriter row) {
    double[] none = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    double[][] extent = {none.clone(), none.clone(), none.clone()};
    for (int d = 0; d < clip.detections(); d++) {
      widen(extent[0], clip.x(d), reach(d, 0));
      widen(extent[1], clip.y(d), reach(d, Math.PI / 2));
      widen(extent[2], clip.z(d), clip.stream().space().solid() ? clip.height(d) / 2 : 0);
    }
    for (double[] axis : extent) {
      row.number(axis[0]).number(axis[1]);
    }
  }

  private static void widen(double[] axis, double centre, double reach) {
    axis[0] = Math.min(axis[0], centre - reach);
    axis[1] = Math.max(axis[1], centre + reach);
  }

  /** Returns how far a box reaches from its centre along a direction of the ground or image. */
  private double reach(int d, double direction) {
    boolean solid = clip.stream().space().solid();
    double along = solid ? clip.length(d) : clip.width(d);
    double across = solid ? clip.width(d) : clip.height(d);
    if (clip.angle(d) == 0) {
      return (direction == 0 ? along : across) / 2;
    }
    double turn = clip.angle(d) - direction;
    return (along * Math.abs(StrictMath.cos(turn)) + across * Math.abs(StrictMath.sin(turn))) / 2;
  }

  void writeClasses(RowWriter row) {
    row.texts(clip.classes())
        .wholes(classDetections)
        .wholes(Arrays.stream(tracksOfClass).mapToInt(BitSet::cardinality).toArray())
        .wholes(classes.first)
        .wholes(classes.last);
  }

  void writeTracks(RowWriter row) {
    row.texts(clip.tracks()).wholes(trackClass).wholes(tracks.first).wholes(tracks.last);
  }

  /** Returns the size of the numbers one a frame, a sample or a detection. */
  long bytes() {
    FrameColumns frames = clip.columns();
    SampleColumns samples = frames.samples();
    long large = (long) frames.indexes().length + frames.times().length + frames.poses().length;
    long small =
        (long) samples.frameOffsets().length
            + samples.channelCodes().length
            + samples.detectionOffsets().length
            + frames.detections().classCodes().length
            + frames.detections().trackCodes().length;
    return Long.BYTES * (large + numbers(frames)) + Integer.BYTES * small;
  }

  private static long numbers(FrameColumns frames) {
    BoxColumns boxes = frames.detections().boxes();
    double[][] columns = {
      frames.detections().scores(),
      boxes.x(),
      boxes.y(),
      boxes.z(),
      boxes.length(),
      boxes.width(),
      boxes.height(),
      boxes.angle(),
      boxes.vx(),
      boxes.vy(),
      boxes.vz()
    };
    return Arrays.stream(columns).mapToLong(column -> column.length).sum();
  }

  private static int[] filled(int size, int value) {
    int[] values = new int[size];
    Arrays.fill(values, value);
    return values;
  }

  /** The first and the last frame in which each of some things was seen. */
  private static final class Spans {
    private final int[] first;
    private final int[] last;

    Spans(int size) {
      first = filled(size, FrameBatch.NONE);
      last = filled(size, FrameBatch.NONE);
    }

    void see(int thing, int frame) {
      if (first[thing] == FrameBatch.NONE) {
        first[thing] = frame;
      }
      last[thing] = frame;
    }
  }
}
