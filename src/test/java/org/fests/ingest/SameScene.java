package org.fests.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fests.ingest.log.Format;
import org.fests.ingest.simulator.Simulation;
import org.fests.ingest.simulator.Simulator;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;

/**
 * A scene as it was made and as it came back from a log, compared up to what the log's format
 * cannot hold.
 */
public final class SameScene {
  /** Which streams of a recording a format can hold. */
  public enum Holds {
    ALL,
    /** All in an image. */
    IMAGES,
    /** One in an image, one in ego space. */
    CAR,
    /** One, in an image. */
    ONE_IMAGE
  }

  /** What of a stream a format cannot hold. */
  public enum Lost {
    /** Channels in 3-D are called as their space. */
    SOLID_NAMES,
    /** Tracks have other names, one for one. */
    TRACK_NAMES,
    TRACKS,
    TIMES,
    SCORES,
    POSES,
    /** Positions of the carrier count from the first one. */
    POSE_ORIGIN,
    VELOCITIES,
    ATTRIBUTES
  }

  /**
   * What a format can hold.
   *
   * @param path of the log in what was written, or its beginning
   * @param holds which streams
   * @param lost what of them is lost
   * @param shift how much greater frame indexes come back
   * @param tolerance of numbers, pixels, metres or radians
   * @param timeTolerance nanoseconds
   */
  public record Losses(
      String path, Holds holds, Set<Lost> lost, long shift, double tolerance, long timeTolerance) {
    boolean keeps(Lost what) {
      return !lost.contains(what);
    }

    /** Returns the log among the files that were written. */
    public MemoryLog log(Map<String, byte[]> files) {
      List<String> found = files.keySet().stream().filter(name -> name.startsWith(path)).toList();
      assertThat(found).hasSize(1);
      return MemoryLog.of(files, found.get(0));
    }
  }

  /**
   * Of times that come back as index / rate: the rate is that of a period of whole nanoseconds, at
   * 30 Hz a third of one off, in a scene of 1200 frames.
   */
  private static final long RATE = 2 + 1200 / 3;

  /** One row a format that can be written. Its section of docs/format.md says the same in words. */
  private static final Map<String, Losses> TABLE =
      Map.of(
          "fests",
          new Losses(MemoryTarget.FILE, Holds.ALL, EnumSet.noneOf(Lost.class), 0, 0, 0),
          "openlabel",
          new Losses(MemoryTarget.FILE, Holds.ALL, EnumSet.of(Lost.SOLID_NAMES), 0, 4e-15, 0),
          "strem",
          new Losses(
              MemoryTarget.FILE,
              Holds.IMAGES,
              EnumSet.of(Lost.TRACKS, Lost.TIMES, Lost.POSES, Lost.VELOCITIES, Lost.ATTRIBUTES),
              0,
              0,
              0),
          "coco",
          new Losses(
              MemoryTarget.FILE,
              Holds.ONE_IMAGE,
              EnumSet.of(Lost.POSES, Lost.VELOCITIES),
              0,
              1e-9,
              RATE),
          "cvat",
          new Losses(
              MemoryTarget.FILE,
              Holds.ONE_IMAGE,
              EnumSet.of(Lost.TIMES, Lost.SCORES, Lost.POSES, Lost.VELOCITIES, Lost.ATTRIBUTES),
              0,
              1e-9,
              0),
          "kitti",
          new Losses(
              "label_02/",
              Holds.CAR,
              EnumSet.of(
                  Lost.SOLID_NAMES,
                  Lost.TRACK_NAMES,
                  Lost.TIMES,
                  Lost.POSE_ORIGIN,
                  Lost.VELOCITIES,
                  Lost.ATTRIBUTES),
              0,
              1e-6,
              0),
          "mot",
          new Losses(
              "gt/gt.txt",
              Holds.ONE_IMAGE,
              EnumSet.of(
                  Lost.TRACK_NAMES, Lost.SCORES, Lost.POSES, Lost.VELOCITIES, Lost.ATTRIBUTES),
              1,
              1e-9,
              RATE));

