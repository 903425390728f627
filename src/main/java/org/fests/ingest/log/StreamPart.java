package org.fests.ingest.log;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fests.scene.Space;

/**
 * What one part of a log adds to the statistics of a stream.
 *
 * @param statistics as they are without the other parts; without doubts
 * @param angle of the boxes, radians
 */
public record StreamPart(StreamStatistics statistics, Extent angle) implements Serializable {

  /** Returns what this part and the next one add together. */
  public StreamPart plus(StreamPart next) {
    StreamStatistics a = statistics;
    StreamStatistics b = next.statistics;
    return new StreamPart(
        new StreamStatistics(
            a.streamId(),
            a.space(),
            a.frames() + b.frames(),
            a.detections() + b.detections(),
            a.untracked() + b.untracked(),
            a.tracks() + b.tracks(),
            a.clock().plus(b.clock()),
            a.identity().plus(b.identity()),
            a.x().plus(a.detections(), b.x(), b.detections()),
            a.y().plus(a.detections(), b.y(), b.detections()),
            a.z().plus(a.detections(), b.z(), b.detections()),
            crowds(a.crowds(), b.crowds()),
            classes(a.classes(), b.classes()),
            List.of()),
        angle.plus(a.detections(), next.angle, b.detections()));
  }

  /** Returns the statistics with what looks doubtful in them. */
  public StreamStatistics whole() {
    StreamStatistics s = statistics;
    Space space = Space.of(s.space()).orElseThrow();
    return new StreamStatistics(
        s.streamId(),
        s.space(),
        s.frames(),
        s.detections(),
        s.untracked(),
        s.tracks(),
        s.clock(),
        s.identity(),
        s.x(),
        s.y(),
        s.z(),
        s.crowds(),
        s.classes(),
        new Doubts(space, s.x(), s.y(), angle, s.classes(), s.clock()).words());
  }

  private static List<Long> crowds(List<Long> a, List<Long> b) {
    List<Long> sums = new ArrayList<>();
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      sums.add((i < a.size() ? a.get(i) : 0L) + (i < b.size() ? b.get(i) : 0L));
    }
    return sums;
  }

  private static List<ClassStatistics> classes(List<ClassStatistics> a, List<ClassStatistics> b) {
    Map<String, ClassStatistics> byName = new TreeMap<>();
    a.forEach(one -> byName.put(one.name(), one));
    b.forEach(one -> byName.merge(one.name(), one, ClassStatistics::plus));
    return List.copyOf(byName.values());
  }
}
