package org.fests.spec;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fests.scene.Channels;
import org.fests.scene.FrameBatch;
import org.fests.scene.FrameBatchBuilder;
import org.fests.scene.Pose;
import org.fests.scene.Provenance;
import org.fests.scene.Scenes;
import org.fests.scene.Space;
import org.fests.scene.StreamFacts;

/**
 * A stream as it is drawn, line by line. A line is a word and a value:
 *
 * <pre>
 * space     ego
 * channels  fused
 * period    0.1                      seconds, of the last frame; 0.1 unless said
 * frames    cup#1 0,0 4x4 | cup#1 1,0 4x4 / hand |  | -
 * rate      10                       frames a second, or
 * times     0 0.1 0.5 0.6            seconds, one a frame
 * indexes   7 8 9 12                 else from 0
 * poses     0,0,0 @90 | - | ...      x, y, z and degrees, one a frame, - where not known
 * </pre>
 *
 * <p>{@code |} divides frames and {@code /} the samples of a frame; {@link Scenes} tells how a
 * detection is written. A new {@code frames} line forgets rate, times, indexes and poses, and keeps
 * the rest.
 */
final class Drawing {
  private Space space = Space.IMAGE;
  private Channels channels = Channels.ANY;
  private long period = 100_000_000;
  private long step;
  private List<String> frames = List.of();
  private List<Long> times = List.of();
  private List<Long> indexes = List.of();
  private List<String> poses = List.of();

  /** Takes a line, if its word is one of a drawing's. */
  boolean takes(String word, String value) {
    switch (word) {
      case "space" -> space = Space.of(value).orElseThrow();
      case "channels" -> channels = Channels.of(value).orElseThrow();
      case "period" -> period = nanos(value);
      case "rate" -> step = 1_000_000_000 / Long.parseLong(value);
      case "times" -> times = words(value).map(Drawing::nanos).toList();
      case "indexes" -> indexes = words(value).map(Long::valueOf).toList();
      case "poses" -> poses = cells(value);
      case "frames" -> draw(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void draw(String value) {
    frames = cells(value);
    times = List.of();
    indexes = List.of();
    poses = List.of();
    step = 0;
  }

  FrameBatch frames() {
    FrameBatchBuilder builder = new FrameBatchBuilder(facts());
    for (int i = 0; i < frames.size(); i++) {
      long index = indexes.isEmpty() ? i : indexes.get(i);
      if (times.isEmpty() && step == 0) {
        builder.frame(index);
      } else {
        builder.frame(index, times.isEmpty() ? i * step : times.get(i));
      }
      if (!poses.isEmpty()) {
        pose(poses.get(i)).ifPresent(builder::pose);
      }
      Scenes.samples(builder, swapped(frames.get(i)));
    }
    return builder.build();
  }

  private StreamFacts facts() {
    Provenance provenance = new Provenance("memory:spec", "", "unknown", "spec/1");
    return new StreamFacts("spec", "spec/front", "front", channels, space, period, provenance);
  }

  private static Optional<Pose> pose(String text) {
    if (text.equals("-")) {
      return Optional.empty();
    }
    double[] numbers =
        Arrays.stream(text.split("[,@ ]+")).mapToDouble(Double::parseDouble).toArray();
    double yaw = numbers.length > 3 ? Math.toRadians(numbers[3]) : 0;
    return Optional.of(new Pose(numbers[0], numbers[1], numbers[2], yaw));
  }

  /** Scenes are drawn with the two dividers the other way round. */
  private static String swapped(String frame) {
    return frame.replace('/', '|');
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split(" +"));
  }

  private static List<String> cells(String text) {
    return Stream.of(text.split("\\|", -1)).map(String::strip).toList();
  }

  private static long nanos(String seconds) {
    return new BigDecimal(seconds).movePointRight(9).longValueExact();
  }
}