  private SameScene() {}

  /** Returns what a format cannot hold. */
  public static Losses losses(Format format) {
    assertThat(TABLE)
        .as("a format that can be written needs a row here")
        .containsKey(format.word());
    return TABLE.get(format.word());
  }

  /** Returns the clips of a simulated recording that a format can hold. */
  public static List<FrameBatch> scene(Simulation simulation, Losses losses) {
    List<FrameBatch> clips = new ArrayList<>();
    Simulator.play(simulation, clips::add);
    if (losses.holds() == Holds.ALL) {
      return clips;
    }
    clips.removeIf(clip -> losses.holds() == Holds.CAR && clip.stream().space() == Space.WORLD);
    clips.removeIf(clip -> losses.holds() != Holds.CAR && clip.stream().space().solid());
    String first = clips.isEmpty() ? "" : clips.get(0).stream().streamId();
    clips.removeIf(
        clip -> losses.holds() == Holds.ONE_IMAGE && !clip.stream().streamId().equals(first));
    return clips;
  }

  /** Fails if the streams are not the same. */
  public static void same(List<FrameBatch> written, List<FrameBatch> read, Losses losses) {
    Map<String, FrameBatch> after = streams(read);
    Map<String, FrameBatch> before = new LinkedHashMap<>();
    streams(written).values().forEach(stream -> before.put(name(stream, after, losses), stream));
    assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
    before.forEach((name, stream) -> new Comparison(stream, after.get(name), losses).run());
  }

  /** Returns what a stream is called when it comes back. */
  private static String name(FrameBatch stream, Map<String, FrameBatch> after, Losses losses) {
    if (losses.holds() == Holds.ONE_IMAGE && after.size() == 1) {
      return after.keySet().iterator().next(); // a channel that is alone may have no name there
    }
    return stream.stream().space().solid() && !losses.keeps(Lost.SOLID_NAMES)
        ? stream.stream().recordingId() + "/" + stream.stream().space().word()
        : stream.stream().streamId();
  }

  private static Map<String, FrameBatch> streams(List<FrameBatch> clips) {
    Map<String, List<FrameBatch>> streams = new LinkedHashMap<>();
    clips.forEach(
        clip ->
            streams.computeIfAbsent(clip.stream().streamId(), id -> new ArrayList<>()).add(clip));
    Map<String, FrameBatch> whole = new LinkedHashMap<>();
    streams.forEach((id, list) -> whole.put(id, FrameBatch.concat(list)));
    return whole;
  }

  /** Compares two streams. */
  private static final class Comparison {
    private final FrameBatch before;
    private final FrameBatch after;
    private final Losses losses;
    private final Map<String, String> tracks = new HashMap<>();

    Comparison(FrameBatch before, FrameBatch after, Losses losses) {
      this.before = before;
      this.after = after;
      this.losses = losses;
    }

    void run() {
      assertThat(after.stream().recordingId()).isEqualTo(before.stream().recordingId());
      assertThat(after.stream().space()).isEqualTo(before.stream().space());
      assertThat(after.frames()).as(before.toString()).isEqualTo(before.frames());
      assertThat(after.timed()).isEqualTo(before.timed() && losses.keeps(Lost.TIMES));
      if (after.timed()) {
        assertThat(after.stream().periodNanos())
            .isCloseTo(before.stream().periodNanos(), within(1L));
      }
      for (int i = 0; i < before.frames(); i++) {
        frame(before.frame(i), after.frame(i));
      }
      assertThat(new HashSet<>(tracks.values()))
          .as("tracks stay apart")
          .hasSameSizeAs(tracks.keySet());
    }

