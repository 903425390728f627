package org.fests.ingest.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;

/**
 * Fills the gaps of the tracks of one clip. Between the two detections around a gap the centre and
 * the sizes go in a straight line, by time if frames have timestamps, else by frame index; the
 * angle takes the shorter way. The score is the lesser of both, the velocity is not known, and the
 * attribute {@value #MARK} is true. Attributes are not filled in.
 *
 * <p>Both detections must be of one class and one channel, and the frames between must have a
 * sample of that channel: no frame is made.
 */
final class GapFiller {
  /** The attribute of a detection that was filled in. */
  static final String MARK = "filled";

  private final FrameBatch clip;
  private final int most;

  /** For each track the last detection before the frame at hand, and its frame; -1: none. */
  private final int[] last;

  private final int[] lastFrame;

  /** Detections to make: for each frame, pairs of the detections before and after its gap. */
  private final List<List<int[]>> wanted = new ArrayList<>();

  private long made;

  GapFiller(FrameBatch clip, int most) {
    this.clip = clip;
    this.most = most;
    last = new int[clip.tracks().size()];
    lastFrame = new int[last.length];
    Arrays.fill(last, -1);
  }

  long made() {
    return made;
  }

  FrameBatch filled() {
    for (int frame = 0; frame < clip.frames(); frame++) {
      wanted.add(new ArrayList<>());
    }
    for (int sample = 0; sample < clip.samples(); sample++) {
      for (int d = clip.firstDetection(sample); d < clip.endDetection(sample); d++) {
        see(d, sample);
      }
    }
    return wanted.stream().allMatch(List::isEmpty) ? clip : rebuilt();
  }

  private void see(int detection, int sample) {
    int track = clip.trackOf(detection);
    if (track == FrameBatch.NONE) {
      return;
    }
    int frame = clip.frameOf(sample);
    int before = last[track];
    int gap = frame - lastFrame[track] - 1;
    if (before >= 0
        && gap >= 1
        && gap <= most
        && clip.classOf(before) == clip.classOf(detection)
        && channelOf(before).equals(clip.channel(sample))) {
      for (int between = lastFrame[track] + 1; between < frame; between++) {
        wanted.get(between).add(new int[] {before, detection});
      }
    }
    last[track] = detection;
    lastFrame[track] = frame;
  }

  private int sampleOf(int detection) {
    int low = 0;
    int high = clip.samples() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (clip.firstDetection(middle) <= detection) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private String channelOf(int detection) {
    return clip.channel(sampleOf(detection));
  }

  private FrameBatch rebuilt() {
    FrameBatchBuilder builder = new FrameBatchBuilder(clip.stream());
    for (int frame = 0; frame < clip.frames(); frame++) {
      List<int[]> here = wanted.get(frame);
      int now = frame;
      builder.copy(clip, frame, sample -> here.removeIf(gap -> fill(builder, gap, sample, now)));
    }
    return builder.build();
  }

  /** Fills a gap if the sample is of its channel; returns whether it is. */
  private boolean fill(FrameBatchBuilder builder, int[] gap, int sample, int frame) {
    boolean fits = channelOf(gap[0]).equals(clip.channel(sample));
    if (fits) {
      builder.add(between(gap[0], gap[1], frame));
      made++;
    }
    return fits;
  }

  private DetectionDraft between(int before, int after, int frame) {
    double share = share(clip.frameOf(sampleOf(before)), frame, clip.frameOf(sampleOf(after)));
    Box a = clip.box(before);
    Box b = clip.box(after);
    return new DetectionDraft()
        .className(clip.className(before))
        .track(clip.trackName(before))
        .score(Math.min(clip.score(before), clip.score(after)))
        .attribute(MARK, new AttributeValue.Flag(true))
        .box(
            new Box(
                mix(a.x(), b.x(), share),
                mix(a.y(), b.y(), share),
                mix(a.z(), b.z(), share),
                mix(a.length(), b.length(), share),
                mix(a.width(), b.width(), share),
                mix(a.height(), b.height(), share),
                a.angle() + share * Math.IEEEremainder(b.angle() - a.angle(), 2 * Math.PI)));
  }

  /** Returns how far the frame lies between two others, 0 to 1. */
  private double share(int from, int frame, int to) {
    boolean byTime = clip.timed() && clip.time(to) > clip.time(from);
    return byTime
        ? (double) (clip.time(frame) - clip.time(from)) / (clip.time(to) - clip.time(from))
        : (double) (clip.index(frame) - clip.index(from)) / (clip.index(to) - clip.index(from));
  }

  private static double mix(double a, double b, double share) {
    return a + share * (b - a);
  }
}
