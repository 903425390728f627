package org.fests.ingest.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fests.scene.Box;
import org.fests.scene.FrameBatch;

/** Collects what looks doubtful in a stream's identities. Boxes are compared as if upright. */
final class IdentitySurvey {
  private static final double TWINS = 0.95;
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
    classes = new int[clip.tracks().size()];
    Arrays.fill(classes, -1);
    for (int frame = 0; frame < clip.frames(); frame++) {
      for (int sample = clip.firstSample(frame); sample < clip.endSample(frame); sample++) {
        countTwins(clip, clip.firstDetection(sample), clip.endDetection(sample));
      }
      for (int d = first(clip, frame); d < end(clip, frame); d++) {
        if (clip.trackOf(d) != FrameBatch.NONE) {
          follow(clip, frame, d);
        }
      }
      clipBefore = List.of(clip);
      frameBefore = frame;
    }
    remember(clip);
  }

  /**
   * Detections of a class stand together. Boxes whose centres are a tenth of a width apart cannot
   * share 0.95 of their union, which tells of almost all pairs from two numbers.
   */
  private void countTwins(FrameBatch clip, int first, int end) {
    int[] codes = clip.columns().detections().classCodes();
    double[] x = clip.columns().detections().boxes().x();
    for (int a = first; a < end; a++) {
      double near = (clip.length(a) + clip.width(a)) / 10; // in an image the length is 0
      for (int b = a + 1; b < end && codes[b] == codes[a]; b++) {
        if (x[a] == x[b] || Math.abs(x[a] - x[b]) <= near) {
          twins += sharedUpright(clip.box(a), clip.box(b), clip) >= TWINS ? 1 : 0;
        }
      }
    }
  }

  private void follow(FrameBatch clip, int frame, int detection) {
    int track = clip.trackOf(detection);
    if (classes[track] < 0) {
      String known = classOfTrack.get(clip.trackName(detection));
      if (known == null) {
        switches += continuesAnother(clip, frame, detection) ? 1 : 0;
      } else {
        classChanges += known.equals(clip.className(detection)) ? 0 : 1;
      }
    } else {
      classChanges += classes[track] == clip.classOf(detection) ? 0 : 1;
    }
    classes[track] = clip.classOf(detection);
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
            && sharedUpright(before.box(d), clip.box(detection), clip) >= SWITCHED
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
        && sharedUpright(before.box(), clip.box(detection), clip) >= SWITCHED
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

  /** Returns intersection over union of two boxes, of the image or of the ground, as if upright. */
  private static double sharedUpright(Box a, Box b, FrameBatch clip) {
    boolean solid = clip.stream().space().solid();
    double across =
        overlap(a.x(), solid ? a.length() : a.width(), b.x(), solid ? b.length() : b.width());
    double along =
        overlap(a.y(), solid ? a.width() : a.height(), b.y(), solid ? b.width() : b.height());
    double shared = across * along;
    double areaOfA = a.width() * (solid ? a.length() : a.height());
    double areaOfB = b.width() * (solid ? b.length() : b.height());
    double union = areaOfA + areaOfB - shared;
    return union > 0 ? shared / union : 0;
  }

  private static double overlap(double a, double sizeOfA, double b, double sizeOfB) {
    double from = Math.max(a - sizeOfA / 2, b - sizeOfB / 2);
    double to = Math.min(a + sizeOfA / 2, b + sizeOfB / 2);
    return Math.max(0, to - from);
  }

  StreamStatistics.Identity build() {
    return new StreamStatistics.Identity(twins, switches, classChanges);
  }
}
