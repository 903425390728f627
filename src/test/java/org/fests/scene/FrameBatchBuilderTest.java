package org.fests.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameBatchBuilderTest {
  private static final StreamFacts FACTS =
      new StreamFacts(
          "r", "r/c", "c", Channels.EACH, Space.EGO, 0, new Provenance("here", "", "", "test"));

  /** A detection, by its number; what a class, a track and an attribute hold follows from it. */
  private record Drawn(int number, String className, String track, Optional<String> note) {
    static Drawn of(int number, Random random) {
      return new Drawn(
          number,
          "class " + random.nextInt(12),
          random.nextInt(3) == 0 ? "" : "track " + random.nextInt(9),
          random.nextInt(3) == 0 ? Optional.of("note " + number) : Optional.empty());
    }

    DetectionDraft draft() {
      DetectionDraft draft =
          new DetectionDraft()
              .className(className)
              .track(track)
              .score(1.0 / (1 + number))
              .box(new Box(number, -number, number % 5, number % 4, number, 1, number % 3))
              .velocity(new Velocity(number, 0, -number));
      note.ifPresent(text -> draft.attribute("note", new AttributeValue.Text(text)));
      return draft;
    }
  }

  @ParameterizedTest
  @CsvSource({"''", ".", "p", "p.", ".p", "..p..p.", "pp"})
  void keepsThePosesOfTheFramesThatHaveOne(String frames) {
    FrameBatchBuilder builder = new FrameBatchBuilder(FACTS);
    for (int frame = 0; frame < frames.length(); frame++) {
      builder.frame(frame).sample("c");
      if (frames.charAt(frame) == 'p') {
        builder.pose(new Pose(9, 9, 9, 9)).pose(new Pose(frame, 1, 2, 3));
      }
    }
    FrameBatch clip = builder.build();
    for (int frame = 0; frame < frames.length(); frame++) {
      Optional<Pose> wanted =
          frames.charAt(frame) == 'p' ? Optional.of(new Pose(frame, 1, 2, 3)) : Optional.empty();
      assertThat(clip.pose(frame)).as("frame %d", frame).isEqualTo(wanted);
    }
  }

  @ParameterizedTest(name = "{0} detections in a sample at most")
  @ValueSource(ints = {1, 3, 17, 63, 200, 1000})
  void sortsEachSampleByClassAndLeavesDetectionsOfAClassAsTheyCame(int most) {
    Random random = new Random(most);
    FrameBatchBuilder builder = new FrameBatchBuilder(FACTS);
    List<Drawn> wanted = new ArrayList<>();
    for (int frame = 0; frame < 5; frame++) {
      builder.frame(frame).sample("c");
      List<Drawn> sample = new ArrayList<>();
      for (int n = random.nextInt(most + 1); n > 0; n--) {
        sample.add(Drawn.of(wanted.size() + sample.size(), random));
      }
      sample.forEach(drawn -> builder.add(drawn.draft()));
      sample.sort(Comparator.comparing(Drawn::className));
      wanted.addAll(sample);
    }
    FrameBatch clip = builder.build();
    assertThat(clip.detections()).isEqualTo(wanted.size());
    for (int d = 0; d < wanted.size(); d++) {
      assertSame(wanted.get(d), clip, d);
    }
  }

  private static void assertSame(Drawn wanted, FrameBatch clip, int d) {
    DetectionDraft draft = wanted.draft();
    assertThat(clip.className(d)).as("class of %d", d).isEqualTo(draft.className);
    assertThat(clip.trackName(d)).as("track of %d", d).isEqualTo(draft.track);
    assertThat(clip.score(d)).as("score of %d", d).isEqualTo(draft.score);
    assertThat(clip.box(d))
        .as("box of %d", d)
        .isEqualTo(
            new Box(
                draft.x, draft.y, draft.z, draft.length, draft.width, draft.height, draft.angle));
    assertThat(clip.velocity(d))
        .as("velocity of %d", d)
        .isEqualTo(new Velocity(draft.vx, draft.vy, draft.vz));
    List<String> notes =
        clip.attributes().stream()
            .flatMap(column -> column.of(d).stream())
            .map(value -> ((AttributeValue.Text) value).value())
            .toList();
    assertThat(notes).as("notes of %d", d).isEqualTo(wanted.note().stream().toList());
  }

  /** The last value of a name counts, whether a detection has few attributes or many. */
  @ParameterizedTest(name = "{0} attributes")
  @ValueSource(ints = {0, 1, 7, 8, 9, 10, 100})
  void holdsTheLastValueOfEachAttribute(int count) {
    DetectionDraft draft = new DetectionDraft();
    FrameBatchBuilder builder = new FrameBatchBuilder(FACTS);
    for (int frame = 0; frame < 2; frame++) { // the draft is used again, as readers do
      draft.clear().className("car").imageBox(1, 2, 3, 4, 0);
      for (int write = 0; write < 2 * count; write++) {
        draft.attribute("name " + write % count, new AttributeValue.Numeric(frame + write));
      }
      builder.frame(frame).sample("c").add(draft);
    }
    FrameBatch clip = builder.build();
    assertThat(clip.attributes()).hasSize(count);
    for (AttributeColumn column : clip.attributes()) {
      int number = Integer.parseInt(column.name().substring("name ".length()));
      for (int d = 0; d < 2; d++) {
        assertThat(column.of(d)).contains(new AttributeValue.Numeric(d + count + number));
      }
    }
  }

  /** A column that says nothing is left out, and one that says something once is there for all. */
  @ParameterizedTest(name = "angles {0}, {1}, {2}")
  @CsvSource({"0, 0, 0, 0", "0, -0.0, 0, 0", "0, 0, 0.5, 3", "0.5, 0, 0, 3", "-0.0, 0, 0.5, 3"})
  void keepsAColumnOnlyIfItSaysSomething(double first, double second, double third, int held) {
    FrameBatchBuilder builder = new FrameBatchBuilder(FACTS);
    double[] angles = {first, second, third};
    for (int frame = 0; frame < 3; frame++) {
      DetectionDraft draft = new DetectionDraft().className("car");
      builder.frame(frame).sample("c").add(draft.imageBox(1, 2, 3, 4, angles[frame]));
    }
    FrameBatch clip = builder.build();
    double[] column = clip.columns().detections().boxes().angle();
    assertThat(column).hasSize(held);
    if (held > 0) {
      assertThat(column).containsExactly(angles);
    }
  }

  @Test
  void holdsVelocitiesWhereADetectionHasOne() {
    FrameBatchBuilder builder = new FrameBatchBuilder(FACTS);
    DetectionDraft still = new DetectionDraft().className("car").imageBox(1, 2, 3, 4, 0);
    builder.frame(0).sample("c").add(still).add(still.velocity(new Velocity(1, 2, 0))).build();
    FrameBatch clip = builder.build();
    assertThat(clip.velocity(0).known()).isFalse();
    assertThat(clip.velocity(1)).isEqualTo(new Velocity(1, 2, 0));
    assertThat(clip.columns().detections().boxes().length()).isEmpty();
  }

  /** What a builder had before it was cleared shows nowhere in what it builds after. */
  @Test
  void buildsAfterClearingAsANewOne() {
    Random random = new Random(3);
    FrameBatchBuilder used = new FrameBatchBuilder(FACTS);
    for (int round = 0; round < 300; round++) {
      long seed = random.nextLong();
      used.clear(FACTS);
      assertThat(filled(used, seed).columns())
          .as("round %d", round)
          .usingRecursiveComparison()
          .withEqualsForType(Double::equals, Double.class) // NaN is what is not known
          .isEqualTo(filled(new FrameBatchBuilder(FACTS), seed).columns());
    }
  }

  /** Makes a clip with or without times, poses, tracks, solid boxes and attributes. */
  private static FrameBatch filled(FrameBatchBuilder builder, long seed) {
    Random random = new Random(seed);
    boolean timed = random.nextBoolean();
    boolean plain = random.nextBoolean();
    int frames = random.nextInt(5);
    for (int frame = 0; frame < frames; frame++) {
      if (timed) {
        builder.frame(frame, frame);
      } else {
        builder.frame(frame);
      }
      if (random.nextInt(4) == 0) {
        builder.pose(new Pose(frame, 1, 2, 3));
      }
      for (int sample = random.nextInt(3); sample > 0; sample--) {
        builder.sample("channel " + sample);
        for (int n = random.nextInt(40); n > 0; n--) {
          builder.add(plain ? plain(n) : Drawn.of(n, random).draft());
        }
      }
    }
    return builder.build();
  }

  private static DetectionDraft plain(int number) {
    return new DetectionDraft().className("plain").box(new Box(number, 0, 0, 0, 1, 1, 0));
  }
}
