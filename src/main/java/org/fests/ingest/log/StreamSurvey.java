package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fests.scene.BoxColumns;
import org.fests.scene.FrameBatch;
import org.fests.scene.StreamFacts;

/** Collects a stream's statistics clip by clip; O(detections), but for crowds of one class. */
final class StreamSurvey {
  /** So many track names are told apart, which bounds memory. */
  static final int MOST_TRACKS = 100_000;

  private static final int CROWDS = 20;

  /** Sizes of a class. */
  private static final class Sizes {
    final Extent.Builder length = new Extent.Builder();
    final Extent.Builder width = new Extent.Builder();
    final Extent.Builder height = new Extent.Builder();
    long detections;
  }

  private final StreamFacts stream;
  private final ClockSurvey clock;
  private final IdentitySurvey identity;
  private final Map<String, String> known;
  private final Map<String, Sizes> classes = new TreeMap<>();
  private final Set<String> tracks = new HashSet<>();
  private final Extent.Builder x = new Extent.Builder();
  private final Extent.Builder y = new Extent.Builder();
  private final Extent.Builder z = new Extent.Builder();
  private final Extent.Builder angle = new Extent.Builder();
  private final long[] crowds = new long[CROWDS];
  private long frames;
  private long detections;
  private long untracked;

  StreamSurvey(StreamFacts stream) {
    this(stream, new ClockSurvey(), StreamTrace.NONE);
  }

  /** Goes on after a part of the stream that another survey has seen. */
  StreamSurvey(StreamFacts stream, StreamShare share) {
    this(stream, new ClockSurvey(share), share.before());
  }

  private StreamSurvey(StreamFacts stream, ClockSurvey clock, StreamTrace before) {
    this.stream = stream;
    this.clock = clock;
    identity = new IdentitySurvey(before);
    known = before.classOfTrack();
  }

  void add(FrameBatch clip) {
    frames += clip.frames();
    detections += clip.detections();
    clock.add(clip);
    identity.add(clip);
    boxes(clip);
    names(clip);
    for (int frame = 0; frame < clip.frames(); frame++) {
      int first = clip.firstDetection(clip.firstSample(frame));
      int end = clip.firstDetection(clip.endSample(frame));
      crowds[Math.min(CROWDS - 1, Integer.SIZE - Integer.numberOfLeadingZeros(end - first))]++;
    }
  }

  private void boxes(FrameBatch clip) {
    boolean solid = stream.space().solid();
    BoxColumns columns = clip.columns().detections().boxes();
    x.addAll(columns.x(), clip.detections());
    y.addAll(columns.y(), clip.detections());
    angle.addAll(columns.angle(), clip.detections());
    if (solid) {
      z.addAll(columns.z(), clip.detections());
    }
    Sizes[] sizes = new Sizes[clip.classes().size()];
    for (int code = 0; code < sizes.length; code++) {
      sizes[code] = classes.computeIfAbsent(clip.classes().get(code), name -> new Sizes());
    }
    int[] codes = clip.columns().detections().classCodes();
    double[] width = columns.width();
    double[] height = columns.height();
    for (int d = 0; d < codes.length; d++) { // this runs for every detection
      Sizes size = sizes[codes[d]];
      size.detections++;
      size.width.add(width[d]);
      size.height.add(height[d]);
      if (solid) {
        size.length.add(clip.length(d));
      }
    }
  }

  /** Looks each name up once a clip. */
  private void names(FrameBatch clip) {
    boolean[] seen = new boolean[clip.tracks().size()];
    for (int d = 0; d < clip.detections(); d++) {
      int track = clip.trackOf(d);
      if (track == FrameBatch.NONE) {
        untracked++;
      } else {
        seen[track] = true;
      }
    }
    for (int track = 0; track < seen.length && tracks.size() < MOST_TRACKS; track++) {
      if (seen[track] && !known.containsKey(clip.tracks().get(track))) {
        tracks.add(clip.tracks().get(track));
      }
    }
  }

  StreamStatistics statistics() {
    return part().whole();
  }

  /** Returns what was seen here, without what the survey went on after. */
  StreamPart part() {
    return new StreamPart(
        new StreamStatistics(
            stream.streamId(),
            stream.space().word(),
            frames,
            detections,
            untracked,
            tracks.size(),
            clock.build(),
            identity.build(),
            x.build(),
            y.build(),
            z.build(),
            crowdCounts(),
            classStatistics(),
            List.of()),
        angle.build());
  }

  private List<ClassStatistics> classStatistics() {
    List<ClassStatistics> perClass = new ArrayList<>();
    classes.forEach(
        (name, size) ->
            perClass.add(
                new ClassStatistics(
                    name,
                    size.detections,
                    size.length.build(),
                    size.width.build(),
                    size.height.build())));
    return perClass;
  }

  private List<Long> crowdCounts() {
    List<Long> counts = new ArrayList<>();
    int last = 0;
    for (int i = 0; i < CROWDS; i++) {
      last = crowds[i] > 0 ? i : last;
    }
    for (int i = 0; i <= last; i++) {
      counts.add(crowds[i]);
    }
    return counts;
  }
}
