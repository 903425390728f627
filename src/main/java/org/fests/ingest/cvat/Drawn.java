package org.fests.ingest.cvat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fests.scene.AttributeColumn;
import org.fests.scene.AttributeValue;
import org.fests.scene.FrameBatch;

/**
 * The clips of one stream, seen as CVAT sees a task.
 *
 * @param clips in order, at least one
 */
record Drawn(List<FrameBatch> clips) {

  long firstFrame() {
    return clips.get(0).index(0);
  }

  long lastFrame() {
    FrameBatch clip = clips.get(clips.size() - 1);
    return clip.index(clip.frames() - 1);
  }

  /** Returns the greatest step from the first frame that meets all. */
  long step() {
    long step = 0;
    for (FrameBatch clip : clips) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        step = commonDivisor(step, clip.index(frame) - firstFrame());
      }
    }
    return Math.max(1, step);
  }

  private static long commonDivisor(long a, long b) {
    return b == 0 ? a : commonDivisor(b, a % b);
  }

  /** Returns the detections of each track and class, and each that has no track. */
  List<List<Spot>> tracks() {
    Map<List<String>, List<Spot>> named = new HashMap<>();
    List<List<Spot>> tracks = new ArrayList<>();
    for (Spot spot : spots()) {
      List<Spot> begun = new ArrayList<>();
      List<Spot> track =
          spot.trackName().isEmpty()
              ? begun
              : named.computeIfAbsent(List.of(spot.className(), spot.trackName()), key -> begun);
      if (track.isEmpty()) {
        tracks.add(track);
      }
      track.add(spot);
    }
    return tracks;
  }

  /** Returns all detections in order of frames. */
  private List<Spot> spots() {
    List<Spot> spots = new ArrayList<>();
    for (FrameBatch clip : clips) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        int end = clip.firstDetection(clip.endSample(frame));
        for (int d = clip.firstDetection(clip.firstSample(frame)); d < end; d++) {
          spots.add(new Spot(clip, frame, d));
        }
      }
    }
    return spots;
  }

  TreeSet<String> classes() {
    TreeSet<String> classes = new TreeSet<>();
    clips.forEach(clip -> classes.addAll(clip.classes()));
    return classes;
  }

  /** Returns for each attribute how it is filled in: as text, unless all values are of one kind. */
  TreeMap<String, String> inputs() {
    TreeMap<String, String> inputs = new TreeMap<>();
    for (FrameBatch clip : clips) {
      for (AttributeColumn column : clip.attributes()) {
        for (int n = 0; n < column.size(); n++) {
          inputs.merge(
              column.name(),
              input(column.value(n)),
              (one, other) -> one.equals(other) ? one : "text");
        }
      }
    }
    return inputs;
  }

  private static String input(AttributeValue value) {
    if (value instanceof AttributeValue.Flag) {
      return "checkbox";
    }
    return value instanceof AttributeValue.Numeric ? "number" : "text";
  }
}
