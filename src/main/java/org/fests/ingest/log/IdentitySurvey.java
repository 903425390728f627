package org.fests.ingest.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.FrameBatch;

/** Collects what looks doubtful in a stream's identities. Boxes are compared as if upright. */
final class IdentitySurvey {
  private static final double SWITCHED = 0.5;

  private final Map<String, String> classOfTrack;

  /** The class that each track of the clip had last, by its code; -1 before its first detection. */
  private int[] classes = new int[0];

  /** The clip of the frame before, or nothing before the first frame. */
  private List<FrameBatch> clipBefore = List.of();

  /** The tracked detections of the frame before, where its clip is not at hand. */
  private final List<StreamTrace.Tracked> trackedBefore;

  private int frameBefore;
  private long twins;
  private long switches;
  private long classChanges;

  /** Goes on after a part of the stream that another survey has seen. */
  IdentitySurvey(StreamTrace before) {
    classOfTrack = new HashMap<>(before.classOfTrack());
    trackedBefore = before.lastFrame();
  }

  void add(FrameBatch clip) {
    twins += new Twins(clip).count();
    classes = new int[clip.tracks().size()];
    Arrays.fill(classes, -1);
    for (int frame = 0; frame < clip.frames(); frame++) {
      follow(clip, frame);
      clipBefore = List.of(clip);
      frameBefore = frame;
    }
    remember(clip);
  }

  /** Compares the tracks of a frame with what was before; this runs for every detection. */
  private void follow(FrameBatch clip, int frame) {
    int[] tracks = clip.columns().detections().trackCodes();
    int[] codes = clip.columns().detections().classCodes();
    int end = tracks.length == 0 ? 0 : end(clip, frame);
    for (int d = first(clip, frame); d < end; d++) {
      if (tracks[d] != FrameBatch.NONE) {
        int last = classes[tracks[d]];
        if (last < 0) {
          begin(clip, frame, d);
        } else if (last != codes[d]) {
          classChanges++;
        }
        classes[tracks[d]] = codes[d];
      }
    }
  }

  /** Takes the first detection that a track has in its clip. */
  private void begin(FrameBatch clip, int frame, int detection) {
    String known = classOfTrack.get(clip.trackName(detection));
    if (known == null) {
      switches += continuesAnother(clip, frame, detection) ? 1 : 0;
    } else {
      classChanges += known.equals(clip.className(detection)) ? 0 : 1;
    }
  }

  /** Returns whether a track of the frame before that is gone now had about this box. */
  private boolean continuesAnother(FrameBatch clip, int frame, int detection) {
    if (clipBefore.isEmpty()) {
      return trackedBefore.stream().anyMatch(before -> continues(before, clip, frame, detection));
    }
    for (FrameBatch before : clipBefore) {
      for (int d = first(before, frameBefore); d < end(before, frameBefore); d++) {
        if (before.trackOf(d) != FrameBatch.NONE
            && before.className(d).equals(clip.className(detection))
            && Upright.shared(before.box(d), clip.box(detection), clip.stream().space()) >= SWITCHED
            && !has(clip, frame, before.trackName(d))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean continues(
      StreamTrace.Tracked before, FrameBatch clip, int frame, int detection) {
    return before.className().equals(clip.className(detection))
        && Upright.shared(before.box(), clip.box(detection), clip.stream().space()) >= SWITCHED
        && !has(clip, frame, before.track());
  }

  private static boolean has(FrameBatch clip, int frame, String track) {
    for (int d = first(clip, frame); d < end(clip, frame); d++) {
      if (clip.trackName(d).equals(track)) {
        return true;
      }
    }
    return false;
  }

  private void remember(FrameBatch clip) {
    for (int track = 0; track < classes.length; track++) {
      String name = clip.tracks().get(track);
      if (classes[track] >= 0
          && (classOfTrack.size() < StreamSurvey.MOST_TRACKS || classOfTrack.containsKey(name))) {
        classOfTrack.put(name, clip.classes().get(classes[track]));
      }
    }
  }

  private static int first(FrameBatch clip, int frame) {
    return clip.firstDetection(clip.firstSample(frame));
  }

  private static int end(FrameBatch clip, int frame) {
    return clip.firstDetection(clip.endSample(frame));
  }

  StreamStatistics.Identity build() {
    return new StreamStatistics.Identity(twins, switches, classChanges);
  }
}
