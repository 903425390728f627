package org.fests.ingest.openlabel;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fests.ingest.json.Flaw;
import org.fests.ingest.pose.Cuboid;
import org.fests.ingest.pose.RigidTransform;
import org.fests.ingest.pose.Rotation;
import org.fests.ingest.pose.Vector3;
import org.fests.scene.AttributeValue;
import org.fests.scene.Velocity;

/** A box of an object as it is read; reused. */
final class Shape {
  /** What it is in the log. */
  enum Kind {
    BBOX,
    RBBOX,
    CUBOID
  }

  static final int MOST_NUMBERS = 10;

  final double[] numbers = new double[MOST_NUMBERS];
  final Map<String, AttributeValue> attributes = new LinkedHashMap<>();
  Kind kind = Kind.BBOX;
  int count;
  String name = "";
  String system = "";
  String stream = "";
  double score = 1;
  Velocity velocity = Velocity.UNKNOWN;
  Flaw flaw = Flaw.NONE;
  long line;
  long column;
  int ordinal;

  Shape clear(Kind what) {
    kind = what;
    attributes.clear();
    count = ordinal = 0;
    name = system = stream = "";
    score = 1;
    velocity = Velocity.UNKNOWN;
    flaw = Flaw.NONE;
    return this;
  }

  /** Takes from its attributes what they say of the box itself: its score and its stream. */
  void settle() {
    score("score");
    score("confidence");
    if (stream.isEmpty() && attributes.get("stream") instanceof AttributeValue.Text text) {
      stream = text.value();
    }
  }

  /** Takes a number that is called a score, and lies where scores lie, for the box's score. */
  private void score(String name) {
    if (attributes.get(name) instanceof AttributeValue.Numeric number
        && number.value() >= 0
        && number.value() <= 1
        && score == 1) {
      score = number.value();
      attributes.remove(name);
    }
  }

  String word() {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns why its numbers are none of such a box; empty if they are. */
  String badNumbers() {
    boolean right =
        switch (kind) {
          case BBOX -> count == 4;
          case RBBOX -> count == 5;
          case CUBOID -> count == 9 || count == 10;
        };
    return right
        ? ""
        : "%s has %d numbers, not %s"
            .formatted(
                word(),
                count,
                switch (kind) {
                  case BBOX -> "[x,y,w,h]";
                  case RBBOX -> "[x,y,w,h,alpha]";
                  case CUBOID -> "9 or 10";
                });
  }

  /** Returns the cuboid of the numbers; nothing if they turn it by no rotation. */
  Optional<Cuboid> cuboid() {
    Vector3 centre = new Vector3(numbers[0], numbers[1], numbers[2]);
    boolean angles = count == 9;
    Optional<Rotation> rotation =
        angles
            ? Optional.of(Rotation.ofAngles(numbers[3], numbers[4], numbers[5]))
            : TransformReader.ofXyzw(numbers, 3).rotation();
    int size = angles ? 6 : 7;
    return rotation.map(
        turn ->
            new Cuboid(
                new RigidTransform(turn, centre),
                numbers[size],
                numbers[size + 1],
                numbers[size + 2]));
  }

  /** Returns the box as the log has it, for what is told of it. */
  String text() {
    return "\"%s\": {\"name\": \"%s\", \"val\": %s}"
        .formatted(
            word(), name, Arrays.toString(Arrays.copyOf(numbers, Math.min(count, MOST_NUMBERS))));
  }
}
