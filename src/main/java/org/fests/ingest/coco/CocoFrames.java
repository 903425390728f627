package org.fests.ingest.coco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fests.ingest.coco.CocoTables.Picture;
import org.fests.ingest.coco.CocoTables.Video;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.HeldFrames;
import org.fests.ingest.log.Image;
import org.fests.ingest.log.LogFacts;
import org.fests.ingest.log.LongColumn;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.log.Streams;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.Space;

/**
 * Delivers the frames of a document, video by video and in the order of their numbers, while runs
 * of annotations bring their boxes.
 */
final class CocoFrames {
  private static final Video NO_VIDEO = new Video("", 0, 0, 0);

  private final Reading reading;
  private final CocoTables tables;

  /** The pictures, in the order of delivery, by their places in the tables; and the reverse. */
  private final int[] order;

  private final int[] ranks;
  private final Map<Long, Boolean> numbered = new HashMap<>();
  private final boolean several;
  private final FrameDraft frame = new FrameDraft();
  private List<Streams> streams = List.of();
  private long video = CocoTables.NONE;
  private int firstOfVideo;
  private int current = -1;

  CocoFrames(Reading reading, CocoTables tables) {
    this.reading = reading;
    this.tables = tables;
    List<Picture> pictures = tables.pictures();
    Map<Long, Integer> videos = videos(pictures);
    several = videos.size() > 1;
    for (Picture picture : pictures) {
      numbered.merge(picture.video(), picture.number() != CocoTables.NONE, Boolean::logicalOr);
    }
    order = order(pictures, videos);
    ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
  }

  /** Returns the videos that have a frame, in the order of their list, then of their images. */
  private Map<Long, Integer> videos(List<Picture> pictures) {
    Map<Long, Integer> known = new HashMap<>();
    pictures.forEach(picture -> known.putIfAbsent(picture.video(), 0));
    Map<Long, Integer> videos = new LinkedHashMap<>();
    for (long id : tables.videoOrder()) {
      if (known.containsKey(id)) {
        videos.putIfAbsent(id, videos.size());
      }
    }
    for (Picture picture : pictures) {
      videos.putIfAbsent(picture.video(), videos.size());
    }
    return videos;
  }

