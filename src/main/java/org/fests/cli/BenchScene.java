package org.fests.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.fests.ingest.strem.StremWriter;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * A street as a detector sees it, for measuring: so many objects in every frame, each on its own
 * slow walk through a picture of 1920 x 1080 pixels until another takes its place. Of 17 objects 6
 * are cars and 4 pedestrians, on average. Nothing in it means anything.
 *
 * @param frames how many frames
 * @param objects detections in each
 * @param seed what the walks are drawn from
 */
record BenchScene(int frames, int objects, long seed) {
  private static final List<String> CLASSES =
      List.of(
          "bicycle", "bus", "car", "motorcycle", "pedestrian", "rider", "traffic light", "truck");

  /** The class of a new object, each place as likely as the others. */
  private static final int[] DRAWN = {0, 1, 2, 2, 2, 2, 2, 2, 3, 4, 4, 4, 4, 5, 6, 7, 7};

  private static final int CLIP_FRAMES = 4096;
  private static final int USUAL_FRAMES = 300;
  private static final double WIDTH = 1920;
  private static final double HEIGHT = 1080;
  private static final long PERIOD_NANOS = 100_000_000;

  List<FrameBatch> clips() {
    List<FrameBatch> clips = new ArrayList<>();
    clips(clips::add);
    return clips;
  }

  /** Makes the clips one after another, so that they need not be held together. */
  void clips(Consumer<FrameBatch> sink) {
    SplittableRandom random = new SplittableRandom(seed);
    Walker[] walkers = new Walker[objects];
    for (int object = 0; object < objects; object++) {
      walkers[object] = new Walker(object, random);
    }
    for (int from = 0; from < frames; from += CLIP_FRAMES) {
      FrameBatchBuilder clip = new FrameBatchBuilder(facts());
      for (int frame = from; frame < Math.min(frames, from + CLIP_FRAMES); frame++) {
        clip.frame(frame, frame * PERIOD_NANOS).sample("front");
        for (Walker walker : walkers) {
          walker.walk(objects, random);
          clip.add(walker.draft);
        }
      }
      sink.accept(clip.build());
    }
  }

  /** Writes the frames as a document of STREM's JSON; the memory is that of a clip. */
  void write(Path file) throws IOException {
    try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      StremWriter document = new StremWriter(bytes).begin();
      clips(clip -> write(clip, document));
      document.end();
    } catch (UncheckedIOException unwritten) {
      throw unwritten.getCause();
    }
  }

  private static void write(FrameBatch clip, StremWriter document) {
    try {
      for (int frame = 0; frame < clip.frames(); frame++) {
        document.frame(clip, frame, List.of());
      }
    } catch (IOException unwritten) {
      throw new UncheckedIOException(unwritten);
    }
  }

  private static StreamFacts facts() {
    return new StreamFacts(
        "bench",
        "bench/front",
        "front",
        Channels.EACH,
        Space.IMAGE,
        PERIOD_NANOS,
        new Provenance("bench", "", "CC0-1.0", "fests-bench/1"));
  }

  /** An object, and those that take its place: their tracks are so many apart as objects are. */
  private static final class Walker {
    final DetectionDraft draft = new DetectionDraft();
    private int track;
    private double x;
    private double y;
    private double width;

    Walker(int track, SplittableRandom random) {
      this.track = track;
      appear(random);
    }

    void walk(int objects, SplittableRandom random) {
      if (random.nextInt(USUAL_FRAMES) == 0) {
        track += objects;
        appear(random);
      }
      x = walked(x, WIDTH, random);
      y = walked(y, HEIGHT, random);
      double height = hundredths(width * 0.8);
      draft.imageBox(hundredths(x), hundredths(y), hundredths(width), height, 0);
    }

    private void appear(SplittableRandom random) {
      x = random.nextDouble(WIDTH);
      y = random.nextDouble(HEIGHT);
      width = random.nextDouble(20, 260);
      draft
          .className(CLASSES.get(DRAWN[random.nextInt(DRAWN.length)]))
          .track(Integer.toString(track))
          .score(hundredths(random.nextDouble(0.3, 1)));
    }
  }

  private static double walked(double at, double end, SplittableRandom random) {
    double next = at + random.nextDouble(-6, 6);
    return next < 0 || next > end ? at : next;
  }

  private static double hundredths(double value) {
    return Math.rint(value * 100) / 100;
  }
}
