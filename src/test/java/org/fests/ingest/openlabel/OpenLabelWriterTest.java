package org.fests.ingest.openlabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.fests.ingest.Collected;
import org.fests.ingest.log.LogSource;
import org.fests.ingest.log.LogTarget;
import org.fests.ingest.log.LogWriter;
import org.fests.ingest.log.ReadOptions;
import org.fests.scene.AttributeValue;
import org.fests.scene.Box;
import org.fests.scene.Channels;
import org.fests.scene.Detection;
import org.fests.scene.DetectionDraft;
import org.fests.scene.Frame;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;
import org.fests.scene.Velocity;
import org.junit.jupiter.api.Test;

/** What is written is read again, through a pipe: it needs one pass, and nothing is held. */
class OpenLabelWriterTest {
  private static final List<String> NAMES =
      List.of("cup-1", "7", "0", "\"x\"\\\n", "791ba1b2-811e-4d92-bee2-ce047f097415", "ü");

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    for (long seed = 0; seed < 300; seed++) {
      List<FrameBatch> clips = recording(new SplittableRandom(seed));
      String text = written(clips);
      Collected log =
          Collected.from(
              LogSource.pipe(
                  "pipe", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
              ReadOptions.forLake());
      assertThat(log.rejected()).as("seed %d%n%s", seed, text).isEmpty();
      assertThat(log.report().repairs()).as("seed %d", seed).isEmpty();
      assertThat(log.report().ignored().keySet())
          .as("seed %d", seed)
          .allMatch(key -> key.equals("frame_properties.streams.*"));
      assertThat(log.clips().stream().map(clip -> clip.stream().streamId()).toList())
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(
              clips.stream().map(clip -> clip.stream().streamId()).toList());
      for (FrameBatch clip : clips) {
        FrameBatch read =
            log.clips().stream()
                .filter(c -> c.stream().streamId().equals(clip.stream().streamId()))
                .findFirst()
                .orElseThrow();
        same("seed " + seed + " " + clip + "\n" + text, clip, read);
      }
    }
  }

  private static void same(String what, FrameBatch clip, FrameBatch read) {
    assertThat(read.stream().space()).as(what).isEqualTo(clip.stream().space());
    assertThat(read.stream().provenance().licence()).as(what).isEqualTo("CC0-1.0");
    assertThat(read.frames()).as(what).isEqualTo(clip.frames());
    for (int i = 0; i < clip.frames(); i++) {
      Frame before = clip.frame(i);
      Frame after = read.frame(i);
      assertThat(after.index()).as(what).isEqualTo(before.index());
      assertThat(after.time()).as(what).isEqualTo(before.time());
      assertThat(after.pose().isPresent()).as(what).isEqualTo(before.pose().isPresent());
      before.pose().ifPresent(pose -> near(what, pose, after.pose().orElseThrow()));
      List<Detection> wanted = sorted(before.detections());
      List<Detection> found = sorted(after.detections());
      assertThat(found).as(what).hasSameSizeAs(wanted);
      for (int d = 0; d < wanted.size(); d++) {
        same(what, wanted.get(d), found.get(d));
      }
    }
  }

  private static void same(String what, Detection wanted, Detection found) {
    assertThat(found.className()).as(what).isEqualTo(wanted.className());
    assertThat(found.trackName()).as(what).isEqualTo(wanted.trackName());
    assertThat(found.score()).as(what).isEqualTo(wanted.score());
    assertThat(found.velocity()).as(what).isEqualTo(wanted.velocity());
    assertThat(found.attributes()).as(what).isEqualTo(wanted.attributes());
    Box box = found.box();
    Box turned =
        new Box(
            box.x(),
            box.y(),
            box.z(),
            box.length(),
            box.width(),
            box.height(),
            wanted.box().angle());
    assertThat(turned).as(what).isEqualTo(wanted.box());
    assertThat(box.angle()).as(what).isCloseTo(wanted.box().angle(), within(1e-15));
  }

  private static void near(String what, Pose wanted, Pose found) {
    assertThat(new Pose(found.x(), found.y(), found.z(), wanted.yaw())).as(what).isEqualTo(wanted);
    assertThat(found.yaw()).as(what).isCloseTo(wanted.yaw(), within(1e-15));
  }