  private int[] order(List<Picture> pictures, Map<Long, Integer> videos) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < pictures.size(); i++) {
      places.add(i);
    }
    places.sort(
        (a, b) -> {
          Picture first = pictures.get(a);
          Picture second = pictures.get(b);
          int byVideo = Integer.compare(videos.get(first.video()), videos.get(second.video()));
          return byVideo != 0 ? byVideo : Long.compare(first.number(), second.number());
        });
    return places.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Adds the boxes of a run to their frames; those of its last frame may go on in the next run.
   *
   * @throws org.fests.ingest.log.LogException if a box is of a frame that was delivered before
   */
  void deliver(AnnotationRun run) {
    LongColumn keys = new LongColumn();
    for (int box = 0; box < run.boxes().size(); box++) {
      keys.add(rank(run, box));
    }
    for (int box : HeldFrames.sorted(keys)) {
      if (keys.at(box) < 0) {
        reject(run, box, unknown(run, box));
      } else {
        advance((int) keys.at(box), run, box);
        pour(run, box);
      }
    }
  }

  /**
   * Returns the place of a box's frame in the order of delivery, or -1 if there is no such frame.
   */
  private long rank(AnnotationRun run, int box) {
    long index = run.boxes().index(box);
    if (index == AnnotationRun.IN_IMAGE) {
      int picture = tables.image(run.owner(box));
      return picture < 0 ? -1 : ranks[picture];
    }
    Video owner = tables.video(run.owner(box)).orElse(NO_VIDEO);
    long picture = owner.firstFrame() + index;
    return picture < owner.endFrame() ? ranks[(int) picture] : -1;
  }

  private static String unknown(AnnotationRun run, int box) {
    long index = run.boxes().index(box);
    return index == AnnotationRun.IN_IMAGE
        ? "image_id %d is not among the images".formatted(run.owner(box))
        : "video_id %d has no frame %d".formatted(run.owner(box), index);
  }

  private Place place(AnnotationRun run, int box) {
    return Place.whole(reading.source().uri()).at("/annotations/" + run.place(box));
  }

  private void reject(AnnotationRun run, int box, String reason) {
    reading.rejectDetection(place(run, box), reason, text(run, box));
  }

  /** Returns what is left of an annotation's text. */
  private static String text(AnnotationRun run, int box) {
    FrameBatch clip = run.boxes().clip(box);
    int d = clip.firstDetection(clip.firstSample(run.boxes().frame(box)));
    return "category_id %s of %d: %s".formatted(clip.className(d), run.owner(box), clip.box(d));
  }

  private void advance(int rank, AnnotationRun run, int box) {
    if (rank < current) {
      throw reading.failure(
          place(run, box),
          "log has more than gathered.records.max=%d annotations, and they are not in order of"
                  .formatted(reading.options().limits().gatheredRecords())
              + " frames",
          "sort them by image, or raise the limit in conf/limits.properties");
    }
    while (current < rank) {
      accept();
      begin(current + 1);
    }
  }

  private void begin(int rank) {
    current = rank;
    Picture picture = tables.pictures().get(order[rank]);
    if (streams.isEmpty() || picture.video() != video) {
      streams.forEach(Streams::finish);
      video = picture.video();
      firstOfVideo = rank;
      streams = List.of(new Streams(reading, facts(video)));
    }
    Place place = Place.whole(reading.source().uri()).at("/images/" + picture.place());
    frame.clear().place(() -> place, picture::toString);
    frame.sample(Coco.CHANNEL).image(new Image(picture.file(), picture.width(), picture.height()));
    if (picture.number() != CocoTables.NONE) {
      frame.index(picture.number());
    } else if (numbered.get(video)) {
      frame.flaw(place, "image has no frame_id, others of its video have one");
    } else {
      frame.index(rank - firstOfVideo);
    }
  }

  private LogFacts facts(long id) {
    Video known = tables.video(id).orElse(NO_VIDEO);
    String name = known.name().isEmpty() && id != CocoTables.NONE ? "video-" + id : known.name();
    double stated = reading.options().labels().frameRate();
    return new LogFacts(
        several && !name.isEmpty() ? reading.recordingIdAmong(name) : reading.recordingId(name),
        Space.IMAGE,
        Map.of(),
        0,
        stated > 0 ? stated : known.fps(),
        reading.provenance(tables.licence()));
  }

  private void pour(AnnotationRun run, int box) {
    FrameBatch clip = run.boxes().clip(box);
    int d = clip.firstDetection(clip.firstSample(run.boxes().frame(box)));
    SampleDraft sample = frame.sampleOf(Coco.CHANNEL);
    DetectionDraft draft = sample.next();
    long category = Long.parseLong(clip.className(d));
    String track = clip.trackName(d);
    String className = tables.className(category, track);
    String flaw = "";
    if (className.isEmpty()) {
      flaw =
          category == CocoTables.NONE
              ? "annotation has no category_id"
              : "category_id %d is not among the categories".formatted(category);
    } else if (!track.isEmpty() && !sample.claim(track)) {
      flaw = "track '%s' occurs twice in one frame".formatted(track);
    }
    if (flaw.isEmpty()) {
      draft.copy(clip, d).className(className).track(tables.trackName(track));
      sample.keep();
    } else {
      frame.flawedDetection(place(run, box), flaw, text(run, box));
    }
  }

  private void accept() {
    if (current >= 0) {
      streams.forEach(streams -> streams.accept(frame));
    }
  }

  /** Delivers the frames that are left. */
  void finish() {
    while (current < order.length - 1) {
      accept();
      begin(current + 1);
    }
    accept();
    streams.forEach(Streams::finish);
  }
}
