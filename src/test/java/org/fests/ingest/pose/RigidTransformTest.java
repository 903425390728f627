package org.fests.ingest.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.fests.scene.Box;
import org.fests.scene.Pose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RigidTransformTest {
  private static final double RIGHT_ANGLE = Math.PI / 2;
  private static final int ROUNDS = 1000;

  @ParameterizedTest
  @CsvSource({
    // roll, pitch, yaw in degrees; where (1, 2, 3) comes to lie
    "0, 0, 0, 1, 2, 3",
    "90, 0, 0, 1, -3, 2",
    "0, 90, 0, 3, 2, -1",
    "0, 0, 90, -2, 1, 3",
    "90, 90, 0, 2, -3, -1",
    "90, 0, 90, 3, 1, 2",
  })
  void turnsAboutTheFixedAxesInOrder(
      double roll, double pitch, double yaw, double x, double y, double z) {
    Rotation rotation =
        Rotation.ofAngles(Math.toRadians(roll), Math.toRadians(pitch), Math.toRadians(yaw));
    assertNear(rotation.turn(new Vector3(1, 2, 3)), new Vector3(x, y, z));
  }

  @ParameterizedTest
  @CsvSource({
    // w, x, y, z; where (1, 2, 3) comes to lie
    "1, 0, 0, 0, 1, 2, 3",
    "-1, 0, 0, 0, 1, 2, 3",
    "1, 1, 0, 0, 1, -3, 2",
    "1, 0, 1, 0, 3, 2, -1",
    "1, 0, 0, 1, -2, 1, 3",
    "0, 0, 0, 5, -1, -2, 3",
    "0.5, 0.5, 0.5, 0.5, 3, 1, 2",
  })
  void takesQuaternionsOfAnyLengthWithTheRealPartFirst(
      double w, double i, double j, double k, double x, double y, double z) {
    Rotation rotation = new Quaternion(w, i, j, k).rotation().orElseThrow();
    assertNear(rotation.turn(new Vector3(1, 2, 3)), new Vector3(x, y, z));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "NaN, 0", "Infinity, 0", "1e200, 0", "0, NaN"})
  void refusesQuaternionsWithoutADirection(double w, double z) {
    assertThat(new Quaternion(w, 0, 0, z).rotation()).isEmpty();
  }

  @Test
  void laysACamerasAxesForwardLeftAndUp() {
    assertNear(Rotation.OF_CAMERA.turn(new Vector3(1, 2, 3)), new Vector3(3, -1, -2));
  }

  @ParameterizedTest
  @CsvSource({"0", "0.3", "1.5707", "-3.1", "3.14159"})
  void givesTheYawBack(double yaw) {
    assertThat(upright(yaw).yaw()).isCloseTo(yaw, within(1e-12));
    assertThat(Quaternion.ofYaw(yaw).rotation().orElseThrow().yaw()).isCloseTo(yaw, within(1e-12));
    assertThat(upright(yaw).tilt()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    // roll, pitch, yaw; the x axis' heading, the z axis' angle from above; degrees
    "0, 10, 30, 30, 10",
    "10, 0, 30, 30, 10",
    "0, -10, 0, 0, 10",
    "180, 0, 30, 30, 180",
    "0, 100, 10, -170, 100",
  })
  void tellsHeadingAndTilt(double roll, double pitch, double yaw, double heading, double tilt) {
    Rotation rotation =
        Rotation.ofAngles(Math.toRadians(roll), Math.toRadians(pitch), Math.toRadians(yaw));
    assertThat(Math.toDegrees(rotation.yaw())).isCloseTo(heading, within(1e-9));
    assertThat(Math.toDegrees(rotation.tilt())).isCloseTo(tilt, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 0 0 4  0 1 0 5  0 0 1 6 | true",
        "1 0 0 4  0 1 0 5  0 0 1 6  0 0 0 1 | true",
        "0 -1 0 4  1 0 0 5  0 0 1 6 | true",
        "0.999 0 0 4  0 1.001 0 5  0 0 1 6 | true",
        "1 0 0 4  0 1 0 5  0 0 -1 6 | false", // a mirror
        "2 0 0 4  0 2 0 5  0 0 2 6 | false", // enlarges
        "1 0.5 0 4  0 1 0 5  0 0 1 6 | false", // shears
        "1 0 0 4  0 1 0 5  0 0 1 6  0 0 0 2 | false",
        "1 0 0 4  0 1 0 5  0 0 1 6  0 1 0 1 | false",
        "1 0 0 4  0 1 0 5  0 0 1 | false",
        "NaN 0 0 4  0 1 0 5  0 0 1 6 | false",
        "1 0 0 4  0 1 0 5  0 0 1 NaN | false",
      })
  void takesMatricesThatKeepDistances(String rows, boolean sound) {
    assertThat(RigidTransform.ofRows(numbers(rows)).isPresent()).isEqualTo(sound);
  }

  @Test
  void readsAMatrixByRows() {
    RigidTransform transform =
        RigidTransform.ofRows(numbers("0 -1 0 4  1 0 0 5  0 0 1 6")).orElseThrow();
    assertNear(transform.move(new Vector3(1, 2, 3)), new Vector3(2, 6, 9));
    assertThat(transform.pose()).isEqualTo(new Pose(4, 5, 6, RIGHT_ANGLE));
    assertThat(posed(transform.pose()).move(new Vector3(1, 2, 3)))
        .satisfies(moved -> assertNear(moved, new Vector3(2, 6, 9)));
  }

  /** A matrix rounded to three digits would shrink what goes there and back. */
  @Test
  void straightensARoundedMatrix() {
    Rotation rotation =
        Rotation.near(
                new Vector3(0.866, 0.5, 0.001),
                new Vector3(-0.5, 0.866, 0),
                new Vector3(0, 0.001, 1))
            .orElseThrow();
    assertIsRotation(rotation);
    assertThat(rotation.yaw()).isCloseTo(Math.toRadians(30), within(1e-3));
  }

  @Test
  void composesAndUndoesAtRandom() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < ROUNDS; round++) {
      RigidTransform a = transform(random);
      RigidTransform b = transform(random);
      Vector3 point = vector(random);
      assertNear(a.after(b).move(point), a.move(b.move(point)));
      assertNear(a.inverse().move(a.move(point)), point);
      assertNear(a.after(b).inverse().move(point), b.inverse().move(a.inverse().move(point)));
      assertNear(a.after(RigidTransform.NONE).move(point), a.move(point));
      assertIsRotation(a.after(b).rotation());
      assertNear(RigidTransform.ofRows(rows(a)).orElseThrow().move(point), a.move(point));
    }
  }

  @Test
  void carriesUprightBoxesThereAndBackAtRandom() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < ROUNDS; round++) {
      Pose pose = new Pose(10 * random.nextDouble(), -3, 2, random.nextDouble(-3, 3));
      Box box = new Box(1, random.nextDouble(), 3, 4, 2, 1.5, random.nextDouble(-3, 3));
      Cuboid there = cuboid(box).moved(posed(pose));
      Box back = there.moved(posed(pose).inverse()).upright();
      assertNear(new Vector3(back.x(), back.y(), back.z()), new Vector3(box.x(), box.y(), box.z()));
      assertThat(back.angle()).isCloseTo(box.angle(), within(1e-9));
      assertThat(Math.sin(there.upright().angle() - pose.yaw() - box.angle()))
          .isCloseTo(0, within(1e-9));
      assertThat(there.notablyTilted()).isFalse();
      assertThat(there.upright().length()).isEqualTo(4);
      assertThat(there.upright().width()).isEqualTo(2);
      assertThat(there.upright().height()).isEqualTo(1.5);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 4.9, false", "0, 5.1, true", "-5.1, 0, true", "4.9, 0, false", "180, 0, true"})
  void tellsOfGreatTilts(double roll, double pitch, boolean notable) {
    Rotation tilted = Rotation.ofAngles(Math.toRadians(roll), Math.toRadians(pitch), 0.3);
    Cuboid cuboid =
        cuboid(new Box(1, 2, 3, 4, 2, 1, 0)).moved(new RigidTransform(tilted, Vector3.ZERO));
    assertThat(cuboid.notablyTilted()).isEqualTo(notable);
    assertThat(cuboid.upright().angle()).isCloseTo(0.3, within(1e-9));
  }

  private static Rotation upright(double yaw) {
    return Rotation.ofAngles(0, 0, yaw);
  }

  private static RigidTransform posed(Pose pose) {
    return new RigidTransform(upright(pose.yaw()), new Vector3(pose.x(), pose.y(), pose.z()));
  }

  private static Cuboid cuboid(Box box) {
    return new Cuboid(
        new RigidTransform(upright(box.angle()), new Vector3(box.x(), box.y(), box.z())),
        box.length(),
        box.width(),
        box.height());
  }

  private static RigidTransform transform(SplittableRandom random) {
    Rotation rotation =
        new Quaternion(
                random.nextDouble(-1, 1),
                random.nextDouble(-1, 1),
                random.nextDouble(-1, 1),
                random.nextDouble(-1, 1))
            .rotation()
            .orElseThrow();
    return new RigidTransform(rotation, vector(random));
  }

  private static Vector3 vector(SplittableRandom random) {
    return new Vector3(
        random.nextDouble(-10, 10), random.nextDouble(-10, 10), random.nextDouble(-10, 10));
  }

  private static double[] rows(RigidTransform transform) {
    Rotation r = transform.rotation();
    Vector3 t = transform.translation();
    return new double[] {
      r.x().x(), r.y().x(), r.z().x(), t.x(),
      r.x().y(), r.y().y(), r.z().y(), t.y(),
      r.x().z(), r.y().z(), r.z().z(), t.z()
    };
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
  }

  private static void assertIsRotation(Rotation rotation) {
    assertThat(rotation.x().length()).isCloseTo(1, within(1e-12));
    assertThat(rotation.y().length()).isCloseTo(1, within(1e-12));
    assertNear(rotation.x().cross(rotation.y()), rotation.z());
    assertThat(rotation.x().dot(rotation.y())).isCloseTo(0, within(1e-12));
  }

  private static void assertNear(Vector3 actual, Vector3 expected) {
    assertThat(actual.minus(expected).length())
        .as("%s, expected %s", actual, expected)
        .isLessThan(1e-9);
  }
}
