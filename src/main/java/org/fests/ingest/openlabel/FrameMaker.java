package org.fests.ingest.openlabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.fests.ingest.log.FrameDraft;
import org.fests.ingest.log.Place;
import org.fests.ingest.log.Reading;
import org.fests.ingest.log.SampleDraft;
import org.fests.ingest.pose.Cuboid;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Vector3;
import org.fests.scene.AttributeValue;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Space;
import org.fests.scene.Velocity;

/**
 * Makes drafts of frames as they are read: boxes come to their channels, cuboids to their space.
 */
final class FrameMaker {
  private static final Transforms NO_TRANSFORMS = new Transforms();

  /** Boxes in an image stay where they are. */
  private static final CoordinateSystems.Place IN_IMAGE =
      new CoordinateSystems.Place(Space.IMAGE, RigidTransform.NONE, "");

  private final Reading reading;
  private final Head head;
  private final FrameSink sink;
  private final FrameDraft frame = new FrameDraft();
  private final Map<String, String> tracks;
  private final Map<String, String> channels;
  private final List<String> staticObjects;
  private final String camera;
  private Supplier<Place> start = () -> Place.whole("");
  private String pointer = "";
  private String text = "";
  private long index;
  private boolean sound;

  FrameMaker(Reading reading, Head head, FrameSink sink) {
    this.reading = reading;
    this.head = head;
    this.sink = sink;
    tracks = head.tracks();
    channels = head.channels();
    camera = head.camera();
    staticObjects =
        head.things.keySet().stream()
            .filter(key -> !head.things.get(key).shapes.isEmpty())
            .toList();
    frame.place(() -> start.get(), () -> text);
  }

  /** Returns whether some object has a box outside frames. */
  boolean hasStatic() {
    return !staticObjects.isEmpty();
  }

  /**
   * Makes the frame that was read.
   *
   * @param place asked for when something is wrong with the frame, before anything is done about it
   * @param number its key
   */
  void make(Supplier<Place> place, String number, FrameContents read) {
    begin(place, "/frames/" + number, number);
    if (read.flaw.found()) {
      sound = false;
      frame.flaw(read.flaw.place(), read.flaw.reason());
    }
    Set<String> listed = read.streams;
    channels.forEach(
        (stream, channel) -> {
          if (listed.isEmpty() || listed.contains(stream)) {
            frame.sampleOf(channel);
          }
        });
    read.time.ifPresent(frame::time);
    head.systems.pose(read.transforms).ifPresent(frame::pose);
    for (FrameContents.Seen seen : read.seen()) {
      for (int n = seen.firstShape; n < seen.endShape; n++) {
        add(seen.key, read.shape(n), seen.attributes, read.transforms);
      }
    }
    addStatic(read.transforms);
    give();
  }

  /** Makes the only frame of a log that has none, of what its objects have. */
  void makeOnly(Supplier<Place> place) {
    begin(place, "", "0");
    channels.values().forEach(frame::sampleOf);
    staticObjects.forEach(
        key ->
            head.things.get(key).shapes.forEach(shape -> add(key, shape, Map.of(), NO_TRANSFORMS)));
    give();
  }

  private void give() {
    if (sound) {
      sink.accept(frame);
    } else {
      sink.reject(frame);
    }
  }

  private void begin(Supplier<Place> place, String where, String number) {
    frame.clear();
    start = place;
    pointer = where;
    text = "\"" + number + "\": {";
    OptionalLong known = FrameNumber.of(number);
    index = known.orElse(0);
    frame.index(index);
    sound = known.isPresent();
    if (!sound) {
      frame.flaw(start.get(), "frame '%s' is no whole number".formatted(number));
    }
  }

  /** Adds what objects have in all their frames, but where this frame has a box of them. */
  private void addStatic(Transforms transforms) {
    for (String key : staticObjects) {
      Head.Thing thing = head.things.get(key);
      if (thing.in(index)) {
        Set<String> taken = new HashSet<>();
        List<Shape> added = new ArrayList<>();
        for (Shape shape : thing.shapes) {
          String channel = channel(thing, shape, transforms);
          if (frame.sampleOf(channel).claimed(tracks.get(key))) {
            taken.add(channel);
          }
          if (!taken.contains(channel)) {
            added.add(shape);
          }
        }
        added.forEach(shape -> add(key, shape, Map.of(), transforms));
      }
    }
  }

