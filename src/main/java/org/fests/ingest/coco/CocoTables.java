package org.fests.ingest.coco;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fests.ingest.log.LogException;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;

/** What the lists of a document say, apart from its annotations. */
final class CocoTables {
  /** The id of what has none: ids are whole numbers from 0. */
  static final long NONE = -1;

  /**
   * A picture, or a frame of a YouTube-VIS video.
   *
   * @param place in the list of images, or of the video's file names
   * @param video its id, or {@link #NONE}
   * @param number of the frame, or {@link #NONE}
   * @param file its name
   * @param width pixels; 0 when unknown
   * @param height pixels; 0 when unknown
   */
  record Picture(long place, long video, long number, String file, long width, long height) {}

  /**
   * A video.
   *
   * @param name or empty
   * @param fps frames a second; 0 when unknown
   * @param firstFrame of YouTube-VIS, place in {@link #pictures}
   * @param endFrame exclusive
   */
  record Video(String name, double fps, int firstFrame, int endFrame) {}

  private final Reading reading;
  private final List<Picture> pictures = new ArrayList<>();
  private final Map<Long, Integer> images = new HashMap<>();
  private final Map<Long, Video> videos = new HashMap<>();
  private final List<Long> videoOrder = new ArrayList<>();
  private final Map<Long, String> categories = new HashMap<>();
  private final Map<String, Long> trackCategories = new HashMap<>();
  private final Map<String, String> trackNames = new HashMap<>();
  private final List<String> licences = new ArrayList<>();

  CocoTables(Reading reading) {
    this.reading = reading;
  }

  /** Adds an image; false when there is one of that id. */
  boolean image(long id, Picture picture) {
    if (images.putIfAbsent(id, pictures.size()) != null) {
      return false;
    }
    add(picture);
    return true;
  }

  private void add(Picture picture) {
    if (pictures.size() >= reading.options().limits().gatheredRecords()) {
      throw reading.failure(
          Place.whole(reading.source().uri()),
          "log has more than gathered.records.max=%d images"
              .formatted(reading.options().limits().gatheredRecords()),
          "split it, or raise the limit in conf/limits.properties");
    }
    pictures.add(picture);
  }

  /**
   * Adds a video with the names of its frames, if it has them; false when there is one of its id.
   */
  boolean video(long id, String name, double fps, List<Picture> frames) {
    int first = pictures.size();
    frames.forEach(this::add);
    Video video = new Video(name, fps, first, pictures.size());
    videoOrder.add(id);
    return videos.putIfAbsent(id, video) == null;
  }

  boolean category(long id, String name) {
    return categories.putIfAbsent(id, name) == null;
  }

  /** Adds a track's class and name, each if the log gives it. */
  void track(String track, long category, String name) {
    if (category != NONE) {
      trackCategories.put(track, category);
    }
    if (!name.isEmpty()) {
      trackNames.put(track, name);
    }
  }

  void licence(String name) {
    licences.add(name);
  }

  /** Returns the licence, if the log names exactly one. */
  String licence() {
    return licences.size() == 1 ? licences.get(0) : "";
  }

  /**
   * Refuses a document without what annotations need.
   *
   * @param lists that it has
   */
  void check(Set<String> lists) {
    if (!lists.contains("images") && pictures.isEmpty()) {
      throw missing("images", "without them nobody knows the frames and their order");
    }
    boolean annotated = lists.contains("annotations");
    if (annotated && !lists.contains("categories") && hint().isEmpty()) {
      throw missing("categories", "name the class of all boxes: --class NAME");
    }
  }

  private LogException missing(String list, String help) {
    return reading.failure(
        Place.whole(reading.source().uri()), "log has no list \"%s\"".formatted(list), help);
  }

  private String hint() {
    return reading.options().hints().className();
  }

  List<Picture> pictures() {
    return pictures;
  }

  /** Returns the ids of the videos in the order of their list. */
  List<Long> videoOrder() {
    return videoOrder;
  }

  Optional<Video> video(long id) {
    return Optional.ofNullable(videos.get(id));
  }

  /** Returns the place of an image among the pictures, or {@link #NONE}. */
  int image(long id) {
    return images.getOrDefault(id, (int) NONE);
  }

  /** Returns the name of a track. */
  String trackName(String track) {
    return trackNames.getOrDefault(track, track);
  }

  /**
   * Returns the class of an annotation, or empty text if nobody says.
   *
   * @param category its id, or {@link #NONE}
   */
  String className(long category, String track) {
    long id = category == NONE ? trackCategories.getOrDefault(track, NONE) : category;
    String named = categories.getOrDefault(id, "");
    return named.isEmpty() && (id == NONE || categories.isEmpty()) ? hint() : named;
  }
}
