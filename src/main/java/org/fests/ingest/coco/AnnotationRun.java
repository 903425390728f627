package org.fests.ingest.coco;

import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.HeldFrames;
import org.fests.ingest.log.LongColumn;
import org.fests.ingest.log.Reading;

/**
 * Annotations that stand one after another in a log, until they can be sorted by frame: boxes each
 * with what owns it, an image or (YouTube-VIS) a video.
 */
final class AnnotationRun {
  /** The frame of a box that an image owns. */
  static final long IN_IMAGE = -1;

  private final HeldFrames frames;
  private final LongColumn owners = new LongColumn();
  private final LongColumn places = new LongColumn();
  private final int most;
  private long end;

  /**
   * Makes one without an annotation.
   *
   * @param first place of its first annotation in the log's list
   */
  AnnotationRun(Reading reading, long first) {
    frames = new HeldFrames(reading.options().limits());
    most = reading.options().limits().gatheredRecords();
    end = first;
  }

  /** Returns whether no more may be held. */
  boolean full() {
    return frames.full() || owners.size() >= most;
  }

  /** Returns the place after the last annotation, in the log's list. */
  long end() {
    return end;
  }

  /** Says that the annotation at {@link #end} was read, whatever became of it. */
  void next() {
    end++;
  }

  /**
   * Holds the box of the annotation at {@link #end}.
   *
   * @param owner id of the image or video
   * @param box whose index is {@link #IN_IMAGE} or the frame's place in the video
   */
  void hold(long owner, FrameDraft box) {
    frames.hold(box);
    owners.add(owner);
    places.add(end);
  }

  HeldFrames boxes() {
    return frames;
  }

  /** Returns the id of the image or video that owns a box. */
  long owner(int box) {
    return owners.at(box);
  }

  /** Returns the place of a box's annotation in the log's list. */
  long place(int box) {
    return places.at(box);
  }
}
