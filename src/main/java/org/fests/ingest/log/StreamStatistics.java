package org.fests.ingest.log;

import java.io.Serializable;
import java.util.List;

/**
 * What reading one stream found: how much, how far it reaches, and what looks wrong. Nothing of
 * what looks wrong was changed.
 *
 * @param streamId the stream
 * @param space image, ego or world
 * @param frames how many
 * @param detections how many
 * @param untracked detections without a track
 * @param tracks different names; counted up to {@link StreamSurvey#MOST_TRACKS}
 * @param clock its frame indexes and timestamps
 * @param identity its tracks and twins
 * @param x centres, pixels or metres
 * @param y centres, pixels or metres
 * @param z centres, metres; in an image nothing
 * @param crowds frames by how many detections they have: the first counts those with none, the n-th
 *     those with at least 2^(n-2) and less than 2^(n-1)
 * @param classes ascending by name
 * @param doubts what looks like a mistake of units or axes, in words
 */
public record StreamStatistics(
    String streamId,
    String space,
    long frames,
    long detections,
    long untracked,
    long tracks,
    Clock clock,
    Identity identity,
    Extent x,
    Extent y,
    Extent z,
    List<Long> crowds,
    List<ClassStatistics> classes,
    List<String> doubts)
    implements Serializable {
  public StreamStatistics {
    crowds = List.copyOf(crowds);
    classes = List.copyOf(classes);
    doubts = List.copyOf(doubts);
  }

  /**
   * Frame indexes and timestamps.
   *
   * @param timed whether frames have timestamps
   * @param lastsNanos from the first timestamp to the last, nanoseconds
   * @param stepNanos the median distance of timestamps in the first clip, nanoseconds; 0: none
   * @param longestNanos the greatest distance of two timestamps, nanoseconds
   * @param jumps distances of more than 1.5 steps
   * @param standstills equal timestamps, one after another
   * @param missing frame indexes left out between the first and the last
   * @param gaps runs of such
   */
  public record Clock(
      boolean timed,
      long lastsNanos,
      long stepNanos,
      long longestNanos,
      long jumps,
      long standstills,
      long missing,
      long gaps)
      implements Serializable {

    /** Returns the clock of this part of a stream and the next, which counts from this one's. */
    Clock plus(Clock next) {
      return new Clock(
          timed,
          next.lastsNanos,
          stepNanos,
          Math.max(longestNanos, next.longestNanos),
          jumps + next.jumps,
          standstills + next.standstills,
          missing + next.missing,
          gaps + next.gaps);
    }
  }

  /**
   * What identities look doubtful.
   *
   * @param twins pairs of detections of one class in one sample whose boxes share at least 0.95 of
   *     their union
   * @param switches tracks that begin where a track of the same class ended in the frame before, on
   *     a box that shares at least half of the union: most likely one object with two names
   * @param classChanges times that a track's class is another one than before
   */
  public record Identity(long twins, long switches, long classChanges) implements Serializable {

    /** Returns the sums of this and another part of a stream. */
    Identity plus(Identity other) {
      return new Identity(
          twins + other.twins, switches + other.switches, classChanges + other.classChanges);
    }
  }
}