    private void frame(Frame wanted, Frame found) {
      String what = before.stream().streamId() + " frame " + wanted.index();
      assertThat(found.index() - losses.shift()).as(what).isEqualTo(wanted.index());
      if (after.timed()) {
        long shift = losses.shift() * before.stream().periodNanos();
        assertThat(found.time().orElseThrow() - shift)
            .as(what)
            .isCloseTo(wanted.time().orElseThrow(), within(losses.timeTolerance()));
      }
      assertThat(found.pose().isPresent())
          .as(what)
          .isEqualTo(wanted.pose().isPresent() && losses.keeps(Lost.POSES));
      found.pose().ifPresent(pose -> pose(what, wanted.pose().orElseThrow(), pose));
      List<Detection> left = sorted(wanted.detections());
      List<Detection> right = sorted(found.detections());
      assertThat(right).as(what).hasSameSizeAs(left);
      for (int d = 0; d < left.size(); d++) {
        detection(what, left.get(d), right.get(d));
      }
    }

    private void pose(String what, Pose wanted, Pose found) {
      Pose origin =
          losses.keeps(Lost.POSE_ORIGIN) ? new Pose(0, 0, 0, 0) : before.pose(0).orElseThrow();
      near(what, wanted.x() - origin.x(), found.x());
      near(what, wanted.y() - origin.y(), found.y());
      near(what, wanted.z() - origin.z(), found.z());
      angle(what, wanted.yaw(), found.yaw());
    }

    private void detection(String what, Detection wanted, Detection found) {
      String one = what + " " + wanted;
      assertThat(found.className()).as(one).isEqualTo(wanted.className());
      track(one, wanted.trackName(), found.trackName());
      assertThat(found.score()).as(one).isEqualTo(losses.keeps(Lost.SCORES) ? wanted.score() : 1.0);
      box(one, wanted.box(), found.box());
      if (losses.keeps(Lost.VELOCITIES)) {
        near(one, wanted.velocity().x(), found.velocity().x());
        near(one, wanted.velocity().y(), found.velocity().y());
        near(one, wanted.velocity().z(), found.velocity().z());
      } else {
        assertThat(found.velocity().known()).as(one).isFalse();
      }
      if (losses.keeps(Lost.ATTRIBUTES)) {
        assertThat(found.attributes()).as(one).isEqualTo(wanted.attributes());
      }
    }

    private void track(String what, String wanted, String found) {
      if (!losses.keeps(Lost.TRACKS)) {
        assertThat(found).as(what).isEmpty();
      } else if (losses.keeps(Lost.TRACK_NAMES)) {
        assertThat(found).as(what).isEqualTo(wanted);
      } else {
        assertThat(tracks.computeIfAbsent(wanted, name -> found)).as(what).isEqualTo(found);
      }
    }

    private void box(String what, Box wanted, Box found) {
      near(what, wanted.x(), found.x());
      near(what, wanted.y(), found.y());
      near(what, wanted.z(), found.z());
      near(what, wanted.length(), found.length());
      near(what, wanted.width(), found.width());
      near(what, wanted.height(), found.height());
      angle(what, wanted.angle(), found.angle());
    }

    /** A whole turn makes no difference. */
    private void angle(String what, double wanted, double found) {
      near(what, 0, Math.IEEEremainder(wanted - found, 2 * Math.PI));
    }

    private void near(String what, double wanted, double found) {
      if (Double.isNaN(wanted)) {
        assertThat(found).as(what).isNaN();
      } else {
        assertThat(found).as(what).isCloseTo(wanted, within(losses.tolerance()));
      }
    }

    /** Formats have their own order of detections; boxes of one place are told apart by size. */
    private static List<Detection> sorted(List<Detection> detections) {
      List<Detection> sorted = new ArrayList<>(detections);
      sorted.sort(
          Comparator.comparing(Detection::className)
              .thenComparing(detection -> rounded(detection.box().x()))
              .thenComparing(detection -> rounded(detection.box().y()))
              .thenComparing(detection -> rounded(detection.box().width()))
              .thenComparing(detection -> rounded(detection.box().height())));
      return sorted;
    }

    private static long rounded(double number) {
      return Math.round(number * 1e5);
    }
  }
}
