package org.fests.ingest.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.fests.scene.Box;
import org.fests.scene.Detection;
import org.fests.scene.FrameBatch;
import org.fests.scene.Pose;
import org.fests.scene.Space;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreetTest {
  private static List<FrameBatch> played(Space space, long seed, int frames) {
    Map<String, List<FrameBatch>> clips = new HashMap<>();
    Simulator.play(
        new Simulation(Scene.STREET, space, seed, frames, Noise.NONE),
        clip -> clips.computeIfAbsent(clip.stream().channel(), id -> new ArrayList<>()).add(clip));
    return List.of(
        FrameBatch.concat(clips.getOrDefault("lidar", clips.get("camera"))),
        FrameBatch.concat(clips.get("camera")));
  }

  private static Map<String, Detection> byTrack(FrameBatch clip, int frame) {
    Map<String, Detection> found = new HashMap<>();
    clip.frame(frame).detections().forEach(seen -> found.put(seen.trackName(), seen));
    return found;
  }

  /** By its pose, what the ego car sees is where it is in the world. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theTwoSpacesAreOneScene(long seed) {
    FrameBatch ego = played(Space.EGO, seed, 400).get(0);
    FrameBatch world = played(Space.WORLD, seed, 400).get(0);
    for (int frame = 0; frame < 400; frame++) {
      Pose pose = ego.pose(frame).orElseThrow();
      assertThat(world.pose(frame)).contains(pose);
      Map<String, Detection> there = byTrack(world, frame);
      assertThat(ego.frame(frame).detections()).hasSameSizeAs(there.values());
      for (Detection seen : ego.frame(frame).detections()) {
        Box box = seen.box();
        Box same = there.get(seen.trackName()).box();
        double cos = Math.cos(pose.yaw());
        double sin = Math.sin(pose.yaw());
        assertThat(pose.x() + box.x() * cos - box.y() * sin).isCloseTo(same.x(), within(1e-9));
        assertThat(pose.y() + box.x() * sin + box.y() * cos).isCloseTo(same.y(), within(1e-9));
        double turned = Math.IEEEremainder(box.angle() + pose.yaw() - same.angle(), 2 * Math.PI);
        assertThat(turned).isCloseTo(0, within(1e-9));
        assertThat(box.z()).isEqualTo(box.height() / 2).isEqualTo(same.z());
      }
    }
  }

  /** The log's velocity is the way in the world, and speeds are those of its class. */
  @ParameterizedTest
  @CsvSource({"car, 17", "truck, 12", "cyclist, 6.5", "pedestrian, 1.9", "ego, 12"})
  void movesAsItsVelocitySays(String name, double fastest) {
    FrameBatch world = played(Space.WORLD, 5, 600).get(0);
    int moving = 0;
    for (int frame = 1; frame < 600; frame++) {
      Map<String, Detection> before = byTrack(world, frame - 1);
      for (Detection now : world.frame(frame).detections()) {
        Detection then = before.get(now.trackName());
        if (now.className().equals(name) && then != null) {
          double dx = now.box().x() - then.box().x();
          double dy = now.box().y() - then.box().y();
          double speed = Math.hypot(now.velocity().x(), now.velocity().y());
          assertThat(speed).isLessThan(fastest + 0.01);
          assertThat(Math.abs(Math.hypot(dx, dy) / 0.1 - speed)).isLessThan(0.25);
          assertThat(Math.hypot(dx / 0.1 - now.velocity().x(), dy / 0.1 - now.velocity().y()))
              .as("%s, frame %d", now.trackName(), frame)
              .isLessThan(name.equals("pedestrian") ? 2.8 : 0.8); // who turns, at once
          moving += speed > 0.5 * fastest ? 1 : 0;
        }
      }
    }
    assertThat(moving).isGreaterThan(50);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void nobodyDrivesIntoAnother(long seed) {
    Road road = new Road(new Dice(seed));
    for (int frame = 0; frame < 2000; frame++) {
      List<RoadUser> users = road.users();
      for (RoadUser a : users) {
        for (RoadUser b : users) {
          if (a != b && a.model().vehicle() && Math.abs(a.ahead(b)) < 15) {
            assertThat(a.footprint().gap(b.footprint()))
                .as("seed %d frame %d: %s and %s", seed, frame, a.track(), b.track())
                .isPositive();
          }
        }
      }
      road.step();
    }
  }

  /** However long it goes on, those who are gone are forgotten. */
  @Test
  void theRoadDoesNotFillUp() {
    Road road = new Road(new Dice(8));
    Set<String> tracks = new TreeSet<>();
    for (int frame = 0; frame < 20_000; frame++) {
      road.step();
      road.users().forEach(user -> tracks.add(user.track()));
      assertThat(road.users().size()).isBetween(2, 21);
    }
    assertThat(tracks).hasSizeGreaterThan(200);
    assertThat(road.ego().along()).isGreaterThan(5000);
  }

  /** A box 2 m long, wide and high, whose middle is 11 m ahead: its near face is at 10 m. */
  @Test
  void theCameraProjectsThroughAPinHole() {
    FrameBatch camera = played(Space.EGO, 1, 300).get(1);
    FrameBatch lidar = played(Space.EGO, 1, 300).get(0);
    int compared = 0;
    for (int frame = 0; frame < 300; frame++) {
      Map<String, Detection> cuboids = byTrack(lidar, frame);
      for (Detection seen : camera.frame(frame).detections()) {
        Box cuboid = cuboids.get(seen.trackName()).box();
        Box box = seen.box();
        boolean whole =
            box.x() - box.width() / 2 > 1
                && box.x() + box.width() / 2 < 1279
                && box.y() + box.height() / 2 < 719;
        assertThat(cuboid.x()).isPositive();
        if (whole && Math.abs(cuboid.angle()) < 1e-9) {
          double near = cuboid.x() - cuboid.length() / 2;
          assertThat(box.y() + box.height() / 2).isCloseTo(360 + 800 * 1.5 / near, within(1e-6));
          double sideNear = 640 - 800 * (cuboid.y() - cuboid.width() / 2) / near;
          double sideFar = 640 - 800 * (cuboid.y() - cuboid.width() / 2) / (near + cuboid.length());
          assertThat(box.x() + box.width() / 2)
              .isCloseTo(Math.max(sideNear, sideFar), within(1e-6));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  /** What stands behind something nearer, or beside the image, is not in the camera's stream. */
  @Test
  void theCameraDoesNotSeeWhatIsHidden() {
    List<FrameBatch> both = played(Space.EGO, 2, 600);
    int behind = 0;
    int hidden = 0;
    for (int frame = 0; frame < 600; frame++) {
      Map<String, Detection> seen = byTrack(both.get(1), frame);
      for (Detection cuboid : both.get(0).frame(frame).detections()) {
        boolean inView =
            cuboid.box().x() > 12 && Math.abs(cuboid.box().y()) < 0.6 * cuboid.box().x();
        hidden += inView && !seen.containsKey(cuboid.trackName()) ? 1 : 0;
        if (cuboid.box().x() < -5) {
          behind++;
          assertThat(seen).doesNotContainKey(cuboid.trackName());
        }
      }
    }
    assertThat(behind).isGreaterThan(500);
    assertThat(hidden).isGreaterThan(100);
  }

  @Test
  void gapsAreThoseOfTheEdges() {
    Footprint car = new Footprint(0, 0, 0, 4, 2);
    assertThat(car.gap(new Footprint(10, 0, 0, 4, 2))).isCloseTo(6, within(1e-12));
    assertThat(car.gap(new Footprint(5, 5, 0, 4, 2))).isCloseTo(Math.hypot(1, 3), within(1e-12));
    assertThat(car.gap(new Footprint(10, 0, Math.PI / 2, 4, 2))).isCloseTo(7, within(1e-12));
    assertThat(car.gap(new Footprint(1, 1, 0.3, 4, 2))).isZero();
    assertThat(car.gap(new Footprint(0, 0, 0, 1, 1))).isZero();
    Footprint.Extent seen = new Footprint(1, 9, 0, 4, 2).seenBy(new Footprint(1, 2, 0, 6, 2));
    assertThat(seen).isEqualTo(new Footprint.Extent(-2, 2, 6, 8));
  }
}
