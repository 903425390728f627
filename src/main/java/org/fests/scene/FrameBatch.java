package org.fests.scene;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A clip: consecutive frames of one stream, in columns, immutable. A frame has samples (one for
 * each channel's reading), a sample has detections, sorted by class. Places count from 0 inside the
 * clip.
 *
 * <p>Make one with {@link FrameBatchBuilder}, or from stored columns with {@link #of}. Engines read
 * the columns by place; {@link #frame} is for people and tests.
 */
public final class FrameBatch {
  /** The code of a class or track that the clip does not have. */
  public static final int NONE = -1;

  private final StreamFacts stream;
  private final FrameColumns columns;
  private final SampleColumns samples;
  private final DetectionColumns detections;
  private final BoxColumns boxes;

  private FrameBatch(StreamFacts stream, FrameColumns columns) {
    this.stream = stream;
    this.columns = columns;
    samples = columns.samples();
    detections = columns.detections();
    boxes = detections.boxes();
  }

  /**
   * Takes over stored columns; O(frames + detections).
   *
   * @throws IllegalArgumentException if they do not fit together or hold what no clip may hold
   */
  public static FrameBatch of(StreamFacts stream, FrameColumns columns) {
    new ColumnChecks(stream, columns).check();
    return new FrameBatch(stream, columns);
  }

  /** Returns the same clip, with more known of its stream. */
  public FrameBatch stream(StreamFacts known) {
    return new FrameBatch(known, columns);
  }

  public StreamFacts stream() {
    return stream;
  }

  public FrameColumns columns() {
    return columns;
  }

  public int frames() {
    return columns.indexes().length;
  }

  public int samples() {
    return samples.detectionOffsets().length - 1;
  }

  public int detections() {
    return detections.classCodes().length;
  }

  /** Returns the frame's index in its log. */
  public long index(int frame) {
    return columns.indexes()[frame];
  }

  /** Returns whether the frames have timestamps: all or none. */
  public boolean timed() {
    return columns.times().length > 0;
  }

  /** Returns the frame's timestamp, nanoseconds; only if {@link #timed}. */
  public long time(int frame) {
    return columns.times()[frame];
  }

  /** Returns where the sensor carrier was, if known. */
  public Optional<Pose> pose(int frame) {
    double[] poses = columns.poses();
    int at = 4 * frame;
    return poses.length == 0 || Double.isNaN(poses[at])
        ? Optional.empty()
        : Optional.of(new Pose(poses[at], poses[at + 1], poses[at + 2], poses[at + 3]));
  }

  public int firstSample(int frame) {
    return samples.frameOffsets().length == 0 ? frame : samples.frameOffsets()[frame];
  }

  public int endSample(int frame) {
    return firstSample(frame + 1);
  }

  /** Returns the frame that a sample is of; O(log frames). */
  public int frameOf(int sample) {
    if (oneSamplePerFrame()) {
      return sample;
    }
    int least = 0;
    int most = frames() - 1;
    while (least < most) { // the last frame whose first sample is not after this one
      int middle = (least + most + 1) >>> 1;
      if (firstSample(middle) <= sample) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return least;
  }

  /** Returns whether every frame has exactly one sample. */
  public boolean oneSamplePerFrame() {
    return samples.frameOffsets().length == 0;
  }

  public String channel(int sample) {
    int[] codes = samples.channelCodes();
    return samples.channels().get(codes.length == 0 ? 0 : codes[sample]);
  }

  public int firstDetection(int sample) {
    return samples.detectionOffsets()[sample];
  }

  public int endDetection(int sample) {
    return samples.detectionOffsets()[sample + 1];
  }

  /** Returns the names of the classes, ascending: the place of each is its code. */
  public List<String> classes() {
    return detections.classes();
  }

  /** Returns the class's code, or {@link #NONE} when the clip has no such class. */
  public int classCode(String name) {
    int code = Collections.binarySearch(detections.classes(), name);
    return code < 0 ? NONE : code;
  }

  public int classOf(int detection) {
    return detections.classCodes()[detection];
  }

  public String className(int detection) {
    return detections.classes().get(classOf(detection));
  }

  /** Returns the names of the tracks: the place of each is its code. */
  public List<String> tracks() {
    return detections.tracks();
  }

  /** Returns the track's code, or {@link #NONE}. */
  public int trackOf(int detection) {
    int[] codes = detections.trackCodes();
    return codes.length == 0 ? NONE : codes[detection];
  }

  /** Returns the track's name, or empty text. */
  public String trackName(int detection) {
    int code = trackOf(detection);
    return code == NONE ? "" : detections.tracks().get(code);
  }

  public double score(int detection) {
    return detections.scores()[detection];
  }

  public double x(int detection) {
    return boxes.x()[detection];
  }

  public double y(int detection) {
    return boxes.y()[detection];
  }

  public double z(int detection) {
    return orZero(boxes.z(), detection);
  }

  public double length(int detection) {
    return orZero(boxes.length(), detection);
  }

  public double width(int detection) {
    return boxes.width()[detection];
  }

  public double height(int detection) {
    return boxes.height()[detection];
  }

  public double angle(int detection) {
    return orZero(boxes.angle(), detection);
  }

  /** Returns whether no box of the clip is turned. */
  public boolean upright() {
    return boxes.angle().length == 0;
  }

  public Box box(int d) {
    return new Box(x(d), y(d), z(d), length(d), width(d), height(d), angle(d));
  }

  public Velocity velocity(int d) {
    return boxes.vx().length == 0
        ? Velocity.UNKNOWN
        : new Velocity(boxes.vx()[d], boxes.vy()[d], boxes.vz()[d]);
  }

  /** Returns the attributes' columns, ascending by name. */
  public List<AttributeColumn> attributes() {
    return detections.attributes();
  }

  public Frame frame(int position) {
    return new Frame(this, position);
  }

  /** Returns the frames from a place up to another as a clip of its own, cost as their size. */
  public FrameBatch slice(int from, int to) {
    FrameBatchBuilder builder = new FrameBatchBuilder(stream);
    for (int frame = from; frame < to; frame++) {
      builder.copy(this, frame);
    }
    return builder.build();
  }

  /** Joins consecutive clips of one stream. */
  public static FrameBatch concat(List<FrameBatch> clips) {
    FrameBatchBuilder builder = new FrameBatchBuilder(clips.get(0).stream);
    for (FrameBatch clip : clips) {
      for (int frame = 0; frame < clip.frames(); frame++) {
        builder.copy(clip, frame);
      }
    }
    return builder.build();
  }

  @Override
  public String toString() {
    return "%s: %d frames, %d detections".formatted(stream.streamId(), frames(), detections());
  }

  private static double orZero(double[] column, int detection) {
    return column.length == 0 ? 0 : column[detection];
  }
}
