package org.fests.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * A street as a detector sees it, for measuring: so many objects in every frame, of eight classes,
 * each on its own slow walk through a picture of 1920 x 1080 pixels. Nothing in it means anything.
 *
 * @param frames how many frames
 * @param objects detections in each
 * @param seed what the walks are drawn from
 */
record BenchScene(int frames, int objects, long seed) {
  private static final List<String> CLASSES =
      List.of(
          "bicycle", "bus", "car", "motorcycle", "pedestrian", "rider", "traffic light", "truck");
  private static final int CLIP_FRAMES = 4096;
  private static final long PERIOD_NANOS = 100_000_000;

  List<FrameBatch> clips() {
    SplittableRandom random = new SplittableRandom(seed);
    double[] x = random.doubles(objects, 0, 1920).toArray();
    double[] y = random.doubles(objects, 0, 1080).toArray();
    double[] size = random.doubles(objects, 20, 260).toArray();
    List<FrameBatch> clips = new ArrayList<>();
    for (int from = 0; from < frames; from += CLIP_FRAMES) {
      FrameBatchBuilder clip = new FrameBatchBuilder(facts());
      for (int frame = from; frame < Math.min(frames, from + CLIP_FRAMES); frame++) {
        clip.frame(frame, frame * PERIOD_NANOS).sample("front");
        for (int object = 0; object < objects; object++) {
          x[object] = walked(x[object], 1920, random);
          y[object] = walked(y[object], 1080, random);
          clip.add(draft(object, x[object], y[object], size[object]));
        }
      }
      clips.add(clip.build());
    }
    return clips;
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

  private static double walked(double at, double end, SplittableRandom random) {
    double next = at + random.nextDouble(-6, 6);
    return next < 0 || next > end ? at : next;
  }

  private static DetectionDraft draft(int object, double x, double y, double size) {
    return new DetectionDraft()
        .className(CLASSES.get(object % CLASSES.size()))
        .track(Integer.toString(object))
        .score(0.9)
        .imageBox(x, y, size, size * 0.8, 0);
  }
}
