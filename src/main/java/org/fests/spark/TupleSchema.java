package org.fests.spark;

import org.apache.spark.sql.types.StructType;

/**
 * The columns of a tuple data set: one row a tuple. The page {@code docs/tuples.md} lists the same
 * columns. No column is ever null.
 */
public final class TupleSchema {
  public static final String TUPLE_ID = "tuple_id";
  public static final String QUERY_ID = "query_id";
  public static final String STREAM_ID = "stream_id";
  public static final String FIRST_FRAME = "first_frame";
  public static final String LABEL = "label";
  public static final String VERDICT = "checker_verdict";

  public static final StructType TYPE = type();

  private TupleSchema() {}

  private static StructType type() {
    Columns columns = new Columns();
    identity(columns);
    frames(columns);
    answer(columns);
    explanation(columns);
    return provenance(columns)
        .text("split", "train, validation or test; all tuples of a recording are in one")
        .type();
  }

  private static void identity(Columns columns) {
    columns
        .text(TUPLE_ID, "hash of question, frames, answer and explanation, 64 hex digits")
        .text(QUERY_ID, "the query's id in its catalogue")
        .text("query_text", "the question in English")
        .text("spre", "the question as a pattern, canonical")
        .text("reading", "the pattern, read back in plain words")
        .text(
            "proposal", "what a model that proposed the pattern was sent and said, JSON, or empty")
        .text("query_hash", "of the canonical pattern, 64 hex digits");
  }

  private static void frames(Columns columns) {
    columns
        .text("recording_id", "the scene that several streams may share")
        .text(STREAM_ID, "the recording and the channel")
        .text("channel", "the sensor channel, or all, comma separated, when read together")
        .text("channels", "how the log's channels were read: each, any or fused")
        .text("space", "coordinate system of the boxes: image, ego or world")
        .large("period_ns", "how long the last frame lasts, nanoseconds; 0 when unknown")
        .flag("timed", "whether frames have timestamps")
        .large(FIRST_FRAME, "index of the first frame shown")
        .large("end_frame", "index after the last frame shown")
        .structs("frames", "the frames shown, in order", frame());
  }

  private static Columns frame() {
    return new Columns()
        .large("index", "the frame's index in its log")
        .large("time_ns", "timestamp, nanoseconds; 0 when not timed")
        .numbers("pose", "x, y, z (m), yaw (rad) of the carrier; empty when unknown")
        .texts("channels", "the channel of each sample of the frame; none: nothing was read")
        .structs("detections", "of all samples, one after another", detection());
  }

  private static Columns detection() {
    return new Columns()
        .whole("sample", "place in channels")
        .text("class", "name of the class")
        .text("track", "name of the track; empty when it has none")
        .number("score", "0 to 1")
        .number("x", "centre, px (image, to the right) or m (forward)")
        .number("y", "centre, px (image, down) or m (left)")
        .number("z", "centre, m (up); 0 in an image")
        .number("length", "m along the heading; 0 in an image")
        .number("width", "px, or m across the heading")
        .number("height", "px, or m upwards")
        .number("angle", "rad, clockwise on screen, or yaw counter-clockwise")
        .numbers("velocity", "along x, y and z, m/s; empty when unknown")
        .structs("attributes", "ascending by name", attribute());
  }

  private static Columns attribute() {
    return new Columns()
        .text("name", "the attribute's name")
        .text("kind", "text, number or flag")
        .text("text", "the value of a text, else empty")
        .number("number", "the value of a number, 1 or 0 for a flag, else 0");
  }

  private static void answer(Columns columns) {
    columns
        .text("mode", "which matches count: longest")
        .whole(LABEL, "1 if the query finds something in these frames, else 0")
        .structs("intervals", "the matches, half-open, by start", span(new Columns()))
        .wholes("frame_labels", "one a frame: 1 where a match covers it, else 0");
  }

  private static void explanation(Columns columns) {
    columns
        .text("explanation", "in English, made from the data of the next six columns")
        .structs("bindings", "the tracks that the variables stand for", binding())
        .structs("phases", "the frames of each named part of the pattern", phase())
        .structs(
            "steps", "the bracket or dot that took each frame of each match, or attempt", step())
        .structs("trace", "what each atom is in each frame, and why", trace())
        .structs("attempts", "where nothing matched: what got furthest", attempt())
        .structs("changes", "where nothing matched: a threshold that would have", change());
  }

  private static Columns attempt() {
    return new Columns()
        .large("start_frame", "index of the frame where it starts")
        .large("stop_frame", "index of the frame that it could not take; the end if it took all")
        .wholes("waiting", "numbers of the brackets and dots that could have taken it");
  }

  private static Columns change() {
    return new Columns()
        .whole("threshold", "number of the threshold in the pattern, from 0")
        .text("part", "what has the threshold, canonical")
        .text("instead", "the same with the other number")
        .number("from", "the threshold; NaN where the text leaves it to the relation")
        .number("to", "the other number, with which the pattern matches here")
        .text("spre", "the whole pattern with it, canonical");
  }

  private static Columns binding() {
    return interval()
        .text("variable", "of the pattern's binder")
        .text("track", "its track")
        .text("class", "of the track's first detection here");
  }

  private static Columns phase() {
    return span(interval().text("name", "the phase's name"));
  }

  private static Columns step() {
    return span(
        interval()
            .whole("leaf", "number of the bracket or dot in the pattern, from 0")
            .text("symbol", "its text, canonical"));
  }

  private static Columns trace() {
    Columns columns =
        interval()
            .large("frame", "the frame's index")
            .text("symbol", "the bracket that took the frame, canonical")
            .text("atom", "the part of it that was judged, canonical")
            .text("truth", "true, false or unknown")
            .structs("witnesses", "the objects that the atom speaks of", witness())
            .number("left", "the value on the left; NaN where there is none")
            .text("operator", "how the two are compared")
            .number("right", "the value on the right; NaN where there is none");
    return columns
        .large("first_frame", "index of the first frame it looked at: of hold's run, of fill's gap")
        .large("end_frame", "index after the last; most atoms look at the frame alone");
  }

  private static Columns witness() {
    return new Columns()
        .text("term", "what stands for it: a variable, or a class")
        .text("class", "its class in this frame")
        .text("track", "its track; empty when it has none")
        .whole("detection", "its place among the frame's detections, from 0");
  }

  private static Columns interval() {
    return new Columns()
        .whole("interval", "the match's place in intervals, from 0; -1 where nothing matched");
  }

  private static Columns span(Columns columns) {
    return columns
        .large("first_frame", "index of its first frame")
        .large("end_frame", "index after its last frame");
  }

  private static Columns provenance(Columns columns) {
    return columns
        .text("source_uri", "the log's address as its importer was given it")
        .text("source_sha256", "of the log's bytes as stored, 64 hex digits")
        .text("source_licence", "SPDX identifier or words; unknown when nobody said")
        .text("importer", "format and version of the importer")
        .text("engine_version", "of FESTS")
        .text("job_hash", "of what the job file and its catalogue ask for, 64 hex digits")
        .large("seed", "of all that the job drew by lot")
        .text(VERDICT, "of the checker: accepted, or why not");
  }
}
