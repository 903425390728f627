package org.fests.ingest.log;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.Box;
import org.fests.scene.FrameBatch;

/**
 * What a stream's next frame is compared with, after some part of a log.
 *
 * @param frames how many there are
 * @param clips how many clips they are in
 * @param timed whether they have timestamps
 * @param periodNanos of the first clip, nanoseconds
 * @param firstIndex of the first frame
 * @param lastIndex of the last frame
 * @param firstNanos of the first frame, nanoseconds; 0 if not timed
 * @param lastNanos of the last frame
 * @param times timestamps of as many first frames as one clip may have
 * @param classOfTrack the class that each track had last
 * @param lastFrame the tracked detections of the last frame
 */
public record StreamTrace(
    long frames,
    int clips,
    boolean timed,
    long periodNanos,
    long firstIndex,
    long lastIndex,
    long firstNanos,
    long lastNanos,
    List<Long> times,
    Map<String, String> classOfTrack,
    List<Tracked> lastFrame)
    implements Serializable {
  /** No frame yet. */
  public static final StreamTrace NONE =
      new StreamTrace(0, 0, false, 0, 0, 0, 0, 0, List.of(), Map.of(), List.of());

  /** A detection with a track. */
  public record Tracked(String track, String className, Box box) implements Serializable {}

  static StreamTrace of(FrameBatch clip) {
    int last = clip.frames() - 1;
    List<Long> times = new ArrayList<>();
    for (long time : clip.columns().times()) {
      times.add(time);
    }
    return new StreamTrace(
        clip.frames(),
        1,
        clip.timed(),
        clip.stream().periodNanos(),
        clip.index(0),
        clip.index(last),
        clip.timed() ? clip.time(0) : 0,
        clip.timed() ? clip.time(last) : 0,
        times,
        classes(clip),
        tracked(clip, last));
  }

  private static Map<String, String> classes(FrameBatch clip) {
    int[] codes = new int[clip.tracks().size()];
    Arrays.fill(codes, FrameBatch.NONE);
    for (int d = 0; d < clip.detections(); d++) {
      if (clip.trackOf(d) != FrameBatch.NONE) {
        codes[clip.trackOf(d)] = clip.classOf(d);
      }
    }
    Map<String, String> classes = new HashMap<>();
    for (int track = 0; track < codes.length; track++) {
      if (codes[track] != FrameBatch.NONE) {
        classes.put(clip.tracks().get(track), clip.classes().get(codes[track]));
      }
    }
    return classes;
  }

  private static List<Tracked> tracked(FrameBatch clip, int frame) {
    List<Tracked> tracked = new ArrayList<>();
    int end = clip.firstDetection(clip.endSample(frame));
    for (int d = clip.firstDetection(clip.firstSample(frame)); d < end; d++) {
      if (clip.trackOf(d) != FrameBatch.NONE) {
        tracked.add(new Tracked(clip.trackName(d), clip.className(d), clip.box(d)));
      }
    }
    return tracked;
  }

  /** Returns whether a stream goes on with the frames of a later part. */
  boolean accepts(StreamTrace later) {
    return frames == 0
        || (later.firstIndex > lastIndex && later.timed == timed && later.firstNanos >= lastNanos);
  }

  /**
   * Returns the trace of both.
   *
   * @param most how many first timestamps are kept
   */
  StreamTrace then(StreamTrace later, int most) {
    if (frames == 0) {
      return later;
    }
    List<Long> first = new ArrayList<>(times);
    first.addAll(later.times.subList(0, Math.min(later.times.size(), most - first.size())));
    Map<String, String> classes = new HashMap<>(classOfTrack);
    if (classes.size() < StreamSurvey.MOST_TRACKS) { // at so many the log is read whole
      classes.putAll(later.classOfTrack);
    }
    return new StreamTrace(
        frames + later.frames,
        clips + later.clips,
        timed,
        periodNanos,
        firstIndex,
        later.lastIndex,
        firstNanos,
        later.lastNanos,
        first,
        classes,
        later.lastFrame);
  }

  /** Returns the median distance of the first timestamps, nanoseconds; 0: there is none. */
  long step() {
    long[] steps = new long[Math.max(0, times.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = times.get(i + 1) - times.get(i);
    }
    Arrays.sort(steps);
    return steps.length == 0 ? 0 : steps[steps.length / 2];
  }
}
