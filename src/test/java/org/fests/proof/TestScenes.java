package org.fests.proof;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fests.scene.Channels;
import org.fests.scene.DetectionDraft;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Provenance;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * Scenes as text: frames apart by {@code /}, samples by {@code ;}, detections by blanks. A
 * detection is {@code class#track@x,y,wxh}; without a box it is 10 x 10 pixels at the origin. A
 * frame {@code -} has no sample, {@code _} a sample with nothing in it.
 */
public final class TestScenes {
  private static final Pattern DETECTION =
      Pattern.compile("(\\w+)(?:#(\\w+))?(?:@([^,]+),([^,]+),([^x]+)x(.+))?");
  private static final long PERIOD = 100_000_000;

  private TestScenes() {}

  /** Returns a stream of 10 frames a second whose first frame has index 7. */
  public static FrameBatch timed(String frames) {
    return of(frames, true);
  }

  public static FrameBatch untimed(String frames) {
    return of(frames, false);
  }

  private static FrameBatch of(String text, boolean timed) {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts());
    List<String> frames = text.isBlank() ? List.of() : Arrays.asList(text.split("/"));
    for (int i = 0; i < frames.size(); i++) {
      if (timed) {
        builder.frame(7 + i, i * PERIOD);
      } else {
        builder.frame(7 + i);
      }
      samples(builder, frames.get(i).strip());
    }
    return builder.build();
  }

  static StreamFacts facts() {
    return new StreamFacts(
        "recording",
        "stream",
        "front",
        Channels.ANY,
        Space.IMAGE,
        PERIOD,
        new Provenance("memory:test", "", "unknown", "test"));
  }

  private static void samples(FrameBatchBuilder builder, String frame) {
    if (frame.equals("-")) {
      return;
    }
    int channel = 0;
    for (String sample : frame.split(";")) {
      builder.sample("channel" + channel++);
      Arrays.stream(sample.strip().split("\\s+"))
          .filter(word -> !word.equals("_"))
          .forEach(word -> builder.add(detection(word)));
    }
  }

  private static DetectionDraft detection(String word) {
    Matcher matcher = DETECTION.matcher(word);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Invalid detection: " + word);
    }
    DetectionDraft draft = new DetectionDraft().className(matcher.group(1));
    if (matcher.group(2) != null) {
      draft.track(matcher.group(2));
    }
    return matcher.group(3) == null
        ? draft.imageBox(0, 0, 10, 10, 0)
        : draft.imageBox(
            number(matcher, 3), number(matcher, 4), number(matcher, 5), number(matcher, 6), 0);
  }

  private static double number(Matcher matcher, int group) {
    return Double.parseDouble(matcher.group(group));
  }
}
