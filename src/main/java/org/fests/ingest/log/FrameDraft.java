package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.fests.scene.Pose;

/**
 * A frame as it is read, before it is known to be sound. A reader clears and fills one draft again
 * and again and hands it to {@link Streams#accept}.
 */
public final class FrameDraft {
  /** Greatest index: the end of a match, one more, is still a long. */
  public static final long MAX_INDEX = Long.MAX_VALUE - 1;

  private final List<SampleDraft> pool = new ArrayList<>();
  private final List<Rejected> flawed = new ArrayList<>();
  private Supplier<Place> place = () -> Place.whole("");
  private Supplier<String> excerpt = () -> "";
  private final List<Rejected> flaws = new ArrayList<>();
  private Pose pose = new Pose(0, 0, 0, 0);
  private boolean posed;
  private long index;
  private long nanos;
  private boolean timed;
  private int samples;

  /** Forgets everything: no index, no time, no sample, no flaw. */
  public FrameDraft clear() {
    flawed.clear();
    flaws.clear();
    posed = false;
    index = -1;
    timed = false;
    samples = 0;
    return this;
  }

  /** Says where it stands and how its text begins, for what is found wrong with it later. */
  public FrameDraft place(Supplier<Place> start, Supplier<String> text) {
    place = start;
    excerpt = text;
    return this;
  }

  public FrameDraft index(long number) {
    index = number;
    return this;
  }

  /** Sets the timestamp, nanoseconds. */
  public FrameDraft time(long nanoseconds) {
    nanos = nanoseconds;
    timed = true;
    return this;
  }

  public FrameDraft pose(Pose carrier) {
    pose = carrier;
    posed = true;
    return this;
  }

  /** Begins one channel's reading. */
  public SampleDraft sample(String channel) {
    if (samples == pool.size()) {
      pool.add(new SampleDraft());
    }
    return pool.get(samples++).clear(channel);
  }

  /** Returns whether the frame has a reading of a channel. */
  public boolean has(String channel) {
    return samples().stream().anyMatch(sample -> sample.channel().equals(channel));
  }

  /** Returns the reading of a channel, begun if the frame has none of it yet. */
  public SampleDraft sampleOf(String channel) {
    for (int i = 0; i < samples; i++) {
      if (pool.get(i).channel().equals(channel)) {
        return pool.get(i);
      }
    }
    return sample(channel);
  }

  /** Says that the frame is bad; the first reason stays. */
  public void flaw(Place where, String reason) {
    if (flaws.isEmpty()) {
      flaws.add(new Rejected(Rejected.Kind.FRAME, where, reason, excerpt(), 0));
    }
  }

  /** Says that one detection is bad. */
  public void flawedDetection(Place where, String reason) {
    flawedDetection(where, reason, excerpt());
  }

  /**
   * Says that one detection is bad.
   *
   * @param record the beginning of its text
   */
  public void flawedDetection(Place where, String reason, String record) {
    flawed.add(new Rejected(Rejected.Kind.DETECTION, where, reason, record, 1));
  }

  Place place() {
    return place.get();
  }

  String excerpt() {
    return excerpt.get();
  }

  Optional<Rejected> flaw() {
    return flaws.isEmpty() ? Optional.empty() : Optional.of(flaws.get(0));
  }

  List<Rejected> flawedDetections() {
    return flawed;
  }

  Optional<Pose> pose() {
    return posed ? Optional.of(pose) : Optional.empty();
  }

  long index() {
    return index;
  }

  long nanos() {
    return nanos;
  }

  boolean timed() {
    return timed;
  }

  List<SampleDraft> samples() {
    return pool.subList(0, samples);
  }

  /** Returns how many detections the log has here, bad ones too. */
  public long detections() {
    long all = 0;
    for (int i = 0; i < samples; i++) {
      all += pool.get(i).tried();
    }
    return all;
  }
}