  /** Objects come by key, detections by class and then as they come. */
  private static List<Detection> sorted(List<Detection> detections) {
    List<Detection> sorted = new ArrayList<>(detections);
    sorted.sort(Comparator.comparing(Detection::trackName));
    return sorted;
  }

  @Test
  void tracksWithoutANameAndWithTwoClassesAreObjectsOfTheirOwn() throws IOException {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts("front", Space.IMAGE));
    builder.frame(0).sample("front").add(draft("cup", "a")).add(draft("cup", ""));
    builder.frame(1).sample("front").add(draft("mug", "a")).add(draft("cup", ""));
    String text = written(List.of(builder.build()));
    FrameBatch read = Collected.from(text, ReadOptions.forLake()).clip();
    assertThat(read.frame(0).detections().stream().map(Detection::trackName))
        .containsExactlyInAnyOrder("a", "1");
    assertThat(read.frame(1).detections().stream().map(Detection::trackName))
        .containsExactlyInAnyOrder("a (mug)", "2");
    assertThat(text)
        .contains(
            "{\"name\":\"a\",\"type\":\"cup\",\"frame_intervals\":[{\"frame_start\":0,\"frame_end\":0}]}")
        .endsWith("\"frame_intervals\":[{\"frame_start\":0,\"frame_end\":1}]}}\n");
  }

  private static DetectionDraft draft(String type, String track) {
    return new DetectionDraft().className(type).track(track).imageBox(1, 2, 3, 4, 0);
  }

  private static String written(List<FrameBatch> clips) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    LogTarget target =
        new LogTarget() {
          @Override
          public String uri() {
            return "memory";
          }

          @Override
          public OutputStream create(String relative) {
            return bytes;
          }
        };
    try (LogWriter writer = new OpenLabel().writer(target).orElseThrow()) {
      for (FrameBatch clip : clips) {
        writer.clip(clip);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Streams of one recording: some miss frames of others, all or none have poses. */
  private static List<FrameBatch> recording(SplittableRandom random) {
    List<FrameBatch> clips = new ArrayList<>();
    boolean timed = random.nextBoolean();
    boolean posed = random.nextInt(3) == 0;
    List<String> names =
        random.nextBoolean() ? List.of("front", "ego") : List.of("front", "left", "world", "ego");
    for (String name : names) {
      Space space = Space.of(name).orElse(Space.IMAGE);
      FrameBatchBuilder builder = new FrameBatchBuilder(facts(name, space));
      for (int i = 0; i < 6; i++) {
        if (random.nextInt(5) == 0 && i > 0) {
          continue;
        }
        if (timed) {
          builder.frame(3L * i, 1_631_702_348_299_745_001L + 33_333_333L * i);
        } else {
          builder.frame(3L * i);
        }
        if (posed) {
          builder.pose(new Pose(10 * i, 2, 3, 0.3 * i));
        }
        builder.sample(name);
        for (String track : NAMES) {
          if (random.nextInt(3) == 0) {
            builder.add(detection(random, track, space));
          }
        }
      }
      clips.add(builder.build());
    }
    return clips;
  }

  private static DetectionDraft detection(SplittableRandom random, String track, Space space) {
    DetectionDraft draft =
        new DetectionDraft()
            .className("class of " + track)
            .track(track)
            .score(random.nextBoolean() ? 1 : random.nextDouble());
    double angle = random.nextBoolean() ? 0 : random.nextDouble(-3, 3);
    double x = random.nextDouble(-1e4, 1e4);
    draft.box(
        space.solid()
            ? new Box(x, random.nextDouble(), random.nextDouble(), 4.25, 2, 1.5, angle)
            : Box.inImage(x, random.nextDouble(), random.nextDouble(), 3, angle));
    if (random.nextInt(3) == 0) {
      draft.velocity(new Velocity(random.nextDouble(), -1, 0));
    }
    if (random.nextBoolean()) {
      draft.attribute("state", new AttributeValue.Text("open"));
      draft.attribute("full", new AttributeValue.Flag(random.nextBoolean()));
      draft.attribute("speed", new AttributeValue.Numeric(random.nextDouble()));
    }
    return draft;
  }

  private static StreamFacts facts(String channel, Space space) {
    return new StreamFacts(
        "scene \"1\"",
        "scene \"1\"/" + channel,
        channel,
        Channels.EACH,
        space,
        0,
        new Provenance("memory", "", "CC0-1.0", "test/1"));
  }
}
