package org.fests.scene;

import java.util.Optional;

/**
 * A detection as it is read from a log, before it is known to be sound. A reader fills one draft
 * again and again, asks {@link #flaw} and either rejects it with that reason or adds it to a {@link
 * FrameBatchBuilder}; so no object is made for a detection.
 */
public final class DetectionDraft {
  String className;
  String track;
  double score;
  double x;
  double y;
  double z;
  double length;
  double width;
  double height;
  double angle;
  double vx;
  double vy;
  double vz;
  final DraftAttributes attributes = new DraftAttributes();

  /** Whether it was found sound for that space, and not changed since. */
  private boolean sound;

  private Space soundIn = Space.IMAGE;

  public DetectionDraft() {
    clear();
  }

  /** Forgets everything: no class, no track, score 1, no box, no velocity, no attributes. */
  public DetectionDraft clear() {
    className = "";
    track = "";
    score = 1;
    x = y = width = height = Double.NaN;
    z = length = angle = 0;
    vx = vy = vz = Double.NaN;
    attributes.clear();
    sound = false;
    return this;
  }

  /** Takes over a detection of a clip. */
  public DetectionDraft copy(FrameBatch clip, int d) {
    clear();
    for (AttributeColumn column : clip.attributes()) {
      column.of(d).ifPresent(value -> attribute(column.name(), value));
    }
    return className(clip.className(d))
        .track(clip.trackName(d))
        .score(clip.score(d))
        .box(clip.box(d))
        .velocity(clip.velocity(d));
  }

  public DetectionDraft className(String name) {
    className = name;
    sound = false;
    return this;
  }

  /** Sets the track's name; empty for none. */
  public DetectionDraft track(String name) {
    track = name;
    return this;
  }

  public DetectionDraft score(double value) {
    score = value;
    sound = false;
    return this;
  }

  /** Sets a box in an image: centre and size in pixels, angle in radians clockwise on screen. */
  public DetectionDraft imageBox(double x, double y, double width, double height, double angle) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
    this.angle = angle;
    z = length = 0;
    sound = false;
    return this;
  }

  public DetectionDraft box(Box box) {
    imageBox(box.x(), box.y(), box.width(), box.height(), box.angle());
    z = box.z();
    length = box.length();
    return this;
  }

  public DetectionDraft velocity(Velocity velocity) {
    vx = velocity.x();
    vy = velocity.y();
    vz = velocity.z();
    sound = false;
    return this;
  }

  public DetectionDraft attribute(String name, AttributeValue value) {
    attributes.put(name, value);
    return this;
  }

  /** Returns whether its box is more than an upright one in an image; -0.0 is more, too. */
  boolean solidOrTurned() {
    long bits = Double.doubleToRawLongBits(z) | Double.doubleToRawLongBits(length);
    return (bits | Double.doubleToRawLongBits(angle)) != 0;
  }

  /** Returns whether it has a velocity. */
  boolean moves() {
    return !(Double.isNaN(vx) && Double.isNaN(vy) && Double.isNaN(vz));
  }

  /** Returns why this cannot be a detection of a stream in that space, or nothing if it can. */
  public Optional<String> flaw(Space space) {
    if (sound && space == soundIn) { // a reader asks, and then the builder
      return Optional.empty();
    }
    Optional<String> flaw = newFlaw(space);
    sound = flaw.isEmpty();
    soundIn = space;
    return flaw;
  }

  private Optional<String> newFlaw(Space space) {
    if (className.isBlank()) {
      return Optional.of("class is missing");
    }
    if (!(score >= 0 && score <= 1)) {
      return Optional.of("score %s is not in [0, 1]".formatted(score));
    }
    return boxFlaw(space).or(this::velocityFlaw);
  }

  private Optional<String> boxFlaw(Space space) {
    if (!(finite(x, y, z) && finite(length, width, height) && Double.isFinite(angle))) {
      return Optional.of("box is missing or not finite: %s".formatted(draftBox()));
    }
    if (length < 0 || width < 0 || height < 0) {
      return Optional.of("box has a negative size: %s".formatted(draftBox()));
    }
    if (!space.solid() && (z != 0 || length != 0)) {
      return Optional.of("box in an image has a z or a length: %s".formatted(draftBox()));
    }
    return Optional.empty();
  }

  private Optional<String> velocityFlaw() {
    return !moves() || finite(vx, vy, vz)
        ? Optional.empty()
        : Optional.of("velocity is not finite: %s, %s, %s".formatted(vx, vy, vz));
  }

  private Box draftBox() {
    return new Box(x, y, z, length, width, height, angle);
  }

  private static boolean finite(double a, double b, double c) {
    return Double.isFinite(a) && Double.isFinite(b) && Double.isFinite(c);
  }
}
