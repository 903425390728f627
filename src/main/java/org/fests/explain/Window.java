package org.fests.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fests.match.Match;
import org.fests.proof.Attempt;
import org.fests.proof.FrameSpan;
import org.fests.proof.ReferenceMatch;
import org.fests.proof.Witness;
import org.fests.scene.FrameBatch;

/** The frames that are explained, and how they are named. */
record Window(FrameBatch frames) {
  FrameSpan span(int start, int end) {
    return new FrameSpan(frames.index(start), frames.index(end - 1) + 1);
  }

  /** Returns the index of the frame at a position; at the end the last frame's plus 1. */
  long index(int position) {
    return position < frames.frames() ? frames.index(position) : frames.index(position - 1) + 1;
  }

  /** Returns the match with its tracks by variable. */
  ReferenceMatch reference(Match match, List<String> variables) {
    return new ReferenceMatch(match.start(), match.end(), tracks(match.tracks(), variables));
  }

  static Map<String, String> tracks(List<String> choice, List<String> variables) {
    Map<String, String> tracks = new LinkedHashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      tracks.put(variables.get(i), choice.get(i));
    }
    return tracks;
  }

  /** Returns the class of the track's first detection. */
  String firstClass(String track) {
    return IntStream.range(0, frames.detections())
        .filter(detection -> frames.trackName(detection).equals(track))
        .mapToObj(frames::className)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the place of the frame's first detection in the clip. */
  int firstDetection(int position) {
    return frames.firstDetection(frames.firstSample(position));
  }

  Witness witness(String term, int detection, int position) {
    return new Witness(
        term,
        frames.className(detection),
        frames.trackName(detection),
        detection - firstDetection(position));
  }

  boolean isFirst(long frame) {
    return frames.index(0) == frame;
  }

  boolean hasPose(long frame) {
    return frames.pose(position(frame)).isPresent();
  }

  /** Returns whether the track has a detection in the frame of that index. */
  boolean sees(String track, long frame) {
    return frames.frame(position(frame)).detections().stream()
        .anyMatch(detection -> detection.trackName().equals(track));
  }

  private int position(long frame) {
    return IntStream.range(0, frames.frames())
        .filter(position -> frames.index(position) == frame)
        .findFirst()
        .orElseThrow();
  }

  /** Returns how long the span's frames last, nanoseconds; the last one the stream's period. */
  long nanos(FrameSpan span) {
    return time(position(span.endFrame() - 1) + 1) - time(position(span.firstFrame()));
  }

  /** Returns how long it is from the attempt's first frame to where it stopped, nanoseconds. */
  long nanos(Attempt attempt) {
    boolean tookAll = attempt.stopFrame() == index(frames.frames());
    int stop = tookAll ? frames.frames() : position(attempt.stopFrame());
    return time(stop) - time(position(attempt.startFrame()));
  }

  private long time(int position) {
    return position < frames.frames()
        ? frames.time(position)
        : frames.time(position - 1) + frames.stream().periodNanos();
  }
}
