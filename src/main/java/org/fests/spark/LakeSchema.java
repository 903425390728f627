package org.fests.spark;

import org.apache.spark.sql.types.StructType;

/**
 * The columns of the lake: one row a clip, arrays with one value a frame, a sample or a detection,
 * as {@link org.fests.scene.FrameColumns} has them. The page {@code docs/lake.md} lists the same
 * columns.
 */
public final class LakeSchema {
  public static final String STREAM_ID = "stream_id";
  public static final String CLIP_ID = "clip_id";
  public static final String CLIP = "clip";
  public static final String RECORDING_ID = "recording_id";
  public static final String LAST = "last";
  public static final String FRAMES = "frames";
  public static final String DETECTIONS = "detections";
  public static final String BYTES = "bytes";
  public static final String CLASSES = "classes";
  public static final String CLASS_TRACKS = "class_tracks";
  public static final String SPACE = "space";
  public static final String TIMED = "timed";
  public static final String SOURCE_URI = "source_uri";
  public static final String SOURCE_SHA256 = "source_sha256";
  public static final String IMPORT_KEY = "import_key";

  public static final StructType TYPE = type();

  private LakeSchema() {}

  private static StructType type() {
    Columns columns = new Columns();
    stream(columns);
    clip(columns);
    extent(columns);
    classes(columns);
    tracks(columns);
    frames(columns);
    detections(columns);
    boxes(columns);
    return columns.structs("attributes", "one an attribute name, ascending", attribute()).type();
  }

  private static void stream(Columns columns) {
    columns
        .text(RECORDING_ID, "the scene that several streams may share")
        .text(STREAM_ID, "unique in the lake: the recording and the channel")
        .text("channel", "the sensor channel, or all, comma separated, when read together")
        .text("channels", "how the log's channels were read: each, any or fused")
        .text(SPACE, "coordinate system of the boxes: image, ego or world")
        .large("period_ns", "how long the last frame lasts, nanoseconds; 0 when unknown")
        .text(SOURCE_URI, "the log's address as its importer was given it")
        .text(SOURCE_SHA256, "of the log's bytes as stored, 64 hex digits")
        .text("source_licence", "SPDX identifier or words; unknown when nobody said")
        .text("importer", "format and version of the importer")
        .text(IMPORT_KEY, "of the log's bytes and the import options, 64 hex digits");
  }

  private static void clip(Columns columns) {
    columns
        .text(CLIP_ID, "unique in the lake, as kitchen/front#000012: jobs choose clips by it")
        .whole(CLIP, "the clip's number in its stream, from 0")
        .flag(LAST, "whether the stream ends with this clip")
        .large("first_position", "place of the clip's first frame in its stream, from 0")
        .whole(FRAMES, "how many frames")
        .whole(DETECTIONS, "how many detections")
        .flag(TIMED, "whether frames have timestamps")
        .large("first_time_ns", "of the first frame, nanoseconds; 0 when not timed")
        .large("last_time_ns", "of the last frame, nanoseconds; 0 when not timed")
        .large(BYTES, "of the numbers one a frame, a sample or a detection, before compression");
  }

  private static void extent(Columns columns) {
    columns
        .number("min_x", "least x of the boxes, px or m; Infinity without detections")
        .number("max_x", "greatest x of the boxes, px or m; -Infinity without detections")
        .number("min_y", "least y of the boxes, px or m; Infinity without detections")
        .number("max_y", "greatest y of the boxes, px or m; -Infinity without detections")
        .number("min_z", "least z of the boxes, m, 0 in an image; Infinity without detections")
        .number("max_z", "greatest z of the boxes, m, 0 in an image; -Infinity without detections");
  }

  private static void classes(Columns columns) {
    columns
        .texts(CLASSES, "names of the classes, ascending")
        .wholes("class_detections", "how many detections, one a class")
        .wholes(CLASS_TRACKS, "how many tracks that have it in some frame, one a class")
        .wholes("class_first", "place in the clip of the first frame that has it, one a class")
        .wholes("class_last", "place in the clip of the last frame that has it, one a class");
  }

  private static void tracks(Columns columns) {
    columns
        .texts("tracks", "names of the tracks")
        .wholes("track_class", "place in classes of its first detection, one a track")
        .wholes("track_first", "place in the clip of the first frame that has it, one a track")
        .wholes("track_last", "place in the clip of the last frame that has it, one a track");
  }

  private static void frames(Columns columns) {
    columns
        .larges("frame_index", "the frame's index in its log, one a frame")
        .larges("time_ns", "nanoseconds, one a frame; empty when not timed")
        .numbers(
            "pose", "x, y, z (m), yaw (rad) of the carrier, four a frame; NaN unknown; or empty")
        .wholes("frame_samples", "first sample of each frame, and the end; empty: one each")
        .texts("channel_names", "the channels of the samples")
        .wholes("channel_code", "place in channel_names, one a sample; empty: all the first")
        .wholes("sample_detections", "first detection of each sample, and the end");
  }

  private static void detections(Columns columns) {
    columns
        .wholes("class_code", "place in classes, one a detection")
        .wholes("track_code", "place in tracks or -1, one a detection; empty: no tracks")
        .numbers("score", "0 to 1, one a detection");
  }

  private static void boxes(Columns columns) {
    columns
        .numbers("x", "centre, px (image, to the right) or m (forward)")
        .numbers("y", "centre, px (image, down) or m (left)")
        .numbers("z", "centre, m (up); empty: all 0")
        .numbers("length", "m along the heading; empty: all 0")
        .numbers("width", "px, or m across the heading")
        .numbers("height", "px, or m upwards")
        .numbers("angle", "rad, clockwise on screen, or yaw counter-clockwise; empty: all 0")
        .numbers("vx", "velocity along x, m/s, NaN unknown; empty: all unknown")
        .numbers("vy", "velocity along y, m/s, NaN unknown; empty: all unknown")
        .numbers("vz", "velocity along z, m/s, NaN unknown; empty: all unknown");
  }

  private static Columns attribute() {
    return new Columns()
        .text("name", "the attribute's name")
        .wholes("detection", "detections that have it, ascending")
        .texts("kind", "text, number or flag")
        .texts("text", "the value of a text, else empty")
        .numbers("number", "the value of a number, 1 or 0 for a flag, else 0");
  }
}