  private void add(
      String key, Shape shape, Map<String, AttributeValue> seen, Transforms transforms) {
    Head.Thing thing = head.things.getOrDefault(key, Head.UNKNOWN);
    CoordinateSystems.Place way =
        solid(shape) ? head.systems.place(system(thing, shape), transforms) : IN_IMAGE;
    SampleDraft sample =
        frame.sampleOf(solid(shape) ? way.space().word() : imageChannel(thing, shape));
    DetectionDraft draft = sample.next();
    Optional<String> flaw =
        shape.flaw.found() ? Optional.of(shape.flaw.reason()) : filled(draft, key, shape, way);
    if (flaw.isEmpty()) {
      thing.attributes.forEach(draft::attribute);
      seen.forEach(draft::attribute);
      shape.attributes.forEach(draft::attribute);
      flaw = draft.flaw(way.space());
    }
    if (flaw.isEmpty()) {
      flaw = tracked(draft, sample, tracks.get(key), shape);
    }
    if (flaw.isEmpty()) {
      sample.keep();
    } else if (sound) {
      text = shape.text();
      sink.reject(frame, place(key, shape), flaw.get(), text);
    }
  }

  private static boolean solid(Shape shape) {
    return shape.kind == Shape.Kind.CUBOID;
  }

  private Place place(String key, Shape shape) {
    return new Place(
        start.get().file(),
        shape.line,
        shape.column,
        "/openlabel%s/objects/%s/object_data/%s/%d"
            .formatted(pointer, key, shape.word(), shape.ordinal));
  }

  /** An object with several boxes in one image, body and head, has a track for each. */
  private static Optional<String> tracked(
      DetectionDraft draft, SampleDraft sample, String track, Shape shape) {
    if (sample.claim(track)) {
      draft.track(track);
      return Optional.empty();
    }
    String part = track + "/" + shape.name;
    draft.track(part);
    return sample.claim(part)
        ? Optional.empty()
        : Optional.of("object has two boxes called '%s' in one sample".formatted(shape.name));
  }

  private Optional<String> filled(
      DetectionDraft draft, String key, Shape shape, CoordinateSystems.Place way) {
    if (!head.things.containsKey(key)) {
      return Optional.of(
          "object '%s' is not among the objects: its class is not known".formatted(key));
    }
    draft.className(head.things.get(key).type).score(shape.score);
    double[] n = shape.numbers;
    if (!solid(shape)) {
      draft.imageBox(n[0], n[1], n[2], n[3], shape.kind == Shape.Kind.RBBOX ? n[4] : 0);
      draft.velocity(shape.velocity);
      return Optional.empty();
    }
    Optional<Cuboid> cuboid = shape.cuboid().map(one -> one.moved(way.transform()));
    if (!way.flaw().isEmpty() || cuboid.isEmpty()) {
      return Optional.of(way.flaw().isEmpty() ? "quaternion is no rotation" : way.flaw());
    }
    if (cuboid.get().notablyTilted()) {
      reading.tally().repaired(Cuboid.TILT_DROPPED);
    }
    draft.box(cuboid.get().upright());
    draft.velocity(turned(shape.velocity, way));
    return Optional.empty();
  }

  private static Velocity turned(Velocity velocity, CoordinateSystems.Place place) {
    if (!velocity.known()) {
      return velocity;
    }
    Vector3 turned =
        place.transform().rotation().turn(new Vector3(velocity.x(), velocity.y(), velocity.z()));
    return new Velocity(turned.x(), turned.y(), turned.z());
  }

  /** Returns the channel of a box: its space's, or its sensor's. */
  private String channel(Head.Thing thing, Shape shape, Transforms transforms) {
    return solid(shape)
        ? head.systems.place(system(thing, shape), transforms).space().word()
        : imageChannel(thing, shape);
  }

  private String imageChannel(Head.Thing thing, Shape shape) {
    String sensor = system(thing, shape);
    return Head.imageChannel(sensor.isEmpty() ? camera : sensor);
  }

  private static String system(Head.Thing thing, Shape shape) {
    String named = shape.system.isEmpty() ? shape.stream : shape.system;
    return named.isEmpty() ? thing.system : named;
  }
}
