package org.fests.ingest.scalabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.HeldFrames;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.LongColumn;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.scene.Space;

/** Holds frames, and delivers them video by video, in the order of their indexes. */
final class FrameRuns {
  /** An index or a time that a frame does not have. */
  static final long NONE = -1;

  /** A video: its number in the order of appearance, how its frames are counted, what they hold. */
  private static final class Video {
    final String name;
    final int number;
    final boolean indexed;
    long frames;
    boolean flat;
    boolean solid;

    Video(String name, int number, boolean indexed) {
      this.name = name;
      this.number = number;
      this.indexed = indexed;
    }
  }

  private final Reading reading;
  private final Map<String, Video> videos = new HashMap<>();
  private final List<Video> inOrder = new ArrayList<>();
  private final FrameDraft frame = new FrameDraft();
  private HeldFrames held;
  private List<Video> owners = new ArrayList<>();
  private List<Image> images = new ArrayList<>();
  private List<String> places = new ArrayList<>();
  private List<Streams> streams = List.of();
  private Video current = new Video("", -1, false);
  private long last;
  private boolean several;

  FrameRuns(Reading reading) {
    this.reading = reading;
    held = new HeldFrames(reading.options().limits());
  }

  /**
   * Gives a frame its index and time: an index that it lacks is its place among the frames of its
   * video. Frames of no video are pictures, whose timestamps say nothing of each other.
   *
   * @param index or {@link #NONE}
   * @param nanos or {@link #NONE}
   * @return why it cannot have them
   */
  Optional<String> number(String name, FrameDraft draft, long index, long nanos) {
    Video video = videos.computeIfAbsent(name, key -> new Video(key, videos.size(), index != NONE));
    if (video.number == inOrder.size()) {
      inOrder.add(video);
    }
    boolean indexed = index != NONE;
    if (indexed != video.indexed) {
      return Optional.of(
          indexed
              ? "frame has an index, the ones of its video before it none"
              : "frame has no index, the ones of its video before it have");
    }
    draft.index(indexed ? index : video.frames);
    video.frames++;
    if (nanos >= 0 && name.isEmpty() && !indexed) {
      reading.tally().ignored("frames.timestamp");
    } else if (nanos >= 0) {
      draft.time(nanos);
    }
    return Optional.empty();
  }

  /**
   * Holds a frame.
   *
   * @param path where it stands in the document
   */
  void hold(String name, FrameDraft draft, Image image, String path) {
    Video video = videos.get(name);
    video.flat |= draft.has(Scalabel.CAMERA);
    video.solid |= draft.has(Scalabel.EGO);
    owners.add(video);
    images.add(image);
    places.add(path);
    held.hold(draft);
    if (held.full()) {
      several = true; // nobody knows what follows
      deliver();
    }
  }

  private void deliver() {
    LongColumn indexes = new LongColumn();
    LongColumn numbers = new LongColumn();
    int[] byIndex = byIndex(indexes);
    for (int part : byIndex) {
      numbers.add(owners.get(part).number);
    }
    for (int place : HeldFrames.sorted(numbers)) {
      deliver(byIndex[place]);
    }
    held = new HeldFrames(reading.options().limits());
    owners = new ArrayList<>();
    images = new ArrayList<>();
    places = new ArrayList<>();
  }

  private int[] byIndex(LongColumn indexes) {
    for (int part = 0; part < held.size(); part++) {
      indexes.add(held.index(part));
    }
    return HeldFrames.sorted(indexes);
  }

  private void deliver(int part) {
    Video video = owners.get(part);
    Place place = Place.whole(reading.source().uri()).at(places.get(part));
    if (video.number < current.number || (video == current && held.index(part) < last)) {
      throw reading.failure(
          place,
          "log has more than gathered.records.max=%d frames and labels, and they are not in order"
              .formatted(reading.options().limits().gatheredRecords()),
          "sort the frames by video and index, or raise the limit in conf/limits.properties");
    }
    if (video != current) {
      begin(video);
    }
    last = held.index(part);
    Image image = images.get(part);
    frame.clear().place(() -> place, image::path);
    for (SampleDraft sample : samples(video)) {
      sample.image(image);
    }
    held.pour(part, frame);
    streams.get(0).accept(frame);
  }

  /** Begins the readings that each frame of the video has, empty or not. */
  private List<SampleDraft> samples(Video video) {
    List<SampleDraft> samples = new ArrayList<>();
    if (video.flat || !video.solid) {
      samples.add(frame.sampleOf(Scalabel.CAMERA));
    }
    if (video.solid) {
      samples.add(frame.sampleOf(Scalabel.EGO));
    }
    return samples;
  }

  private void begin(Video video) {
    streams.forEach(Streams::finish);
    current = video;
    boolean among = (several || inOrder.size() > 1) && !video.name.isEmpty();
    streams =
        List.of(
            new Streams(
                reading,
                new LogFacts(
                    among ? reading.recordingIdAmong(video.name) : reading.recordingId(video.name),
                    video.flat || !video.solid ? Space.IMAGE : Space.EGO,
                    Map.of(Scalabel.CAMERA, Space.IMAGE, Scalabel.EGO, Space.EGO),
                    0,
                    reading.options().labels().frameRate(),
                    reading.provenance(""))));
  }

  /** Delivers the frames that are left. */
  void finish() {
    deliver();
    streams.forEach(Streams::finish);
  }
}
